"""The log's model: days and entries in order, entries fetched in pages as they are seen."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from db.rows import LogRow
from db.rows.log import LogDay
from desktop.widgets.list_layout import ListLayout

PAGE, KEPT_PAGES = 200, 12
ROW = Qt.ItemDataRole.UserRole + 1
HEADING = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
NONE: array[int] = array("q")


class LogModel(QAbstractListModel):
    """Holds where all entries stand and a few pages of them.

    Signals:
        page_requested: the number of a page that was looked at.
    """

    page_requested = Signal(int)

    def __init__(
        self,
        say_row: Callable[[LogRow], str],
        say_day: Callable[[LogDay], str],
        parent: QObject,
    ) -> None:
        """Take what tells a screen reader about an entry and about a day."""
        super().__init__(parent)
        self._say_row, self._say_day = say_row, say_day
        self.layout: ListLayout[LogDay] = ListLayout(())
        self.keys = NONE
        self._pages: OrderedDict[int, tuple[LogRow, ...]] = OrderedDict()
        self._asked: set[int] = set()

    def show_order(
        self, keys: array[int], days: Sequence[LogDay], first: tuple[LogRow, ...], page: int = 0
    ) -> None:
        """Replace everything; the rows of one page are here already."""
        self.beginResetModel()
        self.keys, self.layout = keys, ListLayout(days)
        self._asked.clear()
        self._pages = OrderedDict({page: first})
        self.endResetModel()

    def page_keys(self, page: int) -> array[int]:
        """Return where the entries of a page stand."""
        return self.keys[page * PAGE : (page + 1) * PAGE]

    def show_page(self, page: int, rows: tuple[LogRow, ...]) -> None:
        """Fill in a page that was asked for."""
        self._asked.discard(page)
        self._pages[page] = rows
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        last = min((page + 1) * PAGE, len(self.keys)) - 1
        first = self.index(self.layout.row(page * PAGE), 0)
        self.dataChanged.emit(first, self.index(self.layout.row(last), 0))

    def entry_at(self, row: int) -> LogRow | None:
        """Return the entry of a row; None for a heading or what is not fetched yet."""
        if not 0 <= row < self.layout.rows or self.layout.heading(row) is not None:
            return None
        page, place = divmod(self.layout.offset(row), PAGE)
        rows = self._pages.get(page)
        if rows is None:
            self._ask(page)
            return None
        self._pages.move_to_end(page)
        return rows[place] if place < len(rows) else None

    def row_of(self, key: int) -> int:
        """Return the row of an entry by where it stands; -1 = the filter leaves it out."""
        try:
            return self.layout.row(self.keys.index(key))
        except ValueError:
            return -1

    def _ask(self, page: int) -> None:
        if page not in self._asked:
            self._asked.add(page)
            self.page_requested.emit(page)

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self.layout.rows

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        if self.layout.heading(index.row()) is not None:
            return flag.ItemNeverHasChildren
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ANSWERED or not 0 <= index.row() < self.layout.rows:
            return None
        day = self.layout.heading(index.row())
        if day is not None:
            return day if role == HEADING else self._say_day(day) if role in _SPOKEN else None
        row = self.entry_at(index.row())
        if row is None or role == HEADING:
            return None
        return row if role == ROW else self._say_row(row)


_SPOKEN = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})
_ANSWERED = frozenset({ROW, HEADING, *_SPOKEN})
