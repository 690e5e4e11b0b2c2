"""The tree of a package: folders, texts and media as they will lie in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from db.rows.publishing import PackageRow
from desktop.i18n import dates
from desktop.theme.icons import icon
from desktop.theme.look import look
from desktop.widgets.roles import set_role

translate = QCoreApplication.translate
SIGNS = {
    "folder": "folder",
    "text": "file-text",
    "alt": "accessible",
    "medium": "photo",
    "subtitle": "badge-cc",
    "table": "table",
    "proof": "shield-check",
}


class PackageTree(QTreeView):
    """Read only; each line says its name and what it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Inhalt des Pakets"))
        set_role(self, "compact")
        self.setHeaderHidden(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._rows: tuple[PackageRow, ...] = ()
        self._model = QStandardItemModel(0, 2, self)
        self.setModel(self._model)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        look().changed.connect(self._dress)
        self._dress()

    def show_rows(self, rows: Sequence[PackageRow]) -> None:
        """Show the lines of a package; what was folded opens with another package."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        self._model.removeRows(0, self._model.rowCount())
        folders: dict[tuple[str, ...], QStandardItem] = {}
        for row in rows:
            parent = folders.get(row.path[:-1], self._model.invisibleRootItem())
            item, aside = _items(row)
            parent.appendRow([item, aside])
            if row.kind == "folder":
                folders[row.path] = item
        self.expandAll()
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))

    def _dress(self) -> None:
        px = look().px
        self.setIconSize(QSize(px(16), px(16)))
        self.setIndentation(px(18))


def _items(row: PackageRow) -> tuple[QStandardItem, QStandardItem]:
    aside = _aside(row)
    item, other = QStandardItem(row.path[-1]), QStandardItem(aside)
    item.setIcon(icon(SIGNS.get(row.kind, "file-text"), "text2", on="text2"))
    spoken = f"{row.path[-1]}, {aside}" if aside else row.path[-1]
    item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
    item.setToolTip(row.path[-1])
    other.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item, other


def _aside(row: PackageRow) -> str:
    if row.missing:
        return translate("PackageTree", "fehlt noch")
    word = {
        "text": "UTF-8",
        "alt": "UTF-8",
        "table": translate("PackageTree", "Stapel"),
        "proof": translate("PackageTree", "signiert"),
    }.get(row.kind, "")
    return word or (dates.file_size(row.size) if row.size else "")
