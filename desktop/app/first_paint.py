"""Waits until a window stands on the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.override import override

PATIENCE_MS = 1_000


class FirstPaint(QObject):
    """Emits `painted` once: after a window's first paint, or where it is never painted, late.

    A timer of 0 ms would fire before the paint.
    """

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.painted)
        self._timer.start(PATIENCE_MS)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._timer.start(0)
        return False
