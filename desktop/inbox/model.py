"""The list's model: headings and drafts in order, drafts fetched in pages as they are seen."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
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

from db.rows import GroupRow, InboxRow
from desktop.widgets.list_layout import ListLayout

PAGE = 200
KEPT_PAGES = 12
ROW = Qt.ItemDataRole.UserRole + 1
HEADING = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class InboxModel(QAbstractListModel):
    """Holds no more than a few pages; `page_requested(page)` asks for what was looked at."""

    page_requested = Signal(int)

    def __init__(
        self,
        say_row: Callable[[InboxRow], str],
        say_group: Callable[[GroupRow], str],
        parent: QObject | None = None,
    ) -> None:
        """Take what tells a screen reader about a draft and about a heading."""
        super().__init__(parent)
        self._say_row, self._say_group = say_row, say_group
        self.layout: ListLayout[GroupRow] = ListLayout(())
        self._pages: OrderedDict[int, tuple[InboxRow, ...]] = OrderedDict()
        self._asked: set[int] = set()

    def show_list(
        self, layout: ListLayout[GroupRow], pages: Mapping[int, Sequence[InboxRow]]
    ) -> None:
        """Replace everything."""
        self.beginResetModel()
        self.layout = layout
        self._asked.clear()
        self._pages = OrderedDict((page, tuple(rows)) for page, rows in pages.items())
        self.endResetModel()

    def show_page(self, page: int, rows: Sequence[InboxRow]) -> None:
        """Fill in a page that was asked for."""
        self._asked.discard(page)
        self._pages[page] = tuple(rows)
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        first = self.index(self.layout.row(page * PAGE), 0)
        last_offset = min((page + 1) * PAGE, self.layout.drafts) - 1
        self.dataChanged.emit(first, self.index(self.layout.row(last_offset), 0))

    def draft_at(self, row: int) -> InboxRow | None:
        """Return the draft of a row; None for a heading or what is not fetched yet."""
        if not 0 <= row < self.layout.rows or self.layout.heading(row) is not None:
            return None
        page, place = divmod(self.layout.offset(row), PAGE)
        rows = self._pages.get(page)
        if rows is None:
            self._ask(page)
            return None
        self._pages.move_to_end(page)
        return rows[place] if place < len(rows) else None

    def row_of(self, draft: str) -> int:
        """Return the row of a fetched draft, -1 where it is not among them."""
        for page, rows in self._pages.items():
            for place, one in enumerate(rows):
                if one.draft == draft:
                    return self.layout.row(page * PAGE + place)
        return -1

    def pages_of(self, first_row: int, last_row: int) -> range:
        """Return the pages that hold the drafts between two rows."""
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
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        heading = self.layout.heading(index.row())
        if heading is not None:
            return self._heading_data(heading, role)
        if role not in ANSWERED:
            return None
        row = self.draft_at(index.row())
        return None if row is None else self._draft_data(row, role)

    def _heading_data(self, group: GroupRow, role: int) -> Any:
        if role == HEADING:
            return group
        spoken = role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return self._say_group(group) if spoken else None

    def _draft_data(self, row: InboxRow, role: int) -> Any:
        if role == ROW:
            return row
        return self._say_row(row) if role == Qt.ItemDataRole.AccessibleTextRole else row.title


ANSWERED = frozenset(
    {
        ROW,
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)
