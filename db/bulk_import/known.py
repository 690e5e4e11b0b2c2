"""What the space knows already, as a dry run needs it."""

from __future__ import annotations

from dataclasses import dataclass

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
class Known:
    """The snapshot a dry run checks against.

    Attributes:
        drafts: those of the submitting unit.
        route: id of the route for rows that name none, "" = each row must name one.
        postings: drafts of all units that are still to come or went out in the last year.
        levels: (rule, level) of the checks as the space set them; blackouts: its spans without
            releases.
    """

    houses: tuple[KnownHouse, ...] = ()
    units: tuple[KnownUnit, ...] = ()
    routes: tuple[KnownRoute, ...] = ()
    drafts: tuple[KnownDraft, ...] = ()
    route: str = ""
    postings: tuple[Posting, ...] = ()
    levels: tuple[tuple[str, str], ...] = ()
    blackouts: tuple[Blackout, ...] = ()
