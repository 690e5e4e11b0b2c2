"""The table of a dry run: rows are chosen with a click or the space bar."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHeaderView,
    QTableView,
)
from typing_extensions import override

from desktop.bulk_import.table_delegate import CHECK_EDGE, HEIGHT, LOW_HEIGHT, PAD, PlanDelegate
from desktop.bulk_import.table_model import CHECK, ROW, WHEN, PlanTable
from desktop.bulk_import.words import ImportWords
from desktop.i18n import dates
from desktop.media.thumbnails import Thumbnails
from desktop.theme.look import look
from desktop.widgets.painting import text_width

WIDTHS, NARROW_WIDTHS = (36, 48, 122, 156, 200, 76, 84, 68), (34, 50, 104, 146, 124, 64, 76, 62)
DAY_MS, DAYS_OF_A_WEEK = 86_400_000, 7
LATE = 1_829_000_000_000
"""A moment of December 2027: its day and month have two figures each."""


class RowsTable(QTableView):
    """All columns in sight; the last one, what is to be done, has the room that is left.

    Attributes:
        all: the box above the boxes.
    """

    def __init__(self, model: PlanTable, words: ImportWords, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(PlanDelegate(words, thumbnails, self))
        self.setAccessibleName(self.tr("Probelauf"))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(look().px(HEIGHT))
        across = self.horizontalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        across.setHighlightSections(False)
        across.setStretchLastSection(True)
        across.setMinimumSectionSize(look().px(30))
        self.all = QCheckBox(across)
        self.all.setAccessibleName(self.tr("Alle Zeilen anlegen"))
        self.all.setToolTip(self.tr("Alle Zeilen anlegen"))
        self.all.clicked.connect(self._on_all)
        model.choice_changed.connect(self.show_choice)
        model.modelReset.connect(self.show_choice)
        thumbnails.ready.connect(self._on_thumbnail)

    def fit(self, *, narrow: bool, low: bool = False) -> None:
        """Share the width out; where the page is low, rows are."""
        self.verticalHeader().setDefaultSectionSize(look().px(LOW_HEIGHT if low else HEIGHT))
        for column, width in enumerate(NARROW_WIDTHS if narrow else WIDTHS):
            self.setColumnWidth(column, look().px(width))
        self.setColumnWidth(WHEN, date_width())
        self._place_all()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_all()

    def _place_all(self) -> None:
        edge, high = look().px(CHECK_EDGE + 6), self.horizontalHeader().height()
        self.all.setGeometry(look().px(PAD), (high - edge) // 2, edge, edge)

    def show_choice(self) -> None:
        """Show at the top whether all, some or none are chosen."""
        chosen, state = self._rows.chosen(), Qt.CheckState
        some = state.PartiallyChecked if chosen else state.Unchecked
        every = chosen and len(chosen) == self._rows.count()
        self.all.setCheckState(state.Checked if every else some)
        self.all.setEnabled(self._rows.writable_count() > 0)

    def _on_all(self) -> None:
        self._rows.choose_all(taken=len(self._rows.chosen()) < self._rows.writable_count())
        self.show_choice()

    def step(self, way: int) -> None:
        """Go to the next (1) or previous (-1) row."""
        at = min(max(self.currentIndex().row() + way, 0), len(self._rows.rows) - 1)
        self.selectRow(at)

    def toggle(self) -> None:
        """Take the present row in, or leave it out."""
        row = self.currentIndex().data(ROW)
        if row is not None and row.writable:
            self._rows.choose([row], taken=not self._rows.takes(row))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.toggle()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == CHECK:
            self.selectRow(index.row())
            self.toggle()

    def _on_thumbnail(self) -> None:
        self.viewport().update()


def date_width() -> int:
    """Return how wide a column is that cuts no date, whatever the day is called, px."""
    font, days = look().font("body"), range(DAYS_OF_A_WEEK)
    widest = max(text_width(font, dates.planned(LATE + day * DAY_MS)) for day in days)
    return widest + look().px(2 * PAD + 4)
