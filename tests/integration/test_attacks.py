"""Who has write access to a share, one device key or one admin's pen: harmless, or named."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from db.ledger.entry import entry_id
from db.ledger.frames import Frame
from db.ledger.keys import DeviceKey
from db.projections.intake import Intake
from db.sync.book import Book
from db.sync.sift import sift
from db.tables.entries import RawEntry
from tests.factories.chronicle import Device
from tests.factories.lines import ADMINS, seeded
from tests.factories.scenes import WHAT
from tests.factories.sealing import Replica, Sealed
from tests.factories.troupe import NOBODY, code

TALK = {"text": "?", "revision": NOBODY, "anchor": {}, "reply_to": "", "must_settle": False}


class Space:
    """A space after some days of work, and who may write into it from outside.

    Attributes:
        place: a replica that holds everything.      state: its hash before the attack.
    """

    def __init__(self, folder: Path) -> None:
        self.sealed = Sealed(WHAT, ADMINS)
        self.play = self.sealed.schedule
        self.play.play(seeded(3, 20))
        self.chronicle = self.play.chronicle
        self.place = Replica(folder, self.play.space)
        self.state = self.place.take_in([list(self.sealed.raw.values())])

    def device(self, name: str) -> Device:
        """Somebody's computer."""
        people = [one for place in self.play.replicas for one in place.people]
        return next(one for one in people if one.name == name)

    def write(self, who: Device, kind: str, fields: dict[str, Any], draft: str = "") -> RawEntry:
        """An entry whose author has seen everything, signed with its key; not delivered."""
        made = self.chronicle.write(who, kind, fields, draft, self.chronicle.by_id)
        return self.sealed.raw[made]

    def deliver(self, *frames: Frame) -> list[str]:
        """Entries on a share, as a replica takes them; returns the kinds of what is wrong.

        The witness entries that somebody had to write before come along.
        """
        seen = [one for one in self.sealed.raw.values() if b'"kind":"witness"' in one.header]
        frames = (*map(frame, seen), *frames)
        with self.place.database.read() as connection:
            found = sift(frames, Book(connection, self.play.space))
        kept = [RawEntry(o.id, o.feed, o.seq, o.sig, o.header, o.body) for o in found.entries]
        self.place.take_in([kept])
        return [one.kind for one in found.problems]

    def refused(self, raw: RawEntry) -> str:
        """Why an entry that was taken does not count."""
        with self.place.database.read() as connection:
            space = Intake.space(self.place.intake, connection)
            row = connection.exec_driver_sql(
                "SELECT code FROM refused WHERE id = ?", (raw.id,)
            ).first()
        return row[0] if row else space.not_counted.get(raw.id, "")

    def unchanged(self) -> bool:
        """Whether the state is what it was."""
        return self.place.state_hash() == self.state


@pytest.fixture
def space(tmp_path) -> Iterator[Space]:
    made = Space(tmp_path)
    yield made
    made.place.close()


def frame(raw: RawEntry) -> Frame:
    return raw.feed, raw.seq, raw.sig, raw.header, raw.body


# a member with write access to the share


def test_what_somebody_forges_in_anothers_name_is_refused(space):
    chief, thief = space.device("chief 1"), DeviceKey(b"t" * 32)
    forged = space.write(replace(chief, signer=thief), "comment.add", TALK)
    assert space.deliver((chief.feed, forged.seq, forged.sig, forged.header, forged.body)) == [
        "bad_signature"
    ]
    assert space.unchanged()


ALTERED: dict[str, Callable[[RawEntry], RawEntry]] = {
    "a body": lambda one: one._replace(body=(one.body or b"").replace(b"?", b"!")),
    "a header": lambda one: one._replace(header=one.header.replace(b'"clock":1', b'"clock":2')),
    "a signature": lambda one: one._replace(sig=bytes(64)),
    "the position it stands under": lambda one: one._replace(seq=one.seq + 1),
    "the feed it stands under": lambda one: one._replace(feed=code("other")),
}


@pytest.mark.parametrize("what", ALTERED)
def test_what_somebody_alters_is_refused_and_named(space, what):
    whole = space.write(space.device("editor"), "comment.add", TALK, space.play.drafts[0])
    altered = ALTERED[what](whole)
    assert altered != whole
    assert space.deliver(frame(altered))
    assert space.unchanged()


def test_what_somebody_reorders_drops_or_replays_changes_nothing(space):
    editor, draft = space.device("editor"), space.play.drafts[0]
    one, two = (space.write(editor, "comment.add", TALK, draft) for _ in range(2))
    assert space.deliver(frame(two)) == ["gap"]
    assert space.unchanged()
    assert space.deliver(frame(two), frame(one)) == ["gap"]
    space.deliver(frame(two))
    after = space.place.state_hash()
    for _ in range(3):
        assert space.deliver(frame(one), frame(two), frame(one)) == []
    assert space.place.state_hash() == after != space.state


def test_a_stranger_with_a_key_of_its_own_is_kept_out(space):
    key = DeviceKey(b"s" * 32)
    stranger = Device("stranger", key.feed, signer=key)
    fields = {"key": key.public, "invitation": "", "proof": ""}
    opened = space.sealed.raw[space.chronicle.write(stranger, "feed.open", fields)]
    assert space.deliver(frame(opened)) == ["not_invited"]


# a thief with one device key


def test_what_a_thief_signs_after_the_cut_counts_for_nothing_however_it_is_dated(space):
    founder, editor = space.device("founder"), space.device("editor")
    thief = replace(editor, skew=-400 * 86_400_000)
    cut = space.write(founder, "revoke!", _cut(space, editor))
    space.deliver(frame(cut))
    before = space.place.state_hash()
    known = space.chronicle.known_to(thief)
    late = [
        space.chronicle.write(thief, "comment.add", TALK, space.play.drafts[0], known)
        for _ in range(100)
    ]
    assert space.deliver(*(frame(space.sealed.raw[one]) for one in late)) == []
    assert {space.refused(space.sealed.raw[one]) for one in late} == {"revoked"}
    shown = space.place.shown("SELECT id, text FROM comment")
    assert not shown.keys() & set(late)
    assert space.place.rebuilt() == space.place.state_hash() != before


def test_a_thief_who_forks_the_feed_on_purpose_ends_it_and_gains_nothing(space):
    chief, draft = space.device("chief 1"), space.play.drafts[0]
    thief = replace(chief)
    honest = space.write(chief, "comment.add", TALK, draft)
    known = space.chronicle.known_to(thief)
    stolen = space.sealed.raw[space.chronicle.write(thief, "comment.add", TALK, draft, known)]
    space.deliver(frame(honest), frame(stolen))
    assert {space.refused(honest), space.refused(stolen)} == {"forked"}
    again = space.write(
        space.device("founder"),
        "readmit!",
        {"feed": chief.feed, "from": honest.seq, "to": honest.seq, "head": honest.id},
    )
    space.deliver(frame(again))
    assert (space.refused(honest), space.refused(stolen)) == ("", "forked")


def test_a_thief_gives_itself_no_role_and_cuts_nobody(space):
    editor = space.device("editor")
    member = code("editor")
    roles = {"member": member, "roles": ["admin"], "from": {}}
    own = space.write(editor, "role.set!", roles)
    cut = space.write(editor, "revoke!", _cut(space, space.device("founder"), "founder"))
    space.deliver(frame(own), frame(cut))
    assert {space.refused(own), space.refused(cut)} == {"no_right"}


# one bad admin


def test_a_bad_admin_cuts_nobody_above_or_beside_it(space):
    bad = space.device("admin 2")
    for name in ("founder", "admin 1", "admin 3"):
        cut = space.write(bad, "revoke!", _cut(space, space.device(name)))
        space.deliver(frame(cut))
        assert space.refused(cut) == "not_above", name


def test_a_bad_admin_takes_nobodys_history_alone(space):
    editor = space.device("editor")
    fields = {"member": code("editor"), "feeds": {editor.feed: [0, ""]}, "rest": "cut"}
    cut = space.write(space.device("admin 2"), "revoke!", fields)
    drafts = space.place.shown("SELECT id, state FROM draft")
    space.deliver(frame(cut))
    assert space.refused(cut) == ""
    assert space.place.shown("SELECT id, state FROM draft") == drafts
    own = space.write(space.device("admin 2"), "revoke.confirm!", {"revoke": cut.id})
    space.deliver(frame(own))
    assert space.refused(own) == "not_second"


def test_a_demoted_admin_that_stops_naming_the_founders_feed_keeps_no_right(space):
    bad = space.device("admin 2")
    space.deliver(frame(space.write(bad, "witness", {})))
    known = space.chronicle.known_to(bad)
    place = space.chronicle.by_id[bad.head]
    fields = {
        "member": code("admin 2"),
        "roles": ["reviewer"],
        "from": {bad.feed: [place["seq"], bad.head]},
    }
    space.deliver(frame(space.write(space.device("founder"), "role.set!", fields)))
    setting = {"wording": "cosign", "reason_min": 1}
    old = space.sealed.raw[space.chronicle.write(bad, "space.set", setting, "", known)]
    space.deliver(frame(old))
    assert space.refused(old) == "role_removed"
    assert space.place.shown("SELECT id, wording FROM space") != {space.play.space: "cosign"}


@pytest.mark.parametrize(("who", "stops"), [("editor", False), ("admin 2", True)])
def test_only_an_admin_stops_all_voting_and_only_until_it_is_cut(space, who, stops):
    author = space.device(who)
    start = [space.chronicle.by_id[author.head]["seq"], author.head]
    space.deliver(frame(space.write(author, "freeze!", {"all": True})))
    assert bool(_beyond(space)) is stops
    fields = {"member": code(who), "feeds": {author.feed: start}, "rest": "cut"}
    cut = space.write(space.device("founder"), "revoke!", fields)
    agreed = space.write(space.device("admin 3"), "revoke.confirm!", {"revoke": cut.id})
    space.deliver(frame(cut), frame(agreed))
    assert not _beyond(space)


def test_a_proof_of_a_fork_that_is_none_cuts_nobody(space):
    chief, bad = space.device("chief 1"), space.device("admin 2")
    own = space.sealed.raw[chief.head]
    before = space.refused(own)
    signed = {"header": own.header.decode(), "sig": own.sig.hex()}
    altered = own.header.replace(b'"clock":1', b'"clock":2').decode()
    for other in (signed, {"header": altered, "sig": own.sig.hex()}):
        fields = {"feed": chief.feed, "seq": own.seq, "one": signed, "other": other}
        false = space.write(bad, "fork.proof!", fields)
        space.deliver(frame(false))
        assert space.refused(false) == "no_proof"
    assert space.refused(own) == before


def test_a_true_proof_ends_a_feed_also_where_one_branch_only_is_held(space):
    chief = space.device("chief 1")
    twin, draft = replace(chief), space.play.drafts[0]
    one = space.write(chief, "comment.add", TALK, draft)
    known = space.chronicle.known_to(twin)
    other = space.sealed.raw[space.chronicle.write(twin, "comment.add", TALK, draft, known)]
    fields = {
        "feed": chief.feed,
        "seq": one.seq,
        "one": {"header": one.header.decode(), "sig": one.sig.hex()},
        "other": {"header": other.header.decode(), "sig": other.sig.hex()},
    }
    known = space.chronicle.known_to(space.device("founder"))
    proof = space.chronicle.write(space.device("founder"), "fork.proof!", fields, "", known)
    space.deliver(frame(one), frame(space.sealed.raw[proof]))
    assert (space.refused(one), space.refused(space.sealed.raw[proof])) == ("forked", "")
    assert entry_id(one.header) == one.id


def _cut(space: Space, who: Device, member: str = "") -> dict[str, Any]:
    """A member cut where its device stands."""
    head = space.chronicle.by_id[who.head]
    feeds = {who.feed: [head["seq"], who.head]}
    return {"member": code(member or who.name), "feeds": feeds, "rest": "cut"}


def _beyond(space: Space) -> list[str]:
    with space.place.database.read() as connection:
        return space.place.intake.space(connection).beyond
