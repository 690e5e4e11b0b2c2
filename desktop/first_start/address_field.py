"""A carrier's address: the field, and below it what was found there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

SIGNS = {"ok": "circle-check", "warn": "alert-triangle", "bad": "alert-circle", "muted": "clock"}


class AddressField(QWidget):
    """One line, with a button for folders where wanted.

    Signals:
        changed: somebody types.      entered: the field was left, or a folder was chosen.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, name: str, hint: str, *, folder: bool) -> None:
        super().__init__()
        self._field, self._words = QLineEdit(), text_label("", "muted", wrap=True)
        self._sign = Symbol("circle-check", "ok", 16)
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(hint)
        self.setFocusProxy(self._field)
        column, row, below = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row.addWidget(self._field, 1)
        if folder:
            search = QPushButton(self.tr("Suchen …"))
            search.setAutoDefault(False)
            search.clicked.connect(self._on_search)
            row.addWidget(search)
        below.setSpacing(6)
        below.addWidget(self._sign)
        below.addWidget(self._words, 1)
        column.addLayout(row)
        column.addLayout(below)
        self._field.textEdited.connect(self.changed)
        self._field.editingFinished.connect(self.entered)
        self.tell("", "muted")

    def text(self) -> str:
        """Return the address."""
        return self._field.text().strip()

    def set_text(self, address: str) -> None:
        """Fill the field."""
        self._field.setText(address)

    def tell(self, words: str, tone: str) -> None:
        """Say below the field what was found; "" = nothing yet."""
        self._words.setText(words)
        set_role(self._words, tone)
        self._sign.set_symbol(SIGNS[tone], "text2" if tone == "muted" else tone)
        self._words.setVisible(bool(words))
        self._sign.setVisible(bool(words))
        self._field.setAccessibleDescription(words)

    def _on_search(self) -> None:
        title = self.tr("Ordner der Gemeinsamen Ablage wählen")
        if found := QFileDialog.getExistingDirectory(self, title, self.text()):
            self._field.setText(found)
            self.changed.emit()
            self.entered.emit()
