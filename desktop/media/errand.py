"""Runs what blocks beside the windows; only the newest answer arrives."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance
from typing_extensions import override


class Errand(QObject):
    """`start` a piece of work; `done` brings what it returned, unless a newer one was started."""

    done = Signal(object)
    _back = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newest = 0
        self._waits = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._back.connect(self._on_back)

    def start(self, work: Callable[[], object]) -> None:
        """Do this beside; what was started before and has not begun is left out."""
        self._pool.clear()
        self._newest += 1
        self._waits = True
        self._pool.start(_Job(self._back, self._newest, work))

    def forget(self) -> None:
        """Let no answer arrive any more."""
        self._pool.clear()
        self._newest += 1
        self._waits = False

    def is_idle(self) -> bool:
        """Tell whether no answer is waited for."""
        return not self._waits

    def _on_back(self, number: int, answer: object) -> None:
        if number == self._newest:
            self._waits = False
            self.done.emit(answer)


class _Job(QRunnable):
    def __init__(self, back: SignalInstance, number: int, work: Callable[[], object]) -> None:
        super().__init__()
        self._back, self._number, self._work = back, number, work

    @override
    def run(self) -> None:
        answer = self._work()
        # Who asked may be gone by now.
        with suppress(RuntimeError):
            self._back.emit(self._number, answer)
