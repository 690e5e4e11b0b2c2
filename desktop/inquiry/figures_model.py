"""One table of figures, with its sum below."""

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

from db.rows.figures import FigureRow, Figures, UnitDays
from desktop.i18n import dates
from desktop.inquiry.words import COUNTS, DAYS, InquiryWords
from desktop.theme.look import look

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FiguresModel(QAbstractTableModel):
    """Lines as text: there are a few dozen at most."""

    def __init__(self, words: InquiryWords, parent: QObject) -> None:
        super().__init__(parent)
        self._words, self._heads = words, [""]
        self.lines: list[list[str]] = []
        self._sums = False

    def show_table(self, figures: Figures, table: str) -> None:
        """Show one of the tables of `Figures`."""
        self.beginResetModel()
        words = self._words
        rows = getattr(figures, table)
        days = table == "units"
        columns = DAYS if days else COUNTS
        self._heads = [words.key_head(table), *(words.column(one) for one in columns)]
        self.lines = [self._days(one) if days else self._counts(table, one) for one in rows]
        if table == "houses":
            self._heads.append(words.reply())
            for line, row in zip(self.lines, rows, strict=True):
                line.append("" if row.postings else words.nothing())
        # By channel a posting counts at each: their sum would not be the number of postings.
        self._sums = table in {"houses", "months", "routes"}
        if self._sums:
            self.lines.append([words.table("total"), *self._numbers(figures.total)])
        self.endResetModel()

    def _counts(self, table: str, row: FigureRow) -> list[str]:
        return [self._words.key(table, row.key), *self._numbers(row)]

    def _numbers(self, row: FigureRow) -> list[str]:
        return [dates.number(getattr(row, one)) for one in COUNTS]

    def _days(self, row: UnitDays) -> list[str]:
        words = self._words
        return [row.unit, dates.number(row.cases), words.days(row.median), words.days(row.ninety)]

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._heads)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        cell = line[index.column()] if index.column() < len(line) else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return cell
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line[0]}, {self._heads[index.column()]}: {cell}" if cell else line[0]
        if role == Qt.ItemDataRole.TextAlignmentRole and 0 < index.column() <= len(COUNTS):
            return RIGHT
        if role == Qt.ItemDataRole.FontRole and self._is_sum(index.row()):
            return look().font("strong")
        return None

    def _is_sum(self, row: int) -> bool:
        return self._sums and row == len(self.lines) - 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role != Qt.ItemDataRole.TextAlignmentRole:
            return None
        return RIGHT if 0 < section <= len(COUNTS) else LEFT
