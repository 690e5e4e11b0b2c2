"""What is offered after a start: an approval that an earlier run left unsigned."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from db.rows import PendingRow
from desktop.app.leaving_dialog import pending_words
from desktop.i18n.sentences import spoken
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label


class OfferedDialog(FramedDialog):
    """It was stored, then the program ended before it was signed."""

    help_page = "3-decide"
    sign_chosen = Signal(object)
    drop_chosen = Signal(object)

    def __init__(self, row: PendingRow, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("OfferedDialog", "Noch nicht gezeichnet"),
            translate("OfferedDialog", "Diese Entscheidung ist noch nicht gezeichnet"),
            parent,
        )
        self._row = row
        self.body.addWidget(text_label(pending_words(row), "strong", wrap=True))
        words = self.tr("Umlauf wurde vorher beendet. Ohne Sie wird nichts gezeichnet.")
        self.body.addWidget(text_label(spoken(row.problem) or words, "body", wrap=True))
        drop = self.add_left(self.tr("Nicht zeichnen"))
        sign = self.add_button(self.tr("Jetzt zeichnen"), "primary")
        drop.clicked.connect(self._on_drop)
        sign.clicked.connect(self._on_sign)

    def _on_drop(self) -> None:
        self.drop_chosen.emit(self._row)
        self.accept()

    def _on_sign(self) -> None:
        self.sign_chosen.emit(self._row)
        self.accept()
