"""The log's model: days and entries in order; where all entries stand is known."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from db.rows import LogRow
from db.rows.log import LogDay
from desktop.widgets.list_layout import ListLayout
from desktop.widgets.paged_model import PAGE, PagedModel

NONE: array[int] = array("q")


class LogModel(PagedModel[LogDay, LogRow]):
    """Adds where the entries stand, so that one can be found that was not fetched yet."""

    def __init__(
        self,
        say_row: Callable[[LogRow], str],
        say_day: Callable[[LogDay], str],
        parent: QObject,
    ) -> None:
        """Take what tells a screen reader about an entry and about a day."""
        super().__init__(say_row, say_day, parent)
        self.keys = NONE

    def show_order(
        self, keys: array[int], days: Sequence[LogDay], first: tuple[LogRow, ...], page: int = 0
    ) -> None:
        """Replace everything; the rows of one page are here already."""
        self.keys = keys
        self.show_list(ListLayout(days), {page: first})

    def page_keys(self, page: int) -> array[int]:
        """Return where the entries of a page stand."""
        return self.keys[page * PAGE : (page + 1) * PAGE]

    def row_of(self, key: int) -> int:
        """Return the row of an entry by where it stands; -1 = the filter leaves it out."""
        try:
            return self.layout.row(self.keys.index(key))
        except ValueError:
            return -1
