"""The running program: one window with a desk, or the way to one."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.actions.actions import Actions
from desktop.actions.text_first import TextFirst
from desktop.app.help_desk import HelpDesk
from desktop.app.options import Options
from desktop.app.recent_spaces import RecentSpaces
from desktop.app.stepwise_import import DESK, StepwiseImport
from desktop.app.where import Where
from desktop.main_window.main_window import MainWindow
from desktop.preferences.preferences import Preferences
from desktop.settings import Settings, state_folder

if TYPE_CHECKING:
    from db.errors import UmlaufError
    from desktop.app.desk import Desk
    from desktop.app.spaces_desk import SpacesDesk
    from desktop.background.side_job import SideJob
    from desktop.background.single_instance import SingleInstance
    from desktop.first_start.first_start import FirstStart
    from desktop.main_window.crash_desk import CrashDesk
    from desktop.main_window.last_end import LastEnd


class Program(QObject):
    """Opens spaces one after the other; each gets a fresh window.

    Whatever the empty window does not need is imported where it is needed: reading the desk's
    own modules takes longer than Qt and the window together.

    Signals:
        desk_ready: a desk shows its list for the first time.

    Attributes:
        window: the present one.      desk: None before a space is open.
        spaces: the list of spaces, once it was asked for in this window.
    """

    desk_ready = Signal()

    def __init__(self, app: QApplication, settings: Settings, preferences: Preferences) -> None:
        super().__init__(app)
        self._app, self._settings, self._preferences = app, settings, preferences
        self._recent = RecentSpaces(settings)
        self._keys: TextFirst | None = None
        self._first: FirstStart | None = None
        self._instance: SingleInstance | None = None
        self._job: SideJob | None = None
        self._reading: SideJob | None = None
        self._importing: StepwiseImport | None = None
        self._where = Where(Path())
        self._used = False
        self._crashes: CrashDesk | None = None
        self._last_end: LastEnd | None = None
        self.spaces: SpacesDesk | None = None
        self.desk: Desk | None = None
        self.window = self._make_window()
        app.aboutToQuit.connect(self.close)

    def _make_window(self) -> MainWindow:
        actions = Actions(self)
        window = MainWindow(actions, self._settings)
        window.restore_place()
        actions.on("open_space", self._on_open_space)
        HelpDesk(window)
        self._keys = self._keys or TextFirst(self._app, actions.deciding_keys())
        actions.hide_empty_menus()
        return window

    def show_report(self, report: str) -> None:
        """Tell that something broke and where the report lies."""
        from desktop.main_window.crash_desk import CrashDesk  # noqa: PLC0415 - after the first paint

        self._crashes = self._crashes or CrashDesk(self)
        self._crashes.tell(Path(report), self.window)

    def tell_last_end(self, report: Path) -> None:
        """Offer the report on what ended the last run; call after the first paint."""
        from desktop.main_window.last_end import LastEnd  # noqa: PLC0415 - after the first paint

        self._last_end = LastEnd(report, self)
        self._last_end.tell(self.window)

    def begin(self, options: Options) -> None:
        """Open what was asked for; call after the first paint."""
        last = Path(self._settings.last_space) if self._settings.last_space else None
        if options.invitation:
            self._start_first(options.invitation)
        elif options.demo:
            self._open_demo(options.member)
        elif options.space is not None:
            self.open(Where(options.space, options.member))
        elif last is not None and last.exists():
            self.open(Where(last, options.member))
        elif last is not None:
            self._on_moved(str(last), self._recent.name_of(str(last)))
        else:
            self._start_first("")

    def _make_first(self) -> FirstStart:
        from desktop.first_start.first_start import FirstStart  # noqa: PLC0415 - after the first paint

        self._first = FirstStart(self.window)
        self._first.space_chosen.connect(self._on_space_chosen)
        self._first.space_made.connect(self._on_space_made)
        self._first.withdrawn.connect(self._on_withdrawn)
        return self._first

    def _start_first(self, invitation: str) -> None:
        first = self._make_first()
        if invitation:
            first.start_with_invitation(invitation)
        else:
            first.start()

    def _on_space_made(self, folder: str) -> None:
        """Keep a new space's place at once: the session may end before it is opened."""
        self._settings.last_space = folder
        self._settings.stored.sync()

    def _on_withdrawn(self) -> None:
        self._on_space_made("")

    def _on_space_chosen(self, folder: str, passphrase: str) -> None:
        self.open(Where(Path(folder), passphrase=passphrase))

    def _on_open_space(self) -> None:
        """Show the spaces of this computer; where none is open, the first page."""
        if self.desk is None:
            self._start_first("")
            return
        if not self.desk.may_close():
            return
        from desktop.app.spaces_desk import SpacesDesk  # noqa: PLC0415 - after the first paint

        if self.spaces is None or self.spaces.parent() is not self.window:
            self.spaces = SpacesDesk(self.window, self._recent)
            self.spaces.chosen.connect(self._on_space_picked)
            self.spaces.moved.connect(self._on_moved)
            self.spaces.list.join_requested.connect(lambda: self._make_first().start_joining())
            self.spaces.list.found_requested.connect(lambda: self._make_first().start_founding())
            self.spaces.list.other_requested.connect(self._on_other_folder)
        self.spaces.open(self._where.folder)

    def _on_space_picked(self, folder: str) -> None:
        self.open_folder(Path(folder))

    def open_folder(self, folder: Path) -> None:
        """Open the space of a folder as last time."""
        self.open(Where(folder))

    def _on_moved(self, folder: str, name: str) -> None:
        """Name a space that is not where it was; it may be opened where it is now."""
        self._start_first("")
        words = self.tr(
            "Der Raum „{0}“ liegt nicht mehr in {1}. Wurde der Ordner verschoben, wählen Sie "
            "„Raum auf diesem Gerät öffnen“."
        )
        if self._first is not None:
            self._first.dialog.show_problem(words.format(name or Path(folder).name, folder))
        self._recent.forget(folder)

    def _on_other_folder(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - after the first paint

        title = self.tr("Ordner des Raums wählen")
        if found := QFileDialog.getExistingDirectory(self.window, title):
            self.open(Where(Path(found)))

    def _on_desk_ready(self) -> None:
        if self.desk is not None and self.desk.session is not None:
            self._recent.remember(str(self.desk.folder), self.desk.session.space.title)
        self.desk_ready.emit()

    def _open_demo(self, member: str) -> None:
        from desktop.app.making_page import MakingPage  # noqa: PLC0415 - after the first paint
        from desktop.background import founding  # noqa: PLC0415
        from desktop.background.side_job import SideJob  # noqa: PLC0415

        folder = founding.demo_folder()
        page = MakingPage()
        self._used = True
        self.window.setCentralWidget(page)
        self._where = Where(folder, member)
        self._job = SideJob(lambda job: founding.make_demo(folder, job), self)
        self._job.progressed.connect(page.show_progress)
        self._job.finished.connect(self._on_demo)
        self._job.failed.connect(self._on_not_opened)
        self._job.start()

    def _on_demo(self, folder: Path) -> None:
        if self._job is None:
            return  # the window is closed, or another space was opened meanwhile
        self.open(Where(folder, self._where.member))

    def open(self, where: Where) -> None:
        """Open a space in a fresh window, unless another desk has it open."""
        if self.desk is not None and where.folder.resolve() == self._where.folder.resolve():
            return
        from desktop.background import side_job, single_instance  # noqa: PLC0415 - as above

        instance = single_instance.SingleInstance(where.folder, state_folder() / "locks", self)
        if not instance.take():
            if not instance.raise_other():
                sys.stderr.write(self.tr("Dieser Raum ist schon geöffnet.") + "\n")
            self._app.exit(0)
            return
        self._where = where
        self._take_fresh_window()
        self._instance = instance
        instance.raise_requested.connect(self.window.come_to_front)
        # Beside the main thread, so that the window answers meanwhile; what is Qt's comes after.
        self._reading = side_job.SideJob(_read_rows, self)
        self._reading.finished.connect(self._on_rows_read)
        self._reading.start()

    def _on_rows_read(self, _nothing: None) -> None:
        self._importing = StepwiseImport(DESK, self)
        self._importing.finished.connect(self._on_desk_read)
        self._importing.start()

    def _on_desk_read(self) -> None:
        from desktop.app.desk import Desk  # noqa: PLC0415 - after the first paint

        if self._instance is None:
            return
        self.desk = Desk(self.window, self._settings, self._where, self._preferences)
        self.desk.not_opened.connect(self._on_not_opened)
        self.desk.ready.connect(self._on_desk_ready)
        QTimer.singleShot(1, self.desk, self.desk.start)  # the window answers in between

    def _take_fresh_window(self) -> None:
        if not self._used:
            self._used = True
            return
        old = self.window
        self.close()
        self.window = self._make_window()
        self.window.setGeometry(old.geometry())
        self.window.show()
        if self._last_end is not None:
            self._last_end.tell(self.window)
        old.hide()
        old.deleteLater()

    def _on_not_opened(self, error: UmlaufError) -> None:
        from desktop.app.trouble_page import TroublePage  # noqa: PLC0415 - after the first paint
        from desktop.i18n.sentences import spoken  # noqa: PLC0415

        page = TroublePage(spoken(error.sentence))
        page.action_requested.connect(self._on_other_space)
        self.window.setCentralWidget(page)

    def _on_other_space(self) -> None:
        self._start_first("")

    def close(self) -> None:
        """End the desk, if there is one; its threads have ended after this."""
        if self.spaces is not None:
            self.spaces.close()
            self.spaces = None
        if self._job is not None:
            self._job.close()
            self._job = None
        if self._reading is not None:
            self._reading.close()
            self._reading = None
        if self._importing is not None:
            self._importing.stop()
            self._importing = None
        if self.desk is not None:
            self.desk.close()
            self.desk = None
        if self._instance is not None:
            self._instance.release()
            self._instance = None


def _read_rows(_job: SideJob) -> None:
    """Import what the desk shows."""
    from desktop.app.later import leave_unasked  # noqa: PLC0415 - before SQLAlchemy

    leave_unasked()
    import db.rows  # noqa: PLC0415, F401 - that is what this is for
