"""The list itself: rows of one height, low headings between them, keys that skip the headings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
)
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

from desktop.inbox.delegate import HEADING_HEIGHT, InboxDelegate
from desktop.inbox.model import InboxModel, Index
from desktop.theme.look import look

MOST_CHOSEN = 200


class DraftList(QTableView):
    """A table of one column: it alone gives a few rows another height and still asks no row.

    A QListView asks every row for its height where they differ: 0.2 s at 50,000 drafts, again
    at every change of width.
    """

    row_chosen = Signal(int)
    several_chosen = Signal(int)

    def __init__(self, model: InboxModel, delegate: InboxDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._delegate = model, delegate
        self._low_rows: tuple[int, ...] = ()
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        # Every pixel is painted here or by the delegate: scrolling moves what stands already.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
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

    def rows_in_sight(self) -> range:
        """Return the rows that the window shows at least a part of."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return range(max(first, 0), (last if last >= 0 else self._model.rowCount() - 1) + 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), look().tokens.surface)
        painter.end()
        super().paintEvent(event)

    def show_chosen(self, row: int) -> None:
        """Choose a row without saying so; -1 chooses none."""
        index = self._model.index(row, 0) if row >= 0 else QModelIndex()
        selection = self.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        with QSignalBlocker(self):
            selection.setCurrentIndex(index, flags.ClearAndSelect if row >= 0 else flags.Clear)

    def go_to(self, row: int) -> None:
        """Choose one row as if a person did, whichever keys are held."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._model.index(row, 0), flags.ClearAndSelect)

    def chosen_offsets(self) -> list[int]:
        """Return the places of the chosen drafts in the list, from the top."""
        rows = sorted(one.row() for one in self.selectionModel().selectedIndexes())
        heading, offset = self._model.layout.heading, self._model.layout.offset
        return [offset(row) for row in rows if heading(row) is None]

    def chosen_drafts(self) -> tuple[str, ...]:
        """Return the ids of the chosen drafts, as far as they are fetched."""
        places = self.chosen_offsets()
        if len(places) > MOST_CHOSEN:
            return ()
        rows = [self._model.draft_at(self._model.layout.row(one)) for one in places]
        return tuple(one.draft for one in rows if one is not None)

    def choose_too(self, drafts: Sequence[str]) -> None:
        """Choose drafts beside the present one, as they were before the list came anew."""
        flags = QItemSelectionModel.SelectionFlag
        for row in (self._model.row_of(one) for one in drafts):
            if row >= 0:
                self.selectionModel().select(self._model.index(row, 0), flags.Select)

    def release(self) -> None:
        """Choose the present draft alone."""
        row = self.currentIndex().row()
        self.show_chosen(row)
        self.several_chosen.emit(len(self.chosen_offsets()))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keys; where nothing is chosen, nothing gets chosen by that alone."""
        if self.currentIndex().isValid():
            super().focusInEvent(event)
        else:
            QAbstractScrollArea.focusInEvent(self, event)

    @override
    def selectAll(self) -> None:
        """Choose the group that the present draft stands in."""
        row, layout = self.currentIndex().row(), self._model.layout
        if row < 0:
            return
        first = last = row
        while first > 0 and layout.heading(first - 1) is None:
            first -= 1
        while last + 1 < layout.rows and layout.heading(last + 1) is None:
            last += 1
        flags = QItemSelectionModel.SelectionFlag
        ends = self._model.index(first, 0), self._model.index(last, 0)
        self.selectionModel().select(QItemSelection(*ends), flags.ClearAndSelect)

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.several_chosen.emit(len(self.chosen_offsets()))

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
            self.go_to(to if event.key() == Qt.Key.Key_Home else last)
            return
        super().keyPressEvent(event)
