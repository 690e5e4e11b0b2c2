"""Rows of checks: what they say of a draft, and how far each may go in the space."""

from __future__ import annotations

from db.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One check before review.

    Attributes:
        level: ``block``, ``hint`` or ``ok``; a lifted block is a hint.
        place: ``text.<channel>[:start-end]`` (code points), ``media.<n>`` from 1,
            ``consent.<id32>``, ``draft.<id32>``, ``planned_at``, ``labels`` or "".
        id: "rule@place", stable within one revision.
        exception: "", ``asked``, ``declined`` or ``lifted``; by whom, when (ms) and why.
    """

    rule: str
    level: str
    text: str
    remedy: str
    place: str
    id: str = ""
    exception: str = ""
    exception_by: str = ""
    exception_at: int = 0
    exception_reason: str = ""


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One check as the space set it: how far it may go (``block``, ``hint`` or ``off``).

    Attributes:
        rule: code.      name, about: for people.      default: what holds unless it is set.
        set_here: whether the space says it itself.
    """

    rule: str
    name: str
    about: str
    level: str
    default: str
    set_here: bool


@dataclass(frozen=True, slots=True)
class BlackoutRow:
    """A span in which releases rest or ask for one more step; times in ms, both ends included.

    Attributes:
        strict: it blocks drafts planned in it, else it only warns.
        halt: while it lasts nothing is released at all.
        unit: id of who signs in addition, "" = releases rest; ``unit_name`` as people say it.
        days: working days of that step.
    """

    id: str
    name: str
    since: int
    until: int
    strict: bool
    halt: bool = False
    unit: str = ""
    unit_name: str = ""
    days: int = 0
