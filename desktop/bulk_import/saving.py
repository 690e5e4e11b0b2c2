"""Asks under which name something is to be kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from db.rows.imports import ImportPlan
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

MOST, WIDTH = 60, 460
translate = QCoreApplication.translate


class TemplateDialog(FramedDialog):
    """One field; an empty name keeps nothing.

    Signals:
        named: the name to keep the template under.
    """

    named = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        title = self.tr("Als Vorlage speichern")
        super().__init__(title, title, parent)
        self.line = QLineEdit(name)
        self.line.setMaxLength(MOST)
        self.line.setAccessibleName(self.tr("Name der Vorlage"))
        self.line.selectAll()
        words = self.tr(
            "Dieselbe Kopfzeile wird nächstes Mal genauso gelesen: mit dieser Zuordnung und den "
            "Korrekturen, die künftig gelten."
        )
        self.body.addWidget(text_label(words, "body", wrap=True))
        self.body.addWidget(text_label(self.tr("Name der Vorlage"), "field"))
        self.body.addWidget(self.line)
        self.add_cancel()
        self.go = self.add_button(self.tr("Vorlage speichern"), "primary")
        self.go.clicked.connect(self._on_go)
        self.finished.connect(self.deleteLater)
        self.line.textChanged.connect(self._on_typed)
        self._on_typed()
        self.fit(WIDTH)
        self.line.setFocus()

    def _on_typed(self) -> None:
        self.go.setEnabled(bool(self.line.text().strip()))

    def _on_go(self) -> None:
        self.named.emit(self.line.text().strip())
        self.accept()


def ask_bad_rows_file(parent: QWidget, plan: ImportPlan) -> str:
    """Return where the rows with errors go, with the ending they must have; "" = nowhere."""
    path = Path(plan.path)
    ending = ".xlsx" if plan.sheet else path.suffix.lower() or ".csv"
    name = translate("ImportPresenter", "{0} Fehler").format(path.stem)
    title = translate("ImportPresenter", "Fehlerliste speichern")
    offered = str(path.with_name(name + ending))
    found, _ = QFileDialog.getSaveFileName(parent, title, offered, f"*{ending}")
    return found if not found or found.lower().endswith(ending) else found + ending
