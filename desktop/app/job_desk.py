"""What all presenters share that do one long job at a time and tell of it in the notice bar."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from db.errors import UmlaufError
from db.store import Store
from desktop.background.opening import OpenStore
from desktop.background.side_job import SideJob
from desktop.i18n.sentences import spoken
from desktop.main_window.main_window import MainWindow


class JobDesk(QObject):
    """One job at a time, in a thread and with a store of its own."""

    def __init__(self, open_store: OpenStore, window: MainWindow) -> None:
        super().__init__(window)
        self._open, self._window = open_store, window
        self._job: SideJob | None = None

    def is_idle(self) -> bool:
        """Tell whether nothing is being written or read."""
        return self._job is None

    def close(self) -> None:
        """Wait for the job under way: a file is whole or not there."""
        if self._job is not None:
            self._job.close()

    @abstractmethod
    def _busy(self) -> str:
        """Return what is said while a job is under way; of each desk its own."""

    def _start(
        self, work: Callable[[Store], Any], then: Callable[..., None], meanwhile: str
    ) -> None:
        """Do something with a store, unless a job is under way; ``then`` hears the answer."""
        if self._job is not None:
            self._tell(self._busy(), "warn")
            return

        def opened(_job: SideJob) -> object:
            with self._open() as store:
                return work(store)

        self._job = SideJob(opened, self)
        self._job.ended.connect(self._on_ended)
        self._job.finished.connect(then)
        self._job.failed.connect(self._on_failed)
        self._tell(meanwhile, "accent")
        self._job.start()

    def _on_ended(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None

    def _on_failed(self, error: UmlaufError) -> None:
        self._tell(spoken(error.sentence), "bad")

    def _tell(self, words: str, tone: str) -> None:
        self._window.notice.show_notice(words, tone)
