"""Subtitles over a film, as players draw them: white words in a dark box near the foot."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

GROUND, INK = QColor(0, 0, 0, 200), QColor("white")
HIGH, WIDE, FOOT = 0.036, 0.86, 0.14
FLAGS = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class SubtitleItem(QGraphicsItem):
    """Plain words only: whatever else stood in the file was left out when it was read."""

    def __init__(self, room: QRectF) -> None:
        """Take where the film lies in the scene."""
        super().__init__()
        self._room, self._words = room, ""
        self._box = QRectF()
        self.setZValue(3)

    def words(self) -> str:
        """Return what is shown."""
        return self._words

    def set_words(self, words: str) -> None:
        """Show words, "" = nothing."""
        if words != self._words:
            self.prepareGeometryChange()
            self._words = words
            self._box = self._measured()

    @override
    def boundingRect(self) -> QRectF:
        """Cover the dark box, empty where there are no words."""
        return self._box

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Draw box and words."""
        del option, widget
        if not self._words:
            return
        painter.fillRect(self._box, GROUND)
        painter.setPen(INK)
        painter.setFont(self._font())
        painter.drawText(self._box, int(FLAGS), self._words)

    def _font(self) -> QFont:
        font = QFont()
        side = max(self._room.height(), self._room.width())
        font.setPixelSize(max(round(side * HIGH), 8))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _measured(self) -> QRectF:
        if not self._words:
            return QRectF()
        room = self._room
        most = QRectF(0, 0, room.width() * WIDE, room.height())
        metrics = QFontMetricsF(self._font())
        box = metrics.boundingRect(most, int(FLAGS), self._words)
        space = metrics.height() * 0.35
        box = box.adjusted(-space, -space / 2, space, space / 2)
        box.moveCenter(room.center())
        box.moveBottom(room.bottom() - room.height() * FOOT)
        return box
