"""A state as a mark: symbol and word on a tint."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from typing_extensions import override

from desktop.theme.states import Face
from desktop.widgets.painted import PaintedLabel
from desktop.widgets.painting import chip_size, paint_chip


class Chip(PaintedLabel):
    """Shows one ``Face``; its word is its accessible name."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self.set_face(face)

    def set_face(self, face: Face) -> None:
        """Show another state."""
        self.face = face
        self.setText(face.word)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return chip_size(self.face)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, self.rect(), self.face)
        painter.end()
