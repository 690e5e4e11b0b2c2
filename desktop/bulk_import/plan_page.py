"""The second step: the table of the dry run, and the button that writes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from db.rows.imports import ImportPlan
from desktop.bulk_import.row_pane import RowPane
from desktop.bulk_import.table_delegate import HEIGHT, PAD, PlanDelegate
from desktop.bulk_import.table_model import ALL, ERROR, HINT, READY, ROW, SHOWN, WHEN, PlanTable
from desktop.bulk_import.words import ImportWords
from desktop.i18n import dates
from desktop.media.thumbnails import Thumbnails
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.painting import text_width
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.segmented_control import SegmentedControl
from desktop.widgets.symbol import Symbol

WIDTHS, NARROW_WIDTHS = (48, 122, 156, 176, 76, 88, 60), (44, 104, 166, 116, 76, 84, 58)
NARROW, PANE, NARROW_PANE = 1300, 372, 272
DAY_MS, DAYS_OF_A_WEEK = 86_400_000, 7
LATE = 1_829_000_000_000
"""A moment of December 2027: its day and month have two figures each."""


class PlanPage(QWidget):
    """`write_requested(submit)` is the only way anything gets written."""

    write_requested = Signal(bool)
    back_requested = Signal()

    def __init__(self, words: ImportWords, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._words = words
        self.model = PlanTable(words, self)
        self.table = QTableView()
        self.pane = RowPane(words)
        self._promise = text_label("", "body", wrap=True)
        self._left_out = ElidedLabel()
        set_role(self._left_out, "muted")
        self._submit = QCheckBox(self.tr("Gleich vorlegen"))
        self._write, self._back = QPushButton(), QPushButton(self.tr("Zurück"))
        set_role(self._write, "primary")
        self._segments = SegmentedControl(
            self.tr("Welche Zeilen"), [(key, self._word(key)) for key in (ALL, *SHOWN)]
        )
        self._dress_table(words, thumbnails)
        self._lay_out()
        self._segments.chosen.connect(self.model.show_only)
        self._write.clicked.connect(self._on_write)
        self._back.clicked.connect(self.back_requested)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        thumbnails.ready.connect(self._on_thumbnail)

    def _word(self, key: str) -> str:
        return {
            ALL: self.tr("Alle"),
            READY: self.tr("Bereit"),
            HINT: self.tr("Hinweise"),
            ERROR: self.tr("Fehler"),
        }[key]

    def _dress_table(self, words: ImportWords, thumbnails: Thumbnails) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(PlanDelegate(words, thumbnails, table))
        table.setAccessibleName(self.tr("Probelauf"))
        table.setShowGrid(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(look().px(HEIGHT))
        across = table.horizontalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        across.setStretchLastSection(True)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.setSpacing(16)
        head.addWidget(text_label(self.tr("Probelauf"), "section"))
        head.addWidget(self._segments)
        head.addStretch(1)
        left = QWidget()
        inner = QVBoxLayout(left)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(head)
        inner.addWidget(self.table, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(self.pane)
        split.setStretchFactor(0, 1)
        self._split = split
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._promise_note())
        column.addWidget(split, 1)
        column.addWidget(self._foot())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the messages their room: they say what is to be done."""
        super().resizeEvent(event)
        narrow = self.width() < look().px(NARROW)
        for column, width in enumerate(NARROW_WIDTHS if narrow else WIDTHS):
            self.table.setColumnWidth(column, look().px(width))
        self.table.setColumnWidth(WHEN, _date_width())
        pane = look().px(NARROW_PANE if narrow else PANE)
        self._split.setSizes([max(self.width() - pane, 1), pane])

    def _promise_note(self) -> QFrame:
        frame = QFrame()
        set_role(frame, "note", tone="accent")
        row = QHBoxLayout(frame)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(10)
        row.addWidget(Symbol("shield-lock", "accent", 18))
        row.addWidget(self._promise, 1)
        return frame

    def _foot(self) -> QFrame:
        foot = QFrame()
        set_role(foot, "panel", rule="top")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(12)
        row.addWidget(self._left_out, 1)
        row.addWidget(self._submit)
        row.addWidget(self._back)
        row.addWidget(self._write)
        return foot

    def show_plan(self, plan: ImportPlan) -> None:
        """Show a dry run."""
        counts = plan.counts
        numbers = {ALL: len(plan.rows)}
        numbers |= {key: sum(counts[one] for one in kinds) for key, kinds in SHOWN.items()}
        for key, count in numbers.items():
            self._segments.set_word(key, f"{self._word(key)}  {dates.number(count)}")
        self._segments.choose(ALL)
        self.model.show_plan(plan)
        words = self._words.write(plan)
        promise = self.tr("Nichts wird geschrieben, bevor Sie auf „{0}“ klicken.").format(words)
        rest = self.tr("Der Probelauf liest und prüft nur. Ihre Dateien bleiben unverändert.")
        self._promise.setText(f"{promise} {rest}")
        self._left_out.setText(self._words.left_out(plan))
        self._write.setText(words)
        self._write.setIcon(icon("circle-plus", "on_accent"))
        size_icon(self._write, 16, gap=3)
        writable = any(one.writable for one in plan.rows)
        self._write.setEnabled(writable)
        self._submit.setEnabled(writable)
        self.pane.show_remarks(self._words.remarks(plan))

    def _on_row(self, current: QModelIndex) -> None:
        row = current.data(ROW)
        if row is not None:
            self.pane.show_row(row)

    def _on_write(self) -> None:
        self.write_requested.emit(self._submit.isChecked())

    def _on_thumbnail(self) -> None:
        self.table.viewport().update()


def _date_width() -> int:
    """Return how wide a column is that cuts no date, whatever the day is called, px."""
    font, days = look().font("body"), range(DAYS_OF_A_WEEK)
    widest = max(text_width(font, dates.planned(LATE + day * DAY_MS)) for day in days)
    return widest + look().px(2 * PAD + 4)
