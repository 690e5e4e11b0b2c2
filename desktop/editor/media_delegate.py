"""Paints the media of the editor: number, small picture, name, and what is missing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.editor.content import EditedMedium
from desktop.editor.media_model import Index
from desktop.i18n import dates
from desktop.media.thumbnails import Thumbnails
from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.widgets.painting import paint_focus_ring, write

HEIGHT, THUMB, ICON = 60, QSize(40, 48), 16


class EditedMediumDelegate(QStyledItemDelegate):
    """Number, small picture, name and size, and whether the alternative text is there."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look().px(240), look().px(HEIGHT))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        medium: EditedMedium = index.data(Qt.ItemDataRole.UserRole)
        box, tokens, px = option.rect, look().tokens, look().px
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        strong = chosen and tokens.high_contrast
        painter.save()
        ground = tokens.accent if strong else tokens.accent_bg if chosen else tokens.surface
        painter.fillRect(box, ground)
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokens.line)
        ink = tokens.on_accent if strong else tokens.text
        number = QRect(box.left() + px(12), box.top(), px(20), box.height())
        write(painter, number, str(index.row() + 1), look().font("strong"), ink)
        thumb = QRect(box.left() + px(36), 0, px(THUMB.width()), px(THUMB.height()))
        thumb.moveTop(box.top() + (box.height() - thumb.height()) // 2)
        self._paint_thumbnail(painter, thumb, medium)
        lines = QRect(thumb.right() + px(12), box.top(), 0, box.height())
        lines.setRight(box.right() - px(12))
        self._paint_words(painter, lines, medium, ink)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, box.adjusted(0, 0, 0, -1), 0)
        painter.restore()

    def _paint_thumbnail(self, painter: QPainter, box: QRect, medium: EditedMedium) -> None:
        ratio, pixmap = painter.device().devicePixelRatio(), None
        if medium.type.startswith("image/"):
            pixmap = self._thumbnails.pixmap(medium.digest, medium.path, box.size(), ratio)
        if pixmap is not None:
            painter.drawPixmap(box.topLeft(), pixmap)
            return
        painter.fillRect(box, look().tokens.stage)
        sign = "video" if medium.type.startswith("video/") else "photo"
        paint_icon(painter, sign, look().tokens.text3, box.adjusted(8, 8, -8, -8))

    def _paint_words(self, painter: QPainter, box: QRect, medium: EditedMedium, ink: Any) -> None:
        tokens, px, half = look().tokens, look().px, box.height() // 2
        upper = QRect(box.left(), box.top() + px(6), box.width(), half - px(6))
        lower = QRect(box.left(), box.top() + half, box.width(), half - px(6))
        write(painter, upper, medium.name, look().font("strong"), ink)
        size = f"{medium.width} × {medium.height}" if medium.width else ""
        weight = dates.file_size(medium.size) if medium.size else ""
        facts = " · ".join(part for part in (size, weight) if part)
        end = Qt.AlignmentFlag.AlignRight
        write(painter, lower, facts, look().font("small"), ink, end)
        there = bool(medium.alt_text)
        tone = ink if tokens.high_contrast else tokens.ok if there else tokens.warn
        edge = px(ICON)
        sign = QRect(lower.left(), lower.center().y() - edge // 2, edge, edge)
        paint_icon(painter, "check" if there else "alert-triangle", tone, sign)
        word = self.tr("Alternativtext") if there else self.tr("Alternativtext fehlt")
        lower.setLeft(sign.right() + px(5))
        write(painter, lower, word, look().font("small"), tone)
