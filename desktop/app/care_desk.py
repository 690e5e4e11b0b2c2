"""Backups at the desk: written from the menu while the space is in use."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from db.store import Store
from desktop.app.job_desk import JobDesk
from desktop.background.opening import OpenStore
from desktop.i18n import dates
from desktop.main_window.main_window import MainWindow

ZIP = ".zip"


class CareDesk(JobDesk):
    """Presenter: one backup at a time, told in the notice bar."""

    def __init__(self, open_store: OpenStore, window: MainWindow) -> None:
        super().__init__(open_store, window)
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

        def work(store: Store) -> Path:
            store.care.backup(Path(path))
            return Path(path)

        words = self.tr("Der Raum wird gesichert. Sie können weiterarbeiten.")
        self._start(work, self._on_written, words)

    @override
    def _busy(self) -> str:
        return self.tr("Die Sicherung läuft schon.")

    def _on_written(self, path: Path) -> None:
        size = dates.file_size(path.stat().st_size)
        words = self.tr(
            "Gesichert in {0} ({1}). Bewahren Sie die Datei an einem anderen Ort auf. "
            "Ein Schlüssel aus dem Schlüsselbund ist nicht darin."
        )
        self._tell(words.format(path, size), "ok")
