"""Finds the differences of pictures in the pool and keeps the last few."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance
from PySide6.QtGui import QImage
from typing_extensions import override

from desktop.compare.difference import Difference, difference
from desktop.media.picture import Picture

KEPT = 12


class Differences(QObject):
    """Answers `look` with `found`; the key is made of digests, so nothing kept is outdated."""

    found = Signal(str, object)
    _looked = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._kept: OrderedDict[str, Difference] = OrderedDict()
        self._wanted: set[str] = set()
        self._looked.connect(self._on_looked)

    def look(self, key: str, old: Picture, new: Picture) -> None:
        """Ask where two pictures differ; `found(key, Difference)` follows."""
        known = self._kept.get(key)
        if known is not None:
            self._kept.move_to_end(key)
            self.found.emit(key, known)
        elif key not in self._wanted:
            self._wanted.add(key)
            self._pool.start(_Look(self._looked, key, old.image, new.image))

    def is_idle(self) -> bool:
        """Tell whether nothing is being compared."""
        return not self._wanted

    def close(self) -> None:
        """Wait for what is being compared; call before the application ends."""
        self._pool.clear()
        self._pool.waitForDone()

    def _on_looked(self, key: str, result: Difference) -> None:
        self._wanted.discard(key)
        self._kept[key] = result
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.found.emit(key, result)


class _Look(QRunnable):
    def __init__(self, answer: SignalInstance, key: str, old: QImage, new: QImage) -> None:
        super().__init__()
        self._answer, self._key, self._old, self._new = answer, key, old, new

    @override
    def run(self) -> None:
        self._answer.emit(self._key, difference(self._old, self._new))
