"""The grounds and inks of the channels, as they look without their marks; light and dark."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True)
class Skin:
    """Colours of one channel in one shade; ``field``: grounds of buttons and boxes."""

    card: QColor
    text: QColor
    faint: QColor
    link: QColor
    line: QColor
    field: QColor

    def inks(self) -> Mapping[str, QColor]:
        """The colours of a text."""
        return {"text": self.text, "faint": self.faint, "link": self.link}


def _skin(*colors: str) -> Skin:
    return Skin(*map(QColor, colors))


_LIGHT = {
    "instagram": _skin("#ffffff", "#0c1014", "#6a717a", "#00376b", "#dbdfe4", "#eff1f3"),
    "linkedin": _skin("#ffffff", "#191919", "#666666", "#0a66c2", "#e0dfdc", "#f4f2ee"),
    "xing": _skin("#ffffff", "#1c2126", "#666d75", "#00605e", "#dde1e5", "#f3f5f7"),
    "facebook": _skin("#ffffff", "#080809", "#65686c", "#0064d1", "#ced0d4", "#f2f4f7"),
    "mastodon": _skin("#ffffff", "#1b1b1f", "#606984", "#4f4bd8", "#d9e1e8", "#eff3f5"),
    "x": _skin("#ffffff", "#0f1419", "#536471", "#1d7fc4", "#e1e8ed", "#eff3f4"),
    "threads": _skin("#ffffff", "#000000", "#767676", "#0074c2", "#dbdbdb", "#f5f5f5"),
    "bluesky": _skin("#ffffff", "#0b0f14", "#42576c", "#0a6cd6", "#d4dbe2", "#f1f3f5"),
    "youtube": _skin("#ffffff", "#0f0f0f", "#606060", "#065fd4", "#e5e5e5", "#f2f2f2"),
    "tiktok": _skin("#000000", "#ffffff", "#dcdcdc", "#ffffff", "#555555", "#2a2a2a"),
}
_DARK = {
    "instagram": _skin("#0c1014", "#f5f5f5", "#a2aab4", "#c5d6ff", "#2b3036", "#25292e"),
    "linkedin": _skin("#1b1f23", "#e8e8e9", "#a3a6aa", "#71b7fb", "#3a4046", "#0f1215"),
    "facebook": _skin("#252728", "#e2e5e9", "#b0b3b8", "#5aa7ff", "#3f4243", "#333536"),
    "mastodon": _skin("#191b22", "#e6e6ec", "#9a9ebb", "#8c8dff", "#313543", "#232631"),
    "x": _skin("#000000", "#e7e9ea", "#8b9097", "#1d9bf0", "#2f3336", "#16181c"),
    "threads": _skin("#181818", "#f3f5f7", "#999999", "#3aa8ff", "#323232", "#222222"),
    "bluesky": _skin("#000000", "#f1f3f5", "#aebbc9", "#4fa5ff", "#2e4052", "#151d28"),
    "youtube": _skin("#0f0f0f", "#f1f1f1", "#aaaaaa", "#3ea6ff", "#3f3f3f", "#272727"),
}
# What lies over a full picture is white on it, whatever the shade of the phone.
OVERLAY = _skin("#000000", "#ffffff", "#e6e6e6", "#ffffff", "#ffffff", "#262626")


def skin_for(channel: str, *, dark: bool) -> Skin:
    """The colours of a channel; one without a dark look keeps its light one."""
    light = _LIGHT.get(channel, _LIGHT["linkedin"])
    return _DARK.get(channel, light) if dark else light
