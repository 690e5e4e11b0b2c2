"""The sign of a row in a stepper and the line that leads to the next."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.widgets.painted import Painted
from desktop.widgets.step_item import LATER, SIGNS

SIGN, COLUMN = 18, 22


class StepSign(Painted):
    """Draws one sign at the top and the line below it."""

    def __init__(self, state: str, *, last: bool) -> None:
        super().__init__()
        self._state, self._last = state, last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(COLUMN), look().px(COLUMN))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, edge = look().tokens, look().px(SIGN)
        name, token = SIGNS[self._state]
        painter = QPainter(self)
        box = QRect(QPoint((self.width() - edge) // 2, 1), QSize(edge, edge))
        paint_icon(painter, name, tokens.color(token), box)
        if not self._last:
            style = Qt.PenStyle.DotLine if self._state == LATER else Qt.PenStyle.SolidLine
            painter.setPen(QPen(tokens.line2, 2, style))
            painter.drawLine(box.center().x(), box.bottom() + 3, box.center().x(), self.height())
        painter.end()
