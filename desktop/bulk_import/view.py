"""The import screen: a head with the steps, and the page of the present one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout

from db.rows.imports import ImportPlan
from desktop.bulk_import.files_page import FilesPage
from desktop.bulk_import.plan_page import PlanPage
from desktop.bulk_import.words import ImportWords
from desktop.media.thumbnails import Thumbnails
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role, text_label


class ImportView(QFrame):
    """Setters in, signals out."""

    left = Signal()

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        set_role(self, "surface")
        self._words = ImportWords(self)
        self.files, self.plan = FilesPage(), PlanPage(self._words, thumbnails)
        self._source = ElidedLabel()
        set_role(self._source, "muted")
        self._steps = [
            text_label(f"{number}  {words}", "muted")
            for number, words in enumerate(
                (self.tr("Dateien"), self.tr("Probelauf"), self.tr("Anlegen")), 1
            )
        ]
        self._stack = QStackedWidget()
        self._stack.addWidget(self.files)
        self._stack.addWidget(self.plan)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._stack, 1)
        self.plan.back_requested.connect(self.show_files)
        self.show_files()

    def _head(self) -> QFrame:
        head = QFrame()
        set_role(head, "surface", rule="bottom")
        back = IconButton("arrow-left", self.tr("Zurück zum Eingang"), pixels=20)
        back.clicked.connect(self.left)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text_label(self.tr("Redaktionsplan einlesen"), "page"))
        words.addWidget(self._source)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(back)
        row.addLayout(words, 1)
        for label in self._steps:
            row.addWidget(label)
        return head

    def show_files(self) -> None:
        """Show the first step."""
        self._source.setText(self.tr("Plan und Medien wählen"))
        self._show_step(0)
        self.files.setFocus()

    def show_plan(self, plan: ImportPlan) -> None:
        """Show the dry run."""
        self._source.setText(self._words.source(plan))
        self.plan.show_plan(plan)
        self._show_step(1)
        self.plan.table.setFocus()

    def _show_step(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        for place, label in enumerate(self._steps):
            set_role(label, "strong" if place == number else "muted")
