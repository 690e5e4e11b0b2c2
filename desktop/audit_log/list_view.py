"""The list of the log: low headings, and the chosen entry opened below its own lines."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)
from typing_extensions import override

from desktop.audit_log.columns import CHAIN
from desktop.audit_log.delegate import LogDelegate
from desktop.audit_log.model import Index, LogModel
from desktop.theme.look import look

MOST_LOW = 1_000
"""Rows of another height cost Qt 10 ms at so many days, 140 ms at 4,000: beyond, all are equal."""


class LogList(QTableView):
    """One column, so that a few rows may have another height and no row is asked for it.

    Signals:
        row_chosen: the row of an entry.      entered: Enter was pressed on it.
        widened: how wide a row is now, px.
    """

    row_chosen = Signal(int)
    widened = Signal(int)
    entered = Signal()

    def __init__(self, model: LogModel, delegate: LogDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._delegate = model, delegate
        self._card: QWidget | None = None
        self._opened = -1
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
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.hide()
        down.setMinimumSectionSize(1)
        down.hide()
        model.modelReset.connect(self.set_heights)
        look().changed.connect(self.set_heights)
        self.set_heights()

    def set_heights(self) -> None:
        """Give rows and headings the heights of the present text size; nothing is open."""
        self.close_card()
        height = self._delegate.row_height()
        down = self.verticalHeader()
        self.verticalScrollBar().setSingleStep(height // 2)
        headings = self._model.layout.heading_rows()
        with QSignalBlocker(down):  # one look at the whole afterwards, not one a heading
            down.setDefaultSectionSize(height)  # of all rows, those resized before too
            for row in headings if len(headings) <= MOST_LOW else ():
                down.resizeSection(row, self._delegate.heading_height())
        self.updateGeometries()
        self.viewport().update()

    def open_card(self, row: int, card: QWidget) -> None:
        """Show a card below an entry's own lines."""
        self.close_card()
        card.setParent(self.viewport())
        self._card, self._opened = card, row
        self._fit_card()
        card.show()
        self.scrollTo(self._model.index(row, 0), QAbstractItemView.ScrollHint.EnsureVisible)

    def close_card(self) -> None:
        """Take the card away; it is not deleted."""
        card, row = self._card, self._opened
        self._card, self._opened = None, -1
        if card is None:
            return
        if card.isAncestorOf(self.focusWidget()):
            self.setFocus()
        card.hide()
        if row < self._model.rowCount():
            self.setRowHeight(row, self._delegate.row_height())

    def _fit_card(self) -> None:
        if self._card is None:
            return
        wide = self.viewport().width() - look().px(CHAIN + 8)
        layout = self._card.layout()
        high = layout.heightForWidth(wide) if layout is not None else 0
        self._card.resize(wide, max(high, self._card.minimumSizeHint().height()))
        self.setRowHeight(self._opened, self._delegate.row_height() + self._card.height())
        self._place_card()

    def _place_card(self) -> None:
        if self._card is not None:
            top = self.rowViewportPosition(self._opened) + self._delegate.row_height()
            self._card.move(look().px(CHAIN), top)

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place_card()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_card()
        self.widened.emit(self.viewport().width())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), look().tokens.surface)
        painter.end()
        super().paintEvent(event)

    def show_chosen(self, row: int) -> None:
        """Choose a row without saying so; -1 chooses none."""
        index = self._model.index(row, 0) if row >= 0 else QModelIndex()
        flags = QItemSelectionModel.SelectionFlag
        with QSignalBlocker(self):
            self.selectionModel().setCurrentIndex(
                index, flags.ClearAndSelect if row >= 0 else flags.Clear
            )

    def go_to(self, row: int) -> None:
        """Choose one row as if a person did."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._model.index(row, 0), flags.ClearAndSelect)

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
        """Do nothing: Qt would read every entry to find a first letter. Ctrl+F finds."""

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
        key = event.key()
        if key in {Qt.Key.Key_Home, Qt.Key.Key_End} and not event.modifiers():
            last = self._model.rowCount() - 1
            to = self._off_heading(self._model.index(0, 0), 1).row()
            self.go_to(to if key == Qt.Key.Key_Home else last)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
