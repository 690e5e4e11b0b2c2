"""How many bytes a feed brought in 30 days, and what is too much (3-ledger §3.4, limits)."""

from __future__ import annotations

import time
from collections.abc import Sequence

from sqlalchemy import Connection

from db.ledger.entry import Entry
from db.ledger.problem import Problem
from db.sentence import Sentence
from db.server import limits

WINDOW_DAYS = 30
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


def make(connection: Connection) -> None:
    """Make the table where it is missing."""
    connection.exec_driver_sql(_MAKE)


def add(connection: Connection, feed: str, what: str, day: int, added: int) -> None:
    """Write bytes down; ``day`` since 1970."""
    connection.exec_driver_sql(_ADD, (feed, what, day, added))


def total(connection: Connection, feed: str, what: str, day: int) -> int:
    """Return the bytes of the 30 days up to a day."""
    found = connection.exec_driver_sql(_SUM, (feed, what, day - WINDOW_DAYS, day))
    return int(found.scalar_one())


def within_limits(
    connection: Connection, new: Sequence[Entry]
) -> tuple[list[Entry], list[Problem]]:
    """Part entries from those that are too much of one feed; the rest of that feed waits.

    An entry's day is that of its own clock: whoever brings an old space, or fills a server that
    was restored, brings years at once. A clock cannot go back along a chain, and one that runs
    ahead counts as today.

    Returns:
        what may be stored, written down already; and for each feed the first that may not.
    """
    today = time.time_ns() // 1_000_000 // limits.DAY_MS
    kept: list[Entry] = []
    over: dict[str, Problem] = {}
    sums: dict[tuple[str, int], int] = {}
    fresh: dict[tuple[str, int], int] = {}
    for entry in new:
        day = min(entry.clock // limits.DAY_MS, today)
        key = (entry.feed, day)
        size = len(entry.header) + len(entry.body or b"")
        if key not in sums:
            sums[key] = total(connection, entry.feed, "entries", day)
        if entry.feed in over or sums[key] + size > limits.ENTRIES_IN_30_DAYS:
            text = Sentence("Die Menge dieses Geräts für 30 Tage ist erreicht")
            over.setdefault(entry.feed, Problem("over_limit", entry.where, text))
            continue
        sums[key] += size
        fresh[key] = fresh.get(key, 0) + size
        kept.append(entry)
    for (feed, day), size in fresh.items():
        add(connection, feed, "entries", day, size)
    return kept, list(over.values())
