"""The rows of a dry run as a table that can be narrowed to one result."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from db.rows.imports import ImportPlan, ImportRow
from desktop.bulk_import.words import ImportWords
from desktop.i18n import dates, terms

ROW = Qt.ItemDataRole.UserRole + 1
NUMBER, RESULT, WHEN, TITLE, CHANNELS, HOUSE, MEDIA, MESSAGE = range(8)
ALL, READY, HINT, ERROR = "all", "ready", "hint", "error"
# What a segment shows.
SHOWN = {READY: ("ready", "revised", "unchanged"), HINT: ("hint",), ERROR: ("error",)}
# What a narrow window may cut.
TOLD = {WHEN, TITLE, CHANNELS, MESSAGE}
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class PlanTable(QAbstractTableModel):
    """At most a few thousand rows: all in memory."""

    def __init__(self, words: ImportWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._all: tuple[ImportRow, ...] = ()
        self.rows: tuple[ImportRow, ...] = ()

    def show_plan(self, plan: ImportPlan | None) -> None:
        """Show a dry run, all of its rows."""
        self._all = plan.rows if plan else ()
        self.show_only(ALL)

    def show_only(self, segment: str) -> None:
        """Show ``all`` rows or those of one result."""
        self.beginResetModel()
        wanted = SHOWN.get(segment)
        self.rows = tuple(one for one in self._all if wanted is None or one.status in wanted)
        self.endResetModel()

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
        tips = role == Qt.ItemDataRole.ToolTipRole and index.column() in TOLD
        return self._text(row, index.column()) if tips else None

    def _text(self, row: ImportRow, column: int) -> str:
        return {
            NUMBER: lambda: str(row.row),
            RESULT: lambda: self._words.face(row).word,
            WHEN: lambda: _when(row),
            TITLE: lambda: row.title,
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
