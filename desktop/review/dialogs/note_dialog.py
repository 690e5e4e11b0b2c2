"""Other words for a private note."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.growing_edit import GrowingEdit
from desktop.widgets.roles import text_label

WIDTH = 460


class NoteDialog(FramedDialog):
    """Attributes: ``note``, the id of the note.

    Signals:
        changed: the note and its new words.
    """

    changed = Signal(str, str)

    def __init__(self, note: str, words: str, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("NoteDialog", "Private Notiz bearbeiten")
        super().__init__(title, title, parent)
        self.note = note
        self.set_subline(self.tr("Sie bleibt auf diesem Gerät und steht in keinem Protokoll."))
        self.edit = GrowingEdit(self.tr("Notiz"), least=3, most=10)
        self.edit.setPlainText(words)
        self._error = text_label("", "bad", wrap=True)
        self._error.hide()
        self.body.addWidget(self.edit)
        self.body.addWidget(self._error)
        self.add_cancel()
        self.send = self.add_button(self.tr("Speichern"), "primary")
        self.send.clicked.connect(self._on_send)
        self.edit.send_requested.connect(self._on_send)
        self.edit.setFocus()
        self.fit(WIDTH)

    def words(self) -> str:
        """Return what stands in the field."""
        return self.edit.text()

    def _on_send(self) -> None:
        if not self.words():
            self._error.setText(self.tr("Eine leere Notiz löschen Sie in der Liste."))
            self._error.show()
            self.edit.set_invalid(invalid=True)
            self.edit.setFocus()
            return
        self.changed.emit(self.note, self.words())
        self.accept()
