"""Walks through the screens without a display and keeps a picture of each."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, QSettings, QSize, QTimer
from PySide6.QtWidgets import QApplication

from db.errors import UmlaufError
from desktop.actions.actions import Actions
from desktop.actions.text_first import TextFirst
from desktop.app.camera import Camera
from desktop.app.command_line import LOOKS
from desktop.app.desk import Desk
from desktop.app.help_desk import HelpDesk
from desktop.app.options import Options
from desktop.app.tour_steps import TourSteps
from desktop.app.where import Where
from desktop.background import founding
from desktop.background.side_job import SideJob
from desktop.main_window.main_window import MainWindow
from desktop.preferences.preferences import Preferences
from desktop.settings import Settings
from desktop.theme.apply import Dresser
from desktop.theme.look import look

FAILED = 3
LARGE, SMALL, LEAST = QSize(1440, 900), QSize(1280, 720), QSize(1024, 576)


@dataclass(frozen=True, slots=True)
class Dress:
    """A look the steps are taken in."""

    name: str
    scheme: str
    size: QSize
    percent: int = 100


DRESSES = (
    Dress(LOOKS[0], "light", LARGE),
    Dress(LOOKS[1], "dark", LARGE),
    Dress(LOOKS[2], "light", SMALL),
    Dress(LOOKS[3], "dark", SMALL),
    Dress(LOOKS[4], "hc", LARGE),
    Dress(LOOKS[5], "light", LEAST),
    Dress(LOOKS[6], "light", LARGE, 200),
    Dress(LOOKS[7], "hc", SMALL),
    Dress(LOOKS[8], "light", SMALL, 200),
)


class Tour(QObject):
    """One desk, looked at in several looks."""

    def __init__(
        self, folder: Path, where: Where, dresser: Dresser, home: Path, wanted: str = ""
    ) -> None:
        """Take the folder of the pictures and the one look that is wanted, "" = all."""
        super().__init__()
        self._dresses = tuple(one for one in DRESSES if wanted in {"", one.name})
        self._dresser, self._home = dresser, home
        ini = QSettings(str(home / "tour.ini"), QSettings.Format.IniFormat)
        settings = self._settings = Settings(ini)
        actions = Actions(self)
        self.window = MainWindow(actions, settings)
        HelpDesk(self.window)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._keys = TextFirst(app, actions.deciding_keys())
        preferences = Preferences(settings, dresser)
        self.desk = Desk(self.window, settings, where, preferences)
        self.camera = Camera(folder, self.window, self.desk)

    def go(self) -> None:
        """Open the desk; the steps follow once its list stands."""
        self._dress(self._dresses[0])
        self.window.show()
        self.desk.not_opened.connect(self._on_not_opened)
        self.desk.ready.connect(self._on_ready)
        self.desk.start()

    def _on_ready(self) -> None:
        for dress in self._dresses:
            self._dress(dress)
            self.camera.look = dress.name
            TourSteps(self.desk, self.camera, self._home).all()
        self._end()

    def _end(self) -> None:
        self.desk.close()
        QApplication.exit(0)

    def _on_not_opened(self, error: UmlaufError) -> None:
        sys.stderr.write(f"{error}\n")
        QApplication.exit(0)

    def _dress(self, dress: Dress) -> None:
        # What dialogs see as the screen, and what the preferences show as chosen.
        look().room = dress.size
        self._settings.theme, self._settings.percent = dress.scheme, dress.percent
        self._dresser.dress(dress.scheme, dress.percent)
        self.window.resize(dress.size)
        self.desk.workspace.fit()


def take_tour(options: Options, folder: Path, dresser: Dresser) -> int:
    """Open the space or the examples, walk through, print the steps; returns the exit code."""
    answer: list[Path | UmlaufError] = []
    if options.space is not None:
        answer.append(options.space)
    else:
        _make_demo(answer)
    if isinstance(answer[0], UmlaufError):
        sys.stderr.write(f"{answer[0]}\n")
        return FAILED
    with TemporaryDirectory(prefix="umlauf-tour-") as home:
        tour = Tour(folder, Where(answer[0], options.member), dresser, Path(home), options.look)
        _later(tour.go)
    if not tour.camera.count:
        return FAILED
    sys.stdout.write(f"{tour.camera.count} Bilder liegen in {folder}\n")
    return 0


def _make_demo(answer: list[Path | UmlaufError]) -> None:
    sys.stdout.write("Beispiele werden geöffnet\n")
    demo = founding.demo_folder()
    job = SideJob(lambda one: founding.make_demo(demo, one))
    keeper = _Keeper(answer)
    job.finished.connect(keeper.keep)
    job.failed.connect(keeper.keep)
    _later(job.start)
    job.close()


class _Keeper(QObject):
    def __init__(self, answer: list[Path | UmlaufError]) -> None:
        super().__init__()
        self._answer = answer

    def keep(self, found: Path | UmlaufError) -> None:
        self._answer.append(found)
        QApplication.exit(0)


def _later(begin: Callable[[], None]) -> None:
    """Run something inside the event loop, until it ends the loop or returns."""
    QTimer.singleShot(0, begin)
    QApplication.exec()
