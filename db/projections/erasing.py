"""Carries counted erasures out: the words go, in the transaction in which that becomes known."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import Connection

from db.domain.act import Act
from db.domain.erasure import Erasure, erasable, named_by_revisions, standing_of
from db.domain.fold import fold_of
from db.domain.operations import ConsentAdd, MediaAdd, Operation
from db.domain.space import Space
from db.projections.load import acts_named, acts_of, operation

_ADD = "INSERT OR IGNORE INTO erased (id, erasure, draft) VALUES (?, ?, ?)"
_WORDS = (
    "SELECT p.id, p.kind, p.subject, e.body FROM json_each(?) j JOIN placed p ON p.id = j.value "
    "JOIN entry e ON e.id = p.id WHERE e.body IS NOT NULL"
)
_TAKE = "UPDATE entry SET body = NULL WHERE body IS NOT NULL AND id IN (SELECT id FROM erased)"
_NOTE = "INSERT OR REPLACE INTO local_erased (what, kind, left) VALUES (?, ?, 1)"


def carry_out(connection: Connection, space: Space) -> set[str]:
    """Takes the bodies away that two members agreed to erase, as far as they are here.

    What is left to do with files stands in ``local_erased`` from then on.

    Args:
        connection: an open write transaction; everything is placed.
        space: folded, the erasures included.

    Returns:
        The drafts ("" = the space) whose rows are to be made anew.
    """
    touched: set[str] = set()
    for one in space.erasures.counted():
        if not _is_decided(connection, one):
            touched |= _decide(connection, one, space)
    if touched:
        _note(connection)
        connection.exec_driver_sql(_TAKE)
    return touched


def refusals(connection: Connection, erasure: Erasure, space: Space) -> dict[str, str]:
    """By id that an erasure names, why its words may not be erased; "" = they may."""
    known = acts_named(connection, erasure.op.ids)
    seen: dict[str, tuple[str, set[str]]] = {}

    def state_of(draft: str) -> tuple[str, set[str]]:
        if draft not in seen:
            seen[draft] = _as_seen(acts_of(connection, draft), draft, erasure.act, space)
        return seen[draft]

    return erasable(erasure.act, erasure.op, known, state_of)


def _is_decided(connection: Connection, one: Erasure) -> bool:
    found = connection.exec_driver_sql(
        "SELECT 1 FROM erased WHERE erasure = ? LIMIT 1", (one.act.id,)
    )
    return found.first() is not None


def _decide(connection: Connection, one: Erasure, space: Space) -> set[str]:
    may = [entry for entry, why in refusals(connection, one, space).items() if not why]
    subjects = {act.id: act.subject for act in acts_named(connection, may).values()}
    if subjects:
        rows = [(entry, one.act.id, subject) for entry, subject in subjects.items()]
        connection.exec_driver_sql(_ADD, rows)
    return set(subjects.values())


def _as_seen(acts: Iterable[Act], draft: str, erase: Act, space: Space) -> tuple[str, set[str]]:
    """A draft's state in the past of an erasure, and what its revisions there name."""
    fold = fold_of(draft, acts, space)
    known = [act for act in fold.acts if erase.knows(act)]
    return standing_of(fold.seen_by(erase)), named_by_revisions(known)


def _note(connection: Connection) -> None:
    """Notes what goes, before it is gone: afterwards nobody knows which media it named."""
    named = list(connection.exec_driver_sql("SELECT DISTINCT id FROM erased").scalars())
    rows = connection.exec_driver_sql(_WORDS, (json.dumps(named),)).all()
    noted = {(entry, "entry") for entry, *_ in rows}
    noted |= {(draft, "draft") for _, _, draft, _ in rows if draft}
    noted |= {
        (digest, "medium") for _, kind, _, body in rows for digest in _media(operation(kind, body))
    }
    if noted:
        connection.exec_driver_sql(_NOTE, sorted(noted))


def _media(op: Operation | None) -> tuple[str, ...]:
    match op:
        case MediaAdd():
            return (op.sha256,)
        case ConsentAdd():
            return (*op.scan, *op.media)
        case _:
            return ()
