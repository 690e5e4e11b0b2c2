"""Leads a person to a space and says in which folder it lies."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from db.errors import NoKeyringError, UmlaufError
from desktop.background import founding
from desktop.background.side_job import SideJob
from desktop.first_start.choice_page import ChoicePage
from desktop.first_start.first_start_dialog import FirstStartDialog
from desktop.first_start.joining import Joining
from desktop.first_start.page import Page
from desktop.first_start.passphrase_dialog import PassphraseDialog
from desktop.first_start.recovery_page import RecoveryPage
from desktop.first_start.space_page import SpacePage
from desktop.first_start.working_page import WorkingPage
from desktop.i18n.sentences import spoken

Step = Callable[[], None]


class FirstStart(QObject):
    """Presenter of the first start, also of "Raum wechseln".

    Signals:
        space_chosen: the folder of a replica to open, and its passphrase ("" = keyring).
        space_made: the folder of a replica that exists from now on, whatever comes next.
        withdrawn: the space made last is gone again: its request was given up.
        given_up: the person closed the dialog without opening a space.
    """

    space_chosen = Signal(str, str)
    space_made = Signal(str)
    withdrawn = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dialog = FirstStartDialog(parent)
        self._choice, self._space, self._recovery = ChoicePage(), SpacePage(), RecoveryPage()
        self._working = WorkingPage(
            self.tr("Einen Moment"), self.tr("Umlauf legt alles auf diesem Gerät an.")
        )
        self._folder, self._passphrase = Path(), ""
        self._job: SideJob | None = None
        self._retry: Step | None = None
        self._before: Page = self._choice
        self._onward: dict[Page, Step] = {self._space: self._found, self._recovery: self._finish}
        self._connect()

    def _connect(self) -> None:
        for page in (self._choice, *self._onward, self._working):
            self.dialog.add_page(page)
        self._joining = Joining(self.dialog, self._run, lambda: self._passphrase)
        self._onward |= self._joining.onward
        self._joining.made.connect(self._on_joined)
        self._joining.left.connect(self._finish)
        self._joining.withdrawn.connect(self._on_withdrawn)
        self._joining.replaced.connect(self.withdrawn)
        self._joining.later.connect(self._on_later)
        self._choice.join_chosen.connect(self._on_join_chosen)
        self._choice.found_chosen.connect(self._on_found_chosen)
        self._choice.demo_chosen.connect(self._on_demo_chosen)
        self._choice.restore_chosen.connect(self._on_restore_chosen)
        self._choice.open_chosen.connect(self._on_open_chosen)
        self.dialog.next_requested.connect(self._on_next)
        self.dialog.back_requested.connect(self._on_back)
        self.dialog.rejected.connect(self._on_rejected)

    def start(self) -> None:
        """Show the dialog with its first page."""
        self.dialog.open()
        self.dialog.show_page(self._choice)

    def start_joining(self) -> None:
        """Show the dialog with the page that asks for an invitation."""
        self.start()
        self._on_join_chosen()

    def start_founding(self) -> None:
        """Show the dialog with the page for a new space."""
        self.start()
        self._on_found_chosen()

    def start_with_invitation(self, path: str) -> None:
        """Show the dialog with an invitation filled in."""
        self.start()
        self._joining.invitation.field.set_file(path)
        self._on_join_chosen()

    def _on_join_chosen(self) -> None:
        self._retry = self._joining.join
        self._joining.begin()

    def _on_found_chosen(self) -> None:
        self.dialog.show_page(self._space, back=True)

    def _on_next(self) -> None:
        self._onward[self.dialog.page]()

    def _on_demo_chosen(self) -> None:
        folder = founding.demo_folder()
        self._run(lambda job: founding.make_demo(folder, job), self._on_demo)

    def _on_demo(self, folder: Path) -> None:
        self._folder = folder
        self._finish()

    def _on_restore_chosen(self) -> None:
        title, kinds = (
            self.tr("Sicherung wählen"),
            self.tr("Sicherungen (*.zip);;Alle Dateien (*)"),
        )
        found, _ = QFileDialog.getOpenFileName(self.dialog, title, "", kinds)
        if found:
            self._restore(Path(found))

    def _restore(self, file: Path) -> None:
        folder = founding.free_folder("sicherung")
        self._run(lambda _: founding.restore_space(file, folder), self._on_restored)

    def _on_restored(self, folder: Path) -> None:
        self._folder = folder
        self.space_made.emit(str(folder))
        self._finish()

    def _on_open_chosen(self) -> None:
        title, start = self.tr("Ordner des Raums wählen"), str(founding.spaces_folder())
        if found := QFileDialog.getExistingDirectory(self.dialog, title, start):
            self._folder = Path(found)
            self._finish()

    def _on_joined(self, folder: str) -> None:
        self._folder = Path(folder)
        self.space_made.emit(folder)

    def _on_back(self) -> None:
        if not self._joining.go_back():
            self.start()

    def _on_later(self) -> None:
        """Leave the space in the list; whoever opens it goes on loading."""
        self._joining.close()
        self.dialog.accept()
        self.given_up.emit()

    def _on_withdrawn(self) -> None:
        self.withdrawn.emit()
        self.start()

    def _found(self) -> None:
        self._retry = self._found
        self._folder = founding.free_folder("raum")
        new = self._space.new_space(self._folder, self._passphrase or None)
        self._run(lambda _: founding.found_space(new), self._on_founded)

    def _on_founded(self, recovery: str) -> None:
        self.space_made.emit(str(self._folder))
        self._recovery.show_key(self._space.title(), recovery)
        self.dialog.show_page(self._recovery)

    def _finish(self) -> None:
        self._joining.close()
        self.dialog.accept()
        self.space_chosen.emit(str(self._folder), self._passphrase)

    def _run(self, work: Callable[[SideJob], Any], done: Callable[[Any], None]) -> None:
        """Show the page that waits, do the work, go on; on a problem go back and say it."""
        self._before = self.dialog.page
        self.dialog.show_page(self._working)
        self._job = SideJob(work, self)
        self._job.progressed.connect(self._working.show_progress)
        self._job.finished.connect(done)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def _on_failed(self, error: UmlaufError) -> None:
        self.dialog.show_page(self._before, back=not self._joining.keeps(self._before))
        if isinstance(error, NoKeyringError) and self._retry:
            self._ask_passphrase()
        else:
            self.dialog.show_problem(spoken(error.sentence))

    def _ask_passphrase(self) -> None:
        asking = PassphraseDialog(new=True, parent=self.dialog)
        asking.given.connect(self._on_passphrase)
        asking.open()

    def _on_passphrase(self, passphrase: str) -> None:
        self._passphrase = passphrase
        if self._retry:
            self._retry()

    def _on_rejected(self) -> None:
        """Keep what was made: a request that is under way survives the closed dialog."""
        self._joining.close()
        if self._joining.keeps(self.dialog.page):
            self.space_chosen.emit(str(self._folder), self._passphrase)
        else:
            self.given_up.emit()
