"""A key of the keyboard, drawn as one."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from typing_extensions import override

from desktop.theme.look import look
from desktop.widgets.painted import PaintedLabel
from desktop.widgets.painting import paint_key_cap, text_width

HEIGHT, PAD = 18, 5


class KeyCap(PaintedLabel):
    """Shows a key or a combination such as Strg+K."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key

    @override
    def sizeHint(self) -> QSize:
        height = look().px(HEIGHT)
        width = text_width(look().font("tiny"), self.key) + 2 * look().px(PAD)
        return QSize(max(width, height), height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_key_cap(painter, self.rect(), self.key)
        painter.end()
