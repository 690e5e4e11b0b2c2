"""The dialog that asks for whom a packet is meant, and where it goes."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

PACKET = ".umlauf"
HEADS = ".umlauf-stand"


class PacketDialog(FramedDialog):
    """Signals: ``packet_wanted``: where to write, and the partner's heads ("" = everything)."""

    help_page = "7-sync"
    packet_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Paket schreiben"), self.tr("Paket schreiben"), parent)
        self.set_subline(
            self.tr(
                "Eine Datei für einen Rechner, der die gemeinsame Ablage nicht erreicht: auf"
                " einem Stick oder per Mail. Wer sie öffnen kann, kann alles darin lesen."
            )
        )
        self._field = QLineEdit()
        self._field.setAccessibleName(self.tr("Stand der Gegenstelle"))
        self._field.textChanged.connect(self._on_changed)
        search = QPushButton(self.tr("Suchen …"))
        search.setAccessibleName(self.tr("Stand der Gegenstelle suchen …"))
        search.clicked.connect(self._on_search)
        self._hint = text_label("", "muted", wrap=True)
        label = text_label(self.tr("Stand der Gegenstelle (freigestellt)"), "field")
        label.setBuddy(self._field)
        row = QHBoxLayout()
        row.addWidget(self._field, 1)
        row.addWidget(search)
        self.body.addWidget(label)
        self.body.addLayout(row)
        self.body.addWidget(self._hint)
        self.body.addStretch(1)
        self.add_cancel()
        self._save = self.add_button(self.tr("Paket speichern …"), "primary")
        self._save.clicked.connect(self._on_save)
        self._on_changed()
        self.fit(520)

    def set_heads(self, path: str) -> None:
        """Fill in the file that says what the partner has."""
        self._field.setText(path)

    def save_to(self, path: str) -> None:
        """Ask for the packet at this place and close."""
        self.packet_wanted.emit(with_ending(path, PACKET), self._field.text().strip())
        self.accept()

    def _on_search(self) -> None:
        title = self.tr("Stand der Gegenstelle öffnen")
        kinds = self.tr("Stand (*{0});;Alle Dateien (*)").format(HEADS)
        found, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if found:
            self.set_heads(found)

    def _on_changed(self) -> None:
        path = self._field.text().strip()
        missing = bool(path) and not Path(path).is_file()
        if missing:
            text = self.tr("Diese Datei gibt es nicht.")
        elif path:
            text = self.tr("In das Paket kommt nur, was der Gegenstelle fehlt.")
        else:
            text = self.tr("Ohne Stand kommt alles in das Paket, mit allen Medien.")
        self._hint.setText(text)
        self._save.setEnabled(not missing)
        self.fit()

    def _on_save(self) -> None:
        title = self.tr("Paket speichern")
        kinds = self.tr("Pakete (*{0})").format(PACKET)
        found, _ = QFileDialog.getSaveFileName(self, title, "", kinds)
        if found:
            self.save_to(found)


def with_ending(path: str, ending: str) -> str:
    """Return a path with the ending that belongs to it."""
    return path if path.endswith(ending) else path + ending
