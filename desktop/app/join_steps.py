"""The steps of the tour on the way into a space, and where its data lie."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog

from db.rows import CarrierLook, InvitationNote, JoiningRow
from desktop.app.camera import Camera
from desktop.app.desk import Desk
from desktop.background.founding import Joined
from desktop.first_start.arrival_page import ArrivalPage
from desktop.first_start.carrier_page import CarrierPage
from desktop.first_start.first_start import FirstStart
from desktop.first_start.page import Page
from desktop.first_start.recovery_page import RecoveryPage
from desktop.first_start.renewal_dialog import RenewalDialog
from desktop.first_start.waiting_page import WaitingPage
from desktop.first_start.words_page import WordsPage
from desktop.main_window.data_dialog import DataDialog, DataPlaces
from desktop.main_window.space_button import SpaceFace
from desktop.main_window.spaces_list import SpacesList

P = TypeVar("P", bound=Page)
SHARE, BY = "/mnt/l/mach-was-wichtiges.umlauf-ablage", "SK, Referat 15"
WORDS = ("Birke", "Anker", "Zucker", "Fenster", "Rabe", "Moos")
NOTE = InvitationNote("0" * 32, "Mach was Wichtiges", SHARE, "SMF, Referat 16", BY)
HERE = JoiningRow(
    joined=True,
    behind="",
    unknown="",
    words=WORDS,
    by=BY,
    carrier=SHARE,
    entries=1284,
    drafts=148,
    media=250,
    missing=90,
    media_bytes=210_000_000,
    missing_bytes=172_000_000,
)
SPACES = (
    SpaceFace("Mach was Wichtiges", "Referat 16 · Gemeinsame Ablage", "", "", "", current=True),
    SpaceFace("Ausbildung 2027", "Referat 16 · Server", "2", "cloud-check", "ok"),
    SpaceFace("Haushaltskommunikation", "Referat 16 · Gemeinsame Ablage", "", "cloud-off", "warn"),
)
PLACES = DataPlaces(
    "Mach was Wichtiges",
    "SK-NB-0417",
    locked=False,
    demo=False,
    places=(
        ("folder", "~/.local/share/umlauf/spaces/beitritt", "1,2 GB"),
        ("folder-share", SHARE, ""),
    ),
)


class JoinSteps:
    """Shows each page as it stands for an invented invitation; nothing is made."""

    def __init__(self, desk: Desk, camera: Camera) -> None:
        self._desk, self._camera = desk, camera

    def take(self) -> None:
        """Take every step."""
        first = FirstStart(self._desk.window)
        first.start()
        self._camera.shoot("17-erster-start", "Erster Start")
        for name, words, page in self._pages(first):
            first.dialog.show_page(page, back=isinstance(page, CarrierPage))
            self._camera.shoot(name, words)
        first.dialog.reject()
        first.dialog.deleteLater()
        self._camera.settle()
        self._spaces()
        self._dialog(DataDialog(PLACES, self._desk.window), "17g-daten", "Was wo liegt")
        self._desk.window.acts["own_data"].trigger()
        self._camera.settle()
        own = QApplication.activeModalWidget()
        if isinstance(own, QDialog):
            self._camera.shoot("17i-auskunft", "Auskunft zu mir")
            own.reject()
        self._dialog(RenewalDialog(self._desk.window), "17h-schluessel", "Neuer Schlüssel")

    def _dialog(self, dialog: QDialog, name: str, words: str) -> None:
        dialog.open()
        self._camera.shoot(name, words)
        dialog.reject()
        dialog.deleteLater()
        self._camera.settle()

    def _pages(self, first: FirstStart) -> tuple[tuple[str, str, Page], ...]:
        carrier, words = _page(first, CarrierPage), _page(first, WordsPage)
        waiting, arrival = _page(first, WaitingPage), _page(first, ArrivalPage)
        recovery = _page(first, RecoveryPage)
        carrier.look_requested.disconnect()
        carrier.show_invitation(NOTE)
        carrier.show_look(SHARE, CarrierLook(NOTE.space, writable=True))
        joined = Joined(Path("/"), NOTE.title, SHARE, WORDS, BY)
        words.show_joined(joined, packets=False)
        waiting.begin(BY, packets=False, server=False)
        arrival.show_arrival(NOTE.title, HERE)
        recovery.show_key(NOTE.title, "0123456789abcdef" * 4)
        return (
            ("17b-traeger", "Träger wählen", carrier),
            ("17c-woerter", "Schlüssel und sechs Wörter", words),
            ("17d-warten", "Auf Bestätigung warten", waiting),
            ("17e-wiederherstellung", "Wiederherstellungsschlüssel", recovery),
            ("17e-dabei", "Erster Abgleich", arrival),
        )

    def _spaces(self) -> None:
        spaces = SpacesList(self._desk.window)
        spaces.set_spaces([(str(number), face) for number, face in enumerate(SPACES)])
        spaces.open_below(self._desk.window.tools.anchor())
        self._camera.shoot("17f-raeume", "Die Räume dieses Computers")
        spaces.hide()
        spaces.deleteLater()


def _page(first: FirstStart, kind: type[P]) -> P:
    return next(one for one in first.dialog.findChildren(kind))
