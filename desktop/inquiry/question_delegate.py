"""Paints one question: its number in a ring, its wording, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.theme.look import look
from desktop.theme.states import Face
from desktop.widgets.painting import (
    CHIP_HEIGHT,
    chip_size,
    outlined,
    paint_chip,
    paint_focus_ring,
    paint_row_ground,
    write,
)

FACE = Qt.ItemDataRole.UserRole
PAD, RING, GAP, BAR, LINES, LEAST = 12, 22, 10, 4, 4, 120
WRAP = int(Qt.TextFlag.TextWordWrap)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class QuestionFace:
    """What a line of the list shows."""

    number: int
    words: str
    state: Face


class QuestionDelegate(QStyledItemDelegate):
    """Heights follow from the width of the list."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        face: QuestionFace = index.data(FACE)
        # As if its bar were there: once it comes, nothing is laid out anew.
        width = self._view.width() - self._view.verticalScrollBar().sizeHint().width()
        words = _words_height(face.words, width - _left() - look().px(PAD))
        high = 2 * look().px(PAD) + words + look().px(6 + CHIP_HEIGHT)
        return QSize(look().px(LEAST), high)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face: QuestionFace = index.data(FACE)
        tokens, box, px = look().tokens, option.rect, look().px
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        strong = chosen and tokens.high_contrast
        painter.save()
        paint_row_ground(painter, box, chosen=chosen)
        if chosen:
            painter.fillRect(QRect(box.left(), box.top(), px(BAR), box.height()), tokens.accent)
        ink = tokens.on_accent if strong else tokens.text
        ring = QRect(box.left() + px(PAD), box.top() + px(PAD) - 2, px(RING), px(RING))
        edge = tokens.on_accent if strong else tokens.accent if chosen else tokens.text2
        outlined(painter, ring, None, QPen(edge, 2 if chosen else 1), ring.width() / 2)
        middle = Qt.AlignmentFlag.AlignHCenter
        write(painter, ring, str(face.number), look().font("small_strong"), edge, middle)
        room = QRect(box.left() + _left(), box.top() + px(PAD), 0, 0)
        room.setWidth(box.right() - px(PAD) - room.left())
        room.setHeight(_words_height(face.words, room.width()))
        painter.setFont(look().font("strong" if chosen else "body"))
        painter.setPen(ink)
        painter.drawText(room, WRAP, face.words)
        spot = QRect(QPoint(room.left(), room.bottom() + px(6)), chip_size(face.state))
        paint_chip(painter, spot, face.state, selected=strong)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, box.adjusted(0, 0, 0, -1), 0)
        painter.restore()


def _left() -> int:
    return look().px(PAD + RING + GAP)


def _words_height(words: str, width: int) -> int:
    """Return the height of a wording, bold or not; long ones are cut, the tooltip has them."""
    metrics = QFontMetrics(look().font("strong"))
    found = metrics.boundingRect(QRect(0, 0, max(width, 1), 9999), WRAP, words or "X").height()
    return min(found, metrics.lineSpacing() * LINES)
