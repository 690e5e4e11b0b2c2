"""How many bytes a feed brought in 30 days, and what is too much (3-ledger §3.4, limits)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from db.ledger.entry import Entry
from db.ledger.header import Header, read_header
from db.ledger.problem import Problem
from db.sync.allowance import WINDOW_DAYS, Days, part

_MAKE = (
    "CREATE TABLE IF NOT EXISTS server_account (feed TEXT NOT NULL, what TEXT NOT NULL,"
    " day INTEGER NOT NULL, bytes INTEGER NOT NULL, PRIMARY KEY (feed, what, day)) WITHOUT ROWID"
)
_ADD = (
    "INSERT INTO server_account VALUES (?, ?, ?, ?)"
    " ON CONFLICT DO UPDATE SET bytes = bytes + excluded.bytes"
)
_SUM = (
    "SELECT COALESCE(SUM(bytes), 0) FROM server_account"
    " WHERE feed = ? AND what = ? AND day > ? AND day <= ?"
)


_DAYS = "SELECT day, bytes FROM server_account WHERE feed = ? AND what = 'entries'"
_MAKE_SEEN = "CREATE TABLE server_seen (feed TEXT NOT NULL PRIMARY KEY, seq INTEGER NOT NULL)"
_SEEN = (
    "INSERT INTO server_seen VALUES (?, ?) ON CONFLICT DO UPDATE SET seq = MAX(seq, excluded.seq)"
)
_REACH = "SELECT seq FROM server_seen WHERE feed = ?"


def make(connection: Connection) -> None:
    """Make the tables where they are missing; what others have seen is read from all entries."""
    connection.exec_driver_sql(_MAKE)
    if connection.exec_driver_sql("PRAGMA table_info(server_seen)").first() is None:
        connection.exec_driver_sql(_MAKE_SEEN)
        headers = connection.exec_driver_sql("SELECT header FROM entry").scalars()
        _note_seen(connection, (read_header(one) for one in headers))


def add(connection: Connection, feed: str, what: str, day: int, added: int) -> None:
    """Write bytes down; ``day`` since 1970."""
    connection.exec_driver_sql(_ADD, (feed, what, day, added))


def total(connection: Connection, feed: str, what: str, day: int) -> int:
    """Return the bytes of the 30 days up to a day."""
    found = connection.exec_driver_sql(_SUM, (feed, what, day - WINDOW_DAYS, day))
    return int(found.scalar_one())


def days_of(connection: Connection, feed: str) -> Days:
    """Return the bytes of entries that a feed brought, by day."""
    return {int(day): int(size) for day, size in connection.exec_driver_sql(_DAYS, (feed,))}


def within_limits(
    connection: Connection, new: Sequence[Entry]
) -> tuple[list[Entry], list[Problem]]:
    """Part entries from those that are too much of one feed, and write down what may be stored.

    See `db.sync.allowance.part`.
    """
    before: dict[str, Days] = {}
    after: dict[str, Days] = {}

    def days(feed: str) -> Days:
        if feed not in after:
            before[feed] = days_of(connection, feed)
            after[feed] = dict(before[feed])
        return after[feed]

    kept, over = part(new, days, lambda feed: _reach(connection, feed))
    for feed, found in after.items():
        for day, size in found.items():
            if added := size - before[feed].get(day, 0):
                add(connection, feed, "entries", day, added)
    _note_seen(connection, kept)
    return kept, over


def _reach(connection: Connection, feed: str) -> int:
    found = connection.exec_driver_sql(_REACH, (feed,)).scalar_one_or_none()
    return int(found or 0)


def _note_seen(connection: Connection, new: Iterable[Entry | Header]) -> None:
    """Keep how far each feed was seen by others: that much of it is never too much."""
    far: dict[str, int] = {}
    for one in new:
        for feed, (seq, _) in one.seen.items():
            if feed != one.feed:
                far[feed] = max(seq, far.get(feed, 0))
    if far:
        connection.exec_driver_sql(_SEEN, list(far.items()))
