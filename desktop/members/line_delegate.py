"""Paints the tables of the area: texts of one or two lines, house tags, marks."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.members.line_table import CELL, Index
from desktop.members.lines import Cell
from desktop.theme.look import look
from desktop.widgets.painting import (
    chip_size,
    paint_chip,
    paint_focus_ring,
    paint_house_tag,
    tag_size,
    text_width,
    write,
)

HEIGHT, PAD, LINE, GAP = 44, 10, 18, 8


class LineDelegate(QStyledItemDelegate):
    """One for all columns of all three tables."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._strong = False

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look().px(60), look().px(HEIGHT))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, box = look().tokens, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._strong = chosen and tokens.high_contrast
        painter.save()
        ground = tokens.accent if self._strong else tokens.accent_bg if chosen else tokens.surface
        painter.fillRect(box, ground)
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokens.line)
        if chosen and index.column() == 0:
            bar = QRect(box.left(), box.top(), look().px(4), box.height())
            painter.fillRect(bar, tokens.accent)
        inner = box.adjusted(look().px(PAD), 0, -look().px(PAD), 0)
        self._paint_cell(painter, inner, index.data(CELL))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, box.adjusted(0, 0, 0, -1), 0)
        painter.restore()

    def _paint_cell(self, painter: QPainter, box: QRect, cell: Cell) -> None:
        if cell.face is not None:
            size = chip_size(cell.face)
            top = box.top() + (box.height() - size.height()) // 2
            paint_chip(
                painter, QRect(QPoint(box.left(), top), size), cell.face, selected=self._strong
            )
            return
        if cell.tag:
            size = tag_size(cell.tag)
            top = box.top() + (box.height() - size.height()) // 2
            spot = QRect(QPoint(box.left(), top), size)
            paint_house_tag(painter, spot, cell.tag, selected=self._strong)
            box = box.adjusted(size.width() + look().px(GAP), 0, 0, 0)
        font = look().font("strong" if cell.strong else "body")
        if not cell.below:
            write(painter, box, cell.text, font, self._ink())
            return
        line = look().px(LINE)
        upper = QRect(box.left(), box.top() + (box.height() - 2 * line) // 2, box.width(), line)
        write(painter, upper, cell.text, font, self._ink())
        write(
            painter,
            upper.translated(0, line),
            cell.below,
            look().font("small"),
            self._ink("text2"),
        )

    def _ink(self, token: str = "text") -> QColor:  # noqa: S107 - the name of a colour
        tokens = look().tokens
        return tokens.on_accent if self._strong else tokens.color(token)


def cell_width(cell: Cell) -> int:
    """Return what a cell needs to be shown whole, in px of the screen."""
    pad = 2 * look().px(PAD)
    if cell.face is not None:
        return chip_size(cell.face).width() + pad
    tag = tag_size(cell.tag).width() + look().px(GAP) if cell.tag else 0
    font = look().font("strong" if cell.strong else "body")
    wide = max(text_width(font, cell.text), text_width(look().font("small"), cell.below))
    return tag + wide + pad
