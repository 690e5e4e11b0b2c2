"""A share may be deleted, zeroed, cut, replaced or poisoned: it heals, and nothing is lost."""

import os
import shutil
import sqlite3

import pytest

from db.ledger.entry import entry_id
from db.sync.memory import Memory
from tests.faults.desk import all_equal, meet, team


@pytest.fixture
def desks(tmp_path):
    with team(tmp_path) as found:
        yield found


@pytest.fixture
def share(tmp_path, desks):
    folder = tmp_path / "probe.umlauf-ablage"
    for desk in desks:
        desk.votes(3)
    meet(desks, folder)
    return folder


def share_files(share):
    return sorted(share.glob("share-*.sqlite"))


def kinds(report):
    return {problem.kind for problem in report.problems.values()}


def zero(file):
    file.write_bytes(bytes(file.stat().st_size))


def empty(file):
    file.write_bytes(b"")


def garble(file):
    file.write_bytes(os.urandom(20_000))


def cut(file):
    os.truncate(file, file.stat().st_size // 4096 // 2 * 4096)


def add_trigger(file):
    run(file, "CREATE TRIGGER t AFTER INSERT ON entry BEGIN SELECT 1; END")


def turn_to_wal(file):
    run(file, "PRAGMA journal_mode=WAL")


def run(file, statement, *values):
    with sqlite3.connect(file) as connection:
        connection.execute(statement, values)
    connection.close()


@pytest.mark.parametrize("damage", [zero, empty, garble, cut, add_trigger, turn_to_wal])
def test_a_damaged_share_is_renewed_and_never_touched(desks, share, damage):
    (file,) = share_files(share)
    damage(file)
    damaged = file.read_bytes()
    desks[1].vote()
    report = desks[1].sync(share)
    assert kinds(report) == {"damaged"}
    assert file.read_bytes() == damaged
    assert [one.name[:12] for one in share_files(share)] == ["share-000001", "share-000002"]
    meet(desks, share)
    assert all_equal(desks)


def test_a_giant_file_is_not_copied_here(desks, share):
    (file,) = share_files(share)
    os.truncate(file, 9 * 1024**3)
    desks[1].memory = Memory()
    assert kinds(desks[1].sync(share)) == {"damaged"}
    assert list(desks[1].replica.scratch.iterdir()) == []


def test_what_a_killed_process_left_behind_is_cleared_away(desks, share):
    left = desks[1].replica.scratch / "share-0.sqlite"
    left.touch()
    desks[1].sync(share)
    assert left.exists()
    os.utime(left, (0, 0))
    desks[1].sync(share)
    assert not left.exists()


def test_a_deleted_share_file_is_made_anew_with_an_alarm(desks, share):
    share_files(share)[0].unlink()
    report = desks[2].sync(share)
    assert kinds(report) == {"shorter"}
    assert report.sent.entries == len(desks[2].ids())
    assert share_files(share)[0].name.startswith("share-000002")


def test_an_old_copy_raises_the_alarm_and_gets_everything_again(desks, share, tmp_path):
    (file,) = share_files(share)
    old = shutil.copy(file, tmp_path / "old")
    desks[0].votes(5)
    desks[0].sync(share)
    shutil.copy(old, file)
    report = desks[0].sync(share)
    assert kinds(report) == {"shorter"}
    assert report.sent.entries == 5
    assert kinds(desks[0].sync(share)) == set()


def test_what_only_a_damaged_share_still_holds_is_saved(desks, share):
    votes = desks[1].votes(5)
    desks[1].sync(share)
    (file,) = share_files(share)
    add_trigger(file)
    desks[0].sync(share)
    assert set(votes) <= desks[0].ids()


def test_what_is_left_in_an_older_generation_is_taken(desks, share):
    votes = desks[1].votes(2)
    (file,) = share_files(share)
    early = file.read_bytes()
    desks[1].sync(share)
    late = file.read_bytes()
    file.write_bytes(early)
    shutil.copy(file, share / "share-000002-00000000.sqlite")
    desks[0].sync(share)
    file.write_bytes(late)
    desks[0].sync(share)
    assert set(votes) <= desks[0].ids()


def test_the_smallest_suffix_of_the_highest_number_is_current(desks, share):
    (file,) = share_files(share)
    for suffix in ("bbbbbbbb", "aaaaaaaa"):
        shutil.copy(file, share / f"share-000007-{suffix}.sqlite")
    desks[0].vote()
    desks[0].sync(share)
    assert desks[0].memory.current == "share-000007-aaaaaaaa.sqlite"


def test_a_renewal_by_others_is_no_alarm_and_gets_what_it_lacks(desks, share):
    votes = desks[1].votes(2)
    desks[1].sync(share)
    (file,) = share_files(share)
    zero(file)
    desks[0].sync(share)
    report = desks[1].sync(share)
    assert report.problems == {}
    assert report.sent.entries == 2
    desks[0].sync(share)
    assert set(votes) <= desks[0].ids()


def test_a_changed_byte_in_a_payload_is_found_by_whoever_reads_it(desks, share):
    comment = desks[0].comment("Kontonummer 12345")
    desks[0].sync(share)
    (file,) = share_files(share)
    file.write_bytes(file.read_bytes().replace(b"Kontonummer 12345", b"Kontonummer 99999"))
    assert kinds(desks[1].sync(share)) == {"damaged"}
    assert comment.id not in desks[1].ids()
    meet(desks, share)
    assert comment.id in desks[1].ids()


def test_an_entry_signed_by_the_wrong_key_is_refused_and_dropped(desks, share):
    desks[0].vote()
    desks[0].sync(share)
    (file,) = share_files(share)
    run(file, "UPDATE entry SET sig = ? WHERE feed = ? AND seq = 9", bytes(64), desks[0].key.feed)
    before = desks[1].ids()
    assert kinds(desks[1].sync(share)) == {"damaged"}
    assert desks[1].ids() == before
    meet(desks, share)
    assert all_equal(desks)


def test_entries_missing_from_the_middle_are_given_again(desks, share):
    (file,) = share_files(share)
    run(file, "DELETE FROM entry WHERE feed = ? AND seq = 6", desks[0].key.feed)
    desks[0].memory = Memory()
    desks[0].sync(share)
    with sqlite3.connect(share_files(share)[-1]) as newest:
        count = newest.execute("SELECT count(*) FROM entry").fetchone()[0]
    newest.close()
    assert count == len(desks[0].ids())


def test_a_refused_entry_that_comes_back_causes_no_second_generation(desks, share):
    reports = []
    for _ in range(2):
        run(share_files(share)[-1], POISON, desks[0].key.feed, bytes(64), *header(desks[0]))
        reports.append(desks[1].sync(share))
    assert kinds(reports[-1]) == {"bad_signature"}
    assert len(share_files(share)) == 2


POISON = "INSERT INTO entry (feed, seq, sig, id, header, body) VALUES (?, 99, ?, ?, ?, ?)"


def header(desk):
    """Return id, header and body of an entry at position 99 that nobody signed."""
    frame = desk.replica.page([(desk.key.feed, 1)])[0]
    made = frame[3].replace(b'"seq":2', b'"seq":99')
    return entry_id(made), made, frame[4]


def test_superseded_generations_go_after_a_week(desks, share):
    (file,) = share_files(share)
    for number in range(2, 6):
        shutil.copy(file, share / f"share-00000{number}-00000000.sqlite")
    os.utime(file, (0, 0))
    desks[0].sync(share)
    assert [one.name[11] for one in share_files(share)] == ["2", "3", "4", "5"]


def test_an_unreadable_marker_stops_everything_and_changes_nothing(desks, share):
    (share / "umlauf-share.json").write_bytes(b"\0" * 40)
    before = sorted(share.iterdir())
    with pytest.raises(Exception, match="nicht lesbar"):
        desks[0].sync(share)
    assert sorted(share.iterdir()) == before
