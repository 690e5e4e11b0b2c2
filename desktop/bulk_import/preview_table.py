"""The first rows of a plan as they stand in the file, with what each column is read as."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView
from typing_extensions import override

from db.rows.imports import PlanGlance
from desktop.theme.look import look

WIDTH = 150
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class PreviewRows(QAbstractTableModel):
    """A few rows; the one with the column names is bold."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: PlanGlance | None = None
        self._width = 0

    def show_glance(self, found: PlanGlance | None) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._found = found
        self._width = max((len(row) for row in found.head), default=0) if found else 0
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or self._found is None else len(self._found.head)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self._width

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation == Qt.Orientation.Vertical:
            return None
        return chr(ord("A") + section) if section < 26 else f"A{chr(ord('A') + section - 26)}"  # noqa: PLR2004 - letters there are

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._found is None or not index.isValid():
            return None
        row = self._found.head[index.row()]
        text = row[index.column()] if index.column() < len(row) else ""
        if role == Qt.ItemDataRole.FontRole and index.row() == self._found.head_row:
            return look().font("strong")
        wanted = role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return text or self.tr("leer")
        return text if wanted else None


class PreviewTable(QTableView):
    """Nothing can be changed here; whoever reads it sees whether letters and columns are right."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = PreviewRows(self)
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("Anfang des Plans"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.horizontalHeader().setDefaultAlignment(align)

    def show_glance(self, found: PlanGlance | None) -> None:
        """Show the beginning of a plan."""
        self.rows.show_glance(found)
        self.horizontalHeader().setDefaultSectionSize(look().px(WIDTH))
        self.verticalHeader().setDefaultSectionSize(look().px(28))
