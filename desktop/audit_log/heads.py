"""The names of the columns above the list."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.audit_log.columns import columns
from desktop.theme.look import look
from desktop.widgets.painted import Painted
from desktop.widgets.painting import write

HEIGHT = 32


class Heads(Painted):
    """Shows them at the places at which the delegate paints; every row says them by itself."""

    def __init__(self, heads: dict[str, str]) -> None:
        super().__init__()
        self._heads, self._room = heads, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_width(self, width: int) -> None:
        """Take the width of the list without its scroll bar, px."""
        self._room = width
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(200), look().px(HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, painter = look().tokens, QPainter(self)
        painter.fillRect(self.rect(), tokens.panel)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), tokens.line)
        row = QRect(0, 0, self._room or self.width(), self.height())
        places = columns(row.width(), self._heads)
        for name, words in self._heads.items():
            write(painter, places.box(row, name), words, look().font("small_strong"), tokens.text2)
        painter.end()
