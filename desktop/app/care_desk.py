"""Backups at the desk: written from the menu while the space is in use."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from db.errors import UmlaufError
from desktop.background.opening import OpenStore
from desktop.background.side_job import SideJob
from desktop.i18n import dates
from desktop.i18n.sentences import spoken
from desktop.main_window.main_window import MainWindow

ZIP = ".zip"


class CareDesk(QObject):
    """Presenter: one backup at a time, told in the notice bar."""

    def __init__(self, open_store: OpenStore, window: MainWindow) -> None:
        super().__init__(window)
        self._open, self._window = open_store, window
        self._job: SideJob | None = None
        window.acts.on("backup", self.ask)

    def ask(self) -> None:
        """Ask where to."""
        title, kinds = self.tr("Raum sichern"), self.tr("Sicherungen (*.zip)")
        name = self.tr("umlauf-sicherung-{0}.zip").format(
            dates.local(dates.now_ms()).date().isoformat()
        )
        found, _ = QFileDialog.getSaveFileName(self._window, title, name, kinds)
        if found:
            self.write(found if found.endswith(ZIP) else f"{found}{ZIP}")

    def write(self, path: str) -> None:
        """Write a backup, in a thread and with a store of its own."""
        if self._job is not None:
            self._tell(self.tr("Die Sicherung läuft schon."), "warn")
            return

        def work(_job: SideJob) -> Path:
            with self._open() as store:
                store.care.backup(Path(path))
            return Path(path)

        self._job = SideJob(work, self)
        self._job.ended.connect(self._on_ended)
        self._job.finished.connect(self._on_written)
        self._job.failed.connect(self._on_failed)
        self._tell(self.tr("Der Raum wird gesichert. Sie können weiterarbeiten."), "accent")
        self._job.start()

    def is_idle(self) -> bool:
        """Tell whether no backup is being written."""
        return self._job is None

    def close(self) -> None:
        """Wait for the backup under way: it is whole or not there."""
        if self._job is not None:
            self._job.close()

    def _on_ended(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None

    def _on_written(self, path: Path) -> None:
        size = dates.file_size(path.stat().st_size)
        words = self.tr(
            "Gesichert in {0} ({1}). Bewahren Sie die Datei an einem anderen Ort auf. "
            "Ein Schlüssel aus dem Schlüsselbund ist nicht darin."
        )
        self._tell(words.format(path, size), "ok")

    def _on_failed(self, error: UmlaufError) -> None:
        self._tell(spoken(error.sentence), "bad")

    def _tell(self, words: str, tone: str) -> None:
        self._window.notice.show_notice(words, tone)
