"""A table of lines: its columns take what their words need, and go where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from desktop.members.line_delegate import HEIGHT, PAD, LineDelegate, cell_width
from desktop.members.line_table import LineTable
from desktop.members.lines import Line
from desktop.theme.look import look
from desktop.widgets.painting import text_width

LEAST, MOST = 150, 300
# What is longer is cut off in the table and stands whole in the tooltip and beside it.
WIDEST = 250


class LineView(QTableView):
    """The last column is the state: it and the first always stay.

    Signals:
        chosen: id of the line, "" = none.      entered: Enter on it.
        fitted: columns came or went.
    """

    chosen = Signal(str)
    entered = Signal(str)
    fitted = Signal()

    def __init__(
        self,
        name: str,
        heads: tuple[str, ...],
        dropped: tuple[int, ...],
        whole: tuple[int, ...] = (),
    ) -> None:
        """Take what the table is made of.

        Args:
            name: the accessible one.
            heads: of the columns.
            dropped: columns that go for want of room, the first one first.
            whole: columns that are never cut off, however wide their words are.
        """
        super().__init__()
        self._dropped, self._whole = dropped, whole
        self.lines = LineTable(heads, self)
        self.setAccessibleName(name)
        self.setModel(self.lines)
        self.setItemDelegate(LineDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.selectionModel().currentRowChanged.connect(self._on_row)
        # With the rows comes their scroll bar, and takes its part of the room.
        self.verticalScrollBar().rangeChanged.connect(self._later)
        look().changed.connect(self._later)

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show other lines; the choice stays where it can, else it is the first."""
        kept = self.chosen_id()
        self.lines.show_lines(lines)
        self.fit()
        self.choose(kept)

    def choose(self, wanted: str) -> None:
        """Choose a line; the first where it is not shown."""
        if not self.lines.lines:
            self.chosen.emit("")
            return
        before = self.chosen_id()
        place = max(self.lines.place_of(wanted), 0)
        self.selectRow(place)
        self.setCurrentIndex(self.lines.index(place, 0))
        if self.chosen_id() == before:
            self.chosen.emit(before)

    def chosen_id(self) -> str:
        """Return the id of the chosen line, "" = none."""
        index = self.currentIndex()
        return self.lines.lines[index.row()].id if index.isValid() else ""

    def fit(self) -> None:
        """Give every column its width."""
        self.verticalHeader().setDefaultSectionSize(look().px(HEIGHT))
        room, needed = self.viewport().width(), self._needed()
        widest = look().px(WIDEST)
        least, last = look().px(LEAST), len(needed) - 1
        for column in set(range(1, last)) - set(self._whole):
            needed[column] = min(needed[column], widest)
        shown = dict(enumerate(needed))
        first = shown.pop(0)
        for column in self._dropped:
            if min(first, look().px(MOST)) + sum(shown.values()) > room and column in shown:
                shown.pop(column)
        for column in range(1, last + 1):
            self.setColumnHidden(column, column not in shown)
            self.setColumnWidth(column, shown.get(column, 0))
        self.setColumnWidth(0, max(room - sum(shown.values()), least))
        self.fitted.emit()

    def _needed(self) -> list[int]:
        heads = look().font("small_strong")
        found = [text_width(heads, one) + 2 * look().px(PAD) for one in self.lines.heads]
        for line in self.lines.lines:
            for column, cell in enumerate(line.cells):
                found[column] = max(found[column], cell_width(cell))
        return found

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.chosen_id():
            self.entered.emit(self.chosen_id())
            return
        super().keyPressEvent(event)

    def _later(self) -> None:
        QTimer.singleShot(0, self, self.fit)

    def _on_row(self, _current: QModelIndex) -> None:
        self.chosen.emit(self.chosen_id())
