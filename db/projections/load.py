"""Loads acts from the tables, as the rules want them."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection

from db.domain.act import Act
from db.domain.operations import BadFields, Operation, read_operation
from db.ledger.entry import Entry
from db.projections.placement import Place

_BODY = msgspec.json.Decoder(dict[str, Any])
_ACTS = (
    "SELECT p.id, p.feed, p.seq, p.clock, p.kind, p.subject, e.body, p.lane, p.past "
    "FROM placed p JOIN entry e ON e.id = p.id "
)


def acts_of(connection: Connection, subject: str) -> list[Act]:
    """All placed entries of one draft ("" = of the space), in no special order."""
    rows = connection.exec_driver_sql(_ACTS + "WHERE p.subject = ?", (subject,))
    return [act_from(*row) for row in rows]


def space_acts(connection: Connection) -> list[Act]:
    """What the space is folded from: no draft's entries, and every kind that ends in ``!``."""
    rows = connection.exec_driver_sql(
        f"{_ACTS} WHERE p.subject = '' "
        f"UNION ALL {_ACTS} WHERE p.kind GLOB '*!' AND p.subject <> ''"
    )
    return [act_from(*row) for row in rows]


def acts_named(connection: Connection, ids: Iterable[str]) -> dict[str, Act]:
    """Placed entries by id, without what they say."""
    rows = connection.exec_driver_sql(
        "SELECT id, feed, seq, clock, kind, subject, NULL, lane, past FROM placed "
        "WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(ids)),),
    )
    return {row[0]: act_from(*row) for row in rows}


def acts_by_subject(connection: Connection, subjects: Sequence[str]) -> dict[str, list[Act]]:
    """The placed entries of many drafts, in one query."""
    found: dict[str, list[Act]] = {subject: [] for subject in subjects}
    rows = connection.exec_driver_sql(
        _ACTS + "WHERE p.subject IN (SELECT value FROM json_each(?))", (json.dumps(subjects),)
    )
    for row in rows:
        act = act_from(*row)
        found[act.subject].append(act)
    return found


def act_from(  # noqa: PLR0913, PLR0917 - the columns of one row
    entry_id: str,
    feed: str,
    seq: int,
    clock: int,
    kind: str,
    subject: str,
    body: bytes | None,
    lane: int,
    past: bytes,
) -> Act:
    """One row of ``_ACTS`` as an act."""
    op = operation(kind, body)
    return Act(entry_id, feed, seq, clock, kind, subject, op, lane, array("I", past))


def operation(kind: str, body: bytes | None) -> Operation | None:
    """The operation a stored body spells; None where unknown, missing or unfit."""
    if body is None:
        return None
    try:
        return read_operation(kind, _BODY.decode(body))
    except (BadFields, msgspec.MsgspecError, UnicodeDecodeError):
        return None


def act_of(entry: Entry, place: Place) -> Act:
    """A freshly placed entry as an act."""
    op = operation(entry.kind, entry.body) if entry.v == 1 else None
    return Act(
        entry.id,
        entry.feed,
        entry.seq,
        entry.clock,
        entry.kind,
        entry.subject,
        op,
        place.lane,
        place.past,
    )
