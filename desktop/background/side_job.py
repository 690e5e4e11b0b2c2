"""A long job beside the store's thread, with a store of its own: sync, a dry run, a demo."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal
from typing_extensions import override

from db.errors import UmlaufError


class SideJob(QObject):
    """Runs once in its own thread; keep a reference until ``finished``.

    Signals:
        progressed: (done, total) as the job reports it.
        finished: the answer.      failed: the told error (``UmlaufError``).
        ended: after either, or after a bug.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, work: Callable[[SideJob], Any], parent: QObject | None = None) -> None:
        """Take what to do; it gets this job, for ``progressed.emit`` and ``cancelled``."""
        super().__init__(parent)
        self._cancelled = Event()
        self._thread = _JobThread(work, self)
        self._thread.answered.connect(self._on_answered)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask the job to stop; it does at its next look at ``cancelled``."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Tell whether the job was asked to stop."""
        return self._cancelled.is_set()

    def close(self) -> None:
        """Ask the job to stop and wait until it has."""
        self.cancel()
        self._thread.wait()

    def _on_answered(self, answer: object, error: Exception | None) -> None:
        self._thread.wait()
        self.ended.emit()
        if error is None:
            self.finished.emit(answer)
        elif isinstance(error, UmlaufError):
            self.failed.emit(error)
        else:
            raise error


class _JobThread(QThread):
    answered = Signal(object, object)

    def __init__(self, work: Callable[[SideJob], Any], job: SideJob) -> None:
        super().__init__(job)
        self._work, self._job = work, job

    @override
    def run(self) -> None:
        try:
            self.answered.emit(self._work(self._job), None)
        except Exception as error:  # noqa: BLE001 - told or reported by the main thread
            self.answered.emit(None, error)
