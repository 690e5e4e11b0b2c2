"""Asks what is said to a point that is settled otherwise than it was asked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.growing_edit import GrowingEdit
from desktop.widgets.roles import text_label

WIDTH = 460


class AnswerDialog(FramedDialog):
    """What is typed survives Escape: ask `words`.

    Signals:
        said: the sentence.
    """

    said = Signal(str)

    def __init__(self, title: str, about: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(title, title, parent)
        self.set_subline(about)
        name = self.tr("Ihr Satz dazu (Pflicht)")
        self.edit = GrowingEdit(name, least=3, most=8)
        self.edit.setPlainText(words)
        self._error = text_label("", "bad", wrap=True)
        self._error.hide()
        self.body.addWidget(text_label(name, "field"))
        self.body.addWidget(self.edit)
        self.body.addWidget(self._error)
        self.add_cancel()
        self.send = self.add_button(self.tr("Eintragen"), "primary")
        self.send.clicked.connect(self._on_send)
        self.edit.send_requested.connect(self._on_send)
        self.edit.setFocus()
        self.fit(WIDTH)

    def words(self) -> str:
        """Return what stands in the field."""
        return self.edit.text()

    def _on_send(self) -> None:
        if not self.words():
            self._error.setText(self.tr("Bitte schreiben Sie, wie Sie den Punkt lösen."))
            self._error.show()
            self.edit.set_invalid(invalid=True)
            self.edit.setFocus()
            return
        self.said.emit(self.words())
        self.accept()
