"""A field for an invitation: a file, or the short code of one."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.roles import text_label

CODE_LENGTH = 16


class InvitationField(QWidget):
    """Takes a path or a code and says which.

    Signals:
        changed: something else stands there.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._field = QLineEdit()
        self.setFocusProxy(self._field)
        self._field.setAccessibleName(self.tr("Einladungsdatei oder Code"))
        self._field.setPlaceholderText(self.tr("zum Beispiel 7KQM-4T9X-0BHS-2WZD"))
        self._field.textChanged.connect(self.changed)
        search = QPushButton(self.tr("Suchen …"))
        search.setAutoDefault(False)
        search.clicked.connect(self._on_search)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row.addWidget(self._field, 1)
        row.addWidget(search)
        label = text_label(self.tr("Einladungsdatei oder Code"), "field")
        label.setBuddy(self._field)
        column.addWidget(label)
        column.addLayout(row)

    def file(self) -> Path:
        """Return the chosen file."""
        return Path(self._field.text().strip())

    def code(self) -> str:
        """Return what looks like a code, "" where a file is named."""
        typed = self._field.text().strip()
        letters = sum(one.isalnum() for one in typed)
        return typed if letters == CODE_LENGTH and not self.file().is_file() else ""

    def set_file(self, path: str) -> None:
        """Fill the field, e.g. after a double click on the file."""
        self._field.setText(path)

    def complete(self) -> bool:
        """Tell whether the file is there, or a whole code."""
        return self.file().is_file() or bool(self.code())

    def _on_search(self) -> None:
        kinds = self.tr("Einladungen (*.umlauf-einladung);;Alle Dateien (*)")
        found, _ = QFileDialog.getOpenFileName(self, self.tr("Einladung öffnen"), "", kinds)
        if found:
            self._field.setText(found)
