"""The dialog that asks where the shared folder lies."""

import re
import unicodedata
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

SUFFIX = ".umlauf-ablage"
UMLAUTS = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"))


class ShareDialog(FramedDialog):
    """Signals: ``share_chosen``: the path of a folder that ends in ``.umlauf-ablage``."""

    share_chosen = Signal(str)

    def __init__(self, space: str, target: str, parent: QWidget | None = None) -> None:
        """Take the title of the space and the share it has already, "" = none."""
        super().__init__(self.tr("Gemeinsame Ablage"), self.tr("Gemeinsame Ablage"), parent)
        self._space = space
        self.set_subline(
            self.tr(
                "Ein Ordner auf einem Netzlaufwerk, den alle Mitglieder erreichen. "
                "Wer den Ordner lesen kann, kann alles im Raum lesen."
            )
        )
        self._field = QLineEdit(target)
        self._field.setAccessibleName(self.tr("Ordner der Ablage"))
        self._field.textChanged.connect(self._on_changed)
        search = QPushButton(self.tr("Suchen …"))
        search.clicked.connect(self._on_search)
        self._result = text_label("", "muted", wrap=True)
        row = QHBoxLayout()
        row.addWidget(self._field, 1)
        row.addWidget(search)
        self.body.addWidget(text_label(self.tr("Ordner"), "field"))
        self.body.addLayout(row)
        self.body.addWidget(self._result)
        self.body.addStretch(1)
        self.add_cancel()
        self._save = self.add_button(self.tr("Ablage nutzen"), "primary")
        self._save.clicked.connect(self._on_save)
        self._on_changed()
        self.fit(520)

    def target(self) -> str:
        """Return the folder that would be used, "" = none."""
        text = self._field.text().strip()
        if not text or text.endswith(SUFFIX):
            return text
        return str(Path(text) / (slug(self._space) + SUFFIX))

    def _on_search(self) -> None:
        start = str(Path(self._field.text()).parent) if self._field.text() else ""
        title = self.tr("Ordner für die Gemeinsame Ablage wählen")
        if found := QFileDialog.getExistingDirectory(self, title, start):
            self._field.setText(found)

    def _on_changed(self) -> None:
        target = self.target()
        self._save.setEnabled(bool(target))
        self._result.setText(self.tr("Umlauf schreibt nach {0}").format(target) if target else "")
        self.fit()

    def _on_save(self) -> None:
        self.share_chosen.emit(self.target())
        self.accept()


def slug(title: str) -> str:
    """Return a title as a plain file name: lower case, ASCII, hyphens."""
    plain = title.casefold()
    for letter, pair in UMLAUTS:
        plain = plain.replace(letter, pair)
    ascii_only = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-") or "raum"
