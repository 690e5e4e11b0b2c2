"""Records whose time is over: found by the space's own periods, proposed, never erased here."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import Connection

from db.domain.erasure import CLOSED
from db.domain.space import Space
from db.domain.working_days import berlin
from db.queries.erasures import words_named, words_of
from db.queries.viewer import Viewer
from db.rows.erasures import DueRow

_YEAR_MONTHS = 12
_LAST_SURE_DAY = 28
_DRAFTS = (
    "SELECT d.id, d.title, CASE WHEN d.state = 'withdrawn' THEN 'withdrawn' ELSE 'published' END, "
    "COALESCE((SELECT MAX(p.at) FROM publication p WHERE p.draft = d.id), d.changed_at) "
    "FROM draft d WHERE d.state IN (SELECT value FROM json_each(?)) ORDER BY 4, d.id"
)
_CONSENTS = (
    "SELECT c.id, c.motif, CASE WHEN c.revoked THEN c.revoked_at ELSE c.valid_until END "
    "FROM consent c WHERE c.revoked OR (c.valid_until > 0 AND c.valid_until < ?) ORDER BY 3, c.id"
)
_SIDES = "SELECT entry FROM consent_side WHERE consent = ? ORDER BY entry"


class _Ended(NamedTuple):
    class_: str
    id: str
    name: str
    at: int


def due_rows(connection: Connection, space: Space, viewer: Viewer) -> tuple[DueRow, ...]:
    """What is due to go today, the oldest first; nothing where no period was set."""
    asked = {one for erasure in space.erasures.all() for one in erasure.op.ids}
    rows = []
    for one in _ended(connection, viewer.now):
        months = space.retention.get(one.class_, 0)
        since = months_later(one.at, months) if months and one.at else viewer.now + 1
        if since > viewer.now:
            continue
        entries = _entries(connection, space, viewer, one)
        if entries:
            proposed = asked.issuperset(entries)
            draft = "" if one.class_ == "consent" else one.id
            rows.append(DueRow(one.class_, draft, one.name, one.at, since, entries, proposed))
    return tuple(sorted(rows, key=lambda row: (row.since, row.name)))


def months_later(at: int, months: int) -> int:
    """The same day so many months later, ms; days that not every month has become the 28th."""
    then = berlin(at)
    years, month = divmod(then.month - 1 + months, _YEAR_MONTHS)
    day = min(then.day, _LAST_SURE_DAY)
    return int(then.replace(year=then.year + years, month=month + 1, day=day).timestamp() * 1000)


def _ended(connection: Connection, now: int) -> Iterator[_Ended]:
    closed = json.dumps(sorted(CLOSED))
    for draft, title, class_, at in connection.exec_driver_sql(_DRAFTS, (closed,)).all():
        yield _Ended(class_, draft, title, at)
    for consent, motif, at in connection.exec_driver_sql(_CONSENTS, (now,)).all():
        yield _Ended("consent", consent, motif, at)


def _entries(connection: Connection, space: Space, viewer: Viewer, one: _Ended) -> tuple[str, ...]:
    if one.class_ == "consent":
        sides = list(connection.exec_driver_sql(_SIDES, (one.id,)).scalars())
        rows = words_named(connection, space, viewer, sides)
    else:
        rows = words_of(connection, space, viewer, one.id)
    return tuple(row.id for row in rows if not row.why)
