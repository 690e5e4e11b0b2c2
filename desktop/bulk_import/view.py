"""The import screen: a head with the steps, and the page of the present one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout
from typing_extensions import override

from db.rows.imports import ImportPlan, LastImport, PlanGlance
from desktop.bulk_import.columns_page import ColumnsPage
from desktop.bulk_import.done_page import DonePage
from desktop.bulk_import.files_page import FilesPage
from desktop.bulk_import.foot import Foot
from desktop.bulk_import.plan_page import PlanPage
from desktop.bulk_import.step_trail import StepTrail
from desktop.bulk_import.words import ImportWords
from desktop.media.thumbnails import Thumbnails
from desktop.theme.look import look
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role, text_label

FILES, COLUMNS, PLAN, DONE = range(4)
LOW = 300


class ImportView(QFrame):
    """Setters in, signals out.

    Signals:
        left: back to the inbox.      cancel_requested: what runs is to stop.
    """

    left = Signal()
    cancel_requested = Signal()

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        set_role(self, "surface")
        self.words = ImportWords(self)
        self.files, self.columns = FilesPage(), ColumnsPage()
        self.plan, self.done = PlanPage(self.words, thumbnails), DonePage(self.words)
        self._source = ElidedLabel()
        set_role(self._source, "muted")
        self.trail = StepTrail(
            (
                self.tr("Dateien"),
                self.tr("Spalten"),
                self.tr("Probelauf"),
                self.tr("Anlegen"),
            )
        )
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._stack, 1)
        for page in (self.files, self.columns, self.plan, self.done):
            self._stack.addWidget(page)
            page.foot.cancel_requested.connect(self.cancel_requested)
        self.columns.back_requested.connect(self.show_files)
        self.plan.back_requested.connect(self.show_columns)
        self.done.leave_requested.connect(self.left)
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
        row.setContentsMargins(12, 6, 16, 6)
        row.setSpacing(16)
        row.addWidget(back)
        row.addLayout(words, 1)
        row.addWidget(self.trail)
        return head

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave what is read out where a large text leaves it no line."""
        super().resizeEvent(event)
        self._source.setVisible(self.height() >= look().px(LOW))

    @property
    def step(self) -> int:
        """Return which step is in sight, from 0."""
        return self._stack.currentIndex()

    @property
    def foot(self) -> Foot:
        """Return the foot of the step in sight."""
        return (self.files, self.columns, self.plan, self.done)[self.step].foot

    def show_files(self) -> None:
        """Show the first step."""
        self._source.setText(self.tr("Plan und Medien wählen"))
        self._show_step(FILES)
        self.files.plan.setFocus()

    def show_columns(self) -> None:
        """Show the second step."""
        self._show_step(COLUMNS)
        cells = self.columns.strip.cells
        if cells:
            cells[0].box.setFocus()

    def show_glance(self, found: PlanGlance) -> None:
        """Show how a plan is read, in every step."""
        self._source.setText(self.words.file(found))
        self.files.show_glance(found)
        self.columns.show_glance(found)
        self.plan.show_glance(found)

    def show_plan(self, plan: ImportPlan) -> None:
        """Show the dry run."""
        fresh = self.step != PLAN
        self._source.setText(self.words.source(plan))
        self._show_step(PLAN)
        if fresh:
            self.plan.begin()
        self.plan.show_plan(plan)
        if fresh:
            self.plan.table.setFocus()

    def show_writing(self, plan: ImportPlan, *, submit: bool) -> None:
        """Show that drafts are being made."""
        self._show_step(DONE)
        self.done.begin(plan, submit=submit)

    def show_done(self, plan: ImportPlan, last: LastImport | None, *, submit: bool) -> None:
        """Show what was made."""
        self._show_step(DONE)
        self.done.show_done(plan, last, submit=submit)

    def _show_step(self, number: int) -> None:
        self.foot.show_idle()
        self._stack.setCurrentIndex(number)
        self.trail.show_step(number)
