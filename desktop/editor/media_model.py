"""The media of a revision in their order, as a model."""

from __future__ import annotations

import hashlib
import mimetypes
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from desktop.editor.content import EditedMedium

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class EditedMedia(QAbstractListModel):
    """A short list: everything is in memory."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.media: list[EditedMedium] = []

    def show_media(self, media: Sequence[EditedMedium]) -> None:
        """Replace all."""
        self.beginResetModel()
        self.media = list(media)
        self.endResetModel()

    def add(self, medium: EditedMedium) -> int:
        """Add one at the end; return its row."""
        row = len(self.media)
        self.beginInsertRows(NOWHERE, row, row)
        self.media.append(medium)
        self.endInsertRows()
        return row

    def put(self, row: int, medium: EditedMedium) -> None:
        """Change one."""
        self.media[row] = medium
        self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def remove(self, row: int) -> None:
        """Take one out."""
        self.beginRemoveRows(NOWHERE, row, row)
        del self.media[row]
        self.endRemoveRows()

    def move(self, row: int, way: int) -> int:
        """Move one up (-1) or down (1); return its row."""
        target = row + way
        if not (0 <= row < len(self.media) and 0 <= target < len(self.media)):
            return row
        self.beginMoveRows(NOWHERE, row, row, NOWHERE, target + (way > 0))
        self.media.insert(target, self.media.pop(row))
        self.endMoveRows()
        return target

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.media)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        medium = self.media[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            place = self.tr("Bild {0} von {1}").format(index.row() + 1, len(self.media))
            alt = self.tr("Alternativtext") if medium.alt_text else self.tr("Alternativtext fehlt")
            return f"{place}, {medium.name}, {alt}"
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return medium.name
        return medium if role == Qt.ItemDataRole.UserRole else None


def medium_from_file(path: str) -> EditedMedium:
    """Return a file of this computer as a medium of the list; it is read only when handed in."""
    file = Path(path)
    stat = file.stat()
    mark = f"{path}:{stat.st_size}:{stat.st_mtime_ns}"
    digest = hashlib.sha256(mark.encode()).hexdigest()
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return EditedMedium("", path, digest, file.name, kind, size=stat.st_size)
