"""Where the columns of the log lie in a row of a given width; the heads use the same places."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect

from desktop.theme.look import look
from desktop.widgets.painting import text_width

CHAIN, PAD, LEAST_ACT, LEAST_DRAFT = 44, 8, 168, 120


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edge and width of each column, px; width 0 = there is no room for it."""

    number: tuple[int, int]
    time: tuple[int, int]
    act: tuple[int, int]
    draft: tuple[int, int]
    revision: tuple[int, int]
    digest: tuple[int, int]

    def box(self, row: QRect, name: str, last: str = "") -> QRect:
        """Return a column's part of a row, words' distance taken off; ``last``: up to that one."""
        left, width = getattr(self, name)
        if last:
            width = sum(getattr(self, last)) - left
        pad = look().px(PAD)
        return QRect(row.left() + left, row.top(), max(width - pad, 0), row.height())


def columns(width: int, heads: dict[str, str]) -> Columns:
    """Share a width out; what has no room goes: revision first, then digest, then number."""
    px = look().px
    fixed = {
        "number": text_width(look().font("body"), "Federkiel · 1 284") + px(PAD),
        "time": text_width(look().font("body"), "10:38") + px(2 * PAD),
        "revision": text_width(look().font("small_strong"), heads["revision"]) + px(PAD),
        "digest": text_width(look().font("fixed"), "c04e 8b1d") + px(22 + PAD),
    }
    least = px(LEAST_ACT + LEAST_DRAFT)
    room = width - px(CHAIN) - px(PAD)
    for name in ("revision", "digest", "number"):
        if sum(fixed.values()) + least > room:
            fixed[name] = 0
    spare = max(room - sum(fixed.values()), 0)
    act = max(spare * 60 // 100, min(px(LEAST_ACT), spare))
    wide = {**fixed, "act": act, "draft": max(spare - act, 0)}
    places, left = {}, px(CHAIN)
    for name in ("number", "time", "act", "draft", "revision", "digest"):
        places[name] = (left, wide[name])
        left += wide[name]
    return Columns(**places)
