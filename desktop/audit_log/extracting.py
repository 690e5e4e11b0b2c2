"""Saves what the filter leaves as a file, beside the desk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from db.errors import UmlaufError
from db.rows import LogFilter
from desktop.audit_log.view import LogView
from desktop.background.opening import OpenStore
from desktop.background.side_job import SideJob
from desktop.i18n.sentences import spoken


class Extracting(QObject):
    """One extract at a time.

    Signals:
        told: words and tone for the foot of the window.
    """

    told = Signal(str, str)

    def __init__(self, opening: OpenStore, view: LogView, parent: QObject) -> None:
        super().__init__(parent)
        self._opening, self._view = opening, view
        self._job: SideJob | None = None
        self._target = Path()
        view.out.extract_requested.connect(self._on_requested)

    def close(self) -> None:
        """Wait for what is under way: it is recorded in the log."""
        if self._job is not None:
            self._job.close()

    def _on_requested(self, profile: str) -> None:
        title = self.tr("Auszug speichern")
        proposed = self.tr("Protokoll.csv")
        target, _ = QFileDialog.getSaveFileName(self._view, title, proposed, "CSV (*.csv)")
        if target:
            self.write(Path(target), profile)

    def write(self, target: Path, profile: str) -> None:
        """Write what the filter leaves."""
        if self._job is not None:
            return
        opening, wanted = self._opening, self._view.filtered()
        self._target = target
        self._view.out.save.setEnabled(False)
        self._job = SideJob(lambda job: _write(opening, job, wanted, profile, target), self)
        self._job.ended.connect(self._on_ended)
        self._job.finished.connect(self._on_finished)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def _on_ended(self) -> None:
        self._job = None
        self._view.out.save.setEnabled(True)

    def _on_finished(self, count: int) -> None:
        words = self.tr("{0} gespeichert in {1}. Das steht auch im Protokoll.")
        entries = self._view.words.entries(count)
        self.told.emit(words.format(entries, self._target.name), "ok")

    def _on_failed(self, error: UmlaufError) -> None:
        self.told.emit(spoken(error.sentence), "bad")


def _write(
    opening: OpenStore, _job: SideJob, wanted: LogFilter, profile: str, target: Path
) -> int:
    with opening() as store:
        return store.log.extract(target, wanted, profile)[0]
