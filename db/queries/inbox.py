"""The inbox: what waits for me, everything, what is done; filtered and sorted in SQL."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection

from db.domain.working_days import ZONE
from db.queries.duplicates import DUPLICATE_REF, SHARES_REF
from db.queries.search import match_expression
from db.queries.viewer import Viewer
from db.rows import GroupRow, InboxCounts, InboxFilter, InboxRow
from db.rows.inbox import GROUPS

DAYS_OFF = 2
_MINE = """
SELECT u.draft, u.step, u.state, COALESCE(d.due_at, 0) AS due FROM step_unit u
LEFT JOIN due d ON d.run = u.run AND d.step = u.step WHERE :votes AND u.unit = :unit
AND NOT EXISTS (SELECT 1 FROM vote v WHERE v.draft = u.draft AND v.run = u.run
  AND v.member = :member
  AND v.step <> u.step AND v.standing = 'counted' AND v.verdict NOT IN ('ask_back', 'reassign'))
UNION ALL
SELECT s.draft, s.step, 'contested', COALESCE(d.due_at, 0) FROM step s
JOIN step f ON f.run = s.run AND f.kind = 'final_signature'
LEFT JOIN due d ON d.run = s.run AND d.step = s.step
WHERE s.state = 'contested' AND s.live AND :votes AND instr(f.units, :unit)
UNION ALL
SELECT id, '', 'author', 0 FROM draft WHERE :writes AND author_unit = :unit
AND (state IN ('draft', 'rejected', 'recalled', 'release_revoked')
  OR (state = 'in_review' AND instr(flags, 'asked_back')))
"""
_ALL = """
SELECT t.id AS draft, COALESCE(s.step, '') AS step, COALESCE(s.state, '') AS state,
COALESCE(MIN(NULLIF(d.due_at, 0)), 0) AS due FROM draft t
LEFT JOIN step s ON s.run = t.run AND s.live AND s.opened_at > 0
  AND s.state IN ('open', 'suspended', 'contested')
LEFT JOIN due d ON d.run = s.run AND d.step = s.step
WHERE t.state NOT IN ('published', 'withdrawn', 'closed', 'unpublished') GROUP BY t.id
"""
_DONE = """
SELECT t.id AS draft, '' AS step, 'done' AS state, 0 AS due FROM draft t WHERE (
  t.state IN ('published', 'withdrawn', 'closed', 'unpublished', 'released')
  OR t.id IN (SELECT draft FROM vote WHERE unit = :unit AND standing IN ('counted', 'late')))
AND t.id NOT IN (SELECT draft FROM mine)
"""
_PENDING = (
    "AND t.id NOT IN (SELECT draft FROM local_pending WHERE member = :member AND problem = '')"
)
_GROUP = """
CASE WHEN w.state = 'suspended' THEN 'suspended' WHEN w.due = 0 THEN 'none'
WHEN w.due < :now THEN 'overdue' WHEN w.due < :tomorrow THEN 'today'
WHEN w.due < :next_week THEN 'week' ELSE 'later' END
"""
_SORTS = {
    "due": "rank, w.due, t.planned_at, t.title, t.id",
    "planned": "t.planned_at, t.title, t.id",
    "title": "t.title COLLATE NOCASE, t.id",
    "house": "h.code, w.due, t.title, t.id",
    "changed": "t.changed_at DESC, t.id",
}


class Listed(NamedTuple):
    """One place in the list."""

    draft: str
    step: str
    state: str
    due: int
    group: str


def _ranked() -> str:
    order = " ".join(f"WHEN '{name}' THEN {n}" for n, name in enumerate(GROUPS))
    return f"CASE {_GROUP} {order} END"


def moments(now: int) -> dict[str, int]:
    """Now, the coming midnight and the end of this week, ms.

    On a Saturday or Sunday "this week" reaches to the Sunday after: nothing is ever due on days
    off, and what people look for then is the week that comes.
    """
    day = datetime.fromtimestamp(now / 1000, UTC).astimezone(ZONE).date()
    left = 7 - day.weekday()
    ends = {
        "tomorrow": day + timedelta(days=1),
        "next_week": day + timedelta(days=left if left > DAYS_OFF else left + 7),
    }
    stamps = {
        name: int(datetime.combine(end, time(), ZONE).timestamp() * 1000)
        for name, end in ends.items()
    }
    return {"now": now, **stamps}


def _parameters(viewer: Viewer, wanted: InboxFilter) -> dict[str, Any]:
    return {
        "unit": viewer.unit,
        "member": viewer.member,
        "votes": int(viewer.votes),
        "writes": int(viewer.writes),
        "house": wanted.house,
        "channel": f"% {wanted.channel} %",
        "words": match_expression(wanted.text),
        **moments(viewer.now),
    }


def order(connection: Connection, viewer: Viewer, wanted: InboxFilter) -> list[Listed]:
    """Every draft of the list in its order; some tens of thousands cost some ten ms."""
    source = {"mine": "SELECT * FROM mine", "done": _DONE}.get(wanted.scope, _ALL)
    conditions = _PENDING if wanted.scope == "mine" else ""
    if wanted.house:
        conditions += " AND h.code = :house"
    if wanted.channel:
        conditions += " AND ' ' || t.channels || ' ' LIKE :channel"
    if wanted.text.strip():
        conditions += (
            " AND t.id IN (SELECT r.draft FROM search s JOIN search_row r ON r.id = s.rowid"
            " WHERE search MATCH :words)"
        )
    sort = "changed" if wanted.scope == "done" and wanted.sort == "due" else wanted.sort
    statement = (
        f"WITH mine AS ({_MINE}), w AS ({source}) "
        f"SELECT w.draft, MIN(w.step), MIN(w.state), w.due, {_GROUP}, {_ranked()} AS rank "
        "FROM w JOIN draft t ON t.id = w.draft LEFT JOIN house h ON h.id = t.house "
        f"WHERE 1 {conditions} GROUP BY w.draft "
        f"ORDER BY {_SORTS.get(sort, _SORTS['due'])}"
    )
    return [Listed(*row[:5]) for row in _run(connection, statement, _parameters(viewer, wanted))]


def _run(connection: Connection, statement: str, values: dict[str, Any]) -> Any:
    return connection.exec_driver_sql(statement, values)


def groups(listed: Sequence[Listed]) -> tuple[GroupRow, ...]:
    """The groups of a list sorted by due, in list order."""
    counts: dict[str, int] = {}
    for one in listed:
        counts[one.group] = counts.get(one.group, 0) + 1
    return tuple(GroupRow(group, count) for group, count in counts.items())


def counts(connection: Connection, viewer: Viewer) -> InboxCounts:
    """Numbers on the segments and the rail."""
    values = _parameters(viewer, InboxFilter())
    mine = order(connection, viewer, InboxFilter())
    everything = connection.exec_driver_sql(
        "SELECT COUNT(*) FROM draft "
        "WHERE state NOT IN ('published', 'withdrawn', 'closed', 'unpublished')"
    ).scalar_one()
    done = _run(
        connection, f"WITH mine AS ({_MINE}) SELECT COUNT(*) FROM ({_DONE})", values
    ).scalar_one()
    overdue = sum(one.group == "overdue" for one in mine)
    return InboxCounts(len(mine), everything, done, overdue)


_ROWS = f"""
SELECT t.id, t.title, h.code, u.name, t.channels, t.number, t.label, t.shown, t.state, t.flags,
t.comments, t.comments_open, t.media_count, t.thumbnail, t.thumbnail_type, t.duration_ms,
COALESCE(r.digest, '') = t.shown AS read, t.ref, t.planned_at, s.kind,
EXISTS (SELECT 1 FROM vote v WHERE v.draft = t.id AND v.unit = :unit AND v.revision <> t.shown),
{SHARES_REF}
FROM json_each(:wanted) w JOIN draft t ON t.id = json_extract(w.value, '$[0]')
LEFT JOIN house h ON h.id = t.house LEFT JOIN unit u ON u.id = t.unit
LEFT JOIN step s ON s.run = t.run AND s.step = json_extract(w.value, '$[1]')
LEFT JOIN local_read r ON r.draft = t.id AND r.member = :member
"""


def rows(connection: Connection, viewer: Viewer, listed: Sequence[Listed]) -> tuple[InboxRow, ...]:
    """The rows of one page of the list."""
    wanted = json.dumps([(one.draft, one.step) for one in listed])
    values = {"unit": viewer.unit, "member": viewer.member, "wanted": wanted}
    found = {row[0]: row for row in _run(connection, _ROWS, values)}
    return tuple(_row(place, found[place.draft]) for place in listed if place.draft in found)


def _row(place: Listed, found: Any) -> InboxRow:
    flags = (*found[9].split(), *([DUPLICATE_REF] if found[21] else ()))
    return InboxRow(
        draft=found[0],
        title=found[1],
        house=found[2] or "",
        unit=found[3] or "",
        channels=tuple(found[4].split()),
        revision=found[5],
        label=found[6],
        digest=found[7],
        step=place.step,
        step_kind=found[19] or "",
        due=place.due,
        group=place.group,
        state=found[8],
        mark=_mark(place.state, found[8], flags, voted_before=bool(found[20])),
        flags=flags,
        comments=found[10],
        comments_open=found[11],
        media_count=found[12],
        thumbnail=found[13],
        thumbnail_type=found[14],
        duration_ms=found[15],
        unread=not found[16],
        in_substitution_for="",
        external_ref=found[17],
        planned_at=found[18],
    )


def _mark(place: str, state: str, flags: tuple[str, ...], *, voted_before: bool) -> str:
    if state == "contested" or place == "contested":
        return "contested"
    if place == "suspended" or "asked_back" in flags:
        return "asked_back"
    if place == "open" and state == "in_review":
        return "new_revision" if voted_before else "waiting"
    return state
