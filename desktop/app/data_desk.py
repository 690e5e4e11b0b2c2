"""Finds out what of a space lies where on this computer, for whoever asks."""

from __future__ import annotations

from socket import gethostname
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.background.opening import Opening
from desktop.background.side_job import SideJob
from desktop.i18n import dates
from desktop.main_window.main_window import MainWindow
from desktop.settings import Settings, state_folder

if TYPE_CHECKING:
    from desktop.main_window.data_dialog import DataPlaces


class DataDesk(QObject):
    """Opens the dialog "Über diese Daten"."""

    def __init__(self, opening: Opening, window: MainWindow) -> None:
        super().__init__(window)
        self._opening, self._window = opening, window
        self._job: SideJob | None = None
        window.acts.on("data", self.show)

    def show(self) -> None:
        """Measure the folder, then show the dialog."""
        if self._job is not None:
            return
        # What is Qt's is imported in the main thread alone, never by the job.
        from desktop.main_window.data_dialog import DataPlaces  # noqa: PLC0415 - rarely needed

        settings = Settings().stored.fileName()
        opening = self._opening
        self._job = SideJob(lambda _: _found(opening, DataPlaces, settings), self)
        self._job.ended.connect(self._on_ended)
        self._job.finished.connect(self._on_found)
        self._job.start()

    def close(self) -> None:
        """Wait until nothing is being measured."""
        if self._job is not None:
            self._job.close()

    def _on_ended(self) -> None:
        self._job = None

    def _on_found(self, found: DataPlaces) -> None:
        from desktop.main_window.data_dialog import DataDialog  # noqa: PLC0415 - rarely needed

        dialog = DataDialog(found, self._window)
        dialog.own_requested.connect(self._window.acts["own_data"].trigger)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _found(opening: Opening, made: type[DataPlaces], settings: str) -> DataPlaces:
    with opening() as store:
        space, carrier = store.space(), store.sync.target()
        folder = store.folder
    size = sum(one.stat().st_size for one in folder.rglob("*") if one.is_file())
    places = [("folder", str(folder), dates.file_size(size))]
    if carrier:
        places.append(("server" if "://" in carrier else "folder-share", carrier, ""))
    places.append(("settings", settings, ""))
    places.append(("file-text", str(state_folder()), ""))
    locked = (folder / "local" / "keys").is_dir()
    return made(space.title, gethostname(), locked, space.demo, tuple(places))
