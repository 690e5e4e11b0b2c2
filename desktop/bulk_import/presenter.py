"""Runs the dry run beside the desk and writes what the person chose."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from db.changes import Changes
from db.errors import UmlaufError
from db.rows.imports import ImportPlan
from desktop.background.opening import OpenStore
from desktop.background.side_job import SideJob
from desktop.background.store_runner import StoreRunner
from desktop.bulk_import.view import ImportView
from desktop.i18n import terms
from desktop.i18n.sentences import spoken


class ImportPresenter(QObject):
    """One file at a time.

    Signals:
        finished: the drafts are made or the person left; a draft to look at, "" = none.
        told: words and tone for the foot of the window.
    """

    finished = Signal(str)
    told = Signal(str, str)

    def __init__(self, runner: StoreRunner, view: ImportView, open_store: OpenStore) -> None:
        super().__init__(view)
        self._runner, self._view, self._open = runner, view, open_store
        self._job: SideJob | None = None
        self._plan: ImportPlan | None = None
        view.files.run_requested.connect(self.dry_run)
        view.files.cancel_requested.connect(self._on_cancel)
        view.plan.write_requested.connect(self.write)
        view.left.connect(self._on_left)

    def dry_run(self, plan: str, media: str) -> None:
        """Read and check; writes nothing."""
        if self._job is not None:
            return
        folder = Path(media) if media else None
        self._job = SideJob(lambda job: self._read(job, Path(plan), folder), self)
        self._job.progressed.connect(self._view.files.show_progress)
        self._job.finished.connect(self._on_plan)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self._view.files.show_running(running=True)
        self._job.start()

    def _read(self, job: SideJob, plan: Path, media: Path | None) -> ImportPlan:
        with self._open() as store:
            return store.imports.dry_run(
                plan, media, progress=job.progressed.emit, cancelled=job.cancelled
            )

    def _on_ended(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
        self._view.files.show_running(running=False)

    def _on_plan(self, plan: ImportPlan) -> None:
        self._plan = plan
        self._view.show_plan(plan)

    def _on_failed(self, error: UmlaufError) -> None:
        self._view.files.show_error(spoken(error.sentence))

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def write(self, submit: bool) -> None:
        """Write every row without errors, all in one go."""
        plan = self._plan
        if plan is None:
            return
        skip = plan.has_errors
        self._runner.command(
            lambda store: store.imports.run(plan, skip_bad=skip, submit=submit),
            self._on_written,
            refused=self._on_refused,
        )

    def _on_written(self, changes: Changes) -> None:
        count = len(changes.drafts)
        one, many = self.tr("{0} Entwurf ist angelegt."), self.tr("{0} Entwürfe sind angelegt.")
        self._plan = None
        self._view.show_files()
        self.told.emit(terms.counted(count, one, many), "ok")
        self.finished.emit(next(iter(changes.drafts), "") if count == 1 else "")

    def _on_refused(self, error: UmlaufError) -> None:
        self.told.emit(spoken(error.sentence), "bad")

    def _on_left(self) -> None:
        self._on_cancel()
        self.finished.emit("")

    def is_idle(self) -> bool:
        """Tell whether no dry run is under way."""
        return self._job is None

    def close(self) -> None:
        """Stop a dry run and wait until it has stopped."""
        if self._job is not None:
            self._job.close()
