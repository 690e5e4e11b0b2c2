"""Carried packets: what they bring arrives once, whatever their order; nothing else gets in."""

import random
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from db.errors import CarrierError
from db.store import Store
from db.sync.packets import waiting
from tests.factories import make_space, picture


@pytest.fixture
def cast(tmp_path):
    found = make_space(tmp_path / "space")
    yield found
    found.store.close()


@pytest.fixture
def other(cast, tmp_path):
    with Store.seat(tmp_path / "other", cast.store, cast.press) as store:
        yield store


def packet(store: Store, file: Path, partner: Store | None = None) -> Path:
    """A packet of everything, or of what the partner lacks."""
    if partner is None:
        store.packets.write(file)
        return file
    heads = file.with_suffix(".heads")
    partner.packets.write_heads(heads)
    store.packets.write(file, heads)
    return file


def equal(*stores: Store) -> bool:
    return len({store.care.state_hash() for store in stores}) == 1


def test_a_packet_brings_what_the_partner_lacks_media_included(cast, other, tmp_path):
    draft = cast.draft(media=(picture(tmp_path / "pictures"),))
    file = packet(cast.store, tmp_path / "a.umlauf", other)
    document, changes = other.packets.read(file)
    assert draft in changes.drafts
    assert equal(cast.store, other)
    assert document["problems"] == []
    (medium,) = (file for file in (other.folder / "media").glob("??/*"))
    assert sha256(medium.read_bytes()).hexdigest() == medium.name


def test_only_what_lacks_goes_into_a_packet_for_somebody(cast, other, tmp_path):
    cast.draft(media=(picture(tmp_path / "pictures"),))
    other.packets.read(packet(cast.store, tmp_path / "all.umlauf"))
    cast.as_(cast.agency).comments.add(cast.drafts[0], "Noch ein Satz.")
    heads = tmp_path / "heads.json"
    other.packets.write_heads(heads)
    document = cast.store.packets.write(tmp_path / "more.umlauf", heads)
    assert document["sent"]["media_bytes"] == 0
    assert 0 < document["sent"]["entries"] < 5


def test_reading_in_any_order_and_again_and_again_ends_the_same(cast, other, tmp_path):
    files = []
    with Store.seat(tmp_path / "third", cast.store, cast.final) as third:
        for number in range(5):
            heads = tmp_path / f"{number}.heads"
            cast.store.packets.write_heads(heads)
            cast.draft(f"Entwurf {number}")
            cast.store.packets.write(tmp_path / f"{number}.umlauf", heads)
            files.append(tmp_path / f"{number}.umlauf")
        for seed, store in enumerate((other, third)):
            order = files * 4
            random.Random(seed).shuffle(order)  # noqa: S311 - a schedule
            for file in order:
                store.packets.read(file)
        assert equal(cast.store, other, third)
        assert not list((other.folder / "local" / "waiting").glob("*"))


def test_what_follows_on_something_missing_waits_and_is_told(cast, other, tmp_path):
    first = packet(cast.store, tmp_path / "everything-before.umlauf")
    draft = cast.draft()
    middle = packet(cast.store, tmp_path / "middle.umlauf", other)
    with Store.seat(tmp_path / "ahead", cast.store, cast.final) as ahead:
        cast.as_(cast.agency).comments.add(draft, "Noch ein Satz.")
        late = packet(cast.store, tmp_path / "late.umlauf", ahead)
    document, _ = other.packets.read(late)
    assert document["waiting"] == 1
    assert document["problems"] == []
    other.packets.read(first)
    other.packets.read(middle)
    assert equal(cast.store, other)


def test_a_gap_is_closed_by_a_round_with_another_carrier_too(cast, other, tmp_path):
    cast.draft()
    share = tmp_path / "probe.umlauf-ablage"
    cast.store.sync.run(str(share))
    with Store.seat(tmp_path / "ahead", cast.store, cast.final) as ahead:
        cast.as_(cast.agency).comments.add(cast.drafts[0], "Noch ein Satz.")
        other.packets.read(packet(cast.store, tmp_path / "late.umlauf", ahead))
    other.sync.run(str(share))
    assert equal(cast.store, other)


def test_what_waits_goes_after_thirty_days(cast, other, tmp_path, monkeypatch):
    cast.draft()
    with Store.seat(tmp_path / "ahead", cast.store, cast.final) as ahead:
        cast.as_(cast.agency).comments.add(cast.drafts[0], "Noch ein Satz.")
        late = packet(cast.store, tmp_path / "late.umlauf", ahead)
    other.packets.read(late)
    monkeypatch.setattr(waiting, "KEPT_MS", -1)
    other.packets.read(late)
    assert not list((other.folder / "local" / "waiting").glob("*"))


def test_whoever_was_invited_joins_by_packets_alone(cast, tmp_path):
    invitation = tmp_path / "einladung"
    cast.as_(cast.lead).members.invite("smi.presse", ["reviewer"], "Referat", "", invitation)
    draft = cast.draft()
    with Store.join(tmp_path / "new", invitation, passphrase="eine lange Passphrase") as new:  # noqa: S106
        new.packets.read(packet(cast.store, tmp_path / "in.umlauf"))
        cast.store.packets.read(packet(new, tmp_path / "out.umlauf"))
        (pending,) = cast.as_(cast.lead).members.pending()
        cast.store.members.accept(pending.feed)
        new.packets.read(packet(cast.store, tmp_path / "again.umlauf", new))
        new.comments.add(draft, "Ich bin da.")
        assert new.drafts.page(draft).title == "Waldarbeit"


def test_a_packet_of_another_space_is_refused(other, tmp_path):
    stranger = make_space(tmp_path / "elsewhere")
    with pytest.raises(CarrierError, match="anderen Raum"):
        other.packets.read(packet(stranger.store, tmp_path / "a.umlauf"))
    stranger.store.close()


def test_no_byte_of_a_packet_can_be_changed_unseen(cast, other, tmp_path):
    cast.draft(media=(picture(tmp_path / "pictures"),))
    whole = packet(cast.store, tmp_path / "a.umlauf", other).read_bytes()
    before = other.care.state_hash()
    chance = random.Random(1)  # noqa: S311 - a schedule
    for _ in range(150):
        at = chance.randrange(len(whole))
        flipped = whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1 :]
        bad = tmp_path / "bad.umlauf"
        bad.write_bytes(flipped)
        try:
            document, _ = other.packets.read(bad)
        except CarrierError:
            assert other.care.state_hash() == before or whole_of(cast, other)
        else:
            assert document["problems"] or whole_of(cast, other)
    other.packets.read(tmp_path / "a.umlauf")
    assert equal(cast.store, other)


def whole_of(cast, other):
    """Bytes that say nothing (dates, places) may differ: then everything is as it was sent."""
    return equal(cast.store, other)


def repacked(source: Path, target: Path, **members: bytes) -> Path:
    """The packet with some members replaced or added."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            new.writestr(name, members.pop(name) if name in members else old.read(name))
        for name, data in members.items():
            new.writestr(name, data)
    return target


@pytest.mark.parametrize(
    "members",
    [
        {"../../evil": b"x"},
        {"media/" + "0" * 64: b"x"},
        {"manifest.json": b"{}"},
        {"manifest.sig": b"0" * 128},
        {"entries.bin": b""},
        {"entries.bin": b"x" * 100},
    ],
    ids=["path", "unlisted medium", "manifest", "signature", "no entries", "other entries"],
)
def test_a_packet_that_holds_anything_else_is_refused(cast, other, tmp_path, members):
    cast.draft()
    good = packet(cast.store, tmp_path / "good.umlauf")
    before = other.care.state_hash()
    with pytest.raises(CarrierError, match="nichts übernommen"):
        other.packets.read(repacked(good, tmp_path / "bad.umlauf", **members))
    assert other.care.state_hash() == before
    assert not (tmp_path / "evil").exists()


def test_a_bomb_is_refused_before_it_bursts(other, tmp_path):
    bomb = tmp_path / "bomb.umlauf"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("manifest.json", "manifest.sig", "entries.bin"):
            archive.writestr(name, b"\0" * 10_000_000)
    with pytest.raises(CarrierError, match="kein lesbares"):
        other.packets.read(bomb)


def test_a_member_said_to_lie_before_the_file_is_refused(cast, other, tmp_path):
    cast.draft()
    whole = bytearray(packet(cast.store, tmp_path / "a.umlauf", other).read_bytes())
    place = whole.rfind(b"PK\x05\x06") + 16  # where the list of contents is said to begin
    began = int.from_bytes(whole[place : place + 4], "little")
    whole[place : place + 4] = (2 * began).to_bytes(4, "little")
    (tmp_path / "bad.umlauf").write_bytes(whole)
    with pytest.raises(CarrierError, match="kein lesbares"):
        other.packets.read(tmp_path / "bad.umlauf")


def test_a_list_of_a_million_members_is_refused_unread(other, tmp_path):
    file = tmp_path / "long.umlauf"
    end = b"PK\x05\x06" + bytes(4) + b"\xff\xff\xff\xff" + (100 * 1024**2).to_bytes(4, "little")
    file.write_bytes(bytes(1000) + end + bytes(6))
    with pytest.raises(CarrierError, match="kein lesbares"):
        other.packets.read(file)


@pytest.mark.parametrize("text", [b"", b"[]", b'{"heads": 1}', b"\xff" * 100])
def test_heads_that_say_nothing_are_refused(cast, tmp_path, text):
    heads = tmp_path / "heads.json"
    heads.write_bytes(text)
    with pytest.raises(CarrierError, match="packet heads"):
        cast.store.packets.write(tmp_path / "a.umlauf", heads)
    assert not list(tmp_path.glob("a.umlauf*"))
