"""A share's SQLite file, opened with care: strangers write into it, locks may lie."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self
from urllib.parse import quote

from db.errors import DamagedFileError
from db.ledger.frames import Frame
from db.ledger.pae import entry_id
from db.sentence import Sentence
from db.tables.share_rows import (
    ShareDamagedError,
    feed_of,
    frame_of,
    frame_size,
    head_of,
    row_digest,
)

PAGE_SIZE = 4096
HEADER_SIZE = 100
MAX_FEEDS = 20_000
PAGE_BYTES = 1024 * 1024
PAGE_ROWS = 2_000
MAX_IDS = 50_000
SCHEMA = (
    (
        "CREATE TABLE entry (id TEXT PRIMARY KEY NOT NULL, feed TEXT NOT NULL,"
        " seq INTEGER NOT NULL, sig BLOB NOT NULL, header BLOB NOT NULL, body BLOB)"
    ),
    "CREATE INDEX entry_feed_seq ON entry (feed, seq)",
)
_OBJECTS = [
    ("table", "entry", "entry", SCHEMA[0]),
    ("index", "entry_feed_seq", "entry", SCHEMA[1]),
    ("index", "sqlite_autoindex_entry_1", "entry", None),
]
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 300_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 10_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 32,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 50,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
}
_PRAGMAS = {
    "trusted_schema": "OFF",
    "cell_size_check": "ON",
    "mmap_size": "0",
    "synchronous": "FULL",
    "temp_store": "MEMORY",
}
_ALLOWED = {
    (sqlite3.SQLITE_READ, "entry"),
    (sqlite3.SQLITE_READ, "sqlite_master"),
    (sqlite3.SQLITE_INSERT, "entry"),
    *((sqlite3.SQLITE_TRANSACTION, word) for word in ("BEGIN", "COMMIT", "ROLLBACK")),
    *((sqlite3.SQLITE_PRAGMA, name) for name in (*_PRAGMAS, "journal_mode", "integrity_check")),
}
_ALLOWED_FUNCTIONS = {"count", "max", "min"}
_ALL = "SELECT id, feed, seq, sig, header, body FROM entry"
_NAMED = "SELECT id, feed, seq, sig, header, body FROM entry WHERE id = ?"
_AFTER = (
    "SELECT id, feed, seq, sig, header, body FROM entry"
    " WHERE feed = ? AND seq > ? ORDER BY seq, id"
)
_IDS = "SELECT seq, id FROM entry WHERE feed = ? AND seq > ? ORDER BY seq, id LIMIT ?"
_SCAN = (
    "SELECT rowid, id, feed, seq, sig, header, body FROM entry"
    " WHERE rowid > ? ORDER BY rowid LIMIT ?"
)
_ADD = "INSERT OR IGNORE INTO entry (id, feed, seq, sig, header, body) VALUES (?, ?, ?, ?, ?, ?)"


class ShareMovedError(DamagedFileError):
    """The file no longer holds what these entries follow; ask for its heads again."""


class ShareHeader(NamedTuple):
    """What can be told without opening the database: bytes, change counter, ms since 1970."""

    size: int
    counter: int
    modified: int


def read_share_header(path: Path | str) -> ShareHeader:
    """Return what a share's file looks like from outside, with as few operations as possible.

    Source: https://www.sqlite.org/fileformat.html#the_database_header

    Raises:
        ShareDamagedError: no SQLite file in rollback-journal mode with 4,096 byte pages.
        OSError: as the share gives it.
    """
    start, found = read_start(path, HEADER_SIZE)
    if len(start) < HEADER_SIZE or not start.startswith(b"SQLite format 3\0"):
        raise ShareDamagedError(Sentence("Die Datei ist keine Ablage"))
    if start[18:20] != b"\1\1" or int.from_bytes(start[16:18], "big") != PAGE_SIZE:
        raise ShareDamagedError(Sentence("Die Datei ist in einem fremden Zustand"))
    counter = int.from_bytes(start[24:28], "big")
    return ShareHeader(found.st_size, counter, found.st_mtime_ns // 1_000_000)


def read_start(path: Path | str, size: int) -> tuple[bytes, os.stat_result]:
    """Return the first bytes of a file and its size and times, by one open, stat and read.

    Size and times are asked for first: opening has just told the system, while reading makes it
    forget what it knew. Who writes in between changes the times once more by the next look.
    """
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        found = os.fstat(handle)
        return os.read(handle, size), found
    finally:
        os.close(handle)


def create_share_file(path: Path) -> None:
    """Make an empty share file; whoever copies it to the share makes it durable."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute(f"PRAGMA page_size={PAGE_SIZE}")
        for statement in ("BEGIN", *SCHEMA, "COMMIT"):
            connection.execute(statement)
    finally:
        connection.close()


class ShareFile:
    """One connection to a share's file; every method is one short read or one transaction.

    Reading checks each row: types, sizes, and that id and body are what the header says.
    Whether the author signed it is for the reader with the keys.

    Args:
        path: an existing file.
        timeout_s: how long to wait for another writer's lock.
        tick: called now and then while SQLite works, to tell work from a hung share.
        damaged: take what lies there for what it is; for `scan` on a local copy only.

    Raises:
        ShareDamagedError: what lies there is no intact share.
        sqlite3.Error, OSError: as the share gives it.
    """

    def __init__(
        self,
        path: Path,
        *,
        timeout_s: float = 5.0,
        tick: Callable[[], None] | None = None,
        damaged: bool = False,
    ) -> None:
        if not damaged:
            read_share_header(path)
        self.path = path
        self._connection = sqlite3.connect(
            f"{_uri(path)}?mode=rw", uri=True, timeout=timeout_s, isolation_level=None
        )
        try:
            self._prepare(tick)
            if not damaged:
                with self.reading():
                    self._compare_schema()
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        """Close the connection; an open transaction is rolled back."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def reading(self) -> Iterator[Self]:
        """Read in one transaction: one view, and a fraction of the network's round trips."""
        self._connection.execute("BEGIN")
        try:
            yield self
        finally:
            with suppress(sqlite3.Error):
                self._connection.execute("COMMIT")

    def hold(self) -> None:
        """Keep writers out until the connection is closed."""
        self._connection.execute("BEGIN")
        self._one("SELECT 1 FROM entry LIMIT 1")

    def heads(self) -> dict[str, tuple[int, str]]:
        """Return by feed the highest position and the smallest id there, by seeking."""
        found: dict[str, tuple[int, str]] = {}
        for feed in self._feeds():
            seq = self._one("SELECT max(seq) FROM entry WHERE feed = ?", feed)
            entry = self._one("SELECT min(id) FROM entry WHERE feed = ? AND seq = ?", feed, seq)
            found[feed] = head_of(seq, entry)
        return found

    def rows(self) -> int:
        """Return how many rows were ever added, without scanning."""
        return int(str(self._one("SELECT max(rowid) FROM entry") or 0))

    def counts(self) -> dict[str, int]:
        """Return by feed the number of entries; scans an index."""
        rows = self._connection.execute("SELECT feed, count(*) FROM entry GROUP BY feed")
        return {str(feed): count for feed, count in rows}

    def ids(self, feed: str, after: int = 0) -> list[tuple[int, str]]:
        """Return (position, id) after a position, both branches of a fork; 50,000 at most."""
        rows = self._connection.execute(_IDS, (feed, after, MAX_IDS))
        return [(int(seq), str(entry)) for seq, entry in rows]

    def page(self, wants: Iterable[tuple[str, int]]) -> list[Frame]:
        """Return the next entries of some feeds, about 1 MiB or 2,000 of them at most.

        Args:
            wants: feeds with the position after which to begin, most wanted first. A page
                never ends between two entries of one position.
        """
        found: list[Frame] = []
        size = 0
        for feed, after in wants:
            last = after
            for frame in self._frames(_AFTER, (feed, after)):
                if (size > PAGE_BYTES or len(found) >= PAGE_ROWS) and frame[1] != last:
                    return found
                last = frame[1]
                size += frame_size(frame)
                found.append(frame)
        return found

    def scan(self, after: int) -> tuple[list[Frame], int]:
        """Return what is readable of the next 2,000 rows, to save what a damaged file holds.

        Args:
            after: row to begin after, 0 at first.

        Returns:
            the intact entries in order of arrival, and the row to go on after, 0 at the end.
        """
        found: list[Frame] = []
        last = size = 0
        with suppress(sqlite3.DatabaseError):
            for row, *rest in self._connection.execute(_SCAN, (after, PAGE_ROWS)):
                last = row
                with suppress(ShareDamagedError):
                    found.append(frame_of(rest))
                    size += frame_size(found[-1])
                if size > PAGE_BYTES:
                    break
            return found, last
        return found, 0

    def frames(self, ids: Iterable[str]) -> list[Frame]:
        """Return the entries with these ids, in their order; what is not here is left out."""
        return [frame for entry in ids for frame in self._named(entry)]

    def check(self) -> None:
        """Read everything and check it; slow over a network, so meant for a local copy.

        `quick_check` says ok where rows are out of order, and SQLite never sees a changed
        payload: hence the full check and every row's own digests.

        Raises:
            ShareDamagedError: the first damage found.
        """
        verdict = self._one("PRAGMA integrity_check(1)")
        if verdict != "ok":
            raise ShareDamagedError(
                Sentence("Die Ablage ist beschädigt: {verdict}", verdict=str(verdict)[:200])
            )
        if self._one("SELECT count(*) FROM entry") != self.rows():
            raise ShareDamagedError(Sentence("Aus der Ablage wurden Einträge entfernt"))
        for _ in self._frames(_ALL, ()):
            pass

    def add(self, frames: Sequence[Frame]) -> dict[str, bytes]:
        """Add what lacks in one transaction and return by id the digest to read back.

        Raises:
            ShareMovedError: an entry's predecessor is neither here nor among these.
        """
        rows = [(entry_id(frame[3]), *frame) for frame in frames]
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            self._refuse_gaps(frames)
            self._connection.executemany(_ADD, rows)
            self._connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
            raise
        return {row[0]: row_digest(frame) for row, frame in zip(rows, frames, strict=True)}

    def read_back(self, digests: Mapping[str, bytes]) -> None:
        """Compare what was added, best over a new connection.

        Raises:
            ShareDamagedError: something is missing or different.
        """
        for entry, digest in digests.items():
            if [row_digest(frame) for frame in self._named(entry)] != [digest]:
                raise ShareDamagedError(
                    Sentence("Die Ablage gibt nicht zurück, was geschrieben wurde")
                )

    def _prepare(self, tick: Callable[[], None] | None) -> None:
        connection = self._connection
        for limit, most in _LIMITS.items():
            connection.setlimit(limit, most)
        if tick is not None:
            connection.set_progress_handler(tick, 20_000)
        connection.set_authorizer(_authorize)
        for name, value in _PRAGMAS.items():
            connection.execute(f"PRAGMA {name}={value}")

    def _compare_schema(self) -> None:
        found = self._connection.execute(
            "SELECT type, name, tbl_name, sql FROM sqlite_master LIMIT 10"
        ).fetchall()
        if sorted(found, key=lambda row: str(row[1])) != _OBJECTS:
            raise ShareDamagedError(Sentence("Die Ablage hat einen fremden Aufbau"))
        if self._one("PRAGMA journal_mode") != "delete":
            raise ShareDamagedError(Sentence("Die Ablage ist in einem fremden Zustand"))

    def _one(self, statement: str, *values: object) -> object:
        row = self._connection.execute(statement, values).fetchone()
        return None if row is None else row[0]

    def _feeds(self) -> Iterator[str]:
        feed = self._one("SELECT min(feed) FROM entry")
        for _ in range(MAX_FEEDS):
            if feed is None:
                return
            yield feed_of(feed)
            feed = self._one("SELECT min(feed) FROM entry WHERE feed > ?", feed)
        raise ShareDamagedError(Sentence("Die Ablage nennt mehr Geräte, als es geben kann"))

    def _frames(self, statement: str, values: tuple[object, ...]) -> Iterator[Frame]:
        return map(frame_of, self._connection.execute(statement, values))

    def _named(self, entry: str) -> list[Frame]:
        return list(self._frames(_NAMED, (entry,)))

    def _refuse_gaps(self, frames: Sequence[Frame]) -> None:
        here = {frame[:2] for frame in frames}
        for frame in frames:
            before = (frame[0], frame[1] - 1)
            if before[1] == 0 or before in here:
                continue
            if self._one("SELECT 1 FROM entry WHERE feed = ? AND seq = ?", *before) is None:
                raise ShareMovedError(Sentence("Die Ablage wurde inzwischen ersetzt"))


def _authorize(
    action: int, first: str | None, second: str | None, _database: str | None, trigger: str | None
) -> int:
    """Allow what the statements above need and nothing a hostile schema could add."""
    allowed = (
        action == sqlite3.SQLITE_SELECT
        or (action, first) in _ALLOWED
        or (action == sqlite3.SQLITE_FUNCTION and second in _ALLOWED_FUNCTIONS)
    )
    return sqlite3.SQLITE_OK if allowed and trigger is None else sqlite3.SQLITE_DENY


def _uri(path: Path) -> str:
    """Return a file URI as SQLite wants it: also network paths without an authority."""
    name = path.absolute().as_posix()
    return f"file://{'' if name.startswith('/') else '/'}{quote(name)}"
