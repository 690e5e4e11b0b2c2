"""The notes below a mock-up, as labels that wrap; where a figure comes from is in the tooltip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.media.mockups.hints import Hint
from desktop.theme.look import look
from desktop.widgets.roles import text_label
from desktop.widgets.symbol import Symbol

WIDEST = 420


class HintList(QWidget):
    """Shows notes; the same ones again are left alone."""

    def __init__(self) -> None:
        super().__init__()
        self._hints: tuple[Hint, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        look().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setMaximumWidth(look().px(WIDEST))

    def show_hints(self, hints: Sequence[Hint]) -> None:
        """Show these notes in place of the last ones."""
        if tuple(hints) == self._hints:
            return
        self._hints = tuple(hints)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for hint in self._hints:
            self._column.addWidget(_row(hint))
        self._column.addStretch(1)

    def texts(self) -> tuple[str, ...]:
        """Return the sentences shown."""
        return tuple(hint.text for hint in self._hints)


def _row(hint: Hint) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(Symbol(hint.icon, hint.tone, 16), 0, Qt.AlignmentFlag.AlignTop)
    words = text_label(hint.text, "bad" if hint.tone == "bad" else "muted", wrap=True)
    words.setToolTip(hint.source)
    words.setAccessibleDescription(hint.source)
    line.addWidget(words, 1)
    return row
