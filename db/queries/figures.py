"""The figures an inquiry is answered with, counted on one state of the log."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from statistics import median, quantiles
from typing import TypeVar

from sqlalchemy import Connection

from db.domain.space import unit_words
from db.domain.working_days import berlin
from db.queries.amounts import ADVERTISEMENT, COUNTING, amounts, paid_on
from db.queries.chosen import choosing, chosen_values, votes_given
from db.rows.figures import FEWEST_CASES, FigureRow, Figures, UnitDays, Wanted

_DAY_MS = 86_400_000
_POSTINGS = choosing(
    "d.id, h.code, COALESCE(NULLIF(d.planned_at, 0), d.created_at), d.channels, d.run, "
    "COALESCE(o.name, n.name, ''), COALESCE(w.labels, ''), "
    "(SELECT group_concat(DISTINCT q.channel) FROM publication q WHERE q.draft = d.id)",
    "LEFT JOIN run r ON r.id = d.run LEFT JOIN route o ON o.entry = r.route_entry "
    f"LEFT JOIN revision w ON w.id = {COUNTING} "
    "LEFT JOIN route n ON n.id = d.route AND n.newest = 1",
)
_VOTES = votes_given(
    "h.code, v.at, d.channels, COALESCE(o.name, ''), v.verdict",
    "LEFT JOIN run r ON r.id = v.run LEFT JOIN route o ON o.entry = r.route_entry",
)
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
    """One posting as it is counted; ``paid`` holds the channels on which its reach was paid."""

    house: str
    month: str
    channels: tuple[str, ...]
    live: frozenset[str]
    run: str
    route: str
    published: bool
    paid: frozenset[str]
    cents: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class _Vote:
    """One rejection, or one approval with conditions, as it is counted."""

    house: str
    month: str
    channels: tuple[str, ...]
    route: str
    rejects: bool


_Counted = TypeVar("_Counted", _Posting, _Vote)


def figures(connection: Connection, wanted: Wanted) -> Figures:
    """Count the postings and votes of a request.

    Args:
        connection: over the tables of the frozen state.
        wanted: which postings.

    Raises:
        Refused: ``bad_period`` or ``unknown_house``.
    """
    values = chosen_values(connection, wanted)
    chosen = tuple(_postings(connection, wanted, values))
    found = tuple(one for one in chosen if one is not None)
    votes = tuple(_votes(connection, wanted, values))
    houses = _houses(connection, wanted, found, votes)
    return Figures(
        total=_row("", "", found, votes),
        houses=houses,
        months=_months(found, votes),
        channels=_channels(found, votes),
        routes=_routes(found, votes),
        units=_units(connection, {one.run for one in found if one.run}),
        nothing=tuple(one.key for one in houses if not one.counts),
        beyond=len(chosen) - len(found),
    )


def _postings(
    connection: Connection, wanted: Wanted, values: Mapping[str, str | int]
) -> Iterator[_Posting | None]:
    """Yield what the annex names; None for what only votes bring there."""
    spent = amounts(connection)
    for (
        draft,
        house,
        day,
        channels,
        run,
        route,
        labels,
        live,
        published,
        within,
    ) in connection.exec_driver_sql(_POSTINGS, values):
        if not within:
            yield None
            continue
        asked = _asked(channels, wanted)
        cents = spent.get(draft, {})
        yield _Posting(
            house=house,
            month=_month(published or day),
            channels=asked,
            live=frozenset((live or "").split(",")),
            run=run,
            route=route,
            published=published is not None,
            paid=paid_on(cents, asked, advertised=ADVERTISEMENT in labels.split()),
            cents=cents,
        )


def _votes(
    connection: Connection, wanted: Wanted, values: Mapping[str, str | int]
) -> Iterator[_Vote]:
    for house, at, channels, route, verdict in connection.exec_driver_sql(_VOTES, values):
        yield _Vote(house, _month(at), _asked(channels, wanted), route, verdict == "reject")


def _month(ms: int) -> str:
    return berlin(ms).strftime("%Y-%m")


def _asked(channels: str, wanted: Wanted) -> tuple[str, ...]:
    return tuple(one for one in channels.split() if wanted.channel in {"", one})


def _row(
    key: str, name: str, found: Collection[_Posting], votes: Collection[_Vote], channel: str = ""
) -> FigureRow:
    """Count one line; what is out and what was paid on one channel, "" = on any."""
    rejections = sum(one.rejects for one in votes)
    return FigureRow(
        key=key,
        name=name,
        postings=len(found),
        published=sum(channel in one.live if channel else one.published for one in found),
        conditions=len(votes) - rejections,
        rejections=rejections,
        paid=sum(channel in one.paid if channel else bool(one.paid) for one in found),
        cents=sum(
            cents
            for one in found
            for where, cents in one.cents.items()
            if where == channel or (not channel and where in one.channels)
        ),
    )


def _houses(
    connection: Connection,
    wanted: Wanted,
    found: tuple[_Posting, ...],
    votes: tuple[_Vote, ...],
) -> tuple[FigureRow, ...]:
    by, given = _grouped(found, _house), _grouped(votes, _house)
    asked = connection.exec_driver_sql(_HOUSES, {"house": wanted.house})
    return tuple(_row(code, name, by[code], given[code]) for code, name in asked)


def _house(one: _Posting | _Vote) -> tuple[str, ...]:
    return (one.house,)


def _months(found: tuple[_Posting, ...], votes: tuple[_Vote, ...]) -> tuple[FigureRow, ...]:
    by, given = _grouped(found, _in_month), _grouped(votes, _in_month)
    months = tuple(_span(sorted({*by, *given})))
    return tuple(_row(month, month, by[month], given[month]) for month in months)


def _in_month(one: _Posting | _Vote) -> tuple[str, ...]:
    return (one.month,)


def _span(months: list[str]) -> Iterator[str]:
    """Yield every month from the first to the last."""
    if not months:
        return
    year, month = map(int, months[0].split("-"))
    while (name := f"{year:04}-{month:02}") <= months[-1]:
        yield name
        year, month = year + month // 12, month % 12 + 1


def _channels(found: tuple[_Posting, ...], votes: tuple[_Vote, ...]) -> tuple[FigureRow, ...]:
    by, given = _grouped(found, _on), _grouped(votes, _on)
    return tuple(_row(one, one, by[one], given[one], one) for one in sorted({*by, *given}))


def _on(one: _Posting | _Vote) -> tuple[str, ...]:
    return one.channels


def _routes(found: tuple[_Posting, ...], votes: tuple[_Vote, ...]) -> tuple[FigureRow, ...]:
    by, given = _grouped(found, _route), _grouped(votes, _route)
    return tuple(_row(one, one, by[one], given[one]) for one in sorted({*by, *given}))


def _route(one: _Posting | _Vote) -> tuple[str, ...]:
    return (one.route,)


def _grouped(
    found: Iterable[_Counted], key: Callable[[_Counted], tuple[str, ...]]
) -> defaultdict[str, list[_Counted]]:
    """Put each below its keys; a key that none has gives an empty list."""
    by = defaultdict[str, list[_Counted]](list)
    for one in found:
        for name in key(one):
            by[name].append(one)
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
