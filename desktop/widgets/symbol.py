"""A symbol beside words; the words carry the meaning, so it is not read out."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from desktop.override import override
from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.widgets.painted import Painted


class Symbol(Painted):
    """Shows one symbol in a token's colour at a size in px of the design."""

    def __init__(self, name: str, token: str = "text2", pixels: int = 18) -> None:  # noqa: S107
        super().__init__()
        self._name, self._token, self._pixels = name, token, pixels
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_symbol(self, name: str, token: str) -> None:
        """Show another one."""
        self._name, self._token = name, token
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(self._pixels), look().px(self._pixels))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, self._name, look().tokens.color(self._token), self.rect())
        painter.end()
