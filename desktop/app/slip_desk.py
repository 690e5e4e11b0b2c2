"""Routing slips at the desk: the draft in sight as a PDF for the paper file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from db.errors import UmlaufError
from db.rows import ReviewPage
from desktop.background.opening import OpenStore
from desktop.background.side_job import SideJob
from desktop.i18n.sentences import spoken
from desktop.main_window.main_window import MainWindow

PDF = ".pdf"


class SlipDesk(QObject):
    """Presenter: one slip at a time, told in the notice bar.

    Args:
        shown: gives the page in sight, None while there is none.
    """

    def __init__(
        self, open_store: OpenStore, window: MainWindow, shown: Callable[[], ReviewPage | None]
    ) -> None:
        super().__init__(window)
        self._open, self._window, self._shown = open_store, window, shown
        self._job: SideJob | None = None
        window.acts.on("slip", self.ask)

    def ask(self) -> None:
        """Ask where to."""
        page = self._shown()
        if page is None:
            self._tell(self.tr("Bitte wählen Sie zuerst einen Entwurf."), "warn")
            return
        title, kinds = self.tr("Laufzettel speichern"), self.tr("PDF (*.pdf)")
        name = self.tr("Laufzettel {0}.pdf").format(page.external_ref or page.draft[:8])
        found, _ = QFileDialog.getSaveFileName(self._window, title, name, kinds)
        if found:
            self.write(page.draft, found if found.lower().endswith(PDF) else f"{found}{PDF}")

    def write(self, draft: str, path: str) -> None:
        """Write a slip, in a thread and with a store of its own."""
        if self._job is not None:
            self._tell(self.tr("Ein Laufzettel wird schon geschrieben."), "warn")
            return

        def work(_job: SideJob) -> Path:
            with self._open() as store:
                store.slips.write(draft, Path(path))
            return Path(path)

        self._job = SideJob(work, self)
        self._job.ended.connect(self._on_ended)
        self._job.finished.connect(self._on_written)
        self._job.failed.connect(self._on_failed)
        self._tell(self.tr("Der Laufzettel wird geschrieben."), "accent")
        self._job.start()

    def is_idle(self) -> bool:
        """Tell whether no slip is being written."""
        return self._job is None

    def close(self) -> None:
        """Wait for the slip under way: it is whole or not there."""
        if self._job is not None:
            self._job.close()

    def _on_ended(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None

    def _on_written(self, path: Path) -> None:
        words = self.tr("Laufzettel gespeichert: {0}. Der gedruckte Stand steht im Protokoll.")
        self._tell(words.format(path), "ok")

    def _on_failed(self, error: UmlaufError) -> None:
        self._tell(spoken(error.sentence), "bad")

    def _tell(self, words: str, tone: str) -> None:
        self._window.notice.show_notice(words, tone)
