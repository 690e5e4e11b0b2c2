"""Why a draft lies here: whose step it is, until when and by which days, who was and who waits."""

from __future__ import annotations

from db.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class DayOffRow:
    """A holiday that the deadline skips; ``day`` is ISO."""

    day: str
    name: str


@dataclass(frozen=True, slots=True)
class WhyStepRow:
    """A step beside mine: whose, its kind, what it came to ("" = nothing yet) and when (ms)."""

    unit_names: tuple[str, ...]
    kind: str
    state: str
    result: str
    at: int


@dataclass(frozen=True, slots=True)
class WhyRow:
    """My place on the route.

    Attributes:
        unit_name: whose step it is.      stood_in_for: I act for it in substitution.
        until: end of the substitution in ms, 0 = standing.
        opened_at, due: ms.      days, hours: the step's length, one of them 0.
        land: name of the Land whose days count, "" = only the days all of Germany has.
        days_off: the holidays between opening and deadline.
        rested: ms for which the deadline stood still.      silence: the end counts as consent.
        before, beside, after: steps of earlier stages, of mine, of later ones.
    """

    unit_name: str
    kind: str
    stood_in_for: bool
    until: int
    opened_at: int
    due: int
    days: int
    hours: int
    land: str
    days_off: tuple[DayOffRow, ...]
    rested: int
    silence: bool
    before: tuple[WhyStepRow, ...]
    beside: tuple[WhyStepRow, ...]
    after: tuple[WhyStepRow, ...]
