"""The page that asks for an invitation file."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton
from typing_extensions import override

from desktop.first_start.page import Page
from desktop.widgets.roles import text_label


class InvitationPage(Page):
    """Step 1: the file."""

    step = (1, 3)

    def __init__(self) -> None:
        super().__init__(
            self.tr("Welche Einladung haben Sie erhalten?"),
            self.tr(
                "Die Datei endet auf „.umlauf-einladung“. Sie gilt einmal. "
                "Geben Sie sie niemandem weiter."
            ),
        )
        self.next_text = self.tr("Schlüssel anlegen")
        self._field = QLineEdit()
        self._field.setAccessibleName(self.tr("Einladungsdatei"))
        self._field.textChanged.connect(self.changed)
        search = QPushButton(self.tr("Suchen …"))
        search.clicked.connect(self._on_search)
        row = QHBoxLayout()
        row.addWidget(self._field, 1)
        row.addWidget(search)
        label = text_label(self.tr("Einladungsdatei"), "field")
        label.setBuddy(self._field)
        self.body.addWidget(label)
        self.body.addLayout(row)

    def file(self) -> Path:
        """Return the chosen file."""
        return Path(self._field.text().strip())

    def set_file(self, path: str) -> None:
        """Fill the field, e.g. after a double click on the file."""
        self._field.setText(path)

    @override
    def complete(self) -> bool:
        """Tell whether the file is there."""
        return self.file().is_file()

    def _on_search(self) -> None:
        kinds = self.tr("Einladungen (*.umlauf-einladung);;Alle Dateien (*)")
        found, _ = QFileDialog.getOpenFileName(self, self.tr("Einladung öffnen"), "", kinds)
        if found:
            self._field.setText(found)
