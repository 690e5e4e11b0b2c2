"""Paints a change: symbol, what changed, and what more there is to say, in as many lines."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QStaticText, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.compare.change_model import LINE, Index
from desktop.compare.words import Line
from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.widgets.painting import paint_focus_ring

LEFT, TEXT_LEFT, RIGHT, TOP, GAP, BAR, ICON = 16, 46, 12, 10, 2, 4, 20
LEAST = 60


class ChangeDelegate(QStyledItemDelegate):
    """Each row is as high as its words need."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        title, detail = self._boxes(index.data(LINE), QRect(0, 0, width, 0))
        low = detail.bottom() if detail.height() else title.bottom()
        return QSize(width, max(low + 1 + look().px(TOP), look().px(LEAST)))

    def _boxes(self, line: Line, row: QRect) -> tuple[QRect, QRect]:
        """Where title and detail stand in a row."""
        px = look().px
        room = QRect(row.left() + px(TEXT_LEFT), row.top() + px(TOP), 0, 0)
        room.setWidth(max(row.width() - px(TEXT_LEFT + RIGHT), 1))
        title = _measured("strong", line.title, room)
        below = QRect(room)
        below.moveTop(title.bottom() + 1 + px(GAP))
        return title, _measured("small", line.detail, below)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        row: QRect = option.rect
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, row, option.state, chosen=chosen)
        inverted = chosen and look().tokens.high_contrast
        first, second = look().tokens.text, look().tokens.text2
        if inverted:
            first = second = look().tokens.on_accent
        edge = look().px(ICON)
        corner = QPoint(row.left() + look().px(LEFT), row.top() + look().px(TOP))
        tone = first if inverted else look().tokens.accent if chosen else second
        paint_icon(painter, line.icon, tone, QRect(corner, QSize(edge, edge)))
        title, detail = self._boxes(line, row)
        _write(painter, title, "strong", line.title, first)
        _write(painter, detail, "small", line.detail, second)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, row: QRect, state: QStyle.StateFlag, *, chosen: bool
    ) -> None:
        tokens, flags = look().tokens, QStyle.StateFlag
        ground = tokens.hover if state & flags.State_MouseOver else tokens.surface
        if chosen:
            ground = tokens.accent if tokens.high_contrast else tokens.accent_bg
        painter.fillRect(row, ground)
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), tokens.line)
        if chosen:
            painter.fillRect(QRect(row.left(), row.top(), BAR, row.height() - 1), tokens.accent)
        if state & flags.State_HasFocus:
            paint_focus_ring(painter, row.adjusted(0, 0, 0, -1), 0)


def _set(font: str, words: str, width: int) -> QStaticText:
    """Words in lines of a width; broken inside a word only where that alone is too long."""
    text = QStaticText(words)
    text.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    text.setTextOption(option)
    text.setTextWidth(width)
    text.prepare(font=look().font(font))
    return text


def _measured(font: str, words: str, room: QRect) -> QRect:
    if not words:
        return QRect(room.topLeft(), QSize(room.width(), 0))
    height = ceil(_set(font, words, room.width()).size().height())
    return QRect(room.topLeft(), QSize(room.width(), height))


def _write(painter: QPainter, box: QRect, font: str, words: str, color: QColor) -> None:
    painter.setFont(look().font(font))
    painter.setPen(color)
    painter.drawStaticText(box.topLeft(), _set(font, words, box.width()))
