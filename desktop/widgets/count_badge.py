"""A counter in a pill."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from typing_extensions import override

from desktop.widgets.painted import PaintedLabel
from desktop.widgets.painting import badge_size, paint_badge


class CountBadge(PaintedLabel):
    """Shows a number; hidden while it is 0."""

    def __init__(self, count: int = 0) -> None:
        super().__init__()
        self.set_count(count)

    def set_count(self, count: int) -> None:
        """Show another number."""
        self.count = count
        self.setText(str(count))
        self.setVisible(count > 0)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return badge_size(str(self.count))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_badge(painter, self.rect().center(), str(self.count))
        painter.end()
