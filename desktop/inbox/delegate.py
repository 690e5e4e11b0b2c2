"""Paints the list: headings, and drafts with thumbnail, house, channels, state and deadline."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from db.rows import GroupRow, InboxRow
from desktop.i18n import dates, terms
from desktop.inbox.model import HEADING, ROW, Index
from desktop.inbox.wording import HEADS, InboxWording
from desktop.media.thumbnails import Thumbnails
from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.theme.states import Face, state_face
from desktop.widgets.painting import (
    chip_size,
    paint_chip,
    paint_focus_ring,
    paint_house_tag,
    tag_size,
    text_width,
    write,
)

ROW_HEIGHT, SMALL_ROW_HEIGHT, HEADING_HEIGHT = 76, 70, 28
THUMB, THUMB_LEFT, TEXT_LEFT, RIGHT, BAR = 60, 20, 92, 8, 4
SMALL_THUMB_LEFT = 18
LINES = (18, 37, 57)
ICON, ICON_PITCH = 16, 20
SHADE = QColor(10, 14, 18, 215)
MOST_CHANNELS = 4
END = Qt.AlignmentFlag.AlignRight


class InboxDelegate(QStyledItemDelegate):
    """Paints from rows alone; ``small`` is the form for narrow windows."""

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

    def row_height(self) -> int:
        """Return the height of a draft."""
        return look().px(SMALL_ROW_HEIGHT if self.small else ROW_HEIGHT)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look().px(200), self.row_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect
        painter.save()
        group = index.data(HEADING)
        if group is not None:
            self._paint_heading(painter, box, group)
        else:
            self._paint_draft(painter, box, index.data(ROW), option.state)
        painter.restore()

    def _paint_heading(self, painter: QPainter, box: QRect, group: GroupRow) -> None:
        tokens, px = look().tokens, look().px
        painter.fillRect(box, tokens.panel)
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokens.line)
        icon, tone = HEADS[group.group]
        edge = px(ICON)
        middle = box.center().y()
        paint_icon(
            painter,
            icon,
            tokens.text2,
            QRect(box.left() + px(16), middle - edge // 2, edge, edge),
        )
        line = box.adjusted(px(40), 0, -px(RIGHT), 0)
        name = self._wording.group_name(group.group)
        write(painter, line, name, look().font("strong"), tokens.color(tone))
        line.setLeft(line.left() + text_width(look().font("strong"), name) + px(9))
        write(painter, line, dates.number(group.count), look().font("body"), tokens.text2)
        hint = self._wording.group_hint(group.group)
        write(painter, line, hint, look().font("small"), tokens.text3, END)

    def _paint_draft(
        self, painter: QPainter, box: QRect, row: InboxRow | None, state: QStyle.StateFlag
    ) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, box, state)
        if row is None:
            return
        if row.unread:
            self._paint_dot(painter, box, chosen)
        left = box.left() + look().px(SMALL_THUMB_LEFT if self.small else THUMB_LEFT)
        edge = look().px(THUMB)
        self._paint_thumbnail(painter, QRect(left, self._middle(box, edge), edge, edge), row)
        ink = _ink(chosen)
        font = look().font("strong" if row.unread else "body")
        write(painter, self._line(box, 0), row.title, font, ink or look().tokens.text)
        paint = self._paint_small_lines if self.small else self._paint_lines
        paint(painter, box, row, chosen)

    def _paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        tokens, flags = look().tokens, QStyle.StateFlag
        chosen = bool(state & flags.State_Selected)
        ground = tokens.hover if state & flags.State_MouseOver else tokens.surface
        if chosen:
            ground = tokens.accent if tokens.high_contrast else tokens.accent_bg
        painter.fillRect(box, ground)
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokens.line)
        if chosen:
            painter.fillRect(QRect(box.left(), box.top(), BAR, box.height() - 1), tokens.accent)
        if state & flags.State_HasFocus:
            paint_focus_ring(painter, box.adjusted(0, 0, 0, -1), 0)

    def _paint_dot(self, painter: QPainter, box: QRect, chosen: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_ink(chosen) or look().tokens.accent)
        radius = look().px(4)
        center = QPoint(box.left() + look().px(11), box.top() + look().px(LINES[0]))
        painter.drawEllipse(center, radius, radius)

    def _middle(self, box: QRect, height: int) -> int:
        return box.top() + (box.height() - 1 - height) // 2

    def _line(self, box: QRect, number: int) -> QRect:
        """Return the box of one of the three lines."""
        px = look().px
        offset = (self.row_height() - px(ROW_HEIGHT)) // 2
        middle = box.top() + px(LINES[number]) + offset
        left = box.left() + px(SMALL_THUMB_LEFT - THUMB_LEFT + TEXT_LEFT) * self.small
        left += (box.left() + px(TEXT_LEFT)) * (not self.small)
        return QRect(left, middle - px(10), box.right() + 1 - px(RIGHT) - left, px(20))

    def _paint_lines(self, painter: QPainter, box: QRect, row: InboxRow, chosen: bool) -> None:
        line = self._line(box, 1)
        left = self._paint_house(painter, line, row.house, chosen)
        right = self._paint_comments(painter, line, row, chosen)
        channels = row.channels
        if row.in_substitution_for:
            # For whom one decides comes before the channels, which the draft itself shows.
            words = text_width(look().font("small"), self._wording.place(row))
            channels = channels[
                : max(right - left - words - look().px(12), 0) // look().px(ICON_PITCH)
            ]
        right = self._paint_channels(painter, line, channels, right, chosen)
        between = QRect(left, line.top(), right - left - look().px(6), line.height())
        write(
            painter,
            between,
            self._wording.place(row),
            look().font("small"),
            _ink(chosen) or look().tokens.text2,
        )
        third = self._line(box, 2)
        self._chip(painter, third, state_face(row.mark), chosen)
        due = self._wording.due_face(row)
        if due is not None:
            self._chip(painter, third, due, chosen, at_end=True)

    def _paint_small_lines(
        self, painter: QPainter, box: QRect, row: InboxRow, chosen: bool
    ) -> None:
        second, third = self._line(box, 1), self._line(box, 2)
        left = self._paint_house(painter, second, row.house, chosen)
        due = self._wording.due_face(row)
        right = second.right()
        if due is not None:
            self._chip(painter, second, due, chosen, at_end=True)
            right -= chip_size(due).width() + look().px(6)
        if row.in_substitution_for:
            between = QRect(left, second.top(), right - left, second.height())
            ink = _ink(chosen) or look().tokens.text2
            write(painter, between, self._wording.place(row), look().font("small"), ink)
        face, px = state_face(row.mark), look().px
        ink = _ink(chosen) or look().tokens.color(face.tone)
        edge = px(ICON)
        icon = QRect(third.left(), third.center().y() - edge // 2, edge, edge)
        if face.icon:
            paint_icon(painter, face.icon, ink, icon)
        # The state is never cut: what room is left shows channels.
        width = text_width(look().font("chip"), face.word)
        word = QRect(icon.right() + px(6), third.top(), width, third.height())
        write(painter, word, face.word, look().font("chip"), ink)
        most = max(third.right() - word.right() - px(4), 0) // px(ICON_PITCH)
        self._paint_channels(painter, third, row.channels[:most], third.right() + 1, chosen)

    def _paint_house(self, painter: QPainter, line: QRect, code: str, chosen: bool) -> int:
        """Return where the text after the tag starts."""
        size = tag_size(code)
        top = line.top() + (line.height() - size.height()) // 2
        tag = QRect(QPoint(line.left(), top), size)
        paint_house_tag(painter, tag, code, selected=chosen)
        return tag.right() + look().px(8)

    def _paint_comments(self, painter: QPainter, line: QRect, row: InboxRow, chosen: bool) -> int:
        """Return where the channels have to end."""
        ink, edge = _ink(chosen) or look().tokens.text2, look().px(ICON)
        text = dates.number(row.comments)
        font = look().font("small")
        write(painter, line, text, font, ink, END)
        left = line.right() + 1 - text_width(font, text) - look().px(3) - edge
        paint_icon(
            painter, "message-2", ink, QRect(left, line.center().y() - edge // 2, edge, edge)
        )
        return left - look().px(8)

    def _paint_channels(
        self, painter: QPainter, line: QRect, channels: Sequence[str], right: int, chosen: bool
    ) -> int:
        """Return where the text before the symbols has to end."""
        edge, pitch = look().px(ICON), look().px(ICON_PITCH)
        ink = _ink(chosen) or look().tokens.text2
        shown = channels[:MOST_CHANNELS]
        left = right - pitch * len(shown) + (pitch - edge)
        for number, code in enumerate(shown):
            box = QRect(left + number * pitch, line.center().y() - edge // 2, edge, edge)
            paint_icon(painter, terms.channel_icon(code), ink, box)
        return left

    def _chip(
        self, painter: QPainter, line: QRect, face: Face, chosen: bool, at_end: bool = False
    ) -> None:
        size = chip_size(face)
        left = line.right() + 1 - size.width() if at_end else line.left()
        top = line.top() + (line.height() - size.height()) // 2
        paint_chip(painter, QRect(QPoint(left, top), size), face, selected=chosen)

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


def _ink(chosen: bool) -> QColor | None:
    """Return the one ink of a chosen row in high contrast, else None."""
    tokens = look().tokens
    return tokens.on_accent if chosen and tokens.high_contrast else None
