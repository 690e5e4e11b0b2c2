"""A long list: rows of one height, low headings between them, keys that skip the headings."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)
from typing_extensions import override

from desktop.theme.look import look
from desktop.widgets.paged_model import Index, PagedModel
from desktop.widgets.row_delegate import RowDelegate

MOST_LOW = 1_000
"""Rows of another height cost Qt 10 ms at so many groups, 140 ms at 4,000: beyond, all equal."""


class PagedList(QTableView):
    """A table of one column: it alone gives a few rows another height and still asks no row.

    A QListView asks every row for its height where they differ: 0.2 s at 50,000 rows, again
    at every change of width.

    Signals:
        row_chosen: the row of an entry.
    """

    row_chosen = Signal(int)

    def __init__(
        self, model: PagedModel[Any, Any], delegate: RowDelegate, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._rows, self._heights = model, delegate
        self._low: tuple[int, ...] = ()
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        # Every pixel is painted here or by the delegate: scrolling moves what stands already.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.hide()
        down.setMinimumSectionSize(1)
        down.hide()
        model.modelReset.connect(self.set_heights)
        look().changed.connect(self.set_heights)
        self.set_heights()

    def set_heights(self) -> None:
        """Give rows and headings the heights of the present text size."""
        height, heading = self._heights.row_height(), self._heights.heading_height()
        down, before = self.verticalHeader(), self._low
        self.verticalScrollBar().setSingleStep(height // 2)
        found = self._rows.layout.heading_rows()
        self._low = found if len(found) <= MOST_LOW else ()
        with QSignalBlocker(down):  # one look at the whole afterwards, not one a heading
            down.setDefaultSectionSize(height)
            for row in before:  # rows that were given a height keep it, whatever is their default
                down.resizeSection(row, height)
            for row in self._low:
                down.resizeSection(row, heading)
        # Now, not at the next turn of the loop: the presenter puts the scroll bar back at once.
        self.updateGeometries()
        self.viewport().update()

    def rows_in_sight(self) -> range:
        """Return the rows that the window shows at least a part of."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return range(max(first, 0), (last if last >= 0 else self._rows.rowCount() - 1) + 1)

    def show_chosen(self, row: int) -> None:
        """Choose a row without saying so; -1 chooses none."""
        index = self._rows.index(row, 0) if row >= 0 else QModelIndex()
        flags = QItemSelectionModel.SelectionFlag
        with QSignalBlocker(self):
            self.selectionModel().setCurrentIndex(
                index, flags.ClearAndSelect if row >= 0 else flags.Clear
            )

    def go_to(self, row: int) -> None:
        """Choose one row as if a person did, whichever keys are held."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._rows.index(row, 0), flags.ClearAndSelect)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), look().tokens.surface)
        painter.end()
        super().paintEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keys; where nothing is chosen, nothing gets chosen by that alone."""
        if self.currentIndex().isValid():
            super().focusInEvent(event)
        else:
            QAbstractScrollArea.focusInEvent(self, event)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.row_chosen.emit(current.row())

    @override
    def keyboardSearch(self, search: str) -> None:
        """Do nothing: Qt would read every row to find a first letter. Ctrl+F finds."""

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        found = super().moveCursor(action, modifiers)
        down = {QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveDown}
        return self._off_heading(found, 1 if action in down else -1)

    def _off_heading(self, index: QModelIndex, way: int) -> QModelIndex:
        row = index.row()
        if row < 0 or self._rows.layout.heading(row) is None:
            return index
        beside = row + way if 0 <= row + way < self._rows.rowCount() else row + 1
        return self._rows.index(beside, 0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Home, Qt.Key.Key_End} and not event.modifiers():
            last = self._rows.rowCount() - 1
            to = self._off_heading(self._rows.index(0, 0), 1).row()
            self.go_to(to if key == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)
