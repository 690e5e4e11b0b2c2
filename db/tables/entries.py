"""The table of entries: append, read, heads; bytes as the authors wrote them."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection

INSERT = "INSERT OR IGNORE INTO entry (id, feed, seq, sig, header, body) VALUES (?, ?, ?, ?, ?, ?)"

NEXT = 255
_DIGESTS = re.compile(rb"\b[0-9a-f]{64}\b")


class RawEntry(NamedTuple):
    """One stored entry; ``body`` is None where it is missing or erased."""

    id: str
    feed: str
    seq: int
    sig: bytes
    header: bytes
    body: bytes | None


_COLUMNS = "id, feed, seq, sig, header, body"


def add(connection: Connection, entries: Iterable[RawEntry]) -> tuple[list[RawEntry], list[str]]:
    """Stores what is not here yet.

    Returns:
        The new entries in the order given, and the ids whose missing body came.
    """
    given = list(entries)
    here = _held(connection, given)
    new: dict[str, RawEntry] = {}
    filled: list[str] = []
    for one in given:
        if one.id not in here:
            new[one.id] = one if one.body is not None else new.get(one.id, one)
        elif one.body is not None and _fill(connection, one):
            filled.append(one.id)
    add_many(connection, list(new.values()))
    return list(new.values()), filled


def named_in_bodies(connection: Connection, digests: Collection[str]) -> set[str]:
    """Those of the digests (64 hex) that stand in the body of any entry, placed or not."""
    bodies = connection.exec_driver_sql("SELECT body FROM entry WHERE body IS NOT NULL").scalars()
    return _among(bodies, digests)


def named_in_words(connection: Connection, digests: Collection[str]) -> set[str]:
    """Those of the media (64 hex) that words still here name; reads the whole table.

    A revision names its media too, but that is a fact: it stays when the words of a medium go.
    """
    bodies = connection.exec_driver_sql(
        "SELECT body FROM entry WHERE body IS NOT NULL AND "
        "json_extract(CAST(header AS TEXT), '$.kind') IN ('media.add', 'consent.add')"
    ).scalars()
    return _among(bodies, digests)


def _among(bodies: Iterable[bytes], digests: Collection[str]) -> set[str]:
    wanted = {one.encode() for one in digests}
    found = {one for body in bodies for one in _DIGESTS.findall(body) if one in wanted}
    return {one.decode() for one in found}


def _held(connection: Connection, given: list[RawEntry]) -> set[str]:
    rows = connection.exec_driver_sql(
        "SELECT id FROM entry WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps([one.id for one in given]),),
    )
    return {row[0] for row in rows}


def _fill(connection: Connection, one: RawEntry) -> bool:
    result = connection.exec_driver_sql(
        "UPDATE entry SET body = ? WHERE id = ? AND body IS NULL "
        "AND id NOT IN (SELECT id FROM erased)",
        (one.body, one.id),
    )
    return bool(result.rowcount)


def add_many(connection: Connection, entries: list[RawEntry]) -> None:
    """Stores entries known to be new, quickly."""
    if entries:
        connection.exec_driver_sql(INSERT, [tuple(one) for one in entries])


def get(connection: Connection, entry_id: str) -> RawEntry | None:
    """One entry by id."""
    found = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM entry WHERE id = ?", (entry_id,)
    ).first()
    return RawEntry(*found) if found else None


def get_all(connection: Connection, ids: Sequence[str]) -> list[RawEntry]:
    """The entries of these ids that are here, in the order of the ids."""
    found = connection.exec_driver_sql(
        "SELECT e.id, e.feed, e.seq, e.sig, e.header, e.body FROM json_each(?) j "
        "JOIN entry e ON e.id = j.value ORDER BY j.key",
        (json.dumps(ids),),
    )
    return [RawEntry(*row) for row in found]


def get_on(connection: Connection, ids: Sequence[str]) -> list[RawEntry]:
    """The entries of these ids, each with what comes next in its feed."""
    found = connection.exec_driver_sql(
        "SELECT e.id, e.feed, e.seq, e.sig, e.header, e.body FROM json_each(?1) j "
        "CROSS JOIN entry f ON f.id = j.value CROSS JOIN entry e ON e.feed = f.feed "
        "AND e.seq BETWEEN f.seq AND f.seq + ?2",
        (json.dumps(ids), NEXT),
    )
    return [RawEntry(*row) for row in found]


# Seeks from feed to feed in the index: no work for each entry.
_HEADS = (
    "WITH RECURSIVE f(feed) AS (SELECT MIN(feed) FROM entry UNION ALL "
    "SELECT (SELECT MIN(feed) FROM entry WHERE feed > f.feed) FROM f WHERE f.feed IS NOT NULL) "
    "SELECT e.feed, e.seq, MIN(e.id) FROM f CROSS JOIN entry e ON e.feed = f.feed "
    "AND e.seq = (SELECT MAX(seq) FROM entry WHERE feed = f.feed) GROUP BY e.feed, e.seq"
)


def heads(connection: Connection) -> dict[str, tuple[int, str]]:
    """By feed the highest stored position and its id (the smaller id where it forks)."""
    rows = connection.exec_driver_sql(_HEADS)
    return {feed: (seq, entry_id) for feed, seq, entry_id in rows}


def own_head(connection: Connection, feed: str) -> tuple[int, str]:
    """Position and id of a feed's newest entry; (0, "") before the first."""
    found = connection.exec_driver_sql(
        "SELECT seq, id FROM entry WHERE feed = ? ORDER BY seq DESC, id LIMIT 1", (feed,)
    ).first()
    return (found[0], found[1]) if found else (0, "")


def after(connection: Connection, have: Mapping[str, int]) -> Iterator[RawEntry]:
    """Entries above the given positions, by feed and position; a feed not named: all of it."""
    feeds = [row[0] for row in connection.exec_driver_sql("SELECT DISTINCT feed FROM entry")]
    for feed in sorted(feeds):
        rows = connection.exec_driver_sql(
            f"SELECT {_COLUMNS} FROM entry WHERE feed = ? AND seq > ? ORDER BY seq, id",
            (feed, have.get(feed, 0)),
        )
        for row in rows:
            yield RawEntry(*row)


def count(connection: Connection) -> int:
    """How many entries are stored."""
    return int(connection.exec_driver_sql("SELECT COUNT(*) FROM entry").scalar_one())
