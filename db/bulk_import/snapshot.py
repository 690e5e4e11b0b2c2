"""What the space has: houses, routes, and what is planned around a plan."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from db.bulk_import.known import Known, KnownHouse, KnownRoute, KnownUnit
from db.bulk_import.surroundings import Posting
from db.domain.operations.route_publish import RoutePublish, Step
from db.domain.space import Space
from db.projections.checks import blackouts_of, way_of

_POSTINGS = (
    "SELECT d.id, d.title, d.planned_at, d.channels, COALESCE((SELECT w.text FROM revision_text t "
    "JOIN wording w ON w.id = t.text WHERE t.revision = d.current "
    "ORDER BY length(w.text) DESC, t.channel LIMIT 1), ''), "
    "COALESCE((SELECT group_concat(m.sha256, ' ') FROM revision_medium m "
    "WHERE m.revision = d.current), '') FROM draft d "
    "WHERE (d.planned_at = 0 OR d.planned_at > ?) AND d.state NOT IN ('withdrawn', 'rejected') "
    "ORDER BY d.created_at, d.id"
)
_WENT = (
    "SELECT house, route, count(*) FROM draft WHERE author_unit = ? "
    "AND id NOT IN (SELECT value FROM json_each(?)) GROUP BY house, route"
)
_YEAR = 366 * 24 * 3_600_000


def read_houses(space: Space) -> tuple[KnownHouse, ...]:
    """The houses of a space."""
    return tuple(
        KnownHouse(one.house, one.code, one.name, one.land) for one in space.houses.values()
    )


def read_known(connection: Connection, space: Space, route: str = "", now: int = 0) -> Known:
    """Houses, units, routes, and what else is planned; nothing of the submitting unit.

    Args:
        connection: an open view of the replica.
        space: the folded space.
        route: id of the route for rows that name none, "" = none.
        now: ms; 0 = nobody wants to know what else is planned.
    """
    return Known(
        houses=read_houses(space),
        units=tuple(
            KnownUnit(one.unit, one.code, one.name, one.house) for one in space.units.values()
        ),
        routes=read_routes(space),
        route=route,
        postings=tuple(_postings(connection, now - _YEAR)) if now else (),
        levels=tuple(sorted(space.levels.items())),
        blackouts=blackouts_of(space),
    )


def read_ways(connection: Connection, unit: str, but: Iterable[str]) -> dict[tuple[str, str], int]:
    """House and route → how many drafts of a unit took it, some left out."""
    went = connection.exec_driver_sql(_WENT, (unit, json.dumps(list(but))))
    return {(house, route): count for house, route, count in went}


def _postings(connection: Connection, since: int) -> Iterator[Posting]:
    """Each with the longest of its texts."""
    for draft, title, planned_at, channels, text, shown in connection.exec_driver_sql(
        _POSTINGS, (since,)
    ):
        texts = (text,) if text else ()
        media = tuple(shown.split())
        yield Posting(draft, title, planned_at, tuple(channels.split()), texts, media)


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
