"""The log in one moment: its heads, its fingerprint, and its entries in order."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from db.errors import Refused
from db.ledger.entry import stored_entry
from db.ledger.fingerprint import fingerprint
from db.sentence import Sentence
from db.tables.entries import RawEntry, after

Head = tuple[str, int, str]
_PRINTS = (
    "SELECT p.feed, p.seq, p.lane, p.past, json_extract(e.body, '$.at') FROM placed p "
    "JOIN entry e ON e.id = p.id WHERE p.kind IN ('log.fingerprint', 'inquiry.export') "
    "AND json_extract(e.body, '$.fingerprint') = ? ORDER BY p.feed <> ?, p.clock, p.feed, p.seq"
)
_PLACED = (
    "SELECT e.id, e.feed, e.seq, e.sig, e.header, e.body, p.lane FROM placed p "
    "JOIN entry e ON e.id = p.id ORDER BY e.feed, e.seq, e.id"
)


class Tips:
    """Finds the heads of a log read by feed and position, both branches of a fork."""

    def __init__(self) -> None:
        self._open: dict[str, tuple[str, int]] = {}

    def add(self, feed: str, seq: int, entry_id: str, prev: str) -> None:
        """Take the next entry in."""
        self._open.pop(prev, None)
        self._open[entry_id] = (feed, seq)

    def heads(self) -> list[Head]:
        """Return (feed, seq, id) of every head, sorted."""
        return sorted((feed, seq, entry_id) for entry_id, (feed, seq) in self._open.items())


@dataclass(frozen=True, slots=True)
class FrozenLog:
    """A state of the log that can be read again and again while the log goes on.

    Attributes:
        connection: in a read transaction, or over a copy.
        at: ms; when the log was in this state.
        fingerprint: 64 hex.
        heads: sorted (feed, seq, id).
        entries: how many there are.
        past: highest position by lane, None = everything stored.
    """

    connection: Connection
    at: int
    fingerprint: str
    heads: tuple[Head, ...]
    entries: int
    past: array[int] | None = None

    def rows(self) -> Iterator[RawEntry]:
        """Yield the entries by feed, position and id."""
        if self.past is None:
            return after(self.connection, {})
        return _rows_within(self.connection, self.past)


def freeze(connection: Connection, at: int) -> FrozenLog:
    """Return the log as it stands, complete or not."""
    return _counted(connection, at, None)


def thaw(connection: Connection, printed: str, own_feed: str) -> FrozenLog:
    """Return the state that a printed fingerprint stands for.

    Whatever prints a fingerprint writes it into the log, and that entry has seen exactly what
    the fingerprint covers. Where several name it, the first of the own feed decides about the
    time, so that an export can be repeated to the byte.

    Raises:
        Refused: ``unknown_fingerprint``: the log has no record of it, or it was something else.
    """
    for feed, seq, lane, past, at in connection.exec_driver_sql(
        _PRINTS, (printed, own_feed)
    ).all():
        seen = array("I", past)
        for _ in range(_witnesses(connection, feed, seq) + 1):
            found = _counted(connection, at, seen)
            if found.fingerprint == printed:
                return found
            seen[lane] -= 1
    message = Sentence(
        "Diesen Stand kennt das Protokoll nicht. Bitte prüfen Sie die "
        "Prüfsumme oder gleichen Sie ab und versuchen Sie es noch einmal."
    )
    raise Refused("unknown_fingerprint", message)


def _witnesses(connection: Connection, feed: str, seq: int) -> int:
    """Count the witness entries written just before a print: the fingerprint is older."""
    kinds = connection.exec_driver_sql(
        "SELECT kind FROM placed WHERE feed = ? AND seq < ? ORDER BY seq DESC", (feed, seq)
    )
    number = 0
    for (kind,) in kinds:
        if kind != "witness":
            break
        number += 1
    return number


def _counted(connection: Connection, at: int, past: array[int] | None) -> FrozenLog:
    tips, number = Tips(), 0
    log = FrozenLog(connection, at, "", (), 0, array("I", past) if past is not None else None)
    for number, raw in enumerate(log.rows(), 1):  # noqa: B007 - the last number is the count
        prev = stored_entry(raw.id, raw.sig, raw.header, None).prev
        tips.add(raw.feed, raw.seq, raw.id, prev)
    heads = tuple(tips.heads())
    return FrozenLog(connection, at, fingerprint(heads), heads, number, log.past)


def _rows_within(connection: Connection, past: array[int]) -> Iterator[RawEntry]:
    for *parts, lane in connection.exec_driver_sql(_PLACED):
        raw = RawEntry(*parts)
        if lane < len(past) and raw.seq <= past[lane]:
            yield raw
