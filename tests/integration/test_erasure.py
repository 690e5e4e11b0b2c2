"""What two members erase is gone from every file, and the chain still holds."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from db.audit_log.verify import verify
from db.errors import Refused
from db.store import Store
from db.sync import share_packets
from tests.factories import make_space
from tests.factories.space import picture
from tests.faults.server import TOKEN

NEEDLE = "Nadelstichprobe"


@pytest.fixture
def cast(tmp_path):
    found = make_space(tmp_path / "space")
    found.as_(found.lead).rights.set_roles(found.final, ["reviewer", "records"])
    yield found
    found.store.close()


@pytest.fixture
def others(cast, tmp_path):
    seats = [
        Store.seat(tmp_path / f"seat-{number}", cast.store, member)
        for number, member in enumerate((cast.press, cast.final))
    ]
    yield seats
    for one in seats:
        one.close()


def needle_draft(cast, tmp_path, *, ended: bool = True) -> str:
    """A draft that says the needle wherever words can stand, a picture included."""
    image = picture(tmp_path / "outside")
    with Path(image.path).open("ab") as file:
        file.write(NEEDLE.encode())
    text = {"instagram": f"Text {NEEDLE} " * 40}
    draft: str = cast.draft(f"Titel {NEEDLE}", texts=text, media=(image,))
    cast.as_(cast.press).comments.add(draft, f"Anmerkung {NEEDLE}")
    if ended:
        cast.as_(cast.lead).drafts.withdraw(draft, f"Grund {NEEDLE}, ausführlich genug")
    return draft


def asked(cast, draft: str) -> str:
    """The erasure of every word of the draft, as one member asks for it."""
    store = cast.as_(cast.lead)
    words = [one.id for one in store.erasures.words(draft) if not one.why]
    erasure: str = store.erasures.ask(words, "consent", "declined")[0]
    return erasure


def erase(cast, draft: str) -> None:
    """Every word of the draft goes."""
    erasure = asked(cast, draft)
    cast.as_(cast.final).erasures.confirm(erasure)


def test_a_page_counts_the_media_that_were_erased(cast, tmp_path):
    draft = needle_draft(cast, tmp_path)
    before = cast.store.drafts.page(draft)
    assert (len(before.media), before.erased_media) == (1, 0)
    erase(cast, draft)
    after = cast.store.drafts.page(draft)
    assert (after.media, after.erased_media) == ((), 1)


def hits(*folders: Path) -> list[Path]:
    """Every file below these folders in which the needle stands."""
    files = [one for folder in folders for one in folder.rglob("*") if one.is_file()]
    return [one for one in files if NEEDLE.encode() in one.read_bytes()]


def test_one_member_alone_erases_nothing(cast, tmp_path):
    erasure = asked(cast, needle_draft(cast, tmp_path))
    with pytest.raises(Refused, match="Vier-Augen"):
        cast.as_(cast.lead).erasures.confirm(erasure)
    with pytest.raises(Refused, match="darf das"):
        cast.as_(cast.press).erasures.confirm(erasure)
    assert hits(cast.store.folder)


def test_words_of_a_revision_stay_until_its_draft_is_closed(cast, tmp_path):
    draft = needle_draft(cast, tmp_path, ended=False)
    store = cast.as_(cast.lead)
    told = {one.kind: one.why for one in store.erasures.words(draft)}
    assert "zurückgezogen" in told["text.add"]
    assert told["comment.add"] == ""
    title = next(one.id for one in store.erasures.words(draft) if one.why)
    with pytest.raises(Refused, match="erst löschen"):
        store.erasures.ask([title], "consent", "declined")


def test_facts_are_never_erased(cast, tmp_path):
    needle_draft(cast, tmp_path)
    with sqlite3.connect(cast.store.folder / "space.sqlite") as file:
        (vote,) = file.execute("SELECT id FROM placed WHERE kind = 'draft.submit'").fetchone()
    with pytest.raises(Refused, match="Tatsachen bleiben"):
        cast.as_(cast.lead).erasures.ask([vote], "mistake", "exempt")


def test_the_needle_is_gone_from_every_file_and_the_chain_holds(cast, tmp_path):
    draft = needle_draft(cast, tmp_path)
    folder = cast.store.folder
    erasure = asked(cast, draft)
    assert hits(folder)
    cast.as_(cast.final).erasures.confirm(erasure)
    assert hits(folder) == []
    report = verify(folder)
    assert report.ok, report.problems
    assert report.erased == 5
    assert cast.store.erasures.words(draft) == ()
    grown = cast.store.care.state_hash()
    cast.store.care.rebuild()
    assert cast.store.care.state_hash() == grown


def test_no_body_goes_without_a_counted_erasure_and_none_comes_back(cast, tmp_path):
    draft = needle_draft(cast, tmp_path)
    erasure = asked(cast, draft)
    entry = cast.store.erasures.words(draft)[0].id
    file = sqlite3.connect(cast.store.folder / "space.sqlite", isolation_level=None)
    with pytest.raises(sqlite3.IntegrityError, match="only ever added"):
        file.execute("UPDATE entry SET body = NULL WHERE id = ?", (entry,))
    cast.as_(cast.final).erasures.confirm(erasure)
    with pytest.raises(sqlite3.IntegrityError, match="only ever added"):
        file.execute("UPDATE entry SET body = ? WHERE id = ?", (b"{}", entry))
    file.close()


def test_it_is_gone_from_three_replicas_the_share_and_the_server(cast, others, server, tmp_path):
    share = tmp_path / "probe.umlauf-ablage"
    draft = needle_draft(cast, tmp_path)
    stores = [cast.store, *others]
    cast.store.sync.run(server.space, token=TOKEN)
    for store in stores * 2:
        store.sync.run(str(share), create=True)
        store.sync.run(server.space)
    everywhere = [*(one.folder for one in stores), share, server.space_folder]
    assert all(hits(one) for one in everywhere)
    erase(cast, draft)
    for store in stores * 2:
        store.sync.run(str(share), full=True)
        store.sync.run(server.space, full=True)
    assert hits(*everywhere) == []
    for one in everywhere:
        report = verify(one)
        assert (report.ok, report.erased) == (True, 5), (one, report.problems)
    assert len({one.care.state_hash() for one in stores}) == 1


@pytest.mark.parametrize("marked", [True, False])
def test_packets_on_a_share_go_with_the_words_they_hold(cast, others, tmp_path, marked):
    share = tmp_path / "probe.umlauf-ablage"
    stores = [cast.store, others[0]]
    cast.store.sync.run(str(share))
    others[0].sync.set_packets_only(True)
    if marked:
        share_packets.mark(share, "{}")
    draft = needle_draft(cast, tmp_path)
    cast.store.packets.write(tmp_path / "carried.umlauf")
    others[0].packets.read(tmp_path / "carried.umlauf")
    for store in (others[0], *stores):
        store.sync.run(str(share), full=True)
    assert hits(share)
    erase(cast, draft)
    for store in [*stores, *stores, *stores]:
        store.sync.run(str(share), full=True)
    assert hits(share, *(one.folder for one in stores)) == []
    assert verify(share).ok or marked
    assert bool(list((share / "packets").iterdir())) == marked
    assert others[0].care.state_hash() == cast.store.care.state_hash()


def test_a_body_that_comes_again_is_refused_for_ever(cast, others, tmp_path):
    old = tmp_path / "old.umlauf"
    draft = needle_draft(cast, tmp_path)
    cast.store.packets.write(old)
    erase(cast, draft)
    cast.store.packets.read(old)
    assert hits(cast.store.folder) == []
    new = tmp_path / "new.umlauf"
    cast.store.packets.write(new)
    for packet in (new, old):
        others[0].packets.read(packet)
    assert hits(others[0].folder) == []
    assert others[0].care.state_hash() == cast.store.care.state_hash()


def test_an_export_carries_the_frame_without_its_body(cast, tmp_path):
    draft = needle_draft(cast, tmp_path)
    erase(cast, draft)
    out = tmp_path / "auskunft"
    cast.as_(cast.lead).inquiries.export(out)
    report = verify(out)
    assert (report.ok, report.erased) == (True, 5), report.problems
    assert hits(out) == []


def test_the_script_without_umlauf_agrees(cast, tmp_path):
    draft = needle_draft(cast, tmp_path)
    erase(cast, draft)
    out = tmp_path / "auskunft.zip"
    cast.as_(cast.lead).inquiries.export(out)
    script = Path("resources/documents/pruefen.py").resolve()
    command = [sys.executable, "-I", str(script), str(out)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "In Ordnung")
    assert done.stdout.splitlines()[-2].endswith("gelöscht: 5")
    assert not [line for line in done.stdout.splitlines() if "zählt nicht" in line]


def test_what_is_due_is_listed_and_proposed_and_goes_only_by_two_members(cast, tmp_path):
    draft = needle_draft(cast, tmp_path)
    store = cast.as_(cast.final)
    assert store.erasures.due() == ()
    store.erasures.set_retention("withdrawn", 24)
    assert store.erasures.due() == ()
    cast.clock.pass_days(740)
    (row,) = store.erasures.due()
    assert (row.draft, len(row.entries), row.proposed) == (draft, 5, False)
    assert store.erasures.propose("declined")[0] == 1
    assert store.erasures.due()[0].proposed
    assert store.erasures.propose("declined")[0] == 0
    assert hits(store.folder)
    cast.as_(cast.lead).erasures.confirm(store.erasures.list()[0].id)
    assert (hits(store.folder), store.erasures.due()) == ([], ())
    with pytest.raises(Refused, match="darf das"):
        cast.as_(cast.press).erasures.set_retention("withdrawn", 1)
