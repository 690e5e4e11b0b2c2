"""A long list with headings: what stands where is known, rows are fetched in pages as seen."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from desktop.widgets.list_layout import G, ListLayout

PAGE, KEPT_PAGES = 200, 12
ROW = Qt.ItemDataRole.UserRole + 1
HEADING = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
R = TypeVar("R")


class PagedModel(QAbstractListModel, Generic[G, R]):
    """Groups and their rows in order; holds no more than a few pages.

    Signals:
        page_requested: the number of a page that was looked at.
    """

    page_requested = Signal(int)

    def __init__(
        self,
        say_row: Callable[[R], str],
        say_group: Callable[[G], str],
        parent: QObject | None = None,
        *,
        show_row: Callable[[R], str] | None = None,
    ) -> None:
        """Take what tells a screen reader about a row and a group, and a row's tool tip."""
        super().__init__(parent)
        self._say_row, self._say_group = say_row, say_group
        self._show_row = show_row or say_row
        self.layout: ListLayout[G] = ListLayout(())
        self._pages: OrderedDict[int, tuple[R, ...]] = OrderedDict()
        self._asked: set[int] = set()

    def show_list(self, layout: ListLayout[G], pages: Mapping[int, Sequence[R]]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self.layout = layout
        self._asked.clear()
        self._pages = OrderedDict((page, tuple(rows)) for page, rows in pages.items())
        self.endResetModel()

    def show_page(self, page: int, rows: Sequence[R]) -> None:
        """Fill in a page that was asked for."""
        self._asked.discard(page)
        self._pages[page] = tuple(rows)
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        last = min((page + 1) * PAGE, self.layout.entries) - 1
        first = self.index(self.layout.row(page * PAGE), 0)
        self.dataChanged.emit(first, self.index(self.layout.row(last), 0))

    def entry_at(self, row: int) -> R | None:
        """Return what stands in a row; None for a heading or what is not fetched yet."""
        if not 0 <= row < self.layout.rows or self.layout.heading(row) is not None:
            return None
        page, place = divmod(self.layout.offset(row), PAGE)
        rows = self._pages.get(page)
        if rows is None:
            self._ask(page)
            return None
        self._pages.move_to_end(page)
        return rows[place] if place < len(rows) else None

    def find(self, wanted: Callable[[R], bool]) -> int:
        """Return the row of the first fetched entry that is wanted, -1 where there is none."""
        for page, rows in self._pages.items():
            for place, one in enumerate(rows):
                if wanted(one):
                    return self.layout.row(page * PAGE + place)
        return -1

    def pages_of(self, first_row: int, last_row: int) -> range:
        """Return the pages that hold the entries between two rows."""
        first = self.layout.offset(max(first_row, 0)) // PAGE
        return range(first, self.layout.offset(max(last_row, 0)) // PAGE + 1)

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
        group = self.layout.heading(index.row())
        if group is not None:
            return group if role == HEADING else self._say_group(group) if role in _SAID else None
        row = self.entry_at(index.row())
        if row is None or role == HEADING:
            return None
        return row if role == ROW else self._words(row, role)

    def _words(self, row: R, role: int) -> str:
        say = self._say_row if role == Qt.ItemDataRole.AccessibleTextRole else self._show_row
        return say(row)


_SAID = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})
_ANSWERED = frozenset({ROW, HEADING, Qt.ItemDataRole.ToolTipRole, *_SAID})
