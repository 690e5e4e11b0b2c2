"""Paints the table of a dry run: result marks, channel symbols, house tags, small pictures."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
)
from typing_extensions import override

from db.rows.imports import ImportRow
from desktop.bulk_import.table_model import (
    CHANNELS,
    CHECK,
    HOUSE,
    MEDIA,
    MESSAGE,
    RESULT,
    ROW,
    WHEN,
    Index,
)
from desktop.bulk_import.words import FACES, ImportWords
from desktop.i18n import terms
from desktop.media.thumbnails import Thumbnails
from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.widgets.painting import (
    chip_size,
    outlined,
    paint_chip,
    paint_focus_ring,
    paint_house_tag,
    paint_row_ground,
    tag_size,
    two_lines,
    write,
    write_lines,
)

HEIGHT, LOW_HEIGHT, PAD, ICON, PITCH, THUMB, CHECK_EDGE = 44, 29, 8, 16, 22, 32, 16


class PlanDelegate(QStyledItemDelegate):
    """One for all columns; plain text where nothing else is said."""

    def __init__(self, words: ImportWords, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._words, self._thumbnails = words, thumbnails
        # The row being painted is filled with the accent, as a chosen one is in high contrast.
        self._strong = False
        self._taken = False

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look().px(60), look().px(HEIGHT))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ImportRow = index.data(ROW)
        tokens, box = look().tokens, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        strong = self._strong = chosen and tokens.high_contrast
        painter.save()
        paint_row_ground(painter, box, chosen=chosen)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        self._taken = state == Qt.CheckState.Checked
        if chosen and not strong and index.column() == CHECK:
            painter.fillRect(
                QRect(box.left(), box.top(), look().px(4), box.height()), tokens.accent
            )
        inner = box.adjusted(look().px(PAD), 0, -look().px(PAD), 0)
        ink = tokens.on_accent if strong else tokens.text
        paint = {
            CHECK: self._paint_check,
            RESULT: self._paint_result,
            CHANNELS: self._paint_channels,
            HOUSE: self._paint_house,
            MEDIA: self._paint_media,
        }.get(index.column())
        if paint is not None:
            paint(painter, inner, row, ink)
        else:
            self._paint_text(painter, inner, index, ink)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, box.adjusted(0, 0, 0, -1), 0)
        painter.restore()

    def _paint_text(self, painter: QPainter, box: QRect, index: Index, ink: QColor) -> None:
        row: ImportRow = index.data(ROW)
        tone = look().tokens.color(FACES[row.status][1]) if index.column() == MESSAGE else ink
        if index.column() == WHEN and row.planned_text:
            tone = look().tokens.bad
        color = ink if look().tokens.high_contrast else tone
        wrong = row.status == "error"
        if index.column() == MESSAGE:
            font = look().font("small_strong" if wrong else "small")
            write_lines(painter, box, two_lines(font, str(index.data()), box.width()), font, color)
            return
        bold = index.column() == WHEN and bool(row.planned_text)
        write(painter, box, str(index.data()), look().font("strong" if bold else "body"), color)

    def _paint_check(self, painter: QPainter, box: QRect, row: ImportRow, _ink: QColor) -> None:
        mark = QStyleOptionButton()
        edge = look().px(CHECK_EDGE)
        mark.rect = QRect(box.left(), box.top() + (box.height() - edge) // 2, edge, edge)
        state = QStyle.StateFlag
        on = state.State_On if self._taken else state.State_Off
        mark.state = on | state.State_Enabled if row.writable else on
        style = QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, mark, painter)

    def _paint_result(self, painter: QPainter, box: QRect, row: ImportRow, _ink: QColor) -> None:
        face = self._words.face(row)
        size = chip_size(face)
        top = box.top() + (box.height() - size.height()) // 2
        paint_chip(painter, QRect(QPoint(box.left(), top), size), face, selected=self._strong)

    def _paint_channels(self, painter: QPainter, box: QRect, row: ImportRow, ink: QColor) -> None:
        if row.channels_text:
            font = look().font("small")
            lines = two_lines(font, row.channels_text, box.width())
            write_lines(painter, box, lines, font, look().tokens.bad)
            return
        edge, pitch = look().px(ICON), look().px(PITCH)
        top = box.top() + (box.height() - edge) // 2
        for number, code in enumerate(row.channels):
            spot = QRect(box.left() + number * pitch, top, edge, edge)
            if spot.right() <= box.right():
                paint_icon(painter, terms.channel_icon(code), ink, spot)

    def _paint_house(self, painter: QPainter, box: QRect, row: ImportRow, ink: QColor) -> None:
        if row.house_code and not row.house:
            self._paint_wrong(painter, box, row.house_code, ink)
        elif row.house_code:
            size = tag_size(row.house_code)
            top = box.top() + (box.height() - size.height()) // 2
            spot = QRect(QPoint(box.left(), top), size)
            paint_house_tag(painter, spot, row.house_code, selected=self._strong)

    def _paint_wrong(self, painter: QPainter, box: QRect, word: str, ink: QColor) -> None:
        """A house nobody knows: its tag in the colour of errors."""
        color = ink if self._strong else look().tokens.bad
        size = tag_size(word)
        top = box.top() + (box.height() - size.height()) // 2
        wide = min(size.width(), box.width())
        spot = QRect(QPoint(box.left(), top), QSize(wide, size.height()))
        outlined(painter, spot, None, QPen(color, 1), look().px(3))
        inner = spot.adjusted(look().px(5), 0, -look().px(3), 0)
        write(painter, inner, word, look().font("tiny_strong"), color)

    def _paint_media(self, painter: QPainter, box: QRect, row: ImportRow, ink: QColor) -> None:
        found = [one for one in row.media if one.path and one.digest]
        edge = min(look().px(THUMB), box.height() - 4)
        spot = QRect(box.left(), box.top() + (box.height() - edge) // 2, edge, edge)
        if found and found[0].type.startswith("image/"):
            ratio = painter.device().devicePixelRatio()
            first = found[0]
            pixmap = self._thumbnails.pixmap(first.digest, first.path, spot.size(), ratio)
            if pixmap is not None:
                painter.drawPixmap(spot.topLeft(), pixmap)
        elif found:
            sign = QRect(spot.left(), spot.top(), edge, edge).adjusted(6, 6, -6, -6)
            paint_icon(painter, terms.medium_icon(found[0].type), ink, sign)
        if row.media:
            text = QRect(spot.right() + look().px(8), box.top(), box.width(), box.height())
            write(painter, text, str(len(row.media)), look().font("body"), ink)
