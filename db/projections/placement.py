"""Finds each entry's place: its chain branch and all it has seen; the rest waits.

An entry is placed once its predecessor and everything it names in ``seen`` are placed
(3-ledger §3.1). Every branch of a feed is a lane; a vector over lanes is an entry's causal past.
"""

from __future__ import annotations

import json
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from db.ledger.entry import Entry, stored_entry
from db.projections.waiting import MANY, Waiting
from db.tables.entries import RawEntry, get_all, get_on


class Place(NamedTuple):
    """Where an entry stands: its lane and its past, itself not included."""

    lane: int
    seq: int
    past: array[int]
    feed: str


class ForkFoundError(Exception):
    """Two entries follow the same one: everything is placed anew."""


class Placer:
    """Places entries inside one transaction; ``flush`` writes what was placed.

    Args:
        connection: an open write transaction.
        bulk: nothing is placed yet and all forks are known beforehand (a rebuild).
    """

    def __init__(self, connection: Connection, *, bulk: bool = False) -> None:
        self._connection = connection
        self._bulk = bulk
        self._places: dict[str, Place] = {}
        self._branchings = _branchings(connection) if bulk else frozenset()
        self._waiting = Waiting(connection, bulk=bulk)
        self._ahead: dict[str, Entry] = {}
        self._twins: set[str] = set()
        self._rows: list[tuple[object, ...]] = []

    def place_all(self, raws: Sequence[RawEntry]) -> list[tuple[Entry, Place]]:
        """Places stored entries and whatever waited for them, causes before effects.

        Raises:
            ForkFoundError: outside a rebuild, another entry follows the same predecessor.
        """
        if not self._bulk and self._forks(raws):
            raise ForkFoundError
        entries = [stored_entry(one.id, one.sig, one.header, one.body) for one in raws]
        self._preload(entries)
        result: list[tuple[Entry, Place]] = []
        while entries:
            tried = [(entry, self._try(entry)) for entry in entries]
            placed = [(entry, place) for entry, place in tried if place is not None]
            result += placed
            entries = self._ready([entry.id for entry, _ in placed])
        self.flush()
        return result

    def _forks(self, raws: Iterable[RawEntry]) -> set[str]:
        """Where a chain parts: the ids of these that follow the same entry as another one does.

        What merely goes on behind a known fork follows its own branch, stays on that branch's
        lane, and changes nothing that is placed.
        """
        twins = self._connection.exec_driver_sql(
            "SELECT a.id, a.header, b.header FROM json_each(?) j JOIN entry a ON a.id = j.value "
            "JOIN entry b ON b.feed = a.feed AND b.seq = a.seq AND b.id <> a.id",
            (json.dumps([one.id for one in raws]),),
        )
        return {entry_id for entry_id, one, other in twins if _before(one) == _before(other)}

    def _preload(self, entries: Iterable[Entry]) -> None:
        """Reads the places of everything named in one query."""
        needed = {one for entry in entries for one in _needed(entry)}
        named = [one for one in needed if one not in self._places]
        if self._bulk or not named:
            return
        rows = self._connection.exec_driver_sql(
            "SELECT id, lane, seq, past, feed FROM placed "
            "WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(named)),),
        )
        for entry_id, lane, seq, past, feed in rows:
            self._places[entry_id] = Place(lane, seq, array("I", past), feed)

    def _try(self, entry: Entry) -> Place | None:
        if entry.id in self._places:
            return None
        needed = _needed(entry)
        missing = [one for one in needed if one not in self._places]
        if missing:
            self._waiting.add(entry.id, missing[0])
            return None
        if self._contradicts(entry):
            return None
        places = [self._places[one] for one in needed]
        past = array("I", places[0].past if entry.prev else ())
        for place in places:
            merge(past, place)
        return self.settle(entry, places[0].lane if entry.prev else -1, past)

    def _contradicts(self, entry: Entry) -> bool:
        """A held id is named under another feed or position: never counted."""
        named = [("bad_seen", feed, seq, one) for feed, (seq, one) in entry.seen.items()]
        if entry.prev:
            named.append(("bad_chain", entry.feed, entry.seq - 1, entry.prev))
        for kind, feed, seq, one in named:
            place = self._places[one]
            if place.seq != seq or place.feed != feed:
                self._connection.exec_driver_sql(
                    "INSERT OR REPLACE INTO problem (id, kind, words) VALUES (?, ?, ?)",
                    (entry.id, kind, f"{entry.where} nennt {feed}/{seq} mit falscher Kennung"),
                )
                return True
        return False

    def settle(self, entry: Entry, before: int, past: array[int]) -> Place:
        """Gives an entry whose past is known its place; written by ``flush``.

        ``before`` is the lane of its predecessor, -1 for the first of a feed.
        """
        place = Place(self._lane(entry, before), entry.seq, past, entry.feed)
        self._places[entry.id] = place
        self._ahead.pop(entry.id, None)
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
        if before >= 0 and (entry.feed, entry.seq, entry.prev) not in self._branchings:
            return before
        number = self._connection.exec_driver_sql(
            "SELECT COALESCE(MAX(number), -1) + 1 FROM lane"
        ).scalar_one()
        self._connection.exec_driver_sql(
            "INSERT INTO lane (number, feed, first, from_seq, before) VALUES (?, ?, ?, ?, ?)",
            (number, entry.feed, entry.id, entry.seq, before),
        )
        return int(number)

    def flush(self) -> None:
        """Writes what was placed and what waits since the last time."""
        if self._rows:
            self._connection.exec_driver_sql(
                "INSERT INTO placed (id, feed, seq, lane, past, clock, kind, subject) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                self._rows,
            )
            self._rows = []
        self._waiting.flush()

    def _ready(self, placed: Sequence[str]) -> list[Entry]:
        """What waited for one of these, ready to be tried again."""
        ids = self._waiting.wake(placed)
        lacking = [one for one in ids if one not in self._ahead]
        if lacking:
            many = self._waiting.woken >= MANY
            self._read((get_on if many else get_all)(self._connection, lacking))
        if not self._twins.isdisjoint(ids):
            raise ForkFoundError  # its twin was placed while this one waited
        return [self._ahead[one] for one in ids if one in self._ahead]

    def _read(self, raws: Sequence[RawEntry]) -> None:
        """Keeps entries, and the places of what they name, for when it is their turn."""
        if not self._bulk:
            self._twins |= self._forks(raws)
        entries = [stored_entry(raw.id, raw.sig, raw.header, raw.body) for raw in raws]
        self._preload(entries)
        self._ahead.update((one.id, one) for one in entries if one.id not in self._places)


def _before(header: bytes) -> str:
    return stored_entry("", b"", header, None).prev


def _needed(entry: Entry) -> list[str]:
    """The predecessor first, then everything seen."""
    before = [entry.prev] if entry.prev else []
    return before + [entry_id for _, entry_id in entry.seen.values()]


def merge(past: array[int], place: Place) -> None:
    """Takes a place and all it has seen into ``past``."""
    short = max(len(place.past), place.lane + 1) - len(past)
    if short > 0:
        past.extend([0] * short)
    for lane, seq in enumerate(place.past):
        past[lane] = max(past[lane], seq)
    past[place.lane] = max(past[place.lane], place.seq)


def _branchings(connection: Connection) -> frozenset[tuple[str, int, str]]:
    """Feed, position and predecessor of entries that do not stand there alone."""
    rows = connection.exec_driver_sql(
        "SELECT e.id, e.sig, e.header FROM entry e JOIN "
        "(SELECT feed, seq FROM entry GROUP BY feed, seq HAVING COUNT(*) > 1) d "
        "ON d.feed = e.feed AND d.seq = e.seq"
    ).all()
    stored = (stored_entry(one, sig, header, None) for one, sig, header in rows)
    places = Counter((one.feed, one.seq, one.prev) for one in stored)
    return frozenset(place for place, count in places.items() if count > 1)
