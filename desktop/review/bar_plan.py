"""How the bar of decisions shares out its width: nothing it says is ever cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

GAP, MARGIN, SMALL_MARGIN = 8, 16, 12


@dataclass(frozen=True, slots=True)
class Plan:
    """One way to lay the bar out.

    Attributes:
        short: shorter words on buttons.      sign: with the symbol at the left.
        more: with the button of the menu; what is in it stands in the menus of the window too.
        above: words above the buttons, in one line.      columns: buttons side by side, 0 = all.
    """

    short: bool = False
    sign: bool = True
    more: bool = True
    above: bool = False
    columns: int = 0


PLANS = (
    *(Plan(), Plan(short=True), Plan(short=True, sign=False)),
    Plan(short=True, sign=False, more=False),
    *(Plan(short=True, above=True), Plan(short=True, above=True, columns=2)),
    Plan(short=True, sign=False, above=True, columns=2),
)
LAST = tuple(Plan(short=True, sign=False, above=True, columns=one) for one in (0, 2, 1))
"""Where no wording fits in the lines it may take: the words wrap, the buttons stay whole."""


def row_width(widths: Sequence[int], columns: int) -> int:
    """Return the width of buttons laid out in columns (0 = one row), px."""
    columns = columns or max(len(widths), 1)
    columns = min(columns, max(len(widths), 1))
    each = [max(widths[place::columns], default=0) for place in range(columns)]
    return sum(each) + GAP * (columns - 1)


def words_room(plan: Plan, width: int, buttons: int, sign: int, more: int) -> int:
    """Return how wide the words may be, px; below 0 where the buttons alone do not fit.

    Args:
        plan: the way that is tried.
        width: of the bar between its margins.
        buttons: of the buttons in that plan.
        sign: of the symbol, with its gap.
        more: of the menu button, with its gap; 0 = not shown.
    """
    beside = (sign if plan.sign else 0) + (more if plan.more else 0)
    if plan.above:
        return width - beside if buttons <= width else -1
    return width - beside - buttons - GAP
