"""The colours by name, as three palettes: light, dark and high contrast."""

import json
import re
from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QColor

from desktop.resources import resource_text

SCHEMES = ("light", "dark", "hc")
SRGB_KNEE = 0.04045  # IEC 61966-2-1, below it the curve is a line
TONES = ("ok", "warn", "bad", "ask", "neu", "accent")


class Tokens(NamedTuple):
    """One palette; what each colour is for stands in resources/theme/README.md."""

    scheme: str
    win: QColor
    surface: QColor
    panel: QColor
    stage: QColor
    title: QColor
    field: QColor
    hover: QColor
    line: QColor
    line2: QColor
    text: QColor
    text2: QColor
    text3: QColor
    accent: QColor
    accent_hi: QColor
    accent_bg: QColor
    on_accent: QColor
    ok: QColor
    ok_bg: QColor
    warn: QColor
    warn_bg: QColor
    bad: QColor
    bad_bg: QColor
    ask: QColor
    ask_bg: QColor
    neu: QColor
    neu_bg: QColor
    focus: QColor
    diff_add: QColor
    diff_del: QColor
    mark: QColor

    def color(self, name: str) -> QColor:
        """Return a colour by its token name, e.g. ``"text2"`` or ``"accent_bg"``."""
        found: QColor = getattr(self, name)
        return found

    def ground(self, tone: str) -> QColor:
        """Return the ground that belongs to one of ``TONES``."""
        return self.color(f"{tone}_bg")

    @property
    def high_contrast(self) -> bool:
        """No tints: marks get frames, lines are thicker."""
        return self.scheme == "hc"

    @property
    def ring(self) -> int:
        """Width of the focus ring in px."""
        return 3 if self.high_contrast else 2


def token_names() -> tuple[str, ...]:
    """Return the name of every colour."""
    return tuple(name for name in Tokens._fields if name != "scheme")


@cache
def load_tokens(scheme: str) -> Tokens:
    """Return one of ``SCHEMES``.

    Raises:
        KeyError: no such scheme.
    """
    values: dict[str, str] = json.loads(resource_text("theme/tokens.json"))[scheme]
    colors = {_snake(name): QColor(value) for name, value in values.items()}
    return Tokens(scheme, **colors)


def _snake(name: str) -> str:
    """Turn ``accentBg`` into ``accent_bg``."""
    return re.sub(r"(?<=[a-z])([A-Z])", r"_\1", name).lower()


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, 1.4.3)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    red, green, blue = (_linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return float(part / 12.92 if part <= SRGB_KNEE else ((part + 0.055) / 1.055) ** 2.4)
