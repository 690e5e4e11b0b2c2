"""The inbox: what waits for me, everything, what is done; filtered and sorted in SQL."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection

from db.domain.space import unit_words
from db.domain.working_days import ZONE, berlin
from db.projections.listed_ranks import DECLINED, DONE, EXCEPTION
from db.queries.duplicates import DUPLICATE_REF, SHARES_REF
from db.queries.search import match_expression
from db.queries.viewer import Viewer
from db.rows import GroupRow, InboxCounts, InboxFilter, InboxRow

DAYS_OFF = 2
EXCEPTION_ASKED, EXCEPTION_DECLINED = "exception_asked", "exception_declined"
"""Flags of a row: it is here because somebody asks to lift a block, or was told no."""
_ELIGIBLE = """
w.unit = :unit AND CASE WHEN w.state IN ('author', 'declined') THEN :writes ELSE :votes END
AND (w.voted = '' OR instr(w.voted, :member) = 0)
"""
_TWIN_ELIGIBLE = _ELIGIBLE.replace("w.", "o.")
_MINE = f"""
{_ELIGIBLE} AND (w.twin = 0 OR NOT EXISTS (SELECT 1 FROM listed o WHERE o.draft = w.draft
AND o.rank < :done AND (o.rank, o.due, o.step) < (w.rank, w.due, w.step) AND {_TWIN_ELIGIBLE}))
AND w.draft NOT IN (SELECT draft FROM local_pending WHERE member = :member AND problem = '')
"""
_STOOD_IN = """
w.unit IN (SELECT value FROM json_each(:deputised)) AND :votes AND w.state IN ('open', 'suspended')
AND (w.voted = '' OR instr(w.voted, :member) = 0)
"""
_STOOD_IN_BESIDE = _STOOD_IN.replace("w.", "o.")
_MINE_AND_STOOD_IN = f"""
(({_ELIGIBLE} AND (w.twin = 0 OR NOT EXISTS (SELECT 1 FROM listed o WHERE o.draft = w.draft
AND o.rank < :done AND (o.rank, o.due, o.step) < (w.rank, w.due, w.step) AND {_TWIN_ELIGIBLE})))
OR ({_STOOD_IN} AND NOT EXISTS (SELECT 1 FROM listed o WHERE o.draft = w.draft
AND o.rank < :done AND ({_TWIN_ELIGIBLE} OR ({_STOOD_IN_BESIDE}
AND (o.rank, o.due, o.step, o.unit) < (w.rank, w.due, w.step, w.unit))))))
AND w.draft NOT IN (SELECT draft FROM local_pending WHERE member = :member AND problem = '')
"""
"""What waits for me and for the units I stand in for: every draft once, my own place first."""
_ALL = "w.unit = ''"
_DONE = f"""
w.unit IN ('', :unit)
AND w.draft NOT IN (SELECT w.draft FROM listed w WHERE {_ELIGIBLE} AND w.rank < :done)
"""
_ONCE = """
(w.rank < :done OR w.draft NOT IN (SELECT draft FROM listed WHERE unit = '' AND rank < :done))
"""
_OWN = f"{_ALL} AND {_ONCE} AND w.draft IN (SELECT id FROM draft WHERE author = :member)"
_VOTED = f"{_ALL} AND {_ONCE} AND w.draft IN (SELECT draft FROM vote WHERE member = :member)"
_SCOPES = {
    "mine": _MINE,
    "stood_in": _MINE_AND_STOOD_IN,
    "done": _DONE,
    "own": _OWN,
    "voted": _VOTED,
}
_RANKS = {"done": "w.rank = :done", "own": "TRUE", "voted": "TRUE"}
_BY_CHANGE = frozenset({"done", "voted"})
"""Lists of what is behind one: the newest first."""
_RANGES = {
    "overdue": "w.rank = 0 AND w.due < :now",
    "today": "w.rank = 0 AND w.due >= :now AND w.due < :tomorrow",
    "week": "w.rank = 0 AND w.due >= :tomorrow AND w.due < :next_week",
    "later": "w.rank = 0 AND w.due >= :next_week",
    "suspended": "w.rank = 1",
    "none": "w.rank = 2",
}
"""The groups as stretches of the list; in these ranges ``listed`` is counted by its key alone."""
_CASES = " ".join(f"WHEN {inside} THEN '{name}'" for name, inside in _RANGES.items())
_GROUP = f"CASE {_CASES} ELSE 'none' END"
_SORTS = {
    "due": "w.rank, w.due, w.planned_at, w.title, w.draft",
    "planned": "w.planned_at, w.title, w.draft",
    "title": "w.title COLLATE NOCASE, w.draft",
    "house": "h.code, w.due, w.title, w.draft",
    "changed": "w.changed_at DESC, w.draft",
}


class Listed(NamedTuple):
    """One place in the list."""

    draft: str
    step: str
    state: str
    due: int
    group: str
    unit: str


def moments(now: int) -> dict[str, int]:
    """Now, the coming midnight and the end of this week, ms.

    On a Saturday or Sunday "this week" reaches to the Sunday after: nothing is ever due on days
    off, and what people look for then is the week that comes.
    """
    day = berlin(now).date()
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
        "deputised": json.dumps(viewer.deputised),
        "member": viewer.member,
        "votes": int(viewer.votes),
        "writes": int(viewer.writes),
        "house": wanted.house,
        "channel": f"% {wanted.channel} %",
        "done": DONE,
        "words": match_expression(wanted.text),
        **moments(viewer.now),
    }


def order(
    connection: Connection, viewer: Viewer, wanted: InboxFilter, offset: int = 0, limit: int = -1
) -> list[Listed]:
    """A stretch of the list in its order, -1 = to the end; the rows of ``listed`` lie in it."""
    by_change = wanted.scope in _BY_CHANGE and wanted.sort == "due"
    sort = "changed" if by_change else wanted.sort
    statement = (
        f"{_hits(wanted)} "
        f"SELECT w.draft, w.step, w.state, w.due, {_GROUP}, w.unit FROM {_source(viewer, wanted)} "
        f"ORDER BY {_SORTS.get(sort, _SORTS['due'])} LIMIT :limit OFFSET :offset"
    )
    values = {**_parameters(viewer, wanted), "limit": limit, "offset": offset}
    return [Listed(*row) for row in _run(connection, statement, values)]


def _source(viewer: Viewer, wanted: InboxFilter, stretch: str = "") -> str:
    """The rows of ``listed`` that a list or a stretch of it shows, named ``w``."""
    whole = _RANKS.get(wanted.scope, "w.rank < :done")
    joined = " LEFT JOIN house h ON h.id = w.house" if wanted.sort == "house" else ""
    both = wanted.scope == "mine" and viewer.deputised
    scope = _SCOPES.get("stood_in" if both else wanted.scope, _ALL)
    source = f"listed w{joined} WHERE {scope} AND {stretch or whole}"
    if wanted.house:
        source += " AND w.house IN (SELECT id FROM house WHERE code = :house)"
    if wanted.channel:
        source += " AND ' ' || w.channels || ' ' LIKE :channel"
    if wanted.text.strip():
        source += " AND w.draft IN (SELECT draft FROM hits)"
    return source


def _hits(wanted: InboxFilter) -> str:
    if not wanted.text.strip():
        return ""
    return (
        "WITH hits AS MATERIALIZED (SELECT r.draft FROM search s "
        "JOIN search_row r ON r.id = s.rowid WHERE search MATCH :words)"
    )


def _run(connection: Connection, statement: str, values: dict[str, Any]) -> Any:
    return connection.exec_driver_sql(statement, values)


def groups(connection: Connection, viewer: Viewer, wanted: InboxFilter) -> tuple[GroupRow, ...]:
    """The groups of a list in list order; one nameless group where it is not sorted by due."""
    by_due = wanted.sort == "due" and wanted.scope not in _RANKS
    ranges = _RANGES if by_due else {"": ""}
    counted = " UNION ALL ".join(
        f"SELECT '{name}', COUNT(*) FROM {_source(viewer, wanted, inside)}"
        for name, inside in ranges.items()
    )
    found = _run(connection, f"{_hits(wanted)} {counted}", _parameters(viewer, wanted))
    return tuple(GroupRow(name, count) for name, count in found if count)


def counts(connection: Connection, viewer: Viewer) -> InboxCounts:
    """Numbers on the segments and the rail."""
    sources = [_source(viewer, InboxFilter(scope)) for scope in ("mine", "all", "done")]
    sources.append(_source(viewer, InboxFilter("mine"), _RANGES["overdue"]))
    counted = ", ".join(f"(SELECT COUNT(*) FROM {source})" for source in sources)
    values = _parameters(viewer, InboxFilter())
    return InboxCounts(*_run(connection, f"SELECT {counted}", values).one())


_ROWS = f"""
SELECT t.id, t.title, h.code, u.name, t.channels, t.number, t.label, t.shown, t.state, t.flags,
t.comments, t.comments_open, t.media_count, t.thumbnail, t.thumbnail_type, t.duration_ms,
COALESCE(r.digest, '') = t.shown AS read, t.ref, t.planned_at, s.kind,
EXISTS (SELECT 1 FROM vote v WHERE v.draft = t.id AND v.revision <> t.shown AND
 COALESCE(NULLIF(v.for_unit, ''), v.unit)
 = COALESCE(NULLIF(json_extract(w.value, '$[2]'), ''), :unit)),
{SHARES_REF},
EXISTS (SELECT 1 FROM listed o WHERE o.draft = t.id AND o.rank < :done AND o.state = 'open'
 AND ({_TWIN_ELIGIBLE} OR ({_STOOD_IN_BESIDE}))) AND t.id NOT IN
 (SELECT draft FROM local_pending WHERE member = :member AND problem = '') AS waits
FROM json_each(:wanted) w JOIN draft t ON t.id = json_extract(w.value, '$[0]')
LEFT JOIN house h ON h.id = t.house LEFT JOIN unit u ON u.id = t.unit
LEFT JOIN step s ON s.run = t.run AND s.step = json_extract(w.value, '$[1]')
LEFT JOIN local_read r ON r.draft = t.id AND r.member = :member
"""


def rows(connection: Connection, viewer: Viewer, listed: Sequence[Listed]) -> tuple[InboxRow, ...]:
    """The rows of one page of the list."""
    wanted = json.dumps([(one.draft, one.step, one.unit) for one in listed])
    values = {**_parameters(viewer, InboxFilter()), "wanted": wanted}
    found = {row[0]: row for row in _run(connection, _ROWS, values)}
    others = _names(connection, viewer)
    return tuple(
        _row(place, found[place.draft], others.get(place.unit, ""))
        for place in listed
        if place.draft in found
    )


def media_named(connection: Connection, revisions: Sequence[str]) -> dict[str, list[str]]:
    """By revision the SHA-256 of its media whose words are here."""
    found: dict[str, list[str]] = {}
    for revision, sha in connection.exec_driver_sql(
        "SELECT r.revision, r.sha256 FROM revision_medium r JOIN medium m ON m.id = r.medium "
        "WHERE r.revision IN (SELECT value FROM json_each(?)) ORDER BY r.revision, r.position",
        (json.dumps(revisions),),
    ):
        found.setdefault(revision, []).append(sha)
    return found


def _names(connection: Connection, viewer: Viewer) -> dict[str, str]:
    """By id, the names of the units I stand in for."""
    if not viewer.deputised:
        return {}
    rows = connection.exec_driver_sql(
        "SELECT u.id, COALESCE(h.code, ''), u.name FROM unit u LEFT JOIN house h "
        "ON h.id = u.house WHERE u.id IN (SELECT value FROM json_each(?))",
        (json.dumps(viewer.deputised),),
    )
    return {row[0]: unit_words(row[1], row[2]) for row in rows}


def _row(place: Listed, found: Any, stood_in_for: str) -> InboxRow:
    flags = (
        *found[9].split(),
        *([DUPLICATE_REF] if found[21] else ()),
        *([EXCEPTION_ASKED] if place.state == EXCEPTION else ()),
        *([EXCEPTION_DECLINED] if place.state == DECLINED else ()),
    )
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
        mark=_mark(place.state, found, flags),
        flags=flags,
        comments=found[10],
        comments_open=found[11],
        media_count=found[12],
        thumbnail=found[13],
        thumbnail_type=found[14],
        duration_ms=found[15],
        unread=not found[16],
        in_substitution_for=stood_in_for,
        external_ref=found[17],
        planned_at=found[18],
    )


def _mark(place: str, found: Any, flags: tuple[str, ...]) -> str:
    state, voted_before, waits_for_me = found[8], found[20], found[22]
    if place in {EXCEPTION, DECLINED}:
        return "blocked"
    if state == "contested" or place == "contested":
        return "contested"
    if place == "suspended" or "asked_back" in flags:
        return "asked_back"
    if state == "in_review" and waits_for_me:
        return "new_revision" if voted_before else "waiting"
    return str(state)
