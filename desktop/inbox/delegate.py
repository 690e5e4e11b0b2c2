"""Paints the list: headings, and drafts with thumbnail, house, channels, state and deadline."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from typing_extensions import override

from db.rows import InboxRow
from desktop.draft_parts.draft_row_delegate import END, ICON, ICON_PITCH, LINES, DraftRowDelegate
from desktop.i18n import dates
from desktop.inbox.wording import InboxWording
from desktop.media.thumbnails import Thumbnails
from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.theme.states import state_face
from desktop.widgets.painting import chip_size, text_width, write

SHADE = QColor(10, 14, 18, 215)


class InboxDelegate(DraftRowDelegate):
    """Paints from rows alone."""

    def __init__(
        self,
        wording: InboxWording,
        thumbnails: Thumbnails,
        locate: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(wording.heading, thumbnails, locate, parent)
        self._wording = wording

    @override
    def paint_entry(self, painter: QPainter, box: QRect, row: InboxRow) -> None:
        if row.unread:
            self._paint_dot(painter, box)
        self.paint_thumbnail(painter, box, row)
        font = look().font("strong" if row.unread else "body")
        write(painter, self.line(box, 0), row.title, font, self.ink())
        paint = self._paint_small_lines if self.small else self._paint_lines
        paint(painter, box, row)

    def _paint_dot(self, painter: QPainter, box: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.ink("accent"))
        radius = look().px(4)
        center = QPoint(box.left() + look().px(11), box.top() + look().px(LINES[0]))
        painter.drawEllipse(center, radius, radius)

    def _paint_lines(self, painter: QPainter, box: QRect, row: InboxRow) -> None:
        line = self.line(box, 1)
        left = self.paint_house(painter, line, row.house)
        right = self._paint_comments(painter, line, row)
        channels, font = row.channels, look().font("small")
        if row.in_substitution_for:
            # For whom one decides comes before the channels, which the draft itself shows.
            words = text_width(font, self._wording.place(row))
            channels = channels[
                : max(right - left - words - look().px(12), 0) // look().px(ICON_PITCH)
            ]
        right = self.paint_channels(painter, line, channels, right)
        between = QRect(left, line.top(), right - left - look().px(6), line.height())
        write(painter, between, self._wording.place(row), font, self.ink("text2"))
        third = self.line(box, 2)
        self.paint_mark(painter, third, state_face(row.mark))
        due = self._wording.due_face(row)
        if due is not None:
            self.paint_mark(painter, third, due, at_end=True)

    def _paint_small_lines(self, painter: QPainter, box: QRect, row: InboxRow) -> None:
        second = self.line(box, 1)
        left = self.paint_house(painter, second, row.house)
        due = self._wording.due_face(row)
        right = second.right()
        if due is not None:
            self.paint_mark(painter, second, due, at_end=True)
            right -= chip_size(due).width() + look().px(6)
        if row.in_substitution_for:
            between = QRect(left, second.top(), right - left, second.height())
            ink = self.ink("text2")
            write(painter, between, self._wording.place(row), look().font("small"), ink)
        self.paint_plain_mark(painter, self.line(box, 2), state_face(row.mark), row.channels)

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

    @override
    def placeholder_sign(self, row: Any) -> str:
        sign = super().placeholder_sign(row)
        # Nothing is on its way for this draft: the medium was erased.
        return "photo-off" if sign == "cloud-download" and not row.media_missing else sign

    @override
    def paint_corner(self, painter: QPainter, box: QRect, row: InboxRow) -> None:
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
