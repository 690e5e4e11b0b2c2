"""What a forger with a real key leaves behind: both verifiers name it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest

from db.ledger.entry import Entry
from db.ledger.keys import DeviceKey
from db.ledger.pae import ENTRY_TYPE
from tests.unit.db.audit_log.both_verifiers import by_script, by_umlauf
from tests.unit.db.audit_log.forgery import (
    entries_of,
    rechain,
    sign_anew,
    with_fields,
    write_entries,
    zipped,
)
from tests.unit.db.audit_log.small_space import SmallSpace, key_of

Verifier = Callable[[Path], list[str]]
BOTH = pytest.mark.parametrize("verifier", [by_umlauf, by_script])


@pytest.fixture(scope="module")
def space(tmp_path_factory) -> SmallSpace:
    made = SmallSpace(tmp_path_factory.mktemp("space") / "replica")
    made.publish("Wald im Winter")
    made.publish("Die Brücke")
    made.export(made.folder / "package")
    return made


@pytest.fixture
def package(space, tmp_path) -> Path:
    return Path(copytree(space.folder / "package", tmp_path / "package"))


def forge(package: Path, entries: list[Entry], key: DeviceKey) -> Path:
    """Write the log anew and sign the manifest with a key that stands in it."""
    write_entries(package, entries)
    sign_anew(package, key)
    return zipped(package)


def named(found: list[str], where: str) -> bool:
    """Whether the log itself gives the forger away, with the manifest in order."""
    assert not [line for line in found if "manifest" in line]
    return any(where in line for line in found)


def votes(entries: list[Entry]) -> list[Entry]:
    return [entry for entry in entries if entry.kind == "vote.cast"]


@BOTH
def test_a_package_signed_anew_without_a_change_is_in_order(package, space, verifier):
    assert verifier(forge(package, entries_of(package), space.keys["final"])) == []


@BOTH
def test_an_entry_signed_by_a_foreign_key_is_named(package, space, verifier):
    entries = entries_of(package)
    victim = votes(entries)[0]
    forged = replace(victim, sig=key_of("stranger").sign(ENTRY_TYPE, victim.header))
    changed = [forged if entry is victim else entry for entry in entries]
    found = verifier(forge(package, changed, space.keys["final"]))
    assert named(found, victim.where)


@BOTH
def test_an_entry_dropped_from_a_feed_chained_anew_with_its_real_key_is_named(
    package, space, verifier
):
    entries = entries_of(package)
    victim = next(entry for entry in votes(entries) if entry.feed == space.keys["expert"].feed)
    key = space.keys["expert"]
    changed = rechain(entries, key, lambda entry: None if entry is victim else entry)
    found = verifier(forge(package, changed, key))
    assert named(found, victim.where)


@BOTH
def test_a_role_removed_from_an_invitation_is_named(package, space, verifier):
    entries = entries_of(package)
    invites = [entry for entry in entries if entry.kind == "member.invite"]
    victim = invites[1]
    key = space.keys["admin"]

    def demote(entry: Entry) -> Entry:
        return with_fields(entry, roles=["auditor"]) if entry is victim else entry

    found = verifier(forge(package, rechain(entries, key, demote), key))
    assert named(found, f"{key.feed}/")


@BOTH
def test_the_end_of_a_feed_cut_off_is_named_by_whoever_had_seen_it(package, space, verifier):
    entries = entries_of(package)
    feed = space.keys["expert"].feed
    last = [entry for entry in entries if entry.feed == feed][-1]
    changed = [entry for entry in entries if entry is not last]
    found = verifier(forge(package, changed, space.keys["final"]))
    assert named(found, last.where)


@BOTH
def test_a_whole_feed_left_out_is_named(package, space, verifier):
    feed = space.keys["expert"].feed
    changed = [entry for entry in entries_of(package) if entry.feed != feed]
    found = verifier(forge(package, changed, space.keys["final"]))
    assert named(found, f"{feed}/")


@BOTH
def test_a_manifest_signed_by_a_key_outside_the_log_is_refused(package, verifier):
    found = verifier(forge(package, entries_of(package), key_of("stranger")))
    assert [line for line in found if "manifest.json" in line]


def test_the_place_of_the_break_comes_before_its_effects(package, space):
    entries = entries_of(package)
    victim = next(entry for entry in votes(entries) if entry.feed == space.keys["expert"].feed)
    key = space.keys["expert"]
    changed = rechain(entries, key, lambda entry: None if entry is victim else entry)
    found = by_umlauf(forge(package, changed, key))
    assert victim.where in found[0]
    assert len(found) < 5
