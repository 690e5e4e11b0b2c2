"""Paints the list: headings, and drafts with thumbnail, house, channels, state and deadline."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from typing_extensions import override

from db.rows import GroupRow, InboxRow
from desktop.i18n import dates, terms
from desktop.inbox.wording import HEADS, InboxWording
from desktop.media.thumbnails import Thumbnails
from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.theme.states import Face, state_face
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
SHADE = QColor(10, 14, 18, 215)
MOST_CHANNELS = 4
END = Qt.AlignmentFlag.AlignRight


class InboxDelegate(RowDelegate):
    """Paints from rows alone; ``small`` is the form for narrow windows."""

    ROW_HEIGHT = 76

    def __init__(
        self,
        wording: InboxWording,
        thumbnails: Thumbnails,
        locate: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        """Take where words, small pictures and files (by digest) come from."""
        super().__init__(parent)
        self._wording, self._thumbnails, self._locate = wording, thumbnails, locate
        self.small = False

    @override
    def row_height(self) -> int:
        return look().px(SMALL_ROW_HEIGHT) if self.small else super().row_height()

    @override
    def paint_group(self, painter: QPainter, box: QRect, group: GroupRow) -> None:
        tokens, px = look().tokens, look().px
        sign, tone = HEADS[group.group]
        self.paint_sign(painter, box, sign, 16)
        line = box.adjusted(px(40), 0, -px(RIGHT), 0)
        name = self._wording.group_name(group.group)
        write(painter, line, name, look().font("strong"), tokens.color(tone))
        line.setLeft(line.left() + text_width(look().font("strong"), name) + px(9))
        write(painter, line, dates.number(group.count), look().font("body"), tokens.text2)
        hint = self._wording.group_hint(group.group)
        write(painter, line, hint, look().font("small"), tokens.text3, END)

    @override
    def paint_entry(self, painter: QPainter, box: QRect, row: InboxRow) -> None:
        if row.unread:
            self._paint_dot(painter, box)
        left = box.left() + look().px(SMALL_THUMB_LEFT if self.small else THUMB_LEFT)
        edge = look().px(THUMB)
        self._paint_thumbnail(painter, QRect(left, self._middle(box, edge), edge, edge), row)
        font = look().font("strong" if row.unread else "body")
        write(painter, self._line(box, 0), row.title, font, self.ink())
        paint = self._paint_small_lines if self.small else self._paint_lines
        paint(painter, box, row)

    def _paint_dot(self, painter: QPainter, box: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.ink("accent"))
        radius = look().px(4)
        center = QPoint(box.left() + look().px(11), box.top() + look().px(LINES[0]))
        painter.drawEllipse(center, radius, radius)

    def _middle(self, box: QRect, height: int) -> int:
        return box.top() + (box.height() - 1 - height) // 2

    def _line(self, box: QRect, number: int) -> QRect:
        """Return the box of one of the three lines."""
        px = look().px
        offset = (self.row_height() - px(self.ROW_HEIGHT)) // 2
        middle = box.top() + px(LINES[number]) + offset
        left = box.left() + px(SMALL_THUMB_LEFT - THUMB_LEFT + TEXT_LEFT) * self.small
        left += (box.left() + px(TEXT_LEFT)) * (not self.small)
        return QRect(left, middle - px(10), box.right() + 1 - px(RIGHT) - left, px(20))

    def _paint_lines(self, painter: QPainter, box: QRect, row: InboxRow) -> None:
        line = self._line(box, 1)
        left = self._paint_house(painter, line, row.house)
        right = self._paint_comments(painter, line, row)
        channels = row.channels
        if row.in_substitution_for:
            # For whom one decides comes before the channels, which the draft itself shows.
            words = text_width(look().font("small"), self._wording.place(row))
            channels = channels[
                : max(right - left - words - look().px(12), 0) // look().px(ICON_PITCH)
            ]
        right = self._paint_channels(painter, line, channels, right)
        between = QRect(left, line.top(), right - left - look().px(6), line.height())
        write(
            painter,
            between,
            self._wording.place(row),
            look().font("small"),
            self.ink("text2"),
        )
        third = self._line(box, 2)
        self._chip(painter, third, state_face(row.mark))
        due = self._wording.due_face(row)
        if due is not None:
            self._chip(painter, third, due, at_end=True)

    def _paint_small_lines(self, painter: QPainter, box: QRect, row: InboxRow) -> None:
        second, third = self._line(box, 1), self._line(box, 2)
        left = self._paint_house(painter, second, row.house)
        due = self._wording.due_face(row)
        right = second.right()
        if due is not None:
            self._chip(painter, second, due, at_end=True)
            right -= chip_size(due).width() + look().px(6)
        if row.in_substitution_for:
            between = QRect(left, second.top(), right - left, second.height())
            ink = self.ink("text2")
            write(painter, between, self._wording.place(row), look().font("small"), ink)
        face, px = state_face(row.mark), look().px
        ink = self.ink(face.tone)
        edge = px(ICON)
        icon = QRect(third.left(), third.center().y() - edge // 2, edge, edge)
        if face.icon:
            paint_icon(painter, face.icon, ink, icon)
        # The state is never cut: what room is left shows channels.
        width = text_width(look().font("chip"), face.word)
        word = QRect(icon.right() + px(6), third.top(), width, third.height())
        write(painter, word, face.word, look().font("chip"), ink)
        most = max(third.right() - word.right() - px(4), 0) // px(ICON_PITCH)
        self._paint_channels(painter, third, row.channels[:most], third.right() + 1)

    def _paint_house(self, painter: QPainter, line: QRect, code: str) -> int:
        """Return where the text after the tag starts."""
        size = tag_size(code)
        top = line.top() + (line.height() - size.height()) // 2
        tag = QRect(QPoint(line.left(), top), size)
        paint_house_tag(painter, tag, code, selected=self.chosen)
        return tag.right() + look().px(8)

    def _paint_comments(self, painter: QPainter, line: QRect, row: InboxRow) -> int:
        """Return where the channels have to end."""
        ink, edge = self.ink("text2"), look().px(ICON)
        text = dates.number(row.comments)
        font = look().font("small")
        write(painter, line, text, font, ink, END)
        left = line.right() + 1 - text_width(font, text) - look().px(3) - edge
        paint_icon(
            painter, "message-2", ink, QRect(left, line.center().y() - edge // 2, edge, edge)
        )
        return left - look().px(8)

    def _paint_channels(
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

    def _chip(self, painter: QPainter, line: QRect, face: Face, at_end: bool = False) -> None:
        size = chip_size(face)
        left = line.right() + 1 - size.width() if at_end else line.left()
        top = line.top() + (line.height() - size.height()) // 2
        paint_chip(painter, QRect(QPoint(left, top), size), face, selected=self.chosen)

    def _paint_thumbnail(self, painter: QPainter, box: QRect, row: InboxRow) -> None:
        ratio = painter.device().devicePixelRatio()
        pixmap = None
        if row.thumbnail:
            path = self._locate(row.thumbnail)
            pixmap = self._thumbnails.pixmap(row.thumbnail, path, box.size(), ratio)
        painter.save()
        clip = QPainterPath()
        clip.addRoundedRect(box, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(clip)
        if pixmap is not None:
            painter.drawPixmap(box.topLeft(), pixmap)
        else:
            self._paint_placeholder(painter, box, row)
        self._paint_media_badge(painter, box, row)
        painter.restore()

    def _paint_placeholder(self, painter: QPainter, box: QRect, row: InboxRow) -> None:
        tokens, edge = look().tokens, look().px(24)
        painter.fillRect(box, tokens.stage)
        icon = QRect(0, 0, edge, edge)
        icon.moveCenter(box.center())
        paint_icon(painter, self._placeholder_icon(row), tokens.text3, icon)

    def _placeholder_icon(self, row: InboxRow) -> str:
        if not row.thumbnail:
            return "text-size"
        if row.thumbnail_type.startswith("video/"):
            return "video"
        broken = {"missing": "cloud-download", "": "photo"}
        return broken.get(self._thumbnails.problem(row.thumbnail), "photo-off")

    def _paint_media_badge(self, painter: QPainter, box: QRect, row: InboxRow) -> None:
        """Write the length of a video or the number of pictures into the corner."""
        video = row.duration_ms > 0
        if row.media_count < 2 and not video:  # noqa: PLR2004 - one picture needs no number
            return
        text = dates.duration(row.duration_ms) if video else str(row.media_count)
        px, font = look().px, look().font("tiny_strong")
        width = px(4 + 14 + 3) + text_width(font, text) + px(4)
        badge = QRect(box.right() + 1 - width, box.bottom() + 1 - px(18), width, px(18))
        painter.fillRect(badge, SHADE)
        white = QColor("white")
        icon = QRect(badge.left() + px(4), badge.top() + px(2), px(14), px(14))
        paint_icon(painter, "player-play" if video else "photo", white, icon)
        write(painter, badge.adjusted(0, 0, -px(4), 0), text, font, white, END)
