"""The framed code of a house."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from typing_extensions import override

from desktop.widgets.painted import PaintedLabel
from desktop.widgets.painting import paint_house_tag, tag_size


class HouseTag(PaintedLabel):
    """Shows a code such as SMEKUL; the full name is its tooltip and accessible name."""

    def __init__(self, code: str, name: str = "") -> None:
        super().__init__()
        self.set_house(code, name)

    def set_house(self, code: str, name: str = "") -> None:
        """Show another house."""
        self.code = code
        self.setToolTip(name)
        self.setText(code)
        self.setAccessibleName(name or code)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return tag_size(self.code)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_house_tag(painter, self.rect(), self.code)
        painter.end()
