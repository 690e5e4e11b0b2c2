"""The text of one channel: a field with its count, and a line where the channel folds."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from db.rows import TextRow
from desktop.editor.fold_edit import FoldEdit, index_of
from desktop.i18n import dates, terms
from desktop.i18n.word_end import word_end
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

MEASURE_AFTER_MS = 150
TOLD_EVERY_MS = 2_000
NEARLY = 0.9
HASHTAG = re.compile(r"(?<!\w)#\w+")


class ChannelEdit(QFrame):
    """One channel.

    Signals:
        changed: something was typed.
        measure_wanted: channel and text; `show_measure` takes the answer.
        entered: the channel; somebody came to write here.
        undo_wanted: the channel; Ctrl+Z was pressed, `undo` does it.
    """

    changed = Signal()
    measure_wanted = Signal(str, str)
    entered = Signal(str)
    undo_wanted = Signal(str)

    def __init__(self, channel: str) -> None:
        super().__init__()
        self.channel = channel
        name = terms.channel_name(channel)
        self.edit = FoldEdit(self.tr("Text für {0}").format(name))
        self._sign = Symbol("check", "ok", 16)
        self._count, self._tags = text_label("", "muted"), text_label("", "muted")
        self._fold = text_label("", "faint", wrap=True)
        self._fold.hide()
        self._near, self._told = False, QTimer(self)
        self._told.setSingleShot(True)
        self._told.setInterval(TOLD_EVERY_MS)
        self._told.timeout.connect(self._tell)
        self._lay_out(name)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MEASURE_AFTER_MS)
        self._timer.timeout.connect(self._on_pause)
        self.edit.textChanged.connect(self._on_typed)
        self.edit.entered.connect(self._on_entered)
        self.edit.undo_wanted.connect(self._on_undo)

    def _lay_out(self, name: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(Symbol(terms.channel_icon(self.channel), "text", 18))
        head.addWidget(text_label(name, "strong"), 1)
        head.addWidget(self._tags)
        head.addSpacing(6)
        head.addWidget(self._sign)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.edit)
        column.addWidget(self._fold)

    def text(self) -> str:
        """Return the text."""
        return self.edit.toPlainText()

    def show_text(self, text: str) -> None:
        """Show a text; the person has not changed anything by it."""
        self.edit.setPlainText(text)
        self._on_pause()

    def exchange(self, start: int, end: int, words: str) -> None:
        """Put words in the place of a passage (code points), as one step that can be undone."""
        text, cursor = self.text(), QTextCursor(self.edit.document())
        cursor.setPosition(index_of(text, start))
        cursor.setPosition(index_of(text, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)

    def select(self, start: int, end: int) -> None:
        """Go to a passage (code points) and select it."""
        text, cursor = self.text(), self.edit.textCursor()
        cursor.setPosition(index_of(text, min(start, len(text))))
        cursor.setPosition(index_of(text, min(end, len(text))), QTextCursor.MoveMode.KeepAnchor)
        self.edit.setTextCursor(cursor)
        self.edit.setFocus()

    def mark(self, passages: Sequence[tuple[int, int]]) -> None:
        """Underline passages (code points) somebody wants worded otherwise."""
        text = self.text()
        self.edit.mark([(index_of(text, start), index_of(text, end)) for start, end in passages])

    def undo(self) -> None:
        """Take back the last step."""
        self.edit.document().undo()

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
        set_role(self._count, "bad" if over else "warn" if close else "muted")
        self.edit.setAccessibleDescription(self._count.text())
        self._show_tags(row.text)
        self._show_fold(row)
        if close and self._near and not self._told.isActive():
            self._told.start()
        self._near = close

    def _show_tags(self, text: str) -> None:
        count = len(HASHTAG.findall(text))
        words = terms.counted(count, self.tr("{0} Hashtag"), self.tr("{0} Hashtags"))
        self._tags.setText(words if count else "")

    def _show_fold(self, row: TextRow) -> None:
        folded = 0 < row.fold < len(row.text)
        fold = word_end(row.text, row.fold)
        self.edit.set_fold(index_of(row.text, fold) if folded else 0)
        words = self.tr("bis zur Linie ohne „mehr“ sichtbar, {0} Zeichen")
        if row.fold_desktop:
            words = self.tr("bis zur Linie am Rechner ohne „mehr“ sichtbar, {0} Zeichen")
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

    def _tell(self) -> None:
        """Say the count aloud, at most every two seconds and only where it gets tight."""
        if self.edit.hasFocus():
            event = QAccessibleAnnouncementEvent(self.edit, self._count.text())
            QAccessible.updateAccessibility(event)

    def _on_typed(self) -> None:
        self._timer.start()
        self.changed.emit()

    def _on_pause(self) -> None:
        self._timer.stop()
        self.measure_wanted.emit(self.channel, self.text())

    def _on_entered(self) -> None:
        self.entered.emit(self.channel)

    def _on_undo(self) -> None:
        self.undo_wanted.emit(self.channel)
