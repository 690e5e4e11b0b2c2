"""What is lawful and worth saying: it is noted, and the package stays in order."""

from pathlib import Path
from shutil import copytree

import pytest

from db.audit_log.verify import verify
from db.ledger.entry import Entry, parse_body
from db.ledger.invitation import prove
from db.ledger.keys import DeviceKey
from tests.unit.db.audit_log.both_verifiers import by_script, by_umlauf, said_by_script
from tests.unit.db.audit_log.forgery import added, entries_of, sign_anew, write_entries
from tests.unit.db.audit_log.small_space import SmallSpace, key_of


@pytest.fixture(scope="module")
def space(tmp_path_factory) -> SmallSpace:
    made = SmallSpace(tmp_path_factory.mktemp("space") / "replica")
    made.publish("Wald im Winter")
    made.export(made.folder / "package")
    return made


@pytest.fixture
def package(space, tmp_path) -> Path:
    return Path(copytree(space.folder / "package", tmp_path / "package"))


def notes(package: Path, entries: list[Entry], key: DeviceKey) -> list[tuple[str, str]]:
    """Pack a log, ask both verifiers whether it is in order, and return the notes."""
    write_entries(package, entries)
    sign_anew(package, key)
    assert by_umlauf(package) == by_script(package) == []
    return [(note.kind, note.where) for note in verify(package).notes]


def stranger_opened(entries: list[Entry], space: str, invitation: str) -> list[Entry]:
    stranger, invited = key_of("stranger"), key_of(invitation)
    fields: dict[str, object] = {
        "key": stranger.public,
        "invitation": invited.public,
        "proof": prove(invited, space, stranger.public),
    }
    return added(entries, stranger, "feed.open", space=space, fields=fields)


def test_a_device_nobody_vouched_for_does_not_count(package, space):
    opened = stranger_opened(entries_of(package), space.space, "invitation expert")
    entries = added(opened, key_of("stranger"), "witness", space=space.space, fields={})
    found = notes(package, entries, space.keys["final"])
    assert found == [("not_member", f"{key_of('stranger').feed}/2")]


def test_a_device_that_let_itself_in_is_refused(package, space):
    entries = entries_of(package)
    stranger = key_of("stranger")
    fields: dict[str, object] = {"key": stranger.public, "invitation": "", "proof": ""}
    forged = added(entries, stranger, "feed.open", space=space.space, fields=fields)
    write_entries(package, forged)
    sign_anew(package, space.keys["final"])
    for found in (by_umlauf(package), by_script(package)):
        assert any(f"{stranger.feed}/1" in line for line in found)


def test_a_vote_without_the_right_to_vote_does_not_count(package, space):
    entries, agency = entries_of(package), space.keys["agency"]
    vote = next(entry for entry in entries if entry.kind == "vote.cast")
    fields = {name: value for name, value in parse_body(vote).items() if name != "salt"}
    forged = added(
        entries, agency, "vote.cast", space=space.space, fields=fields, subject=vote.subject
    )
    assert [kind for kind, _ in notes(package, forged, agency)] == ["not_member"]


def test_a_member_who_invites_without_being_admin_lets_nobody_in(package, space):
    expert, guest = space.keys["expert"], key_of("invitation guest")
    fields: dict[str, object] = {
        "member": "1" * 32,
        "unit": "2" * 32,
        "roles": ["admin"],
        "key": guest.public,
        "card": "",
    }
    entries = added(entries_of(package), expert, "member.invite", space=space.space, fields=fields)
    assert [kind for kind, _ in notes(package, entries, expert)] == ["not_member"]


def test_a_fork_is_noted_and_counts_no_further(package, space):
    entries, expert = entries_of(package), space.keys["expert"]
    own = [entry for entry in entries if entry.feed == expert.feed]
    forked = added(entries, expert, "witness", space=space.space, fields={}, after=own[-2])
    found = notes(package, forked, space.keys["final"])
    assert [kind for kind, _ in found] == ["fork", "not_member"]


def test_a_kind_of_a_later_version_is_noted(package, space):
    final = space.keys["final"]
    entries = added(
        entries_of(package), final, "draft.applaud", space=space.space, fields={"loud": True}
    )
    assert notes(package, entries, final) == [("unknown_kind", "draft.applaud")]


def test_a_printed_fingerprint_of_an_older_state_is_recognised(space):
    printed = verify(space.folder / "package").fingerprint
    assert verify(space.folder, fingerprint=printed).ok, "the replica went no further"


def test_another_fingerprint_and_another_space_are_problems(package):
    report = verify(package, fingerprint="0" * 64, space="1" * 32)
    assert [problem.kind for problem in report.problems] == ["bad_chain", "cut_off"]


def test_more_than_64_branches_at_one_place_are_not_followed(package, space):
    entries, expert = entries_of(package), space.keys["expert"]
    own = [entry for entry in entries if entry.feed == expert.feed]
    for number in range(70):
        fields: dict[str, object] = {"number": number}
        entries = added(
            entries, expert, "witness", space=space.space, fields=fields, after=own[-1]
        )
    write_entries(package, entries)
    sign_anew(package, space.keys["final"])
    assert any("Mehr als 64" in line for line in by_umlauf(package))


def member_of(entries: list[Entry], key: DeviceKey) -> str:
    """The member that a join let a device speak for."""
    joins = [parse_body(one) for one in entries if one.kind == "member.join"]
    return next(str(one["member"]) for one in joins if one["feed"] == key.feed)


def test_what_lies_behind_a_cut_is_noted_by_both(package, space):
    entries, expert, admin = entries_of(package), space.keys["expert"], space.keys["admin"]
    head = [one for one in entries if one.feed == expert.feed][-1]
    fields: dict[str, object] = {
        "member": member_of(entries, expert),
        "feeds": {expert.feed: [head.seq, head.id]},
        "rest": "cut",
    }
    seen = {expert.feed: (head.seq, head.id)}
    cut = added(entries, admin, "revoke!", space=space.space, fields=fields, seen=seen)
    late = added(cut, expert, "witness", space=space.space, fields={})
    found = notes(package, late, space.keys["final"])
    assert found == [("after_revocation", f"{expert.feed}/{head.seq + 1}")]
    assert any(line.endswith("sagt umlauf verify") for line in said_by_script(package))


def test_a_position_that_its_author_had_not_seen_cuts_nothing(package, space):
    entries, expert, admin = entries_of(package), space.keys["expert"], space.keys["admin"]
    fields: dict[str, object] = {
        "member": member_of(entries, expert),
        "feeds": {expert.feed: [1, "0" * 64]},
        "rest": "cut",
    }
    cut = added(entries, admin, "revoke!", space=space.space, fields=fields)
    found = notes(package, cut, space.keys["final"])
    assert [kind for kind, _ in found] == ["not_member"]


def test_a_role_lost_takes_the_vote_that_stopped_naming_the_admins_feed(package, space):
    entries, expert, admin = entries_of(package), space.keys["expert"], space.keys["admin"]
    head = [one for one in entries if one.feed == expert.feed][-1]
    vote = next(one for one in entries if one.kind == "vote.cast" and one.feed == expert.feed)
    fields: dict[str, object] = {
        "member": member_of(entries, expert),
        "roles": ["editor"],
        "from": {expert.feed: [head.seq, head.id]},
    }
    seen = {expert.feed: (head.seq, head.id)}
    cut = added(entries, admin, "role.set!", space=space.space, fields=fields, seen=seen)
    again = {name: value for name, value in parse_body(vote).items() if name != "salt"}
    late = added(cut, expert, "vote.cast", space=space.space, fields=again, subject=vote.subject)
    assert [kind for kind, _ in notes(package, late, space.keys["final"])] == ["not_member"]
