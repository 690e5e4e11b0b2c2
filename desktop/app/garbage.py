"""Collects cyclic garbage in the main thread alone."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 10_000


class Garbage(QObject):
    """Python collects in whatever thread allocates; a widget must not die in the store's."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def spare(self) -> None:
        """Take what stands now for good; looking through all of it stops the desk for 0.1 s."""
        if gc.get_freeze_count():  # a space was open before, and its window is garbage by now
            gc.unfreeze()
            gc.collect()
        gc.freeze()

    def collect(self) -> None:
        """Collect each generation that Python itself would collect by now."""
        for generation, (count, limit) in enumerate(
            zip(gc.get_count(), gc.get_threshold(), strict=True)
        ):
            if count > limit:
                gc.collect(generation)
