"""Lines as a Qt table; the store has filtered and sorted them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from desktop.members.lines import Cell, Line

LINE, CELL = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class LineTable(QAbstractTableModel):
    """A space has hundreds of members, not thousands: all in memory."""

    def __init__(self, heads: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heads = heads
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show other lines; the same ones keep the choice."""
        if [one.id for one in lines] == [one.id for one in self.lines]:
            self.lines = lines
            if lines:
                last = self.index(len(lines) - 1, len(self.heads) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def place_of(self, wanted: str) -> int:
        """Return the row of a line's id, -1 = not shown."""
        return next((n for n, one in enumerate(self.lines) if one.id == wanted), -1)

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.heads)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self.heads):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self.heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        line = self.lines[index.row()]
        cell = line.cells[index.column()]
        return {
            LINE: line,
            CELL: cell,
            Qt.ItemDataRole.DisplayRole: _text(cell),
            Qt.ItemDataRole.ToolTipRole: _text(cell),
            Qt.ItemDataRole.AccessibleTextRole: self._spoken(line, index.column()),
        }.get(role)

    def _spoken(self, line: Line, column: int) -> str:
        """The first cell reads the whole line out, the others what they hold."""
        if column == 0:
            return line.spoken
        return f"{self.heads[column]}: {_text(line.cells[column])}"


def _text(cell: Cell) -> str:
    word = cell.face.word if cell.face else ""
    return ", ".join(part for part in (cell.tag, cell.text, cell.below, word) if part)
