"""The text of one channel: a field with its count, and a line where the channel folds."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout
from typing_extensions import override

from db.rows import TextRow
from desktop.i18n import dates, terms
from desktop.i18n.word_end import word_end
from desktop.theme.look import look
from desktop.widgets.growing_edit import GrowingEdit
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

MEASURE_AFTER_MS = 150
NEARLY = 0.9


class ChannelEdit(QFrame):
    """`measure_wanted(channel, text)` asks for the count; `show_measure` takes the answer."""

    changed = Signal()
    measure_wanted = Signal(str, str)

    def __init__(self, channel: str) -> None:
        super().__init__()
        self.channel = channel
        name = terms.channel_name(channel)
        self.edit = _FoldEdit(self.tr("Text für {0}").format(name))
        self._sign = Symbol("check", "ok", 16)
        self._count = text_label("", "muted")
        self._fold = text_label("", "faint", wrap=True)
        self._fold.hide()
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(Symbol(terms.channel_icon(channel), "text", 18))
        head.addWidget(text_label(name, "strong"), 1)
        head.addWidget(self._sign)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.edit)
        column.addWidget(self._fold)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MEASURE_AFTER_MS)
        self._timer.timeout.connect(self._on_pause)
        self.edit.textChanged.connect(self._on_typed)

    def text(self) -> str:
        """Return the text."""
        return self.edit.toPlainText()

    def show_text(self, text: str) -> None:
        """Show a text; the person has not changed anything by it."""
        self.edit.setPlainText(text)
        self._on_pause()

    def show_measure(self, row: TextRow) -> None:
        """Show how long the text is for its channel."""
        if row.text != self.text():
            return
        limit = row.limit if row.verified else 0
        over = bool(limit) and row.count > limit
        close = bool(limit) and row.count >= limit * NEARLY
        icon = "alert-circle" if over else "alert-triangle" if close else "check"
        tone = "bad" if over else "warn" if close else "ok"
        self._sign.set_symbol(icon if limit else "info-circle", tone if limit else "text2")
        self._count.setText(self._words(row.count, limit))
        set_role(self._count, "bad" if over else "muted")
        folded = 0 < row.fold < len(row.text)
        fold = word_end(row.text, row.fold)
        # The document counts in UTF-16, the row in code points.
        self.edit.set_fold(len(row.text[:fold].encode("utf-16-le")) // 2 if folded else 0)
        words = self.tr("bis zur Linie ohne „mehr“ sichtbar, {0} Zeichen")
        self._fold.setText(words.format(dates.number(fold)))
        self._fold.setVisible(folded)

    def count_words(self) -> str:
        """Return the count as it is shown."""
        return self._count.text()

    def _words(self, count: int, limit: int) -> str:
        if not limit:
            return self.tr("{0} Zeichen, Grenze ungeprüft").format(dates.number(count))
        if count > limit:
            return self.tr("{0} zu viel").format(dates.number(count - limit))
        return f"{dates.number(count)} / {dates.number(limit)}"

    def _on_typed(self) -> None:
        self._timer.start()
        self.changed.emit()

    def _on_pause(self) -> None:
        self._timer.stop()
        self.measure_wanted.emit(self.channel, self.text())


class _FoldEdit(GrowingEdit):
    """Paints the fold as a stepped line; text and undo know nothing of it."""

    def __init__(self, name: str) -> None:
        super().__init__(name, least=4, most=14)
        self._fold = 0

    def fold(self) -> int:
        """Return where the line stands, 0 = nowhere."""
        return self._fold

    def set_fold(self, fold: int) -> None:
        self._fold = fold
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._fold:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(self._fold, self.document().characterCount() - 1))
        place, width = self.cursorRect(cursor), self.viewport().width()
        pen = QPen(look().tokens.warn, 1)
        pen.setDashPattern([4.0, 3.0])
        painter = QPainter(self.viewport())
        painter.setPen(pen)
        painter.drawLine(QPoint(0, place.bottom()), QPoint(place.left(), place.bottom()))
        painter.drawLine(place.bottomLeft(), place.topLeft())
        painter.drawLine(QPoint(place.left(), place.top()), QPoint(width, place.top()))
        painter.end()
