"""Puts together and saves what is stored about whoever acts."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog

from db.errors import KnownError
from desktop.background.opening import OpenStore
from desktop.background.side_job import SideJob
from desktop.i18n import dates
from desktop.i18n.sentences import spoken
from desktop.main_window.main_window import MainWindow

if TYPE_CHECKING:
    from db.rows.own_data import OwnData
    from desktop.members.own_data_dialog import OwnDataDialog

TEXT, JSON = ".txt", ".json"


class OwnDataDesk(QObject):
    """Presenter of "Auskunft zu mir": one at a time."""

    def __init__(self, open_store: OpenStore, window: MainWindow) -> None:
        super().__init__(window)
        self._open, self._window = open_store, window
        self._job: SideJob | None = None
        self._found: OwnData | None = None
        self.dialog: OwnDataDialog | None = None
        window.acts.on("own_data", self.show)

    def show(self) -> None:
        """Put it together, then show it over whatever lies on top."""
        if self._job is not None or self.dialog is not None:
            return
        opened = self._open

        def work(_job: SideJob) -> OwnData:
            with opened() as store:
                return store.own_data()

        self._job = SideJob(work, self)
        self._job.ended.connect(self._on_ended)
        self._job.finished.connect(self._on_found)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def close(self) -> None:
        """Wait until nothing is being read."""
        if self._job is not None:
            self._job.close()

    def save(self, path: Path) -> None:
        """Write it: as a text, or for programs where the name ends with ``.json``."""
        if self._found is None or self.dialog is None:
            return
        plain = path.suffix.lower() != JSON
        words = self.dialog.words.toPlainText() if plain else _document(self._found)
        try:
            path.write_text(words, "utf-8")
        except OSError as problem:
            words = self.tr("Die Datei ließ sich nicht speichern: {0}")
            self.dialog.tell(words.format(problem.strerror or path), "bad")
            return
        self.dialog.tell(self.tr("Die Auskunft liegt in {0}.").format(path), "ok")

    def _on_ended(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None

    def _on_found(self, found: OwnData) -> None:
        from desktop.members.own_data_dialog import OwnDataDialog  # noqa: PLC0415 - rarely needed
        from desktop.members.own_data_words import OwnDataWords  # noqa: PLC0415 - as above

        self._found = found
        title = self.tr("Raum „{0}“ · {1}").format(found.space, found.person.row.title)
        over = QApplication.activeModalWidget() or self._window
        self.dialog = OwnDataDialog(OwnDataWords().text(found), title, over)
        self.dialog.save_requested.connect(self._on_save)
        self.dialog.finished.connect(self._on_closed)
        self.dialog.open()

    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = self._found = None

    def _on_save(self) -> None:
        kinds = self.tr("Text (*.txt);;Für Programme (*.json)")
        day = dates.local(dates.now_ms()).date().isoformat()
        name = self.tr("umlauf-auskunft-{0}.txt").format(day)
        title = self.tr("Auskunft speichern")
        found, kind = QFileDialog.getSaveFileName(self.dialog, title, name, kinds)
        if found:
            path = Path(found)
            ending = JSON if JSON in kind else TEXT
            self.save(path if path.suffix else path.with_suffix(ending))

    def _on_failed(self, error: KnownError) -> None:
        self._window.notice.show_notice(spoken(error.sentence), "bad")


def _document(found: OwnData) -> str:
    return json.dumps(asdict(found), ensure_ascii=False, indent=2) + "\n"
