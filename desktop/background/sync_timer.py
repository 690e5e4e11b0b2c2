"""Meets the carrier now and then and on demand, in its own thread with its own store."""

from __future__ import annotations

from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from db.errors import UmlaufError
from desktop.background.opening import OpenStore
from desktop.background.side_job import SideJob

INTERVAL_MS = 120_000


class SyncTimer(QObject):
    """One round at a time; a wish during a round is granted right after it.

    Signals:
        started: a round began.
        finished: its report (a dict as ``umlauf sync --json`` prints it).
        failed: the told error of a round.
    """

    started = Signal()
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, open_store: OpenStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = open_store
        self._job: SideJob | None = None
        self._again, self._target = False, ""
        self._stop: Event | None = None
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.sync_now)

    @property
    def running(self) -> bool:
        """Tell whether a round is under way."""
        return self._job is not None

    def start(self) -> None:
        """Begin with the first round, then one every two minutes."""
        self._timer.start()
        self.sync_now()

    def sync_with(self, target: str) -> None:
        """Begin a round with the carrier somebody named, and make it if nothing is there.

        Once it went well, it is the remembered one.
        """
        self._target = target
        self.sync_now()

    def sync_now(self) -> None:
        """Begin a round, or remember that one is wanted."""
        if self._job is not None:
            self._again = True
            return
        self._job = SideJob(self._round, self)
        self._job.finished.connect(self.finished)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self._job.start()
        self.started.emit()

    def close(self) -> None:
        """Stop the round under way and wait for it; the store may be closed after this."""
        self._timer.stop()
        self._again = False
        if self._stop is not None:
            self._stop.set()
        if self._job is not None:
            self._job.close()

    def _round(self, job: SideJob) -> Any:
        target, self._target = self._target, ""
        with self._open() as store:
            self._stop = store.sync.cancelled
            if job.cancelled():
                return {}
            if not target and not store.sync.target():
                store.sync.alone()
                return {}
            report, _changes = store.sync.run(target, create=bool(target))
            return report

    def _on_failed(self, error: UmlaufError) -> None:
        self.failed.emit(error)

    def _on_ended(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
        if self._again:
            self._again = False
            QTimer.singleShot(0, self, self.sync_now)
