"""What the space knows already, as a dry run needs it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from db.bulk_import.surroundings import Posting
from db.domain.checks.facts import Blackout, Station


@dataclass(frozen=True, slots=True)
class KnownHouse:
    """An authority; ``land``: whose holidays hold for it."""

    id: str
    code: str
    name: str
    land: str = ""


@dataclass(frozen=True, slots=True)
class KnownUnit:
    """An organisational unit; ``house`` is the id of its house."""

    id: str
    code: str
    name: str
    house: str


@dataclass(frozen=True, slots=True)
class KnownRoute:
    """A route that may be chosen.

    Attributes:
        houses: ids of those that have a step on it.
        way: its stages, each with its stations side by side.
        slowest: code of the unit that takes longest, and its working days.
    """

    id: str
    name: str
    houses: frozenset[str] = frozenset()
    way: tuple[tuple[Station, ...], ...] = ()
    slowest: str = ""
    slowest_days: int = 0


@dataclass(frozen=True, slots=True)
class KnownDraft:
    """A draft that an import of this unit made or may meet.

    Attributes:
        ref: external ID, "" where the plan had none.
        row_digest: of the newest revision in the parent line that has a source, "" = none.
        parent: digest of the newest revision.
        changed_by_hand: a revision without source came after the one with ``row_digest``.
        doubled: another draft has the same external ID.
        forked: two newest revisions stand side by side.
        state: of the draft, as 4-formats §4.1.
        route, priority, note: as they stand now; planned_at in ms.
    """

    id: str
    ref: str
    house: str
    row_digest: str
    parent: str = ""
    title: str = ""
    changed_by_hand: bool = False
    doubled: bool = False
    forked: bool = False
    state: str = "draft"
    route: str = ""
    priority: str = ""
    note: str = ""
    planned_at: int = 0


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which drafts the rows of a plan may meet again.

    Attributes:
        refs: external IDs; digests: of rows; ids: of drafts.
        since, until: planned in this time, ms, both included; until 0 = no time.
    """

    refs: frozenset[str] = frozenset()
    digests: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()
    since: int = 0
    until: int = 0


def no_drafts(_: Wanted) -> tuple[KnownDraft, ...]:
    """Of a space in which the unit submitted nothing yet."""
    return ()


@dataclass(frozen=True, slots=True)
class Known:
    """What a dry run checks against.

    Attributes:
        went: house and route → how many drafts of the submitting unit took it.
        route: id of the route for rows that name none, "" = each row must name one.
        postings: drafts of all units that are still to come or went out in the last year.
        drafts: finds the drafts of the submitting unit that rows may meet again.
        levels: (rule, level) of the checks as the space set them; blackouts: its spans without
            releases.
    """

    houses: tuple[KnownHouse, ...] = ()
    units: tuple[KnownUnit, ...] = ()
    routes: tuple[KnownRoute, ...] = ()
    went: Mapping[tuple[str, str], int] = field(default_factory=dict)
    route: str = ""
    postings: tuple[Posting, ...] = ()
    drafts: Callable[[Wanted], tuple[KnownDraft, ...]] = no_drafts
    levels: tuple[tuple[str, str], ...] = ()
    blackouts: tuple[Blackout, ...] = ()
