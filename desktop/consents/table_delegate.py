"""Paints the register: motif with its picture, channels, days, state."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from db.rows.consents import ConsentRow
from desktop.consents.table_model import (
    BASIS,
    CHANNELS,
    DRAFTS,
    MOTIF,
    ROW,
    SCAN,
    STATUS,
    UNTIL,
    Index,
)
from desktop.consents.words import KIND_SIGNS, ConsentWords
from desktop.i18n import dates, terms
from desktop.media.thumbnails import Thumbnails
from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.widgets.painting import (
    chip_size,
    paint_chip,
    paint_focus_ring,
    paint_house_tag,
    rounded,
    tag_size,
    write,
)

HEIGHT, PAD, ICON, PITCH, THUMB, GAP = 50, 8, 16, 22, 38, 10
LINE = 18


class ConsentDelegate(QStyledItemDelegate):
    """One for all columns."""

    def __init__(self, words: ConsentWords, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._words, self._thumbnails = words, thumbnails
        self._strong = False

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look().px(60), look().px(HEIGHT))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ConsentRow = index.data(ROW)
        tokens, box = look().tokens, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._strong = chosen and tokens.high_contrast
        painter.save()
        ground = tokens.accent if self._strong else tokens.accent_bg if chosen else tokens.surface
        painter.fillRect(box, ground)
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokens.line)
        if chosen and index.column() == MOTIF:
            painter.fillRect(
                QRect(box.left(), box.top(), look().px(4), box.height()), tokens.accent
            )
        inner = box.adjusted(look().px(PAD), 0, -look().px(PAD), 0)
        self._cells()[index.column()](painter, inner, row)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, box.adjusted(0, 0, 0, -1), 0)
        painter.restore()

    def _cells(self) -> dict[int, Callable[[QPainter, QRect, ConsentRow], None]]:
        return {
            MOTIF: self._paint_motif,
            CHANNELS: self._paint_channels,
            UNTIL: self._paint_until,
            BASIS: self._paint_basis,
            SCAN: self._paint_scan,
            DRAFTS: self._paint_drafts,
            STATUS: self._paint_status,
        }

    def _ink(self, token: str = "text") -> QColor:  # noqa: S107 - the name of a colour
        tokens = look().tokens
        return tokens.on_accent if self._strong else tokens.color(token)

    def _paint_motif(self, painter: QPainter, box: QRect, row: ConsentRow) -> None:
        edge = look().px(THUMB)
        left = box.left() + look().px(4)
        spot = QRect(left, box.top() + (box.height() - edge) // 2, edge, edge)
        self._paint_thumbnail(painter, spot, row)
        words = box.adjusted(spot.right() + look().px(GAP) - box.left(), 0, 0, 0)
        upper, lower = _halves(words)
        font = look().font("strong" if row.status == "revoked" else "body")
        write(painter, upper, row.motif, font, self._ink())
        if row.house:
            size = tag_size(row.house)
            top = lower.top() + (lower.height() - size.height()) // 2
            spot = QRect(QPoint(lower.left(), top), size)
            paint_house_tag(painter, spot, row.house, selected=self._strong)

    def _paint_thumbnail(self, painter: QPainter, spot: QRect, row: ConsentRow) -> None:
        tokens = look().tokens
        pixmap = None
        if row.thumbnail_path:
            ratio = painter.device().devicePixelRatio()
            path = row.thumbnail_path
            pixmap = self._thumbnails.pixmap(row.thumbnail, path, spot.size(), ratio)
        if pixmap is not None:
            painter.drawPixmap(spot.topLeft(), pixmap)
            return
        rounded(painter, spot, tokens.stage, tokens.line2, 3)
        edge = look().px(18)
        inner = QRect(0, 0, edge, edge)
        inner.moveCenter(spot.center())
        paint_icon(painter, KIND_SIGNS[row.kind], tokens.text2, inner)

    def _paint_channels(self, painter: QPainter, box: QRect, row: ConsentRow) -> None:
        edge, pitch = look().px(ICON), look().px(PITCH)
        if not row.channels:
            write(painter, box, self._words.channels(()), look().font("small"), self._ink("text2"))
            return
        fitting = max((box.width() + pitch - edge) // pitch, 1)
        shown = row.channels if len(row.channels) <= fitting else row.channels[: fitting - 1]
        top = box.top() + (box.height() - edge) // 2
        for number, code in enumerate(shown):
            spot = QRect(box.left() + number * pitch, top, edge, edge)
            paint_icon(painter, terms.channel_icon(code), self._ink(), spot)
        if len(shown) < len(row.channels):
            rest = box.adjusted(len(shown) * pitch, 0, look().px(PAD), 0)
            more = f"+{len(row.channels) - len(shown)}"
            write(painter, rest, more, look().font("small"), self._ink("text2"))

    def _paint_until(self, painter: QPainter, box: QRect, row: ConsentRow) -> None:
        words, tone = self._words.until(row)
        font = look().font("strong" if tone == "warn" else "body")
        write(painter, box, words, font, self._ink(tone))

    def _paint_basis(self, painter: QPainter, box: QRect, row: ConsentRow) -> None:
        first, second, tone = self._words.basis(row, dates.now_ms())
        if not second:
            write(painter, box, first, look().font("body"), self._ink())
            return
        upper, lower = _halves(box)
        write(painter, upper, first, look().font("body"), self._ink())
        font = look().font("small" if tone == "text2" else "small_strong")
        write(painter, lower, second, font, self._ink(tone))

    def _paint_scan(self, painter: QPainter, box: QRect, row: ConsentRow) -> None:
        if row.scans:
            edge = look().px(ICON)
            spot = QRect(box.left(), box.top() + (box.height() - edge) // 2, edge, edge)
            paint_icon(painter, "paperclip", self._ink("text2"), spot)
            box = box.adjusted(edge + look().px(2), 0, 0, 0)
        write(painter, box, self._words.scans(row.scans), look().font("body"), self._ink("text2"))

    def _paint_drafts(self, painter: QPainter, box: QRect, row: ConsentRow) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        write(painter, box, str(row.drafts), look().font("body"), self._ink(), middle)

    def _paint_status(self, painter: QPainter, box: QRect, row: ConsentRow) -> None:
        face = self._words.status(row.status)
        size = chip_size(face)
        top = box.top() + (box.height() - size.height()) // 2
        spot = QRect(QPoint(box.left(), top), size)
        paint_chip(painter, spot, face, selected=self._strong)


def _halves(box: QRect) -> tuple[QRect, QRect]:
    """Return two lines of text, close together, in the middle of a cell."""
    line = look().px(LINE)
    top = box.top() + (box.height() - 2 * line - look().px(2)) // 2
    upper = QRect(box.left(), top, box.width(), line)
    return upper, upper.translated(0, line + look().px(2))
