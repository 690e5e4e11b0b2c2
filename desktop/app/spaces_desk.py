"""Switching spaces: what is on this computer, how each stands, and which was moved away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db.errors import UmlaufError
from desktop.app.recent_spaces import RecentSpaces
from desktop.background import founding
from desktop.background.side_job import SideJob
from desktop.i18n import dates, terms
from desktop.main_window.main_window import MainWindow
from desktop.main_window.space_button import SpaceFace
from desktop.main_window.spaces_list import SpacesList

if TYPE_CHECKING:
    from db.rows import SpaceGlance

Found = tuple[str, str, "SpaceGlance | None"]
DAY_MS = 86_400_000


class SpacesDesk(QObject):
    """Presenter of the list of spaces in one window.

    Signals:
        chosen: the folder of a space to open.
        moved: folder and name of a space that is not where it was.
    """

    chosen = Signal(str)
    moved = Signal(str, str)

    def __init__(self, window: MainWindow, recent: RecentSpaces) -> None:
        super().__init__(window)
        self._window, self._recent = window, recent
        self._current, self._gone = "", dict[str, str]()
        self._job: SideJob | None = None
        self.list = SpacesList(window)
        self.list.chosen.connect(self._on_chosen)
        self.list.left.connect(window.tools.account.setFocus)

    def open(self, current: Path | None) -> None:
        """Look at all spaces, then show the list; ``current``: the one open here."""
        if self._job is not None:
            return
        self._current = str(current) if current else ""
        spaces = self._recent.known(founding.spaces_folder())
        self._job = SideJob(lambda _: [_looked(*one) for one in spaces], self)
        self._job.ended.connect(self._on_ended)
        self._job.finished.connect(self._on_found)
        self._job.start()

    def close(self) -> None:
        """Wait until nothing is being looked at."""
        if self._job is not None:
            self._job.close()

    def _on_ended(self) -> None:
        self._job = None

    def _on_found(self, found: list[Found]) -> None:
        self._gone = {folder: title for folder, title, one in found if one is None}
        self.list.set_spaces(
            [(folder, self._face(folder, title, one)) for folder, title, one in found]
        )
        self.list.open_below(self._window.tools.anchor())

    def _face(self, folder: str, title: str, one: SpaceGlance | None) -> SpaceFace:
        if one is None:
            gone = self.tr("liegt nicht mehr in {0}").format(folder)
            missing = self.tr("nicht gefunden")
            return SpaceFace(title or Path(folder).name, gone, missing, "alert-circle", "bad")
        carrier = self._carrier(one.carrier)
        detail = " · ".join(part for part in (one.me, carrier) if part)
        state = ("", "", "") if one.demo else self._state(one)
        if one.demo:
            state = (self.tr("Demo – fiktive Inhalte"), "", "")
        return SpaceFace(one.title, detail, *state, current=folder == self._current)

    def _carrier(self, address: str) -> str:
        if not address:
            return self.tr("ohne Ablage")
        return self.tr("Server") if "://" in address else self.tr("Gemeinsame Ablage")

    def _state(self, one: SpaceGlance) -> tuple[str, str, str]:
        if not one.joined:
            return self.tr("wartet auf Bestätigung"), "clock", "accent"
        if one.sync in {"offline", "alarm", "read_only"} and one.synced_at:
            since = self.tr("seit {0}").format(dates.day(one.synced_at))
            return since, "cloud-off", "warn"
        if one.mine > 0:
            words = terms.counted(one.mine, self.tr("{0} für Sie"), self.tr("{0} für Sie"))
            return words, "cloud-check" if one.carrier else "", "ok"
        return "", "", ""

    def _on_chosen(self, folder: str) -> None:
        if folder in self._gone:
            self.moved.emit(folder, self._gone[folder])
        elif folder != self._current:
            self.chosen.emit(folder)


def _looked(folder: str, title: str) -> Found:
    from db.store import Store  # noqa: PLC0415 - not needed to show the window

    try:
        return folder, title, Store.glance(Path(folder))
    except UmlaufError:
        return folder, title, None
