"""How the review shares out a window of a given size."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.review.details import FOLDED, STACKED, TABBED

WIDE, MIDDLE, LOW = 1400, 1100, 640


@dataclass(frozen=True, slots=True)
class Form:
    """One of the steps of the layout.

    Attributes:
        details: form of the right-hand column.      details_width: px of the design.
        small: buttons of one line.      low: one line of head, revision beside the tabs.
    """

    details: str
    details_width: int
    small: bool
    low: bool


def form_for(width: int, height: int, percent: int) -> Form:
    """Return the form for a window in logical px; larger text makes a window smaller."""
    wide, high = width * 100 // percent, height * 100 // percent
    low = high < LOW
    if wide >= WIDE:
        return Form(STACKED, 400, low, low)
    if wide >= MIDDLE:
        return Form(FOLDED, 340, low, low)
    return Form(TABBED, 284, small=True, low=low)
