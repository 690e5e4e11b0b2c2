"""Which postings an inquiry is about, and what its annex says of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from sqlalchemy import Connection

from db.projections.intake import Intake
from db.queries.amounts import ADVERTISEMENT, amounts, paid_on
from db.queries.chosen import choosing, chosen_values, votes_given
from db.queries.names import Names
from db.rows.figures import Wanted

_DAY_MS = 86_400_000
_POSTINGS = choosing(
    "d.id, h.code, h.name, d.channels, d.planned_at, d.state, d.shown, d.run, d.route"
)
_GIVEN = votes_given("v.draft, v.verdict")
_REVISION = """
SELECT r.number, COALESCE(t.text, ''), COALESCE(o.text, ''), r.title, r.topic, r.labels
FROM revision r
LEFT JOIN wording t ON t.id = r.title LEFT JOIN wording o ON o.id = r.topic WHERE r.id = ?
"""
_RUN = """
SELECT r.revision, r.release, o.name FROM run r
LEFT JOIN route o ON o.entry = r.route_entry WHERE r.id = ?
"""
_STEPS = """
SELECT units, state, result, votes, opened_at, closed_at FROM step
WHERE run = ? ORDER BY position
"""
_VOTE = "SELECT v.unit, v.verdict, v.at, v.for_unit FROM vote v WHERE v.id = ?"
_CHANNELS = """
SELECT o.channel, o.state, o.at, COALESCE(p.at, 0), COALESCE(w.text, '') FROM posting o
LEFT JOIN publication p
  ON p.draft = o.draft AND p.channel = o.channel AND (o.state = 'ended' OR p.at = o.at)
LEFT JOIN placed c ON c.id = p.id LEFT JOIN wording w ON w.id = p.text
WHERE o.draft = ? AND o.state <> 'due' ORDER BY o.position, c.clock, c.id
"""
"""What is live has the time of its record; of several the one that was written last counts."""


Ask = Callable[..., Any]
"""Asks SQLite itself: a posting needs half a dozen small questions."""


@dataclass(frozen=True, slots=True)
class UnitVote:
    """What one step came to: unit's name, verdict or "" while open, when, days it took or -1.

    ``stood_in_for``: name of the unit it voted for in substitution, "" = its own.
    """

    unit: str
    verdict: str
    at: int
    days: float
    stood_in_for: str = ""


@dataclass(frozen=True, slots=True)
class Address:
    """What became of a posting on one channel, and where it stands or stood.

    Attributes:
        state: ``live``, ``dropped`` or ``ended`` (taken down).
        url: of the newest record, "" = none is known.
        at: when it was dropped or taken down, else when it went live, ms.
        seen_at: of that record, ms; 0 = there is none.
    """

    channel: str
    state: str
    url: str
    at: int
    seen_at: int = 0


@dataclass(frozen=True, slots=True)
class Posting:
    """One draft as the annex shows it; times in ms, 0 = none.

    Attributes:
        addresses: one a channel, in the order of the release; none for what is still to come.
        seen_at: when somebody last recorded that it stands under one of its addresses.
        within: its own day lies in the period; else it is named for votes of the period alone,
            and neither ``paid`` nor ``amount`` is told, for no figure counts them.
        paid: it is labelled as advertisement or has an amount.
        amount: cents paid for its reach on the channels asked for, by the newest record of each;
            where none says so, what was granted for this revision.
        conditions: approvals with conditions given in the period; ``rejections`` likewise.
        title_id: the ``text.add`` of its title; ``topic_id``: of its topic, "" = it has none.
    """

    draft: str
    planned_at: int
    published_at: int
    channels: tuple[str, ...]
    house: str
    topic: str
    title: str
    addresses: tuple[Address, ...]
    route: str
    votes: tuple[UnitVote, ...]
    state: str
    number: int
    digest: str
    seen_at: int = 0
    within: bool = True
    paid: bool = False
    amount: int = 0
    conditions: int = 0
    rejections: int = 0
    title_id: str = ""
    topic_id: str = ""


class _Words(NamedTuple):
    """What a revision says; labels as the table has them."""

    number: int
    title: str
    topic: str
    title_id: str
    topic_id: str
    labels: str


def postings(connection: Connection, wanted: Wanted) -> Iterator[Posting]:
    """Yield the postings by day.

    Raises:
        Refused: ``bad_period`` or ``unknown_house``.
    """
    values = chosen_values(connection, wanted)
    names = _names(connection)
    given, spent = _given(connection, values), amounts(connection)
    found = connection.exec_driver_sql(_POSTINGS, values)
    ask = connection.connection.cursor().execute
    for draft, code, name, channels, planned, state, shown, run, route, published, within in found:
        revision, route_name = _run(ask, run, shown, route)
        words = _words(ask, revision)
        addresses = _addresses(ask, draft)
        asked = (wanted.channel,) if wanted.channel else tuple(channels.split())
        cents = spent.get(draft, {}) if within else {}
        advertised = bool(within) and ADVERTISEMENT in words.labels.split()
        yield Posting(
            draft=draft,
            planned_at=planned,
            published_at=published or 0,
            channels=tuple(channels.split()),
            house=f"{code}, {name}",
            topic=words.topic,
            title=words.title,
            addresses=addresses,
            route=route_name,
            votes=tuple(_votes(ask, run, names)),
            state=state,
            number=words.number,
            digest=revision,
            seen_at=max((one.seen_at for one in addresses), default=0),
            within=bool(within),
            paid=bool(paid_on(cents, asked, advertised=advertised)),
            amount=sum(cents.get(one, 0) for one in asked),
            conditions=given[draft, "approve_with_conditions"],
            rejections=given[draft, "reject"],
            title_id=words.title_id,
            topic_id=words.topic_id,
        )


def days_only_of(units: Collection[str], posting: Posting) -> Posting:
    """Return a posting without the days of units that finished too few steps.

    What the letter does not tell because it would be about persons, no annex tells either; nor
    the days of a draft that is no posting of the period.
    """
    kept = units if posting.within else ()
    votes = (one if one.unit in kept else replace(one, days=-1.0) for one in posting.votes)
    return replace(posting, votes=tuple(votes))


def _given(connection: Connection, values: Mapping[str, str | int]) -> Counter[tuple[str, str]]:
    """Count the votes of the period by draft and verdict."""
    found = connection.exec_driver_sql(_GIVEN, values)
    return Counter((draft, verdict) for draft, verdict in found)


def _names(connection: Connection) -> Names:
    space = connection.exec_driver_sql("SELECT id FROM space").scalar_one()
    return Names(Intake(space, lambda _land: lambda _day: False).space(connection))


def _run(ask: Ask, run: str, shown: str, route: str) -> tuple[str, str]:
    """Return the revision that counts (the released one, else the newest) and the route."""
    found = ask(_RUN, (run,)).fetchone()
    if found is not None:
        return (found[0] if found[1] else shown), found[2] or ""
    named = ask("SELECT name FROM route WHERE id = ? AND newest = 1", (route,)).fetchone()
    return shown, named[0] if named else ""


def _addresses(ask: Ask, draft: str) -> tuple[Address, ...]:
    """Return what stands on each channel, or stood there; the newest record tells."""
    found: dict[str, Address] = {}
    for channel, state, at, seen_at, text in ask(_CHANNELS, (draft,)):
        url = text.partition("\n")[0].strip()
        found[channel] = Address(channel, state, url, at, seen_at)
    return tuple(found.values())


def _words(ask: Ask, revision: str) -> _Words:
    found = ask(_REVISION, (revision,)).fetchone()
    return _Words(*found) if found else _Words(0, "", "", "", "", "")


def _votes(ask: Ask, run: str, names: Names) -> Iterator[UnitVote]:
    for units, state, result, votes, opened, closed in ask(_STEPS, (run,)).fetchall():
        days = (closed - opened) / _DAY_MS if opened and closed >= opened else -1.0
        given = [row for vote in votes.split() if (row := ask(_VOTE, (vote,)).fetchone())]
        for unit, verdict, at, other in given:
            stood_in_for = names.unit(other) if other != unit else ""
            yield UnitVote(names.unit(unit), verdict, at, days, stood_in_for)
        if not given:
            asked = " oder ".join(names.unit(unit) for unit in units.split())
            yield UnitVote(asked, result or state, closed, days)
