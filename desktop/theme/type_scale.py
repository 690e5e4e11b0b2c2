"""Type: the steps of the design in points, scaled by what the person chose."""

import sys

from PySide6.QtGui import QFont, QFontDatabase

POINTS_PER_PIXEL = 0.75
SCALES = (100, 110, 125, 150, 175, 200)
STEPS = {
    "page": (18, True),
    "section": (15, True),
    "strong": (13, True),
    "body": (13, False),
    "small": (12, False),
    "small_strong": (12, True),
    "tiny": (11, False),
    "tiny_strong": (11, True),
    "figure": (22, True),
}


def make_font(step: str, percent: int) -> QFont:
    """Return the font of one of ``STEPS`` at a text size in percent; figures are tabular."""
    pixels, bold = STEPS[step]
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    font.setFamilies([*preferred_families(), font.family()])
    font.setPointSizeF(pixels * POINTS_PER_PIXEL * percent / 100)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def fixed_font(percent: int) -> QFont:
    """Return the font of digests."""
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    font.setPointSizeF(12 * POINTS_PER_PIXEL * percent / 100)
    return font


def preferred_families() -> list[str]:
    """Return Inter on a Linux that has it: many of those have no good system font."""
    wanted = "Inter" if sys.platform == "linux" else ""
    return [wanted] if wanted in QFontDatabase.families() else []
