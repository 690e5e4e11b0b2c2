"""Where chains part, as the placed entries and proofs of forks tell it."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import Connection

from db.domain.act import Act
from db.domain.forks import Forks, Lanes
from db.domain.membership import named_ids
from db.domain.operations import ForkProof
from db.ledger.fork_proof import is_proof
from db.projections.load import acts_named


def forks(connection: Connection, acts: Iterable[Act]) -> Forks:
    """Feeds that stand double, or are proven to; nothing from there on counts."""
    found = branches(connection)
    first = {feed: min(seq for seq, _ in double) for feed, double in found.items()}
    proofs = {
        act.id: (act.op.feed, act.op.seq)
        for act in acts
        if isinstance(act.op, ForkProof) and is_proof(act.op, key_of(connection, act.op.feed))
    }
    return Forks(first, found, proofs)


def lanes(connection: Connection, acts: Iterable[Act]) -> Lanes:
    """On which branch entries lie, and the entries that cuts name."""
    rows = connection.exec_driver_sql("SELECT number, feed, before, from_seq FROM lane").all()
    before = {int(lane): (int(other), int(seq)) for lane, _, other, seq in rows if other >= 0}
    of_feed: dict[str, list[int]] = {}
    for lane, feed, _, _ in rows:
        of_feed.setdefault(feed, []).append(lane)
    named = acts_named(connection, named_ids(act.op for act in acts))
    return Lanes(before, named, of_feed)


def branches(connection: Connection) -> dict[str, list[tuple[int, list[int]]]]:
    """By feed, each double position with the lanes that begin there."""
    rows = connection.exec_driver_sql(
        "SELECT feed, from_seq, GROUP_CONCAT(number, ' ') FROM lane "
        "GROUP BY feed, from_seq HAVING COUNT(*) > 1 ORDER BY feed, from_seq"
    )
    found: dict[str, list[tuple[int, list[int]]]] = {}
    for feed, seq, numbers in rows:
        found.setdefault(feed, []).append((seq, [int(one) for one in numbers.split()]))
    return found


def key_of(connection: Connection, feed: str) -> str:
    """The public key (64 hex) that a feed's first entry names, "" where it is not here."""
    row = connection.exec_driver_sql(
        "SELECT body FROM entry WHERE feed = ? AND seq = 1 LIMIT 1", (feed,)
    ).first()
    try:
        return str(json.loads(row[0])["key"]) if row and row[0] else ""
    except (ValueError, KeyError, TypeError):
        return ""
