"""What the lists of drafts share in painting: headings, thumbnail, house, channels, mark."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPainterPath
from typing_extensions import override

from db.rows import GroupRow
from desktop.i18n import dates, terms
from desktop.media.thumbnails import Thumbnails
from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.theme.states import Face
from desktop.widgets.painting import (
    chip_size,
    paint_chip,
    paint_house_tag,
    tag_size,
    text_width,
    write,
)
from desktop.widgets.row_delegate import RowDelegate

SMALL_ROW_HEIGHT = 70
THUMB, THUMB_LEFT, TEXT_LEFT, RIGHT = 60, 20, 92, 8
SMALL_THUMB_LEFT = 18
LINES = (18, 37, 57)
ICON, ICON_PITCH = 16, 20
MOST_CHANNELS = 4
END = Qt.AlignmentFlag.AlignRight


class Heading(NamedTuple):
    """Symbol, its token, word, and what stands at the right end."""

    sign: str
    tone: str
    name: str
    hint: str


class Pictured(Protocol):
    """A row with a picture; "" = none."""

    @property
    def thumbnail(self) -> str:
        """SHA-256 of the first medium."""

    @property
    def thumbnail_type(self) -> str:
        """Its MIME type."""


class DraftRowDelegate(RowDelegate):
    """Three lines beside a thumbnail; ``small`` is the form for narrow windows."""

    ROW_HEIGHT = 76

    def __init__(
        self,
        heading: Callable[[str], Heading],
        thumbnails: Thumbnails,
        locate: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        """Take where words of groups, small pictures and files (by digest) come from."""
        super().__init__(parent)
        self._heading, self._thumbnails, self._locate = heading, thumbnails, locate
        self.small = False

    @override
    def row_height(self) -> int:
        return look().px(SMALL_ROW_HEIGHT) if self.small else super().row_height()

    @override
    def paint_group(self, painter: QPainter, box: QRect, group: GroupRow) -> None:
        tokens, px, head = look().tokens, look().px, self._heading(group.group)
        self.paint_sign(painter, box, head.sign, 16)
        line = box.adjusted(px(40), 0, -px(RIGHT), 0)
        write(painter, line, head.name, look().font("strong"), tokens.color(head.tone))
        line.setLeft(line.left() + text_width(look().font("strong"), head.name) + px(9))
        write(painter, line, dates.number(group.count), look().font("body"), tokens.text2)
        write(painter, line, head.hint, look().font("small"), tokens.text3, END)

    def line(self, box: QRect, number: int) -> QRect:
        """Return the box of one of the three lines."""
        px = look().px
        offset = (self.row_height() - px(self.ROW_HEIGHT)) // 2
        middle = box.top() + px(LINES[number]) + offset
        small = SMALL_THUMB_LEFT - THUMB_LEFT
        left = box.left() + px(TEXT_LEFT + small if self.small else TEXT_LEFT)
        return QRect(left, middle - px(10), box.right() + 1 - px(RIGHT) - left, px(20))

    def paint_house(self, painter: QPainter, line: QRect, code: str) -> int:
        """Return where the text after the tag starts."""
        size = tag_size(code)
        top = line.top() + (line.height() - size.height()) // 2
        tag = QRect(QPoint(line.left(), top), size)
        paint_house_tag(painter, tag, code, selected=self.chosen)
        return tag.right() + look().px(8)

    def paint_channels(
        self, painter: QPainter, line: QRect, channels: Sequence[str], right: int
    ) -> int:
        """Return where the text before the symbols has to end."""
        edge, pitch = look().px(ICON), look().px(ICON_PITCH)
        ink = self.ink("text2")
        shown = channels[:MOST_CHANNELS]
        left = right - pitch * len(shown) + (pitch - edge)
        for number, code in enumerate(shown):
            box = QRect(left + number * pitch, line.center().y() - edge // 2, edge, edge)
            paint_icon(painter, terms.channel_icon(code), ink, box)
        return left

    def paint_mark(
        self, painter: QPainter, line: QRect, face: Face, *, at_end: bool = False
    ) -> None:
        """Paint a mark on its tint, at the beginning or the end of a line."""
        size = chip_size(face)
        left = line.right() + 1 - size.width() if at_end else line.left()
        top = line.top() + (line.height() - size.height()) // 2
        paint_chip(painter, QRect(QPoint(left, top), size), face, selected=self.chosen)

    def paint_plain_mark(
        self, painter: QPainter, line: QRect, face: Face, channels: Sequence[str]
    ) -> None:
        """Paint a mark without a tint, never cut; what room is left shows channels."""
        px, ink = look().px, self.ink(face.tone)
        edge = px(ICON)
        sign = QRect(line.left(), line.center().y() - edge // 2, edge, edge)
        if face.icon:
            paint_icon(painter, face.icon, ink, sign)
        width = text_width(look().font("chip"), face.word)
        word = QRect(sign.right() + px(6), line.top(), width, line.height())
        write(painter, word, face.word, look().font("chip"), ink)
        most = max(line.right() - word.right() - px(4), 0) // px(ICON_PITCH)
        self.paint_channels(painter, line, channels[:most], line.right() + 1)

    def paint_thumbnail(self, painter: QPainter, box: QRect, row: Pictured) -> None:
        """Paint the picture of a row of this box, or what stands for it."""
        edge = look().px(THUMB)
        left = box.left() + look().px(SMALL_THUMB_LEFT if self.small else THUMB_LEFT)
        spot = QRect(left, box.top() + (box.height() - 1 - edge) // 2, edge, edge)
        pixmap, ratio = None, painter.device().devicePixelRatio()
        if row.thumbnail:
            path = self._locate(row.thumbnail)
            pixmap = self._thumbnails.pixmap(row.thumbnail, path, spot.size(), ratio)
        painter.save()
        clip = QPainterPath()
        clip.addRoundedRect(spot, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(clip)
        if pixmap is not None:
            painter.drawPixmap(spot.topLeft(), pixmap)
        else:
            self._paint_placeholder(painter, spot, row)
        self.paint_corner(painter, spot, row)
        painter.restore()

    def paint_corner(self, painter: QPainter, box: QRect, row: Any) -> None:
        """Paint what the corner of the picture says; nothing, unless somebody has words for it."""

    def _paint_placeholder(self, painter: QPainter, box: QRect, row: Pictured) -> None:
        tokens, edge = look().tokens, look().px(24)
        painter.fillRect(box, tokens.stage)
        sign = QRect(0, 0, edge, edge)
        sign.moveCenter(box.center())
        paint_icon(painter, self.placeholder_sign(row), tokens.text3, sign)

    def placeholder_sign(self, row: Pictured) -> str:
        """The symbol that stands where there is no picture, or not yet."""
        if not row.thumbnail:
            return "text-size"
        if row.thumbnail_type.startswith("video/"):
            return "video"
        broken = {"missing": "cloud-download", "": "photo"}
        return broken.get(self._thumbnails.problem(row.thumbnail), "photo-off")
