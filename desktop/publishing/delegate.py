"""Paints the list: drafts with thumbnail, house, channels, what is to be done, and its moment."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QPainter
from typing_extensions import override

from db.rows.publishing import PublishRow
from desktop.draft_parts.draft_row_delegate import END, DraftRowDelegate
from desktop.media.thumbnails import Thumbnails
from desktop.publishing.words import PublishWords
from desktop.theme.look import look
from desktop.widgets.painting import chip_size, text_width, write


class PublishDelegate(DraftRowDelegate):
    """Paints from rows alone."""

    def __init__(
        self,
        words: PublishWords,
        thumbnails: Thumbnails,
        locate: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(words.heading, thumbnails, locate, parent)
        self._words = words

    @override
    def paint_entry(self, painter: QPainter, box: QRect, row: PublishRow) -> None:
        self.paint_thumbnail(painter, box, row)
        font = look().font("strong" if self.chosen else "body")
        write(painter, self.line(box, 0), row.title, font, self.ink())
        second, third = self.line(box, 1), self.line(box, 2)
        left, face = self.paint_house(painter, second, row.house), self._words.face(row)
        if self.small:
            self._write_when(painter, second, row, left)
            self.paint_plain_mark(painter, third, face, row.channels)
            return
        small = look().font("small")
        right = self.paint_channels(painter, second, row.channels, second.right() + 1)
        place = QRect(left, second.top(), right - left - look().px(6), second.height())
        write(painter, place, self._words.unit(row.house, row.unit), small, self.ink("text2"))
        self.paint_mark(painter, third, face)
        self._write_when(painter, third, row, third.left() + chip_size(face).width())

    def _write_when(self, painter: QPainter, line: QRect, row: PublishRow, left: int) -> None:
        """Write the moment where it fits whole; it also stands in the cards."""
        words, font = self._words.when(row), look().font("small")
        if left + look().px(8) + text_width(font, words) <= line.right():
            write(painter, line, words, font, self.ink("text2"), END)
