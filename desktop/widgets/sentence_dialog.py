"""Asks for words of a person: one field, and a button that wants it filled."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.growing_edit import GrowingEdit
from desktop.widgets.roles import text_label

WIDTH = 460


class SentenceDialog(FramedDialog):
    """What is typed survives Escape: ask `words`.

    Signals:
        said: what was written; never empty.
    """

    said = Signal(str)

    def __init__(self, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(title, title, parent)
        self.set_subline(about)
        self._missing = ""
        self._error = text_label("", "bad", wrap=True)
        self._error.hide()

    def ask(self, name: str, words: str, send: str, missing: str) -> None:
        """Put the field into the dialog.

        Args:
            name: of the field.
            words: what stands in it.
            send: words of the button.
            missing: said where the field is empty.
        """
        self._missing = missing
        self.edit = GrowingEdit(name, least=3, most=8)
        self.edit.setPlainText(words)
        self.body.addWidget(text_label(name, "field"))
        self.body.addWidget(self.edit)
        self.body.addWidget(self._error)
        self.add_cancel()
        self.send = self.add_button(send, "primary")
        self.send.clicked.connect(self._on_send)
        self.edit.send_requested.connect(self._on_send)
        self.edit.setFocus()
        self.fit(WIDTH)

    def words(self) -> str:
        """Return what stands in the field."""
        return self.edit.text()

    def _on_send(self) -> None:
        if not self.words():
            self._error.setText(self._missing)
            self._error.show()
            self.edit.set_invalid(invalid=True)
            self.edit.setFocus()
            return
        self.said.emit(self.words())
        self.accept()
