"""Paints the log: days, and entries on the line of their chain."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QPainter
from typing_extensions import override

from db.rows import LogRow
from db.rows.log import LogDay
from desktop.audit_log.columns import CHAIN, Columns, columns
from desktop.audit_log.words import LogWords
from desktop.i18n import dates
from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.widgets.painting import elided_name, text_width, two_lines, write, write_lines
from desktop.widgets.row_delegate import RowDelegate

ICON, LINE = 16, 18
END = Qt.AlignmentFlag.AlignRight


class LogDelegate(RowDelegate):
    """Paints from rows alone."""

    def __init__(self, words: LogWords, heads: dict[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._words, self._heads = words, heads

    @override
    def paint_group(self, painter: QPainter, box: QRect, group: LogDay) -> None:
        tokens, px = look().tokens, look().px
        self.paint_sign(painter, box, "calendar-event", 15)
        line = box.adjusted(px(CHAIN - 4), 0, -px(8), 0)
        now = dates.now_ms()
        write(painter, line, self._words.day(group, now), look().font("strong"), tokens.text)
        count = self._words.entries(group.count)
        write(painter, line, count, look().font("small"), tokens.text2, END)

    @override
    def paint_entry(self, painter: QPainter, box: QRect, row: LogRow) -> None:
        # What is below the first lines belongs to the card of the chosen entry.
        head = QRect(box.left(), box.top(), box.width(), self.row_height())
        self._paint_chain(painter, box, head, row)
        self._paint_words(painter, head, row)

    def _paint_chain(self, painter: QPainter, box: QRect, head: QRect, row: LogRow) -> None:
        """Draw the chain as a line that the symbol interrupts."""
        px, edge = look().px, look().px(ICON)
        middle = box.left() + px(15) + edge // 2
        spot = QRect(box.left() + px(15), head.center().y() - edge // 2, edge, edge)
        for top, bottom in (
            (box.top(), spot.top() - px(3)),
            (spot.bottom() + px(4), box.bottom()),
        ):
            painter.fillRect(QRect(middle, top, 1, bottom - top), self.ink("line2"))
        sign, tone = self._words.sign(row)
        paint_icon(painter, sign, self.ink(tone), spot)

    def _paint_words(self, painter: QPainter, head: QRect, row: LogRow) -> None:
        places = columns(head.width(), self._heads)
        body, muted = look().font("body"), self.ink("text2")
        box = places.box(head, "number")
        name, dot, number = self._words.number(row).rpartition(" · ")
        write(painter, box, elided_name(body, name, dot + number, box.width()), body, muted)
        write(painter, places.box(head, "time"), dates.clock(row.at), body, self.ink())
        subject = self._words.subject(row)
        # Columns that are empty leave their room to the words before them.
        self._paint_act(painter, places.box(head, "act", "" if subject else "revision"), row)
        box = places.box(head, "draft", "" if row.revision else "revision")
        write_lines(painter, box, two_lines(body, subject, box.width()), body, self.ink())
        write(painter, places.box(head, "revision"), row.revision, body, self.ink())
        self._paint_digest(painter, places, head, row)

    def _paint_act(self, painter: QPainter, box: QRect, row: LogRow) -> None:
        line = look().px(LINE)
        top = box.top() + (box.height() - 2 * line) // 2
        upper = QRect(box.left(), top, box.width(), line)
        status = self._words.status(row)
        said, rest = self._parted(self._words.said(row), box.width())
        lower = " · ".join(one for one in (rest, row.unit or row.words, status) if one)
        write(painter, upper, said, look().font("strong"), self.ink())
        tone = "text2" if not status else "warn"
        write(painter, upper.translated(0, line), lower, look().font("small"), self.ink(tone))

    def _parted(self, said: str, width: int) -> tuple[str, str]:
        """Divide what has no room in a line, so that its end stands below: „…: Instagram“."""
        first, _, rest = said.rpartition(": ")
        fits = not first or text_width(look().font("strong"), said) <= width
        return (said, "") if fits else (first, rest)

    def _paint_digest(self, painter: QPainter, places: Columns, head: QRect, row: LogRow) -> None:
        box, edge = places.box(head, "digest"), look().px(14)
        if not box.width():
            return
        spot = QRect(box.left(), box.center().y() - edge // 2, edge, edge)
        paint_icon(painter, "check", self.ink("ok"), spot)
        rest = box.adjusted(look().px(20), 0, look().px(8), 0)
        write(painter, rest, self._words.digest(row.id), look().font("fixed"), self.ink())
