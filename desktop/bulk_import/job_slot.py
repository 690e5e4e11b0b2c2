"""One long job at a time: a newer one stops the one that runs and follows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.background.receiver import Receiver
from desktop.background.side_job import SideJob


@dataclass(frozen=True, slots=True)
class _Order:
    work: Callable[[SideJob], Any]
    done: Receiver
    failed: Receiver


class JobSlot(QObject):
    """Runs side jobs in turn and tells only of the newest.

    Signals:
        progressed: (done, all) of the job that runs.
    """

    progressed = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: SideJob | None = None
        self._order: _Order | None = None
        self._next: _Order | None = None

    def run(
        self,
        work: Callable[[SideJob], Any],
        done: Callable[[Any], None],
        failed: Callable[[Any], None],
    ) -> None:
        """Begin, once what runs has stopped; ``done`` and ``failed`` are bound methods."""
        order = _Order(work, Receiver(done), Receiver(failed))
        if self._job is not None:
            self._next = order
            self._job.cancel()
            return
        self._begin(order)

    def _begin(self, order: _Order) -> None:
        self._order = order
        job = self._job = SideJob(order.work, self)
        job.progressed.connect(self.progressed)
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        job.ended.connect(self._on_ended)
        job.start()

    def _on_finished(self, answer: object) -> None:
        self._told(answer, "done")

    def _on_failed(self, error: object) -> None:
        self._told(error, "failed")

    def _told(self, answer: object, how: str) -> None:
        order, self._order = self._order, None
        following, self._next = self._next, None
        if following is not None:
            self._begin(following)
        elif order is not None:
            (order.done if how == "done" else order.failed).deliver(answer)

    def _on_ended(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None

    def cancel(self) -> None:
        """Ask what runs to stop, and forget what would follow."""
        self._next = None
        if self._job is not None:
            self._job.cancel()

    def is_idle(self) -> bool:
        """Tell whether nothing runs or waits."""
        return self._job is None and self._next is None

    def close(self) -> None:
        """Stop what runs and wait until it has stopped."""
        self._next = None
        if self._job is not None:
            self._job.close()
