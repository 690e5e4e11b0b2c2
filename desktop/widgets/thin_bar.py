"""A thin bar that shows how far something is."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.theme.look import look
from desktop.widgets.painted import Painted
from desktop.widgets.painting import paint_bar

WIDTH, HEIGHT = 120, 6


class ThinBar(Painted):
    """Says nothing to a screen reader: whoever shows it writes the numbers beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._part = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_part(self, done: int, total: int) -> None:
        """Show ``done`` of ``total``; hidden where nothing is to come."""
        self._part = done / total if total else 0.0
        self.setVisible(total > 0)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(WIDTH), look().px(HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRect(0, 0, self.width(), self.height())
        paint_bar(painter, box, self._part, look().tokens.accent)
        painter.end()
