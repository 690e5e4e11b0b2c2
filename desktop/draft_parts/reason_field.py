"""A field for words that must not be missing: it counts, and says below what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.growing_edit import GrowingEdit
from desktop.widgets.roles import text_label
from desktop.widgets.symbol import Symbol

KEEP_AFTER_MS = 600


class ReasonField(QWidget):
    """`least` 0 makes it optional; `kept` asks to store what is typed so far."""

    kept = Signal(str)
    typed = Signal()

    def __init__(self, label: str, least: int) -> None:
        super().__init__()
        self._least = least
        mandatory = self.tr("{0} (Pflicht)").format(label)
        optional = self.tr("{0} (freiwillig)").format(label)
        self._label = text_label(mandatory if least else optional, "field")
        self._count = text_label("", "muted")
        self.edit = GrowingEdit(self._label.text(), least=3, most=8)
        self._label.setBuddy(self.edit)
        self._error = QWidget()
        self._error_words = text_label("", "bad", wrap=True)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self._on_keep)
        self.edit.textChanged.connect(self._on_typed)
        self.setFocusProxy(self.edit)
        self._show_count()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._label, 1)
        head.addWidget(self._count)
        error = QHBoxLayout(self._error)
        error.setContentsMargins(0, 0, 0, 0)
        error.setSpacing(6)
        error.addWidget(Symbol("alert-circle", "bad", 16))
        error.addWidget(self._error_words, 1)
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.edit)
        column.addWidget(self._error)

    def text(self) -> str:
        """Return what was typed, without spaces round it."""
        return self.edit.text()

    def show_kept(self, text: str) -> None:
        """Show what was typed earlier."""
        self.edit.setPlainText(text)
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self._timer.stop()

    def flush(self) -> None:
        """Store at once what is typed: the dialog closes."""
        if self._timer.isActive():
            self._timer.stop()
            self._on_keep()

    def check(self) -> bool:
        """Tell whether enough is typed; else say so at the field and go there."""
        enough = len(self.text()) >= self._least
        self.show_error("" if enough else self._too_short())
        if not enough:
            self.edit.setFocus()
        return enough

    def show_error(self, words: str) -> None:
        """Show an error below the field; "" takes it away."""
        self.edit.set_invalid(bool(words))
        self._error.setVisible(bool(words))
        self._error_words.setText(words)
        self.edit.setAccessibleDescription(words)
        if words:
            event = QAccessibleAnnouncementEvent(self.edit, words)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)

    def _too_short(self) -> str:
        if self._least == 1:
            return self.tr("Hier fehlt noch Text.")
        return self.tr("Bitte begründen Sie mit mindestens {0} Zeichen.").format(self._least)

    def _show_count(self) -> None:
        short = self._least > 1 and len(self.text()) < self._least
        words = self.tr("{0} von mindestens {1} Zeichen")
        self._count.setText(words.format(len(self.text()), self._least) if short else "")

    def _on_typed(self) -> None:
        self._show_count()
        if not self._error.isHidden() and len(self.text()) >= self._least:
            self.show_error("")
        self._timer.start()
        self.typed.emit()

    def _on_keep(self) -> None:
        self.kept.emit(self.edit.toPlainText())
