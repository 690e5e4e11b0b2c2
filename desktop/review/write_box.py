"""The field for a comment; what is typed outlives Esc, a crash and a sync."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout
from typing_extensions import override

from desktop.widgets.growing_edit import GrowingEdit
from desktop.widgets.icon_button import IconButton
from desktop.widgets.key_cap import KeyCap
from desktop.widgets.roles import set_role, text_label

KEEP_AFTER_MS, KEY_EDGE = 600, 8


class WriteBox(QFrame):
    """Ctrl+Enter or the arrow sends; `kept` asks to store what is typed so far."""

    sent = Signal(str)
    kept = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "panel", rule="top")
        self.edit = GrowingEdit(self.tr("Anmerkung schreiben"))
        self.edit.setPlaceholderText(self.tr("Anmerkung schreiben"))
        self._hint = text_label(
            self.tr("Alle Mitglieder des Raums können das lesen. Strg+Enter sendet."),
            "faint",
            wrap=True,
        )
        self._hint.hide()
        words = self.tr("Anmerkung senden"), self.tr("Anmerkung senden (Strg+Enter)")
        self._send = IconButton("send", *words)
        self._key = KeyCap(self.tr("Strg+M"))
        self._key.setParent(self.edit)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self._on_keep)
        self.edit.textChanged.connect(self._on_typed)
        self.edit.send_requested.connect(self._on_send)
        self._send.clicked.connect(self._on_send)
        self._on_typed()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.addWidget(self.edit, 1)
        row.addWidget(self._send)
        column.addLayout(row)
        column.addWidget(self._hint)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._key.sizeHint()
        left = self.edit.width() - size.width() - KEY_EDGE
        self._key.setGeometry(left, KEY_EDGE, size.width(), size.height())

    def show_kept(self, text: str) -> None:
        """Show what was typed earlier for this draft."""
        self._timer.stop()
        self.edit.setPlainText(text)
        self._timer.stop()

    def flush(self) -> None:
        """Store at once what is typed: another draft comes."""
        if self._timer.isActive():
            self._timer.stop()
            self._on_keep()

    def set_prompt(self, words: str) -> None:
        """Say what is being written, e.g. an answer to comment 2."""
        self.edit.setPlaceholderText(words)
        self.edit.setAccessibleName(words)

    def _on_typed(self) -> None:
        typed = bool(self.edit.text())
        self._send.setVisible(typed)
        self._key.setVisible(not typed)
        self._hint.setVisible(typed)
        self._timer.start()

    def _on_keep(self) -> None:
        self.kept.emit(self.edit.toPlainText())

    def _on_send(self) -> None:
        text = self.edit.text()
        if text:
            self._timer.stop()
            self.sent.emit(text)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.edit.setFocus(event.reason())
