"""Type: the steps of the design in points, scaled by what the person chose."""

import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

POINTS_PER_PIXEL = 0.75
SCALES = (100, 110, 125, 150, 175, 200)
REGULAR, MEDIUM, BOLD = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold
STEPS = {
    "page": (18, BOLD),
    "section": (15, BOLD),
    "strong": (13, BOLD),
    "body": (13, REGULAR),
    "chip": (12, MEDIUM),
    "small": (12, REGULAR),
    "small_strong": (12, BOLD),
    "tiny": (11, REGULAR),
    "tiny_strong": (11, BOLD),
    "figure": (22, BOLD),
}


def make_font(step: str, percent: int) -> QFont:
    """Return the font of one of ``STEPS`` at a text size in percent; figures are tabular."""
    pixels, weight = STEPS[step]
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    font.setFamilies([*preferred_families(), font.family()])
    font.setPointSizeF(pixels * POINTS_PER_PIXEL * percent / 100)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def fixed_font(percent: int) -> QFont:
    """Return the font of digests."""
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    font.setPointSizeF(12 * POINTS_PER_PIXEL * percent / 100)
    return font


@cache
def preferred_families() -> tuple[str, ...]:
    """Return Inter on a Linux that has it: many of those have no good system font."""
    wanted = "Inter" if sys.platform == "linux" else ""
    return (wanted,) if wanted in QFontDatabase.families() else ()
