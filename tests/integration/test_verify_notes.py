"""What is lawful and worth saying: it is noted, and the package stays in order."""

from pathlib import Path
from shutil import copytree

import pytest

from db.audit_log.verify import verify
from db.ledger.entry import Entry, parse_body
from db.ledger.invitation import prove
from db.ledger.keys import DeviceKey
from tests.unit.db.audit_log.both_verifiers import by_script, by_umlauf
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
