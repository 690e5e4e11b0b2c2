"""The figures an inquiry is answered with, counted on one state of the log."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from statistics import median, quantiles

from sqlalchemy import Connection

from db.domain.space import unit_words
from db.domain.working_days import ZONE
from db.queries.chosen import choosing, chosen_values
from db.rows.figures import FEWEST_CASES, FigureRow, Figures, UnitDays, Wanted

_DAY_MS = 86_400_000
_POSTINGS = choosing(
    "d.id, h.code, COALESCE(NULLIF(d.planned_at, 0), d.created_at), d.channels, d.run, "
    "COALESCE(o.name, n.name, ''), "
    "(SELECT group_concat(DISTINCT q.channel) FROM publication q WHERE q.draft = d.id)",
    "LEFT JOIN run r ON r.id = d.run LEFT JOIN route o ON o.entry = r.route_entry "
    "LEFT JOIN route n ON n.id = d.route AND n.newest = 1",
)
_VERDICTS = """
SELECT draft, SUM(verdict = 'approve_with_conditions'), SUM(verdict = 'reject') FROM vote
WHERE verdict IN ('approve_with_conditions', 'reject')
AND standing NOT IN ('withdrawn', 'not_counted') GROUP BY draft
"""
_STEPS = """
SELECT s.run, s.units, s.votes, s.closed_at - s.opened_at FROM step s
WHERE s.opened_at > 0 AND s.closed_at >= s.opened_at AND s.closed_at > 0
"""
_VOTERS = "SELECT id, unit FROM vote"
_UNITS = "SELECT u.id, h.code, u.name FROM unit u JOIN house h ON h.id = u.house"
_HOUSES = """
SELECT h.code, h.name FROM house h WHERE (:house = '' OR h.code = :house COLLATE NOCASE)
AND (EXISTS (SELECT 1 FROM draft d WHERE d.house = h.id) OR NOT EXISTS (SELECT 1 FROM unit u
JOIN member m ON m.unit = u.id WHERE u.house = h.id AND m.roles LIKE '%contractor%'))
ORDER BY h.code
"""
"""All but agencies: a house of contractors is asked only for what it posted under its name."""


@dataclass(frozen=True, slots=True)
class _Posting:
    """One posting as it is counted."""

    house: str
    month: str
    channels: tuple[str, ...]
    live: frozenset[str]
    run: str
    route: str
    published: bool
    conditions: int
    rejections: int


def figures(connection: Connection, wanted: Wanted) -> Figures:
    """Count the postings of a request.

    Args:
        connection: over the tables of the frozen state.
        wanted: which postings.

    Raises:
        Refused: ``bad_period`` or ``unknown_house``.
    """
    found = tuple(_postings(connection, wanted))
    houses = _houses(connection, wanted, found)
    return Figures(
        total=_row("", "", found),
        houses=houses,
        months=_months(found),
        channels=_channels(found),
        routes=_by(found, "route"),
        units=_units(connection, {one.run for one in found if one.run}),
        nothing=tuple(one.key for one in houses if not one.postings),
    )


def _postings(connection: Connection, wanted: Wanted) -> Iterator[_Posting]:
    values = chosen_values(connection, wanted)
    given = {one[0]: (one[1], one[2]) for one in connection.exec_driver_sql(_VERDICTS)}
    for draft, house, day, channels, run, route, live, published in connection.exec_driver_sql(
        _POSTINGS, values
    ):
        conditions, rejections = given.get(draft, (0, 0))
        yield _Posting(
            house=house,
            month=datetime.fromtimestamp((published or day) / 1000, ZONE).strftime("%Y-%m"),
            channels=tuple(one for one in channels.split() if wanted.channel in {"", one}),
            live=frozenset((live or "").split(",")),
            run=run,
            route=route,
            published=published is not None,
            conditions=conditions,
            rejections=rejections,
        )


def _row(
    key: str, name: str, found: Iterable[_Posting], published: int | None = None
) -> FigureRow:
    taken = tuple(found)
    live = sum(one.published for one in taken) if published is None else published
    conditions = sum(one.conditions for one in taken)
    return FigureRow(key, name, len(taken), live, conditions, sum(one.rejections for one in taken))


def _houses(
    connection: Connection, wanted: Wanted, found: tuple[_Posting, ...]
) -> tuple[FigureRow, ...]:
    by = _grouped((one.house, one) for one in found)
    asked = connection.exec_driver_sql(_HOUSES, {"house": wanted.house})
    return tuple(_row(code, name, by.get(code, ())) for code, name in asked)


def _months(found: tuple[_Posting, ...]) -> tuple[FigureRow, ...]:
    by = _grouped((one.month, one) for one in found)
    return tuple(_row(month, month, by.get(month, ())) for month in _span(sorted(by)))


def _span(months: list[str]) -> Iterator[str]:
    """Yield every month from the first to the last."""
    if not months:
        return
    year, month = map(int, months[0].split("-"))
    while (name := f"{year:04}-{month:02}") <= months[-1]:
        yield name
        year, month = year + month // 12, month % 12 + 1


def _channels(found: tuple[_Posting, ...]) -> tuple[FigureRow, ...]:
    by = _grouped((channel, one) for one in found for channel in one.channels)
    return tuple(
        _row(channel, channel, taken, sum(channel in one.live for one in taken))
        for channel, taken in sorted(by.items())
    )


def _by(found: tuple[_Posting, ...], what: str) -> tuple[FigureRow, ...]:
    by = _grouped((getattr(one, what), one) for one in found)
    return tuple(_row(key, key, taken) for key, taken in sorted(by.items()))


def _grouped(pairs: Iterable[tuple[str, _Posting]]) -> dict[str, list[_Posting]]:
    by = defaultdict[str, list[_Posting]](list)
    for key, one in pairs:
        by[key].append(one)
    return by


def _units(connection: Connection, runs: set[str]) -> tuple[UnitDays, ...]:
    read = connection.exec_driver_sql
    names = {one: unit_words(code, name) for one, code, name in read(_UNITS)}
    voters = {vote: unit for vote, unit in read(_VOTERS)}  # noqa: C416 - rows are no pairs
    by = defaultdict[str, list[float]](list)
    for run, units, votes, ms in read(_STEPS):
        if run in runs:
            for unit in _who(units, votes, voters):
                by[names.get(unit, "")].append(ms / _DAY_MS)
    return tuple(_days(unit, days) for unit, days in sorted(by.items()))


def _who(units: str, votes: str, voters: Mapping[str, str]) -> set[str]:
    """Return who decided a step; where nobody did (silence), whom it was put to."""
    return {voters[vote] for vote in votes.split() if vote in voters} or set(units.split())


def _days(unit: str, days: list[float]) -> UnitDays:
    if len(days) < FEWEST_CASES:
        return UnitDays(unit, len(days), -1, -1)
    ninety = quantiles(days, n=10, method="inclusive")[-1]
    return UnitDays(unit, len(days), round(median(days), 1), round(ninety, 1))
