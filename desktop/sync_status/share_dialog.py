"""The dialog that asks where to sync: a shared folder, or the address of a server."""

import re
import unicodedata
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

SUFFIX = ".umlauf-ablage"
UMLAUTS = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"))


class ShareDialog(FramedDialog):
    """Asks for the carrier.

    Signals:
        share_chosen: the path of a folder that ends in ``.umlauf-ablage``, or an address; and
            the word with which a server takes a space it does not know, "" = none; and whether
            to write packets only.
    """

    help_page = "7-sync"
    share_chosen = Signal(str, str, bool)

    def __init__(
        self, space: str, target: str, parent: QWidget | None = None, *, packets: bool = False
    ) -> None:
        """Take the title of the space, the share it has already ("" = none), and the choice."""
        super().__init__(self.tr("Abgleich"), self.tr("Ablage oder Server"), parent)
        self._space = space
        self.set_subline(
            self.tr(
                "Ein Ordner auf einem Netzlaufwerk, den alle Mitglieder erreichen, oder die "
                "Adresse eines Servers. Wer den Ordner lesen kann, kann alles im Raum lesen."
            )
        )
        self._field = QLineEdit(target)
        self._field.setAccessibleName(self.tr("Ordner oder Adresse"))
        self._word = QLineEdit()
        self._word.setAccessibleName(self.tr("Wort des Servers"))
        self._word.setPlaceholderText(self.tr("nur für einen Raum, den er noch nicht kennt"))
        self._word_label = text_label(self.tr("Wort des Servers"), "field")
        self._packets = QCheckBox(self.tr("Nur Pakete schreiben (VPN, langsame Leitung)"))
        self._packets.setChecked(packets)
        self._field.textChanged.connect(self._on_changed)
        search = QPushButton(self.tr("Suchen …"))
        search.clicked.connect(self._on_search)
        self._result = text_label("", "muted", wrap=True)
        row = QHBoxLayout()
        row.addWidget(self._field, 1)
        row.addWidget(search)
        self.body.addWidget(text_label(self.tr("Ordner oder Adresse"), "field"))
        self.body.addLayout(row)
        self.body.addWidget(self._result)
        self.body.addWidget(self._packets)
        self.body.addWidget(self._word_label)
        self.body.addWidget(self._word)
        self.body.addStretch(1)
        self.add_cancel()
        self._save = self.add_button(self.tr("Damit abgleichen"), "primary")
        self._save.clicked.connect(self._on_save)
        self._on_changed()
        self.fit(520)

    def target(self) -> str:
        """Return the folder or address that would be used, "" = none."""
        text = self._field.text().strip()
        if is_address(text):
            return text.rstrip("/")
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
        server = is_address(target)
        for part in (self._word, self._word_label):
            part.setVisible(server)
        self._packets.setVisible(not server)
        where = (
            self.tr("Umlauf gleicht ab mit {0}") if server else self.tr("Umlauf schreibt nach {0}")
        )
        self._result.setText(where.format(target) if target else "")
        self.fit()

    def _on_save(self) -> None:
        word = self._word.text().strip() if is_address(self.target()) else ""
        packets = self._packets.isVisibleTo(self) and self._packets.isChecked()
        self.share_chosen.emit(self.target(), word, packets)
        self.accept()


def is_address(text: str) -> bool:
    """Tell whether this is the address of a server, in contrast to a folder."""
    return "://" in text


def slug(title: str) -> str:
    """Return a title as a plain file name: lower case, ASCII, hyphens."""
    plain = title.casefold()
    for letter, pair in UMLAUTS:
        plain = plain.replace(letter, pair)
    ascii_only = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-") or "raum"
