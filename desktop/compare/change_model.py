"""The changes between two revisions as a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from db.rows.compare import Change
from desktop.compare.words import Line

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
LINE = Qt.ItemDataRole.UserRole
Role = Qt.ItemDataRole


class ChangeModel(QAbstractListModel):
    """Each change with the line it is shown as."""

    def __init__(self) -> None:
        super().__init__()
        self.changes: tuple[Change, ...] = ()
        self._lines: list[Line] = []

    def show_changes(self, changes: Sequence[Change], lines: Sequence[Line]) -> None:
        """Replace all."""
        self.beginResetModel()
        self.changes, self._lines = tuple(changes), list(lines)
        self.endResetModel()

    def set_line(self, row: int, line: Line) -> None:
        """Say more about a change."""
        if self._lines[row] != line:
            self._lines[row] = line
            index = self.index(row)
            self.dataChanged.emit(index, index)

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        line = self._lines[index.row()]
        if role == Role.AccessibleTextRole:
            place = self.tr("Änderung {0} von {1}").format(index.row() + 1, len(self._lines))
            return ", ".join(part for part in (place, line.title, line.detail) if part)
        if role == Role.DisplayRole:
            return line.title
        if role == Role.ToolTipRole:
            return line.detail or None
        return line if role == LINE else None
