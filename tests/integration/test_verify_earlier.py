"""A log rewritten or cut off since something was printed: found, its first entry named."""

import sqlite3
from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest

from db.audit_log.inquiry import Inquiry
from db.audit_log.verify import verify
from db.cli.main import main
from db.errors import Refused
from tests.unit.db.audit_log.forgery import entries_of, rechain, sign_anew, write_entries
from tests.unit.db.audit_log.small_space import SmallSpace


@pytest.fixture(scope="module")
def space(tmp_path_factory) -> SmallSpace:
    """It was exported, printed in every profile, and went on."""
    made = SmallSpace(tmp_path_factory.mktemp("space") / "replica")
    made.publish("Wald im Winter")
    made.export(made.folder / "earlier.zip", Inquiry(profile="printed"))
    made.publish("Die Brücke")
    made.export(made.folder / "later")
    return made


@pytest.fixture
def earlier(space) -> Path:
    return Path(space.folder, "earlier.zip")


@pytest.fixture
def later(space, tmp_path) -> Path:
    return Path(copytree(space.folder / "later", tmp_path / "later"))


def found(path: Path, **expected: object) -> list[tuple[str, str]]:
    report = verify(path, **expected)  # type: ignore[arg-type]
    return [(one.kind, one.where) for one in report.problems]


def test_a_log_that_only_grew_is_in_order(space, earlier, later):
    printed = verify(earlier).fingerprint
    assert found(later, earlier=earlier) == found(space.folder, earlier=earlier) == []
    assert found(earlier, fingerprint=printed, earlier=earlier) == []


def test_a_rewritten_entry_is_named_even_where_all_is_signed_anew(space, earlier, later):
    agency, seq = space.keys["agency"], 4
    entries = rechain(
        entries_of(later),
        agency,
        lambda one: replace(one, clock=one.clock + 1) if one.seq >= seq else one,
    )
    write_entries(later, entries)
    sign_anew(later, agency)
    assert ("bad_chain", f"{agency.feed}/{seq}") in found(later, earlier=earlier)


def test_a_feed_cut_off_is_named_where_it_breaks_off(space, earlier, later):
    agency, seq = space.keys["agency"], 6
    kept = [one for one in entries_of(later) if one.feed != agency.feed or one.seq < seq]
    write_entries(later, kept)
    sign_anew(later, space.keys["final"])
    assert ("cut_off", f"{agency.feed}/{seq}") in found(later, earlier=earlier)


def test_a_space_that_lost_what_was_printed_names_where(space, earlier, tmp_path):
    printed = verify(earlier).fingerprint
    copy = Path(copytree(space.folder, tmp_path / "copy"))
    expert, seq = space.keys["expert"].feed, 2
    with sqlite3.connect(copy / "space.sqlite") as database:
        for (trigger,) in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            database.execute(f'DROP TRIGGER "{trigger}"')
        database.execute("DELETE FROM entry WHERE feed = ? AND seq >= ?", (expert, seq))
    database.close()
    assert found(copy) == [], "on its own it may be what has not come yet"
    told = found(copy, fingerprint=printed)
    assert ("unknown_state", f"{expert}/{seq}") in told
    assert ("unknown_state", printed) in told
    (said,) = (one for one in verify(copy, fingerprint=printed).problems if one.where == printed)
    assert "noch nicht abgeglichen" in said.text, "nobody is accused of what may yet come"


def test_a_package_that_is_not_in_order_proves_nothing(earlier, later):
    data = bytearray(earlier.read_bytes())
    data[5000] ^= 1
    broken = later.with_name("broken.zip")
    broken.write_bytes(bytes(data))
    with pytest.raises(Refused):
        verify(later, earlier=broken)


def test_the_command_ends_with_one_and_names_the_entry(space, earlier, later, capsys):
    assert main(["verify", str(later), "--earlier", str(earlier)]) == 0
    agency = space.keys["agency"]
    write_entries(later, [one for one in entries_of(later) if one.feed != agency.feed])
    assert main(["verify", str(later), "--earlier", str(earlier)]) == 1
    assert f"{agency.feed}/1" in capsys.readouterr().out
