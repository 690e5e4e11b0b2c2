"""The four steps of an import: those done, the present one, those to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.widgets.painted import PaintedLabel
from desktop.widgets.painting import text_width, write

SIGN, GAP, LINE, HEIGHT = 20, 8, 28, 28


class StepTrail(PaintedLabel):
    """Shows all steps in a line; where there is no room for all, the words of the present one."""

    def __init__(self, steps: Sequence[str]) -> None:
        super().__init__()
        self._steps, self._now = tuple(steps), 0
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred, policy.Fixed)
        self.show_step(0)

    def show_step(self, now: int) -> None:
        """Show which step is the present one, from 0."""
        self._now = now
        words = self.tr("Schritt {0} von {1}: {2}")
        self.setText(words.format(now + 1, len(self._steps), self._steps[now]))
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._width(self._words(whole=True)), look().px(HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(self._words(whole=False)), look().px(HEIGHT))

    def _words(self, *, whole: bool) -> list[str]:
        return [one if whole or at == self._now else "" for at, one in enumerate(self._steps)]

    def _font(self, at: int) -> QFont:
        return look().font("strong" if at == self._now else "body")

    def _width(self, words: Sequence[str]) -> int:
        parts = (text_width(self._font(at), one) for at, one in enumerate(words))
        wide = sum(part + look().px(SIGN + GAP * 2) for part in parts)
        return wide + look().px(LINE) * (len(words) - 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        words = self._words(whole=True)
        if self._width(words) > self.width():
            words = self._words(whole=False)
        painter = QPainter(self)
        left = self.width() - self._width(words)
        for at, word in enumerate(words):
            left = self._paint_step(painter, at, word, left)
        painter.end()

    def _paint_step(self, painter: QPainter, at: int, word: str, left: int) -> int:
        tokens, edge, gap = look().tokens, look().px(SIGN), look().px(GAP)
        spot = QRect(left, (self.height() - edge) // 2, edge, edge)
        ink = tokens.accent if at == self._now else tokens.text2
        if at < self._now:
            paint_icon(painter, "circle-check", tokens.ok, spot)
        else:
            self._paint_number(painter, at, spot)
        wide = text_width(self._font(at), word)
        box = QRect(spot.right() + gap, 0, wide + gap, self.height())
        write(painter, box, word, self._font(at), ink)
        end = spot.right() + gap + wide + gap
        if at < len(self._steps) - 1:
            middle = self.height() // 2
            painter.setPen(QPen(tokens.line2, 1))
            painter.drawLine(end, middle, end + look().px(LINE) - gap, middle)
        return end + look().px(LINE)

    def _paint_number(self, painter: QPainter, at: int, spot: QRect) -> None:
        tokens = look().tokens
        ink = tokens.accent if at == self._now else tokens.text2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, look().px(2) if at == self._now else 1.4))
        painter.drawEllipse(spot.adjusted(1, 1, -1, -1))
        painter.setFont(look().font("small_strong"))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(at + 1))
        painter.restore()
