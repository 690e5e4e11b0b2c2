"""One table of figures as Qt sees it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from desktop.inquiry.figure_lines import Cell, FigureTable

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
CELL = Qt.ItemDataRole.UserRole
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FiguresModel(QAbstractTableModel):
    """A few dozen lines at most."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.table = FigureTable((), ())

    def show_table(self, table: FigureTable) -> None:
        """Show another table."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def words(self) -> list[list[str]]:
        """Return what stands in the cells, line by line."""
        return [[_words(one) for one in line] for line in self.table.lines]

    def house(self, row: int) -> str:
        """Return the house of a line, "" = it is none."""
        return self.table.lines[row][0].tag if 0 <= row < len(self.table.lines) else ""

    def waits(self, row: int) -> bool:
        """Tell whether something is open in a line."""
        return any(one.waits for one in self.table.lines[row])

    def is_figure(self, column: int) -> bool:
        """Tell whether a column holds figures: they stand at the right."""
        return bool(self.table.columns[column].sign)

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.table.lines)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.table.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.table.lines[index.row()]
        cell: Cell = line[index.column()]
        words = _words(cell)
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            first = line[0].tag or line[0].words
            head = self.table.columns[index.column()].head
            return f"{first}, {head}: {words}" if index.column() else first
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if self.is_figure(index.column()) else LEFT
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.columns[section].head
        return None


def _words(cell: Cell) -> str:
    return cell.tag or (cell.face.word if cell.face is not None else cell.words)
