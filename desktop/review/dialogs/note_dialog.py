"""Other words for a private note."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.widgets.sentence_dialog import SentenceDialog

translate = QCoreApplication.translate


class NoteDialog(SentenceDialog):
    """`said` carries the note's new words.      Attributes: ``note``, its id."""

    def __init__(self, note: str, words: str, parent: QWidget | None = None) -> None:
        about = translate(
            "NoteDialog", "Sie bleibt auf diesem Gerät und steht in keinem Protokoll."
        )
        super().__init__(translate("NoteDialog", "Private Notiz bearbeiten"), about, parent)
        self.note = note
        missing = self.tr("Eine leere Notiz löschen Sie in der Liste.")
        self.ask(self.tr("Notiz"), words, self.tr("Speichern"), missing)
