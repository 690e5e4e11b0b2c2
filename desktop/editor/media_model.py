"""The media of a revision in their order, as a model."""

from __future__ import annotations

import hashlib
import mimetypes
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from db.domain.media_types import film_of, is_subtitle
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
        """Move one by some places, up (-1) or down (1); return its row."""
        target = row + way
        if not way or not (0 <= row < len(self.media) and 0 <= target < len(self.media)):
            return row
        self.beginMoveRows(NOWHERE, row, row, NOWHERE, target + (way > 0))
        self.media.insert(target, self.media.pop(row))
        self.endMoveRows()
        return target

    def place(self, row: int) -> str:
        """Return a medium's name by kind and place: ``Bild 1``, ``Video 2``."""
        kind = self.media[row].type
        if kind.startswith("video/"):
            return self.tr("Video {0}").format(row + 1)
        if kind == "application/pdf":
            return self.tr("Dokument {0}").format(row + 1)
        if is_subtitle(kind):
            return self.tr("Untertitel {0}").format(row + 1)
        return self.tr("Bild {0}").format(row + 1)

    def film(self, row: int) -> str:
        """Return whose words a file of subtitles holds: ``zu Video 2``; "" of other media."""
        if not is_subtitle(self.media[row].type):
            return ""
        film = film_of(self.media, row)
        return self.tr("zu {0}").format(self.place(film)) if film >= 0 else self.tr("ohne Video")

    def spoken(self, row: int) -> str:
        """Return what a screen reader says of a medium: place, name, what is there and missing."""
        medium = self.media[row]
        place = self.tr("{0} von {1}").format(self.place(row), len(self.media))
        states = {
            "reading": self.tr("wird gelesen"),
            "bad": self.tr("lässt sich nicht verwenden: {0}").format(medium.problem),
        }
        marks = [f"{word}, {state}" for word, state in self.marks(row).values()]
        parts = (place, medium.name, states.get(medium.state, ""), *marks)
        return ", ".join(part for part in parts if part)

    def marks(self, row: int) -> dict[str, tuple[str, str]]:
        """Return by ``alt``, ``licence`` and ``people`` its word and what can be said of it.

        Of subtitles only ``film`` is said: they are not seen by themselves.
        """
        medium, film = self.media[row], self.film(row)
        if film:
            return {"film": (film, self.tr("nach dem Dateinamen oder der Reihe"))}
        people = {"none": self.tr("niemand"), "": self.tr("keine Angabe")}
        alt = self.tr("vorhanden") if medium.alt_text else self.tr("fehlt")
        licence = self.tr("vorhanden") if medium.licence else self.tr("fehlt")
        seen = self.tr("erkennbar") if medium.consents else self.tr("erkennbar, ohne Einwilligung")
        said = people.get(medium.people, seen)
        return {
            "alt": (self.tr("Alternativtext"), alt),
            "licence": (self.tr("Lizenz"), licence),
            "people": (self.tr("Personen"), said),
        }

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else found

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.media)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        medium = self.media[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return medium.name
        return medium if role == Qt.ItemDataRole.UserRole else None


def medium_from_file(path: str) -> EditedMedium:
    """Return a file of this computer as a medium of the list; it is yet to be looked at."""
    file = Path(path)
    size, written = _stamp(file)
    mark = f"{path}:{size}:{written}"
    digest = hashlib.sha256(mark.encode()).hexdigest()
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return EditedMedium("", path, digest, file.name, kind, size=size, state="reading")


def _stamp(file: Path) -> tuple[int, int]:
    """Return size in bytes and when it was written, ns; 0 where the file is gone meanwhile."""
    try:
        stat = file.stat()
    except OSError:
        return 0, 0
    return stat.st_size, stat.st_mtime_ns
