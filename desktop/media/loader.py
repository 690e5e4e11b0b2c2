"""Loads pictures for the stage in the pool and keeps the last few decoded."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance
from typing_extensions import override

from desktop.media.picture import Picture, read_picture, with_halves

KEPT_BYTES = 64 << 20


class PictureLoader(QObject):
    """Answers `load` with `loaded`, from memory at once or from the pool later.

    The key is the digest of the bytes, so nothing kept can be outdated.
    """

    loaded = Signal(str, object)
    _read = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._kept: OrderedDict[str, Picture] = OrderedDict()
        self._wanted: set[str] = set()
        self._read.connect(self._on_read)

    def load(self, key: str, path: str) -> None:
        """Ask for a picture; `loaded(key, Picture)` follows, at once where it is kept."""
        known = self._kept.get(key)
        if known is not None:
            self._kept.move_to_end(key)
            self.loaded.emit(key, known)
        elif key not in self._wanted:
            self._wanted.add(key)
            self._pool.start(_ReadJob(self._read, key, path))

    def is_kept(self, key: str) -> bool:
        """Tell whether a picture is in memory."""
        return key in self._kept

    def is_idle(self) -> bool:
        """Tell whether nothing is being decoded."""
        return not self._wanted

    def close(self) -> None:
        """Wait for what is being decoded; call before the application ends."""
        self._pool.clear()
        self._pool.waitForDone()

    def _bytes(self) -> int:
        return sum(one.bytes() for one in self._kept.values())

    def _on_read(self, key: str, picture: Picture) -> None:
        self._wanted.discard(key)
        if not picture.problem:
            self._kept[key] = picture
        while len(self._kept) > 1 and self._bytes() > KEPT_BYTES:
            self._kept.popitem(last=False)
        self.loaded.emit(key, picture)


class _ReadJob(QRunnable):
    def __init__(self, answer: SignalInstance, key: str, path: str) -> None:
        super().__init__()
        self._answer, self._key, self._path = answer, key, path

    @override
    def run(self) -> None:
        self._answer.emit(self._key, with_halves(read_picture(self._path)))
