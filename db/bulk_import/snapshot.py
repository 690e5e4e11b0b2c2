"""What the space knows, read for a dry run and again when its rows are written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from db.bulk_import.known import Known, KnownDraft, KnownHouse, KnownRoute, KnownUnit
from db.bulk_import.surroundings import Posting
from db.domain.operations.route_publish import RoutePublish, Step
from db.domain.space import Space
from db.projections.checks import blackouts_of, way_of

_DRAFTS = (
    "SELECT d.id, d.ref, d.house, d.state, d.route, d.priority, COALESCE(w.text, ''), "
    "d.planned_at, d.title, d.current FROM draft d LEFT JOIN wording w ON w.id = d.note "
    "WHERE d.author_unit = ? ORDER BY d.state = 'withdrawn', d.created_at, d.id"
)
_REVISIONS = (
    "SELECT r.id, r.draft, r.number, r.parents, r.row_digest FROM revision r "
    "JOIN draft d ON d.id = r.draft WHERE d.author_unit = ?"
)
_POSTINGS = (
    "SELECT id, title, planned_at, channels, current FROM draft "
    "WHERE (planned_at = 0 OR planned_at > ?) AND state NOT IN ('withdrawn', 'rejected') "
    "ORDER BY created_at, id"
)
_SAID = (
    "SELECT t.revision, t.text FROM revision_text t JOIN draft d ON d.current = t.revision "
    "WHERE d.planned_at = 0 OR d.planned_at > ? ORDER BY t.revision, t.channel"
)
_SHOWN = (
    "SELECT m.revision, m.sha256 FROM revision_medium m JOIN draft d ON d.current = m.revision "
    "WHERE d.planned_at = 0 OR d.planned_at > ? ORDER BY m.revision, m.position"
)
_YEAR = 366 * 24 * 3_600_000
_GONE = "withdrawn"


@dataclass(frozen=True, slots=True)
class _Revision:
    id: str
    number: int
    parents: tuple[str, ...]
    row_digest: str


def read_houses(space: Space) -> tuple[KnownHouse, ...]:
    """The houses of a space."""
    return tuple(
        KnownHouse(one.house, one.code, one.name, one.land) for one in space.houses.values()
    )


def read_known(connection: Connection, space: Space, unit: str, route: str, now: int = 0) -> Known:
    """Houses, units, routes, and the drafts that a unit submitted.

    Args:
        connection: an open view of the replica.
        space: the folded space.
        unit: id of the submitting unit.
        route: id of the route for rows that name none, "" = none.
        now: ms; 0 = nobody wants to know what else is planned.
    """
    return Known(
        houses=read_houses(space),
        units=tuple(
            KnownUnit(one.unit, one.code, one.name, one.house) for one in space.units.values()
        ),
        routes=read_routes(space),
        drafts=read_drafts(connection, unit),
        route=route,
        postings=_postings(connection, now - _YEAR) if now else (),
        levels=tuple(sorted(space.levels.items())),
        blackouts=blackouts_of(space),
    )


def _postings(connection: Connection, since: int) -> tuple[Posting, ...]:
    said, shown = _by_revision(connection, _SAID, since), _by_revision(connection, _SHOWN, since)
    return tuple(
        Posting(
            draft,
            title,
            int(planned_at),
            tuple(channels.split()),
            tuple(said.get(current, ())),
            tuple(shown.get(current, ())),
        )
        for draft, title, planned_at, channels, current in connection.exec_driver_sql(
            _POSTINGS, (since,)
        )
    )


def _by_revision(connection: Connection, statement: str, since: int) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for revision, value in connection.exec_driver_sql(statement, (since,)):
        found.setdefault(revision, []).append(value)
    return found


def read_drafts(connection: Connection, unit: str) -> tuple[KnownDraft, ...]:
    """The drafts of one submitting unit; withdrawn ones last."""
    lines: dict[str, dict[str, _Revision]] = {}
    for digest, draft, number, parents, row_digest in connection.exec_driver_sql(
        _REVISIONS, (unit,)
    ):
        revision = _Revision(digest, number, tuple(parents.split()), row_digest)
        lines.setdefault(draft, {})[digest] = revision
    rows = connection.exec_driver_sql(_DRAFTS, (unit,)).all()
    doubled = _doubled((row[1], row[3]) for row in rows)
    return tuple(_draft(tuple(row), lines.get(row[0], {}), doubled) for row in rows)


def read_routes(space: Space) -> tuple[KnownRoute, ...]:
    """The routes of a space."""
    return tuple(_routes(space))


def _routes(space: Space) -> Iterator[KnownRoute]:
    for entry in space.newest.values():
        route = space.routes[entry]
        units = {unit for stage in route.stages for step in stage.steps for unit in step.units}
        houses = frozenset(space.units[one].house for one in units if one in space.units)
        slowest = max(_steps(route), key=lambda one: one.days, default=None)
        unit = space.units.get(slowest.units[0]) if slowest and slowest.units else None
        yield KnownRoute(
            route.route,
            route.name,
            houses,
            way_of(route, space),
            unit.name if unit else route.name,
            slowest.days if slowest else 0,
        )


def _steps(route: RoutePublish) -> list[Step]:
    return [
        step for stage in route.stages for step in stage.steps if step.kind != "acknowledgement"
    ]


def _doubled(refs: Iterable[tuple[str, str]]) -> frozenset[str]:
    """External IDs that more than one draft bears, withdrawn ones aside."""
    seen: set[str] = set()
    twice: set[str] = set()
    for ref, state in refs:
        if ref and state != _GONE:
            (twice if ref in seen else seen).add(ref)
    return frozenset(twice)


def _draft(
    row: tuple[str, ...], line: Mapping[str, _Revision], doubled: frozenset[str]
) -> KnownDraft:
    draft_id, ref, house, state, route, priority, note, planned_at, title, current = row
    sourced = _sourced(current or _newest(line), line)
    return KnownDraft(
        id=draft_id,
        ref=ref,
        house=house,
        row_digest=sourced.row_digest if sourced else "",
        parent=current,
        title=title,
        changed_by_hand=sourced is None or sourced.id != current,
        doubled=ref in doubled,
        forked=not current,
        state=state,
        route=route,
        priority=priority,
        note=note,
        planned_at=int(planned_at),
    )


def _newest(line: Mapping[str, _Revision]) -> str:
    return max(line.values(), key=lambda one: (one.number, one.id)).id if line else ""


def _sourced(start: str, line: Mapping[str, _Revision]) -> _Revision | None:
    """The newest revision with a source from ``start`` back along its parents."""
    todo, seen = [start], set()
    while todo:
        todo.sort(key=lambda one: line[one].number if one in line else 0)
        here = line.get(todo.pop())
        if here is None or here.id in seen:
            continue
        if here.row_digest:
            return here
        seen.add(here.id)
        todo.extend(here.parents)
    return None
