"""Paints the log: days, and entries on the line of their chain."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from db.rows import LogRow
from db.rows.log import LogDay
from desktop.audit_log.columns import CHAIN, Columns, columns
from desktop.audit_log.model import HEADING, ROW, Index
from desktop.audit_log.words import LogWords
from desktop.i18n import dates
from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.widgets.painting import paint_focus_ring, write

ROW_HEIGHT, HEADING_HEIGHT, ICON, BAR, LINE = 48, 28, 16, 4, 18
END = Qt.AlignmentFlag.AlignRight


class LogDelegate(QStyledItemDelegate):
    """Paints from rows alone."""

    def __init__(self, words: LogWords, heads: dict[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._words, self._heads = words, heads
        self._strong = False

    def row_height(self) -> int:
        """Return the height of an entry."""
        return look().px(ROW_HEIGHT)

    def heading_height(self) -> int:
        """Return the height of a day."""
        return look().px(HEADING_HEIGHT)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look().px(200), self.row_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect
        painter.save()
        day = index.data(HEADING)
        if day is not None:
            self._paint_day(painter, box, day)
        else:
            self._paint_entry(painter, box, index.data(ROW), option.state)
        painter.restore()

    def _paint_day(self, painter: QPainter, box: QRect, day: LogDay) -> None:
        tokens, px = look().tokens, look().px
        if box.height() > self.heading_height():
            # Years of days have rows as high as entries: the band lies at their lower edge.
            painter.fillRect(box, tokens.surface)
            box = box.adjusted(0, box.height() - self.heading_height(), 0, 0)
            painter.fillRect(QRect(box.left(), box.top() - 1, box.width(), 1), tokens.line)
        painter.fillRect(box, tokens.panel)
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokens.line)
        edge = px(ICON)
        spot = QRect(box.left() + px(15), box.center().y() - edge // 2, edge, edge)
        paint_icon(painter, "calendar-event", tokens.text2, spot)
        line = box.adjusted(px(CHAIN - 4), 0, -px(8), 0)
        now = dates.now_ms()
        write(painter, line, self._words.day(day, now), look().font("strong"), tokens.text)
        count = self._words.entries(day.count)
        write(painter, line, count, look().font("small"), tokens.text2, END)

    def _paint_entry(
        self, painter: QPainter, box: QRect, row: LogRow | None, state: QStyle.StateFlag
    ) -> None:
        tokens = look().tokens
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        self._strong = chosen and tokens.high_contrast
        ground = tokens.accent_bg if chosen else tokens.surface
        if bool(state & QStyle.StateFlag.State_MouseOver) and not chosen:
            ground = tokens.hover
        painter.fillRect(box, tokens.accent if self._strong else ground)
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokens.line)
        if row is not None:
            # What is below the first lines belongs to the card of the chosen entry.
            head = QRect(box.left(), box.top(), box.width(), self.row_height())
            self._paint_chain(painter, box, head, row)
            self._paint_words(painter, head, row)
        if chosen:
            bar = QRect(box.left(), box.top(), look().px(BAR), box.height())
            painter.fillRect(bar, tokens.accent)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, box.adjusted(0, 0, 0, -1), 0)

    def _ink(self, token: str = "text") -> QColor:  # noqa: S107 - the name of a colour
        return look().tokens.on_accent if self._strong else look().tokens.color(token)

    def _paint_chain(self, painter: QPainter, box: QRect, head: QRect, row: LogRow) -> None:
        """Draw the chain as a line that the symbol interrupts."""
        px, edge = look().px, look().px(ICON)
        middle = box.left() + px(15) + edge // 2
        spot = QRect(box.left() + px(15), head.center().y() - edge // 2, edge, edge)
        for top, bottom in (
            (box.top(), spot.top() - px(3)),
            (spot.bottom() + px(4), box.bottom()),
        ):
            painter.fillRect(QRect(middle, top, 1, bottom - top), self._ink("line2"))
        sign, tone = self._words.sign(row)
        paint_icon(painter, sign, self._ink(tone), spot)

    def _paint_words(self, painter: QPainter, head: QRect, row: LogRow) -> None:
        places = columns(head.width(), self._heads)
        body, muted = look().font("body"), self._ink("text2")
        write(painter, places.box(head, "number"), self._words.number(row), body, muted)
        write(painter, places.box(head, "time"), dates.clock(row.at), body, self._ink())
        self._paint_act(painter, places.box(head, "act"), row)
        write(painter, places.box(head, "draft"), self._words.subject(row), body, self._ink())
        write(painter, places.box(head, "revision"), row.revision, body, self._ink())
        self._paint_digest(painter, places, head, row)

    def _paint_act(self, painter: QPainter, box: QRect, row: LogRow) -> None:
        line = look().px(LINE)
        top = box.top() + (box.height() - 2 * line) // 2
        upper = QRect(box.left(), top, box.width(), line)
        status = self._words.status(row)
        lower = " · ".join(one for one in (row.unit or row.words, status) if one)
        write(painter, upper, self._words.said(row), look().font("strong"), self._ink())
        tone = "text2" if not status else "warn"
        write(painter, upper.translated(0, line), lower, look().font("small"), self._ink(tone))

    def _paint_digest(self, painter: QPainter, places: Columns, head: QRect, row: LogRow) -> None:
        box, edge = places.box(head, "digest"), look().px(14)
        if not box.width():
            return
        spot = QRect(box.left(), box.center().y() - edge // 2, edge, edge)
        paint_icon(painter, "check", self._ink("ok"), spot)
        rest = box.adjusted(look().px(20), 0, look().px(8), 0)
        write(painter, rest, self._words.digest(row.id), look().font("fixed"), self._ink())
