"""The entries of the register as a table; SQL has filtered and sorted them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from db.rows.consents import ConsentRow
from desktop.consents.words import ConsentWords
from desktop.i18n import dates

ROW = Qt.ItemDataRole.UserRole + 1
MOTIF, CHANNELS, UNTIL, BASIS, SCAN, DRAFTS, STATUS = range(7)
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class ConsentTable(QAbstractTableModel):
    """A register has hundreds of entries, not thousands: all in memory."""

    def __init__(self, words: ConsentWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.rows: tuple[ConsentRow, ...] = ()

    def show_rows(self, rows: tuple[ConsentRow, ...]) -> None:
        """Show other entries; the same ones keep the choice."""
        if [one.id for one in rows] == [one.id for one in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, STATUS))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def place_of(self, consent: str) -> int:
        """Return the row of an entry, -1 = not shown."""
        return next((n for n, one in enumerate(self.rows) if one.id == consent), -1)

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else STATUS + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section <= STATUS:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self._words.heads()[section] if role == Qt.ItemDataRole.DisplayRole else None

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
            return self._spoken(row, index.column())
        tips = role == Qt.ItemDataRole.ToolTipRole and index.column() in {MOTIF, CHANNELS, BASIS}
        return self._text(row, index.column()) if tips else None

    def _spoken(self, row: ConsentRow, column: int) -> str:
        """The first cell reads the whole row out, the others what they hold."""
        if column == MOTIF:
            return self._words.spoken(row, dates.now_ms())
        return f"{self._words.heads()[column]}: {self._text(row, column)}"

    def _text(self, row: ConsentRow, column: int) -> str:
        if column == BASIS:
            return " · ".join(part for part in self._words.basis(row, dates.now_ms())[:2] if part)
        return {
            MOTIF: lambda: row.motif,
            CHANNELS: lambda: self._words.channels(row.channels),
            UNTIL: lambda: self._words.until(row)[0],
            SCAN: lambda: self._words.scans(row.scans),
            DRAFTS: lambda: str(row.drafts),
            STATUS: lambda: self._words.status(row.status).word,
        }[column]()
