"""How the review shares out a window of a given size."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.review.details import FOLDED, STACKED, TABBED

WIDE, MIDDLE, LOW = 1400, 1100, 640

# Below these a column is of no use, px of the design.
LEAST_CENTER, SMALL_CENTER, LEAST_DETAILS = 396, 352, 280
# Where even these do not fit beside the rail, both give way: neither may cover the other.
RAIL, TINY_CENTER, TINY_DETAILS = 84, 306, 240


@dataclass(frozen=True, slots=True)
class Form:
    """One of the steps of the layout.

    Attributes:
        details: form of the right-hand column.      details_width: px of the design.
        small: buttons of one line, tabs without words.
        short: shorter words on buttons.
             low: one line of head, revision beside the tabs.
    """

    details: str
    details_width: int
    small: bool
    short: bool
    low: bool


def least_widths(width: int, percent: int, *, tabbed: bool) -> tuple[int, int]:
    """Return the least widths of middle and details, px of the design; ``width``: logical px."""
    center = SMALL_CENTER if tabbed else LEAST_CENTER
    room = width * 100 // percent - RAIL
    if room >= center + LEAST_DETAILS:
        return center, LEAST_DETAILS
    return TINY_CENTER, max(min(room - TINY_CENTER, LEAST_DETAILS), TINY_DETAILS)


def form_for(width: int, height: int, percent: int) -> Form:
    """Return the form for a window in logical px; larger text makes a window smaller."""
    wide, high = width * 100 // percent, height * 100 // percent
    low = high < LOW
    if wide >= WIDE:
        return Form(STACKED, 400, small=low, short=False, low=low)
    if wide >= MIDDLE:
        return Form(FOLDED, 340, small=low, short=True, low=low)
    return Form(TABBED, LEAST_DETAILS, small=True, short=True, low=low)
