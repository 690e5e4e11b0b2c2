"""The words at the left of the decisions: title and lines, in the wording that fits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from desktop.theme.look import look
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.painting import text_width
from desktop.widgets.roles import set_role

LINES, BETWEEN = 3, 10


class BarLabel(QWidget):
    """Tells how wide each wording is and shows the one it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self._labels = tuple(ElidedLabel() for _ in range(LINES))
        self._wordings: tuple[tuple[str, ...], ...] = (("",),)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addStretch(1)
        for number, label in enumerate(self._labels):
            set_role(label, "muted" if number else "strong")
            self._box.addWidget(label)
        self._box.addStretch(1)

    def set_wordings(self, wordings: Sequence[tuple[str, ...]]) -> None:
        """Take the wordings, from long to short."""
        self._wordings = tuple(wordings) or (("",),)
        self.setToolTip("\n".join(self._wordings[0]))

    def title(self) -> str:
        """Return the title of the longest wording."""
        return self._wordings[0][0]

    def fitting(self, room: int, lines: int, *, beside: bool) -> int:
        """Return which wording fits a width, -1 = none.

        Args:
            room: px.
            lines: how many there may be, unless they stand side by side.
            beside: title and lines stand side by side.
        """
        for number, wording in enumerate(self._wordings):
            enough = beside or len(wording) <= lines
            if enough and _width(wording, beside=beside) <= room:
                return number
        return -1

    def show_wording(self, number: int, *, beside: bool) -> None:
        """Show a wording, its lines below each other or side by side."""
        way, kind = QBoxLayout.Direction, QSizePolicy.Policy
        self._box.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._box.setSpacing(BETWEEN if beside else 0)
        wording = self._wordings[number]
        for place, label in enumerate(self._labels):
            text = wording[place] if place < len(wording) else ""
            label.setText(text)
            label.setVisible(bool(text))
            label.setSizePolicy(kind.Fixed if beside else kind.Ignored, kind.Fixed)
        self._box.setStretch(0, 0 if beside else 1)


def _width(wording: tuple[str, ...], *, beside: bool = False) -> int:
    title, *lines = wording
    first = text_width(look().font("strong"), title) if title else 0
    widths = [first, *(text_width(look().font("small"), line) for line in lines if line)]
    return sum(widths) + BETWEEN * (len(widths) - 1) if beside else max(widths)
