"""Finds each entry's place: its chain branch and all it has seen; the rest waits.

An entry is placed once its predecessor and everything it names in ``seen`` are placed
(3-ledger §3.1). Every branch of a feed is a lane; a vector over lanes is an entry's causal past.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection

from db.ledger.entry import Entry, stored_entry
from db.tables.entries import RawEntry, get


class Place(NamedTuple):
    """Where an entry stands: its lane and its past, itself not included."""

    lane: int
    seq: int
    past: array[int]


class ForkFoundError(Exception):
    """Two entries with one feed and position: everything is placed anew."""


class Placer:
    """Places entries one by one inside one transaction.

    Args:
        connection: an open write transaction.
        bulk: remember every place in memory and know all forks beforehand (a rebuild).
    """

    def __init__(self, connection: Connection, *, bulk: bool = False) -> None:
        self._connection = connection
        self._bulk = bulk
        self._places: dict[str, Place] = {}
        self._lanes: dict[str, int] = {}
        self._next_lane = self._load_lanes()
        self._double = _double_positions(connection) if bulk else frozenset()
        self._rows: list[tuple[object, ...]] = []

    def _load_lanes(self) -> int:
        rows = self._connection.exec_driver_sql("SELECT number, first FROM lane").all()
        self._lanes = {first: number for number, first in rows}
        return max((number for number, _ in rows), default=-1) + 1

    def place(self, raw: RawEntry) -> list[tuple[Entry, Place]]:
        """Places an entry and whatever waited for it, causes before effects.

        Raises:
            ForkFoundError: outside a rebuild, another entry stands at this position.
        """
        result: list[tuple[Entry, Place]] = []
        open_list = [raw]
        while open_list:
            one = open_list.pop()
            entry = stored_entry(one.id, one.sig, one.header, one.body)
            placed = self._try(entry)
            if placed is not None:
                result.append((entry, placed))
                open_list.extend(self._waiting_for(entry.id))
        return result

    def _try(self, entry: Entry) -> Place | None:
        if not self._bulk and self._taken(entry):
            raise ForkFoundError
        needed = [entry.prev] if entry.prev else []
        needed += [entry_id for _, entry_id in entry.seen.values()]
        places = [self._find(one) for one in needed]
        missing = [one for one, place in zip(needed, places, strict=True) if place is None]
        if missing:
            self._wait(entry.id, missing)
            return None
        if self._contradicts(entry):
            return None
        return self._settle(entry, [place for place in places if place])

    def _taken(self, entry: Entry) -> bool:
        found = self._connection.exec_driver_sql(
            "SELECT 1 FROM entry WHERE feed = ? AND seq = ? AND id <> ?",
            (entry.feed, entry.seq, entry.id),
        ).first()
        return found is not None

    def _contradicts(self, entry: Entry) -> bool:
        """``seen`` names a held id under another feed or position: never counted."""
        for feed, (seq, named) in entry.seen.items():
            place = self._find(named)
            if place is None or place.seq != seq or self._feed_of(named) != feed:
                self._connection.exec_driver_sql(
                    "INSERT OR REPLACE INTO problem (id, kind, words) VALUES (?, 'bad_seen', ?)",
                    (entry.id, f"{entry.where} nennt {feed}/{seq} mit falscher Kennung"),
                )
                return True
        return False

    def _feed_of(self, entry_id: str) -> str:
        row = self._connection.exec_driver_sql(
            "SELECT feed FROM entry WHERE id = ?", (entry_id,)
        ).first()
        return row[0] if row else ""

    def _settle(self, entry: Entry, seen: list[Place]) -> Place:
        past = array("I", seen[0].past if entry.prev else ())
        for place in seen:
            merge(past, place)
        place = self.settle(entry, seen[0].lane if entry.prev else -1, past)
        if not self._bulk:
            self.flush()
        return place

    def settle(self, entry: Entry, before: int, past: array[int]) -> Place:
        """Gives an entry whose past is known its place; written by ``flush``.

        ``before`` is the lane of its predecessor, -1 for the first of a feed.
        """
        place = Place(self._lane(entry, before), entry.seq, past)
        self._places[entry.id] = place
        self._rows.append(
            (
                entry.id,
                entry.feed,
                entry.seq,
                place.lane,
                past.tobytes(),
                entry.clock,
                entry.kind if entry.v == 1 else f"v{entry.v}/{entry.kind}",
                entry.subject,
            )
        )
        return place

    def _lane(self, entry: Entry, before: int) -> int:
        if before >= 0 and (entry.feed, entry.seq) not in self._double:
            return before
        number, self._next_lane = self._next_lane, self._next_lane + 1
        self._connection.exec_driver_sql(
            "INSERT INTO lane (number, feed, first, from_seq) VALUES (?, ?, ?, ?)",
            (number, entry.feed, entry.id, entry.seq),
        )
        return number

    def flush(self) -> None:
        """Writes what was placed since the last time."""
        if self._rows:
            self._connection.exec_driver_sql(
                "INSERT INTO placed (id, feed, seq, lane, past, clock, kind, subject) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                self._rows,
            )
            self._rows = []

    def _find(self, entry_id: str) -> Place | None:
        known = self._places.get(entry_id)
        if known is not None or self._bulk:
            return known
        row = self._connection.exec_driver_sql(
            "SELECT lane, seq, past FROM placed WHERE id = ?", (entry_id,)
        ).first()
        if row is None:
            return None
        place = Place(row[0], row[1], array("I", row[2]))
        self._places[entry_id] = place
        return place

    def _wait(self, entry_id: str, missing: Iterable[str]) -> None:
        self._connection.exec_driver_sql(
            "INSERT OR IGNORE INTO waiting (id, needs) VALUES (?, ?)",
            [(entry_id, one) for one in missing],
        )

    def _waiting_for(self, entry_id: str) -> list[RawEntry]:
        rows = self._connection.exec_driver_sql(
            "SELECT id FROM waiting WHERE needs = ?", (entry_id,)
        ).all()
        if not rows:
            return []
        self._connection.exec_driver_sql("DELETE FROM waiting WHERE needs = ?", (entry_id,))
        ready = []
        for (waiting,) in rows:
            still = self._connection.exec_driver_sql(
                "SELECT 1 FROM waiting WHERE id = ?", (waiting,)
            ).first()
            raw = None if still else get(self._connection, waiting)
            if raw is not None:
                ready.append(raw)
        return ready


def merge(past: array[int], place: Place) -> None:
    """Takes a place and all it has seen into ``past``."""
    short = max(len(place.past), place.lane + 1) - len(past)
    if short > 0:
        past.extend([0] * short)
    for lane, seq in enumerate(place.past):
        past[lane] = max(past[lane], seq)
    past[place.lane] = max(past[place.lane], place.seq)


def _double_positions(connection: Connection) -> frozenset[tuple[str, int]]:
    rows = connection.exec_driver_sql(
        "SELECT feed, seq FROM entry GROUP BY feed, seq HAVING COUNT(*) > 1"
    )
    return frozenset((feed, seq) for feed, seq in rows)


def forked_feeds(connection: Connection) -> dict[str, int]:
    """By feed, the first position that exists twice: nothing from there on counts."""
    rows = connection.exec_driver_sql(
        "SELECT feed, MIN(from_seq) FROM "
        "(SELECT feed, from_seq FROM lane GROUP BY feed, from_seq HAVING COUNT(*) > 1) "
        "GROUP BY feed"
    )
    return {str(feed): int(seq) for feed, seq in rows}
