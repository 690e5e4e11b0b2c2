"""The rows of a dry run as a table that can be narrowed to one result."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from db.rows.imports import ImportPlan, ImportRow
from desktop.bulk_import.words import ImportWords
from desktop.i18n import dates, terms
from desktop.i18n.direction import isolated

ROW = Qt.ItemDataRole.UserRole + 1
CHECK, NUMBER, RESULT, WHEN, TITLE, CHANNELS, HOUSE, MEDIA, MESSAGE = range(9)
ALL, READY, HINT, ERROR = "all", "ready", "hint", "error"
# What a segment shows.
SHOWN = {READY: ("ready", "revised", "unchanged"), HINT: ("hint",), ERROR: ("error",)}
# What a narrow window may cut.
TOLD = {WHEN, TITLE, CHANNELS, MESSAGE}
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class PlanTable(QAbstractTableModel):
    """At most a few thousand rows: all in memory.

    Signals:
        choice_changed: a person took a row in or left it out.
    """

    choice_changed = Signal()

    def __init__(self, words: ImportWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._all: tuple[ImportRow, ...] = ()
        self.rows: tuple[ImportRow, ...] = ()
        self._segment, self._words_sought = ALL, ""
        self._out: set[int] = set()

    def show_plan(self, plan: ImportPlan | None) -> None:
        """Show a dry run; segment, search and what was left out stay."""
        self._all = plan.rows if plan else ()
        self._filter()

    def show_only(self, segment: str) -> None:
        """Show ``all`` rows or those of one result."""
        self._segment = segment
        self._filter()

    def search(self, words: str) -> None:
        """Show only rows in which all of the words stand."""
        self._words_sought = words.casefold()
        self._filter()

    def _filter(self) -> None:
        self.beginResetModel()
        wanted = SHOWN.get(self._segment)
        words = self._words_sought.split()
        kept = (one for one in self._all if wanted is None or one.status in wanted)
        self.rows = tuple(one for one in kept if not words or self._holds(one, words))
        self.endResetModel()

    def _holds(self, row: ImportRow, words: Iterable[str]) -> bool:
        told = (self._text(row, column) for column in range(NUMBER, MESSAGE + 1))
        text = " ".join((*told, row.ref, *row.texts.values())).casefold()
        return all(word in text for word in words)

    def place_of(self, number: int) -> int:
        """Return where the row of a number is shown, -1 = it is not."""
        return next((at for at, one in enumerate(self.rows) if one.row == number), -1)

    def chosen(self) -> frozenset[int]:
        """Return the numbers of the rows that are to be written."""
        return frozenset(one.row for one in self._all if self.takes(one))

    def count(self) -> int:
        """Return how many rows there are, shown or not."""
        return len(self._all)

    def writable_count(self) -> int:
        """Return how many rows could be written."""
        return sum(one.writable for one in self._all)

    def takes(self, row: ImportRow) -> bool:
        """Tell whether a row is to be written."""
        return row.writable and row.row not in self._out

    def choose(self, rows: Iterable[ImportRow], *, taken: bool) -> None:
        """Take rows in or leave them out; those with errors stay out anyway."""
        numbers = {one.row for one in rows}
        self._out = self._out - numbers if taken else self._out | numbers
        last = self.index(max(len(self.rows) - 1, 0), CHECK)
        self.dataChanged.emit(self.index(0, CHECK), last)
        self.choice_changed.emit()

    def choose_all(self, *, taken: bool) -> None:
        """Take all rows in or leave all out."""
        self.choose(self._all, taken=taken)

    def begin(self) -> None:
        """Begin with another plan: nothing is left out, nothing sought."""
        self._out, self._segment, self._words_sought = set(), ALL, ""

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else MESSAGE + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation == Qt.Orientation.Vertical:
            return None
        return self._words.heads()[section] if 0 <= section <= MESSAGE else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = self._words.heads()[index.column()]
            return f"{head}: {self._text(row, index.column()) or self.tr('leer')}"
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == CHECK:
            return Qt.CheckState.Checked if self.takes(row) else Qt.CheckState.Unchecked
        tips = role == Qt.ItemDataRole.ToolTipRole and index.column() in TOLD
        return self._text(row, index.column()) if tips else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        checks = index.isValid() and index.column() == CHECK
        return flags | Qt.ItemFlag.ItemIsUserCheckable if checks else flags

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != CHECK:
            return False
        row = self.rows[index.row()]
        if row.writable:
            self.choose([row], taken=not self.takes(row))
        return row.writable

    def _text(self, row: ImportRow, column: int) -> str:
        return {
            CHECK: lambda: self.tr("wird angelegt") if self.takes(row) else "",
            NUMBER: lambda: str(row.row),
            RESULT: lambda: self._words.face(row).word,
            WHEN: lambda: _when(row),
            TITLE: lambda: isolated(row.title),
            CHANNELS: lambda: _channels(row),
            HOUSE: lambda: row.house_code,
            MEDIA: lambda: str(len(row.media)) if row.media else "",
            MESSAGE: lambda: self._words.message(row),
        }[column]()


def _when(row: ImportRow) -> str:
    """Return the planned time; where it cannot be read, the cells as they were written."""
    return row.planned_text or (dates.planned(row.planned_at) if row.planned_at else "")


def _channels(row: ImportRow) -> str:
    return row.channels_text or ", ".join(terms.channel_name(code) for code in row.channels)
