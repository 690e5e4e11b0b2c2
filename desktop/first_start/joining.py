"""Leads a person with an invitation into a space."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from db.errors import UmlaufError
from db.rows import CarrierLook, InvitationNote, JoiningRow
from desktop.background import founding
from desktop.background.founding import Joined
from desktop.background.side_job import SideJob
from desktop.first_start.arrival_page import ArrivalPage
from desktop.first_start.carrier_page import PACKETS, SERVER, CarrierPage
from desktop.first_start.first_start_dialog import FirstStartDialog
from desktop.first_start.invitation_page import InvitationPage
from desktop.first_start.page import Page
from desktop.first_start.recovery_sheet import print_sheet
from desktop.first_start.waiting_page import EVERY_S, WaitingPage
from desktop.first_start.words_page import WordsPage
from desktop.i18n.sentences import spoken

PACKET, MEDIA_MS = ".umlauf", 1_000
Run = Callable[[Callable[[SideJob], Any], Callable[[Any], None]], None]


class Joining(QObject):
    """Presenter: invitation, carrier, key and words, waiting, arrival.

    Signals:
        made: the folder of the replica, from now on there.
        left: the way into the space is over, or goes on in the desk.
        withdrawn: the person gave the request up; the folder is gone.
        replaced: another invitation took the place of the one before; that folder is gone.
        later: the space is here; its media may come another time.
    """

    made = Signal(str)
    left = Signal()
    withdrawn = Signal()
    replaced = Signal()
    later = Signal()

    def __init__(self, dialog: FirstStartDialog, run: Run, passphrase: Callable[[], str]) -> None:
        """Take the dialog, what runs a job behind the page that waits, and the passphrase."""
        super().__init__(dialog)
        self._dialog, self._run, self._passphrase = dialog, run, passphrase
        self.invitation, self._carrier, self._words = InvitationPage(), CarrierPage(), WordsPage()
        self._waiting, self._arrival = WaitingPage(), ArrivalPage()
        self._space, self._packets = "", False
        self._joined: Joined | None = None
        self._source: Path | str = ""
        self._asked = False
        self._looking: set[SideJob] = set()
        self._clock = QTimer(self, interval=EVERY_S * 1000)
        self._clock.timeout.connect(self._on_tick)
        self.onward: dict[Page, Callable[[], None]] = {
            self.invitation: self._on_invitation,
            self._carrier: self.join,
            self._words: self._ask,
            self._waiting: self._on_waited,
            self._arrival: self.left.emit,
        }
        for page in self.onward:
            dialog.add_page(page)
        self._carrier.look_requested.connect(self._on_look)
        dialog.left_requested.connect(self._on_left)
        dialog.side_requested.connect(self._on_side)

    def begin(self) -> None:
        """Show the page that asks for the invitation."""
        self._dialog.show_page(self.invitation, back=True)

    def keeps(self, page: Page) -> bool:
        """Tell whether a request is under way that survives the closed dialog."""
        made = page is self._carrier and self._joined is not None
        return made or page in {self._words, self._waiting, self._arrival}

    def go_back(self) -> bool:
        """Go back from the words to where they came from; tell whether they were shown."""
        if self._dialog.page is not self._words:
            return False
        if self._asked:
            self._dialog.show_page(self._waiting)
        else:
            self._dialog.show_page(self._carrier, back=True)
        return True

    def close(self) -> None:
        """Stop looking."""
        self._clock.stop()
        for job in tuple(self._looking):
            job.close()

    def _on_invitation(self) -> None:
        if self.invitation.field.code():
            self._space = ""
            self._carrier.show_code()
            self._dialog.show_page(self._carrier, back=True)
            return
        file = self.invitation.field.file()
        self._run(lambda _: founding.read_note(file), self._on_note)

    def _on_note(self, note: InvitationNote) -> None:
        self._space = note.space
        self._carrier.show_invitation(note)
        self._dialog.show_page(self._carrier, back=True)

    def _on_look(self, address: str) -> None:
        space = self._space
        job = SideJob(lambda _: (address, founding.look_at(address, space)), self)
        self._looking.add(job)
        job.finished.connect(self._on_looked)
        job.failed.connect(lambda error: self._on_not_found(address, error))
        job.ended.connect(lambda: self._looking.discard(job))
        job.start()

    def _on_looked(self, found: tuple[str, CarrierLook]) -> None:
        self._carrier.show_look(*found)

    def _on_not_found(self, address: str, error: UmlaufError) -> None:
        self._carrier.show_trouble(address, spoken(error.sentence))

    def join(self) -> None:
        """Make the key, in a folder of its own; who came back with one keeps it."""
        wanted: Path | str = self.invitation.field.code() or self.invitation.field.file()
        if self._joined is not None and wanted == self._source:
            self._show_words(self._joined)
            return
        if self._joined is not None:
            founding.withdraw(self._joined.folder)
            self._joined = None
            self.replaced.emit()
        self._source = wanted
        folder, secret = founding.free_folder("beitritt"), self._passphrase() or None
        source: Path | tuple[str, str] = self.invitation.field.file()
        if code := self.invitation.field.code():
            source = code, self._carrier.address()
        self._run(lambda _: founding.join_space(folder, source, secret), self._on_joined)

    def _on_joined(self, joined: Joined) -> None:
        self._joined = joined
        self.made.emit(str(joined.folder))
        self._show_words(joined)

    def _show_words(self, joined: Joined) -> None:
        self._packets = self._carrier.kind() == PACKETS
        self._words.show_joined(joined, packets=self._packets)
        self._dialog.show_page(self._words, back=True)

    def _ask(self) -> None:
        if self._joined is None:
            return
        folder, secret = self._joined.folder, self._passphrase() or None
        if not self._packets:
            address = self._carrier.address()
            self._run(lambda _: founding.first_sync(folder, address, secret), self._on_asked)
        elif path := self._asked_for_packet():
            packet = Path(path)
            self._run(lambda _: founding.save_request(folder, packet, secret), self._on_saved)

    def _asked_for_packet(self) -> str:
        title, kinds = self.tr("Anfrage speichern"), self.tr("Pakete (*{0})").format(PACKET)
        found, _ = QFileDialog.getSaveFileName(self._dialog, title, "", kinds)
        return found if not found or found.endswith(PACKET) else f"{found}{PACKET}"

    def _on_saved(self, _nothing: None) -> None:
        self._wait()

    def _on_asked(self, row: JoiningRow) -> None:
        if not self._arrived(row):
            self._wait()
            self._clock.start()

    def _wait(self) -> None:
        if self._joined is not None:
            self._asked = True
            server = self._carrier.kind() == SERVER
            self._waiting.begin(self._joined.by, packets=self._packets, server=server)
            self._dialog.show_page(self._waiting)

    def _arrived(self, row: JoiningRow) -> bool:
        if row.joined and self._joined is not None:
            self._arrival.show_arrival(self._joined.title, row)
            if not row.missing:
                self._clock.stop()
            elif not self._packets:
                self._clock.start(MEDIA_MS)
            if self._dialog.page is not self._arrival:
                self._dialog.show_page(self._arrival)
        return row.joined

    def _on_tick(self) -> None:
        self._waiting.tick()
        waits = self._dialog.page in {self._waiting, self._arrival}
        if self._joined is None or self._looking or not waits:
            return
        folder, address = self._joined.folder, self._carrier.address()
        secret = self._passphrase() or None
        job = SideJob(lambda _: founding.first_sync(folder, address, secret), self)
        self._looking.add(job)
        job.finished.connect(self._arrived)
        job.failed.connect(lambda error: self._dialog.show_problem(spoken(error.sentence)))
        job.ended.connect(lambda: self._looking.discard(job))
        job.start()

    def _on_waited(self) -> None:
        if not self._packets:
            self.left.emit()
            return
        kinds = self.tr("Pakete (*{0});;Alle Dateien (*)").format(PACKET)
        title = self.tr("Antwort einlesen")
        found, _ = QFileDialog.getOpenFileNames(self._dialog, title, "", kinds)
        if found and self._joined is not None:
            folder, secret = self._joined.folder, self._passphrase() or None
            files = [Path(one) for one in found]
            self._run(lambda _: founding.read_answer(folder, files, secret), self._on_answer)

    def _on_answer(self, row: JoiningRow) -> None:
        if not self._arrived(row):
            self._dialog.show_page(self._waiting)
            self._dialog.show_problem(
                self.tr("In diesem Paket steht noch keine Bestätigung für Ihr Gerät.")
            )

    def _on_left(self) -> None:
        page = self._dialog.page
        if page is self._words:
            print_sheet(self._words.sheet(), self._dialog)
        elif page is self._waiting and self._joined is not None:
            self.close()
            founding.withdraw(self._joined.folder)
            self._joined = None
            self.withdrawn.emit()
        elif page is self._arrival:
            self.later.emit()

    def _on_side(self) -> None:
        if self._dialog.page is self._waiting:
            self._dialog.show_page(self._words, back=True)
