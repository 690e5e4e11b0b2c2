"""Checks the stored log again, a few entries at a time, from where the last walk ended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from sqlalchemy import Connection

from db.ledger.entry import EntryError, parse_body, read_entry, read_form
from db.ledger.header import is_hex64
from db.ledger.keys import feed_of
from db.tables import entries
from db.tables.entries import RawEntry

_FROM = (
    "SELECT id, feed, seq, sig, header, body FROM entry "
    "WHERE feed = ? AND seq BETWEEN ? AND ? ORDER BY seq, id"
)


@dataclass(frozen=True, slots=True)
class Walk:
    """How far a walk came.

    Attributes:
        checked: by feed the position up to which everything was checked.
        problems: ids of entries whose signature, form or predecessor is not right.
        ended: nothing is left to check.
    """

    checked: Mapping[str, int]
    problems: tuple[str, ...]
    ended: bool


def walk(connection: Connection, checked: Mapping[str, int], limit: int) -> Walk:
    """Check signature, form and predecessor of about ``limit`` entries not checked yet.

    Args:
        connection: reads.
        checked: of the walk before, empty at the start.
        limit: entries; both branches of a fork come in addition.
    """
    reached, problems, left = dict(checked), list[str](), limit
    for feed, (last, _) in sorted(entries.heads(connection).items()):
        start = reached.get(feed, 0)
        upto = min(last, start + left)
        if upto > start:
            problems += _check(connection, feed, start, upto)
            reached[feed] = upto
            left -= upto - start
        if upto < last:
            return Walk(reached, tuple(problems), ended=False)
    return Walk(reached, tuple(problems), ended=True)


def _check(connection: Connection, feed: str, start: int, upto: int) -> list[str]:
    rows = [RawEntry(*row) for row in connection.exec_driver_sql(_FROM, (feed, start, upto))]
    key = _key(connection, feed)
    ids = {(one.seq, one.id) for one in rows}
    return [one.id for one in rows if one.seq > start and not _is_right(one, key, ids)]


def _is_right(one: RawEntry, key: bytes | None, ids: set[tuple[int, str]]) -> bool:
    if key is None or not _are_bytes(one):
        return False
    try:
        entry = read_entry(one.header, one.body, one.sig, key, facts_without_body=True)
    except EntryError:
        return False
    named = (entry.id, entry.feed, entry.seq) == (one.id, one.feed, one.seq)
    before = any(seq == entry.seq - 1 for seq, _ in ids)
    # A gap is told apart from a wrong predecessor: what is missing may still come.
    return named and (not before or (entry.seq - 1, entry.prev) in ids)


def _are_bytes(one: RawEntry) -> bool:
    """Tell what a strange hand may have put into the file from what this program stores."""
    return {type(one.header), type(one.sig), type(one.body)} <= {bytes, type(None)}


def _key(connection: Connection, feed: str) -> bytes | None:
    """Return the key that a feed is named after, as its first entry tells it."""
    row = connection.exec_driver_sql(_FROM, (feed, 1, 1)).first()
    if row is None:
        return None
    raw = RawEntry(*row)
    if not _are_bytes(raw):
        return None
    try:
        first = read_form(raw.id, raw.sig, raw.header, raw.body, facts_without_body=True)
        key = parse_body(first).get("key")
    except EntryError:
        return None
    if is_hex64(key) and feed_of(cast("str", key)) == feed:
        return bytes.fromhex(cast("str", key))
    return None
