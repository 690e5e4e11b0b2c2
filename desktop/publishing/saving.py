"""Writes a package beside the desk: one at a time, with progress, to be given up at any moment."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.background.opening import OpenStore
from desktop.background.side_job import SideJob

if TYPE_CHECKING:
    from db.rows.publishing import PackageResult


class Saving(QObject):
    """A job with a store of its own.

    Signals:
        progressed: parts done, of how many; 0 of 0 = nothing is being written.
        saved: the `PackageResult`.      failed: the told error, also when it was given up.
    """

    progressed = Signal(int, int)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, opening: OpenStore, parent: QObject) -> None:
        super().__init__(parent)
        self._opening = opening
        self._job: SideJob | None = None

    def start(self, drafts: tuple[str, ...], target: Path) -> None:
        """Begin to write, unless something is being written."""
        if self._job is not None:
            return
        job = self._job = SideJob(partial(_write, self._opening, drafts, target), self)
        job.progressed.connect(self.progressed)
        job.ended.connect(self._on_ended)
        job.finished.connect(self.saved)
        job.failed.connect(self.failed)
        self.progressed.emit(0, 100)
        job.start()

    def is_idle(self) -> bool:
        """Tell whether nothing is being written."""
        return self._job is None

    def cancel(self) -> None:
        """Give up what is being written."""
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """Give it up and wait until it is gone."""
        if self._job is not None:
            self._job.close()

    def _on_ended(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
        self.progressed.emit(0, 0)


def _write(
    opening: OpenStore, drafts: tuple[str, ...], target: Path, job: SideJob
) -> PackageResult:
    def tell(done: int, total: int) -> None:
        # A signal carries 32 bits, a package may hold more bytes than that.
        job.progressed.emit(done * 100 // max(total, 1), 100)

    with opening() as store:
        return store.publishing.export(drafts, target, progress=tell, cancelled=job.cancelled)
