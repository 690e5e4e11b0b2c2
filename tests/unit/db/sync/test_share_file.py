"""A share's SQLite file is opened with care and believed only row by row."""

import os
import sqlite3

import pytest

from db.ledger.entry import entry_id
from db.ledger.keys import DeviceKey
from db.ledger.seal import seal
from db.tables.share_file import (
    ShareFile,
    ShareMovedError,
    create_share_file,
    read_share_header,
)
from db.tables.share_rows import ShareDamagedError, row_digest

KEY = DeviceKey(bytes(32))


def frames(count, key=KEY, body="x"):
    made, prev = [], ""
    for seq in range(1, count + 1):
        entry = seal(
            key,
            space=KEY.feed,
            seq=seq,
            prev=prev,
            clock=seq,
            seen={},
            kind="text.add" if seq > 1 else "space.create",
            subject="",
            fields={"key": key.public, "text": body if seq > 1 else ""},
            salt=os.urandom(16),
        )
        prev = entry.id
        made.append((entry.feed, entry.seq, entry.sig, entry.header, entry.body))
    return made


@pytest.fixture
def path(tmp_path):
    create_share_file(tmp_path / "share.sqlite")
    return tmp_path / "share.sqlite"


def change(path, *statements):
    with sqlite3.connect(path) as connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()


def add(path, made):
    with ShareFile(path) as file:
        return file.add(made)


def test_what_was_added_is_read_back(path):
    made = frames(5)
    digests = add(path, made)
    with ShareFile(path) as file:
        file.read_back(digests)
        assert file.page([(KEY.feed, 0)]) == made
        assert file.heads() == {KEY.feed: (5, entry_id(made[-1][3]))}
        assert (file.rows(), file.counts()) == (5, {KEY.feed: 5})


def test_adding_twice_changes_nothing(path):
    made = frames(3)
    add(path, made)
    counter = read_share_header(path).counter
    add(path, made)
    with ShareFile(path) as file:
        assert file.rows() == 3
    assert read_share_header(path).counter == counter


def test_an_entry_without_its_predecessor_is_not_added(path):
    made = frames(3)
    with ShareFile(path) as file:
        with pytest.raises(ShareMovedError):
            file.add([made[0], made[2]])
        assert file.rows() == 0


def test_a_null_body_stays_null(path):
    made = [(*frame[:4], None) for frame in frames(1)]
    add(path, made)
    with ShareFile(path) as file:
        assert file.page([(KEY.feed, 0)]) == made


def test_a_page_is_bounded_and_goes_on(path):
    made = frames(12, body="x" * 200_000)
    add(path, made)
    with ShareFile(path) as file:
        first = file.page([(KEY.feed, 0)])
        assert 1 < len(first) < 12
        assert first + file.page([(KEY.feed, len(first))]) == made


def test_a_page_never_ends_between_two_branches(path):
    one, other = frames(3, body="x" * 200_000), frames(3, body="y" * 200_000)
    add(path, one + other)
    with ShareFile(path) as file:
        page = file.page([(KEY.feed, 0)])
        assert [frame[1] for frame in page] == [1, 1, 2, 2, 3, 3]
        assert len(file.ids(KEY.feed)) == 6


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON entry BEGIN SELECT 1; END",
        "CREATE VIEW v AS SELECT 1",
        "CREATE TABLE other (x)",
        "CREATE INDEX more ON entry (sig)",
        "DROP INDEX entry_feed_seq",
        "ALTER TABLE entry ADD COLUMN more TEXT",
        "PRAGMA journal_mode = WAL",
        "DROP TABLE entry",
    ],
)
def test_any_other_schema_is_refused(path, statement):
    change(path, statement)
    with pytest.raises(ShareDamagedError), ShareFile(path):
        pass


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", b"x" * 5000, bytes(8192)])
def test_what_is_no_database_is_refused_unopened(path, content):
    path.write_bytes(content)
    with pytest.raises(ShareDamagedError):
        read_share_header(path)


@pytest.mark.parametrize(
    "statement",
    ["DELETE FROM entry", "UPDATE entry SET seq = 1", "ATTACH 'x' AS y", "PRAGMA user_version=1"],
)
def test_nothing_but_reading_and_adding_is_allowed(path, statement):
    with ShareFile(path) as file, pytest.raises(sqlite3.DatabaseError, match="not authorized"):
        file._connection.execute(statement)  # noqa: SLF001 - what no method offers


@pytest.mark.parametrize(
    "change_to",
    [
        "body = CAST(body || ' ' AS BLOB)",
        "header = CAST(header || ' ' AS BLOB)",
        "seq = 7",
        "seq = -1",
        "seq = 'two'",
        "feed = 'not a feed'",
        "sig = x'00'",
        "header = zeroblob(9000)",
        "body = 1",
        "id = 'short'",
    ],
)
def test_a_row_whose_parts_do_not_fit_is_damage(path, change_to):
    add(path, frames(2))
    change(path, f"UPDATE entry SET {change_to} WHERE seq = 2")  # noqa: S608
    with ShareFile(path) as file, pytest.raises(ShareDamagedError):
        file.check()


def test_a_removed_row_is_damage(path):
    add(path, frames(3))
    change(path, "DELETE FROM entry WHERE seq = 2")
    with ShareFile(path) as file, pytest.raises(ShareDamagedError, match="entfernt"):
        file.check()


def test_a_lost_write_is_found_when_read_back(path):
    made = frames(2)
    digests = add(path, made)
    change(path, "UPDATE entry SET sig = zeroblob(64) WHERE seq = 2")
    with ShareFile(path) as file, pytest.raises(ShareDamagedError, match="gibt nicht zurück"):
        file.read_back(digests)


def test_what_a_damaged_file_still_holds_can_be_read(path):
    made = frames(4)
    add(path, made)
    change(path, "UPDATE entry SET body = x'00' WHERE seq = 3", "CREATE VIEW v AS SELECT 1")
    with ShareFile(path, damaged=True) as file:
        found, last = file.scan(0)
        assert [frame[1] for frame in found] == [1, 2, 4]
        assert file.scan(last) == ([], 0)


def test_a_digest_stands_for_every_part_of_a_row():
    frame = frames(1)[0]
    others = [(*frame[:index], part, *frame[index + 1 :]) for index, part in CHANGED]
    assert len({row_digest(one) for one in [frame, *others]}) == 6


CHANGED = [(1, 2), (2, bytes(64)), (3, b"{}"), (4, b""), (4, None)]
