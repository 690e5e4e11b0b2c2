"""Which files the package holds: some may stay out, those that prove it always go along."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from db.rows.cases import OPTIONAL
from desktop.theme.icons import icon, size_icon
from desktop.widgets.roles import set_role

FILES = {
    "letter": ("file-text", "Antwortentwurf.odt"),
    "sheets": ("table", "Anlage_1.ods, .xlsx, .csv"),
    "pdf": ("file-type-pdf", "Anlage_1.pdf (PDF/A)"),
    "xdomea": ("archive", "xdomea, 0101"),
    "log": ("shield-check", "protokoll, manifest"),
    "proof": ("certificate", "PRUEFEN.txt, .py"),
}
COLUMNS = 3


class FilesPane(QWidget):
    """Setters in, signals out.

    Signals:
        changed: a file was taken in or left out.
        counted: in words, how many stay out.
    """

    changed = Signal()
    counted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "clear")
        self.boxes: dict[str, QCheckBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        for place, (key, (sign, name)) in enumerate(FILES.items()):
            grid.addWidget(self._box(key, sign, name), place // COLUMNS, place % COLUMNS)

    def _box(self, key: str, sign: str, name: str) -> QCheckBox:
        box = self.boxes[key] = QCheckBox(name)
        box.setIcon(icon(sign))
        size_icon(box, 16)
        box.setChecked(True)
        if key in OPTIONAL:
            box.clicked.connect(self._on_clicked)
        else:
            box.setEnabled(False)
            box.setToolTip(self.tr("Geht immer mit: Damit lässt sich das Paket prüfen."))
        return box

    def leave_out(self) -> tuple[str, ...]:
        """Return what does not go along, of `OPTIONAL`."""
        return tuple(key for key in OPTIONAL if not self.boxes[key].isChecked())

    def show_left_out(self, left_out: tuple[str, ...]) -> None:
        """Show which files go along."""
        for key in OPTIONAL:
            self.boxes[key].setChecked(key not in left_out)
        self._show_count()

    def _show_count(self) -> None:
        left = len(self.leave_out())
        words = {0: self.tr("alle gehen mit"), 1: self.tr("1 bleibt weg")}
        self.counted.emit(words.get(left, self.tr("{0} bleiben weg").format(left)))

    def _on_clicked(self) -> None:
        self._show_count()
        self.changed.emit()
