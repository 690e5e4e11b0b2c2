"""How many steps there are, and which one this is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.theme.look import look
from desktop.widgets.painted import PaintedLabel
from desktop.widgets.painting import text_width, write

HEIGHT, BAR, GAP = 24, 4, 6


class StepBar(PaintedLabel):
    """A bar in as many parts as there are steps, with the words beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._step = (0, 0)

    def set_step(self, step: tuple[int, int]) -> None:
        """Show step n of m; (0, 0) hides the bar."""
        self._step = step
        self.setVisible(step[1] > 0)
        self.setText(self.tr("Schritt {0} von {1}").format(*step))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(200), look().px(HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        now, total = self._step
        font, tokens = look().font("small"), look().tokens
        words = text_width(font, self.text()) + look().px(12)
        part = (self.width() - words - GAP * (total - 1)) / max(total, 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(total):
            painter.setBrush(tokens.accent if number < now else tokens.line)
            top = (self.height() - BAR) / 2
            box = QRectF(number * (part + GAP), top, part, BAR)
            painter.drawRoundedRect(box, 2, 2)
        write(painter, self.rect(), self.text(), font, tokens.text2, Qt.AlignmentFlag.AlignRight)
        painter.end()
