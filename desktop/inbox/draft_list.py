"""The list itself: rows of one height, low headings between them, keys that skip the headings."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget
from typing_extensions import override

from desktop.inbox.delegate import HEADING_HEIGHT, InboxDelegate
from desktop.inbox.model import InboxModel, Index
from desktop.theme.look import look


class DraftList(QTableView):
    """A table of one column: it alone gives a few rows another height and still asks no row.

    A QListView asks every row for its height where they differ: 0.2 s at 50,000 drafts, again
    at every change of width.
    """

    row_chosen = Signal(int)

    def __init__(self, model: InboxModel, delegate: InboxDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._delegate = model, delegate
        self._low_rows: tuple[int, ...] = ()
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
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
        height = self._delegate.row_height()
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height // 2)
        for row in self._low_rows:
            self.setRowHeight(row, height)
        self._low_rows = self._model.layout.heading_rows()
        for row in self._low_rows:
            self.setRowHeight(row, look().px(HEADING_HEIGHT))
        # Now, not at the next turn of the loop: the presenter puts the scroll bar back at once.
        self.updateGeometries()

    def show_chosen(self, row: int) -> None:
        """Choose a row without saying so; -1 chooses none."""
        index = self._model.index(row, 0) if row >= 0 else QModelIndex()
        selection = self.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        with QSignalBlocker(self):
            selection.setCurrentIndex(index, flags.ClearAndSelect if row >= 0 else flags.Clear)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.row_chosen.emit(current.row())

    @override
    def keyboardSearch(self, search: str) -> None:
        """Do nothing: Qt would read every draft to find a first letter. Ctrl+F finds."""

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        found = super().moveCursor(action, modifiers)
        down = {QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveDown}
        return self._off_heading(found, 1 if action in down else -1)

    def _off_heading(self, index: QModelIndex, way: int) -> QModelIndex:
        row = index.row()
        if row < 0 or self._model.layout.heading(row) is None:
            return index
        beside = row + way if 0 <= row + way < self._model.rowCount() else row + 1
        return self._model.index(beside, 0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End} and not event.modifiers():
            last = self._model.rowCount() - 1
            to = self._off_heading(self._model.index(0, 0), 1).row()
            self.setCurrentIndex(
                self._model.index(to if event.key() == Qt.Key.Key_Home else last, 0)
            )
            return
        super().keyPressEvent(event)
