"""What an inquiry is about, and the figures it is answered with."""

from __future__ import annotations

from db.domain.records import dataclass

FEWEST_CASES = 5
"""Fewer are not told apart: a median of two would be about persons (1-product, semantics 11)."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which postings and votes: open ends and "" leave everything in.

    A posting's day is the one on which it went out, else the one planned, else the one on which
    the draft was made; a vote's day is the one on which it was given, whatever the day of its
    posting. All in Europe/Berlin. House, channel and draft are those of the posting.

    Attributes:
        from_day: ISO date.      to_day: ISO date, included.
        house: code.      channel: code.      draft: 32 hex.
    """

    from_day: str = ""
    to_day: str = ""
    house: str = ""
    channel: str = ""
    draft: str = ""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One line of a table of figures: a house, a month, a channel or a route.

    Attributes:
        key: house code, month as ``2026-10``, channel code, name of the route ("" = none yet).
        name: name of the house; else the key, for channels their code.
        postings: drafts whose day lies in the period, whatever became of them; where a posting
            runs on several channels it counts at each, so that a table by channel may sum to
            more.
        published: of these, those that somebody recorded as published (by channel: there).
        conditions: approvals with conditions given in the period, to whatever revision; by month
            of the vote, by route of the run it was given in.
        rejections: rejections given in the period, likewise.
        paid: of the postings, those labelled as advertisement or with an amount for their reach.
        cents: these amounts, as the log has them (by channel: of that channel).
    """

    key: str
    name: str
    postings: int
    published: int
    conditions: int
    rejections: int
    paid: int = 0
    cents: int = 0

    @property
    def counts(self) -> bool:
        """Tell whether anything was counted."""
        return bool(self.postings or self.conditions or self.rejections)


@dataclass(frozen=True, slots=True)
class UnitDays:
    """How long a unit took, from the day its step opened to the day it was done.

    Calendar days, as ``Tage je Stelle`` of the annex counts them: of the newest run of each
    posting, every step that was opened and is done. Both figures are -1 where there are fewer
    than ``FEWEST_CASES``: turnaround is shown per unit, and only from five cases up.

    Attributes:
        unit: name with the house's code.      cases: finished steps.
        median: days, one decimal.      ninety: nine of ten were done within so many days.
    """

    unit: str
    cases: int
    median: float
    ninety: float


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures of one request on one state of the log; the same entries give the same ones.

    Attributes:
        total: all postings of the request; key and name "".
        houses: every house that is asked, by code; those without a posting have zeros.
        months: by month, those between the first and the last posting without gaps.
        channels: by code.      routes: by name.      units: by name.
        nothing: codes of the houses with no posting and no vote: they answer "Fehlanzeige".
        beyond: drafts of another day that the annex names because of votes of the period.
    """

    total: FigureRow
    houses: tuple[FigureRow, ...]
    months: tuple[FigureRow, ...]
    channels: tuple[FigureRow, ...]
    routes: tuple[FigureRow, ...]
    units: tuple[UnitDays, ...]
    nothing: tuple[str, ...]
    beyond: int = 0
