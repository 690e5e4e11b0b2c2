"""Paints the media of the editor: number, small picture, name, and what is missing."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.editor.content import EditedMedium
from desktop.editor.media_model import EditedMedia, Index
from desktop.i18n import dates, terms
from desktop.media.thumbnails import Thumbnails
from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.widgets.painting import paint_focus_ring, paint_row_ground, text_width, write

HEIGHT, THUMB, ICON = 60, QSize(40, 48), 16
SHADE = QColor(10, 14, 18, 215)


class EditedMediumDelegate(QStyledItemDelegate):
    """Grip, number, small picture, name and size, and what is said of the medium."""

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
        paint_row_ground(painter, box, chosen=chosen)
        ink = tokens.on_accent if strong else tokens.text
        grip = QRect(box.left() + px(4), box.center().y() - px(8), px(16), px(16))
        paint_icon(painter, "grip-vertical", ink if strong else tokens.text3, grip)
        number = QRect(box.left() + px(24), box.top(), px(20), box.height())
        write(painter, number, str(index.row() + 1), look().font("strong"), ink)
        thumb = QRect(box.left() + px(44), 0, px(THUMB.width()), px(THUMB.height()))
        thumb.moveTop(box.top() + (box.height() - thumb.height()) // 2)
        self._paint_thumbnail(painter, thumb, medium)
        lines = QRect(thumb.right() + px(12), box.top(), 0, box.height())
        lines.setRight(box.right() - px(12))
        self._paint_words(painter, lines, index, ink)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, box.adjusted(0, 0, 0, -1), 0)
        painter.restore()

    def _paint_thumbnail(self, painter: QPainter, box: QRect, medium: EditedMedium) -> None:
        ratio, pixmap = painter.device().devicePixelRatio(), None
        # A file is drawn once it was looked at: what is refused is not decoded either.
        if not medium.state:
            pixmap = self._thumbnails.pixmap(medium.digest, medium.path, box.size(), ratio)
        if pixmap is not None:
            painter.drawPixmap(box.topLeft(), pixmap)
            if medium.type.startswith("video/"):
                self._paint_film_sign(painter, box)
            return
        painter.fillRect(box, look().tokens.stage)
        paint_icon(
            painter,
            terms.medium_icon(medium.type),
            look().tokens.text3,
            box.adjusted(8, 8, -8, -8),
        )

    def _paint_film_sign(self, painter: QPainter, box: QRect) -> None:
        """Say that the picture stands for a film."""
        spot = QRect(0, 0, look().px(ICON), look().px(ICON))
        spot.moveCenter(box.center())
        painter.fillRect(spot, SHADE)
        paint_icon(painter, "player-play", QColor("white"), spot.adjusted(2, 2, -2, -2))

    def _paint_words(self, painter: QPainter, box: QRect, index: Index, ink: QColor) -> None:
        medium: EditedMedium = index.data(Qt.ItemDataRole.UserRole)
        px, half = look().px, box.height() // 2
        upper = QRect(box.left(), box.top() + px(6), box.width(), half - px(6))
        lower = QRect(box.left(), box.top() + half, box.width(), half - px(6))
        upper.setRight(upper.right() - self._paint_aside(painter, upper, medium, ink))
        write(painter, upper, medium.name, look().font("strong"), ink)
        if medium.state:
            tone = look().tokens.bad if medium.state == "bad" else look().tokens.text2
            words = medium.problem or self.tr("wird gelesen …")
            strong = look().tokens.high_contrast
            write(painter, lower, words, look().font("small"), ink if strong else tone)
            return
        model = index.model()
        if isinstance(model, EditedMedia):
            self._paint_marks(painter, lower, medium, model.marks(index.row()), ink)

    def _paint_aside(
        self, painter: QPainter, box: QRect, medium: EditedMedium, ink: QColor
    ) -> int:
        """Paint at the right what the file is; return the width that it takes."""
        size = f"{medium.width} × {medium.height}" if medium.width else ""
        weight = dates.file_size(medium.size) if medium.size else ""
        words = self.tr("ersetzt") if medium.replaces else size or weight
        font, end = look().font("small"), Qt.AlignmentFlag.AlignRight
        faded = ink if look().tokens.high_contrast else look().tokens.text2
        write(painter, box, words, font, faded, end)
        return text_width(font, words) + look().px(8)

    def _paint_marks(
        self,
        painter: QPainter,
        box: QRect,
        medium: EditedMedium,
        marks: Mapping[str, tuple[str, str]],
        ink: QColor,
    ) -> None:
        tokens, edge, left = look().tokens, look().px(ICON), box.left()
        there = {
            "alt": bool(medium.alt_text),
            "licence": bool(medium.licence),
            "people": medium.people == "none" or bool(medium.consents),
            "film": True,
        }
        # A description of a film or a document is welcome; only a picture's is asked for.
        free = set() if medium.type.startswith("image/") else {"alt"}
        if medium.people != "some":
            free.add("people")
        for key, (word, _state) in marks.items():
            absent = "minus" if key in free else "alert-triangle"
            plain = tokens.text2 if key in free else tokens.warn
            tone = tokens.ok if there[key] else plain
            sign = QRect(left, box.center().y() - edge // 2, edge, edge)
            paint_icon(
                painter,
                "check" if there[key] else absent,
                ink if tokens.high_contrast else tone,
                sign,
            )
            text = QRect(sign.right() + look().px(4), box.top(), 0, box.height())
            text.setRight(box.right())
            font = look().font("small")
            write(painter, text, word, font, ink if there[key] or tokens.high_contrast else tone)
            left = text.left() + text_width(font, word) + look().px(8)
