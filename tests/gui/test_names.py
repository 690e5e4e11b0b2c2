"""Every screen of the frame can be read out, in every theme and at every text size."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMainWindow, QPushButton, QToolButton, QWidget

from db.rows import JoiningRow
from desktop.actions.actions import Actions
from desktop.actions.table import SEPARATOR, SPECS
from desktop.background.founding import Joined
from desktop.first_start.arrival_page import ArrivalPage
from desktop.first_start.carrier_page import CarrierPage
from desktop.first_start.first_start import FirstStart
from desktop.first_start.page import Page
from desktop.first_start.passphrase_dialog import PassphraseDialog
from desktop.first_start.recovery_page import RecoveryPage
from desktop.first_start.renewal_dialog import RenewalDialog
from desktop.first_start.waiting_page import WaitingPage
from desktop.first_start.words_dialog import WordsDialog
from desktop.first_start.words_page import WordsPage
from desktop.main_window.about_dialog import AboutDialog
from desktop.main_window.data_dialog import DataDialog, DataPlaces
from desktop.main_window.help_window import HelpWindow
from desktop.main_window.main_window import MainWindow
from desktop.members.own_data_dialog import OwnDataDialog
from desktop.preferences.preferences_dialog import PreferencesDialog
from desktop.preferences.wording_dialog import WordingDialog
from desktop.settings import Settings
from desktop.sync_status.packet_dialog import PacketDialog
from desktop.sync_status.share_dialog import ShareDialog
from desktop.sync_status.waiting_list import WaitingList
from desktop.widgets.empty_state import EmptyState
from tests.gui.audit import cut_words, only, unnamed

WORDS = ("Birke", "Anker", "Zucker", "Fenster", "Rabe", "Moos")
PLACES = DataPlaces(
    "Raum", "PC-1", locked=False, demo=False, places=(("folder", "/srv/raum", "1,2 GB"),)
)
ARRIVED = JoiningRow(
    joined=True,
    behind="",
    unknown="",
    words=WORDS,
    by="SK",
    carrier="",
    entries=1284,
    drafts=148,
    media=250,
    missing=90,
    media_bytes=210_000_000,
    missing_bytes=172_000_000,
)


@pytest.fixture
def settings(tmp_path):
    return Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def every_action():
    actions = Actions()
    for spec in SPECS:
        if spec.key != SEPARATOR:
            actions[spec.key].setVisible(True)
    return actions


@pytest.fixture
def window(qtbot, settings, every_action):
    window = MainWindow(every_action, settings)
    window.add_area("inbox", "inbox", "Eingang", EmptyState("inbox", "Leer", "Nichts.", "Alle"))
    window.set_space("Mach was Wichtiges", demo=True)
    window.tools.set_identities([("a", "SK · Referat 15"), ("b", "Agentur")], "a")
    window.status.sync.show_state("Offline – 3 Einträge warten auf Abgleich", "cloud-off", "warn")
    window.notice.set_notice("Fassung 4 ist da", action="Ansehen")
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    return window


@pytest.fixture
def first_start(qtbot):
    first = FirstStart()
    dialog = first.dialog
    only(dialog, CarrierPage).show_code()
    only(dialog, WordsPage).show_joined(Joined(Path("/x"), "Raum", "", WORDS), packets=False)
    only(dialog, RecoveryPage).show_key("Raum", "0123456789abcdef" * 4)
    only(dialog, WaitingPage).begin("SK", packets=False, server=False)
    only(dialog, ArrivalPage).show_arrival("Raum", ARRIVED)
    qtbot.addWidget(first.dialog)
    first.start()
    return first


def test_everything_in_the_frame_has_a_name(window):
    assert unnamed(window) == []


@pytest.mark.parametrize("page", Page.__subclasses__())
def test_every_page_of_the_first_start_has_names(first_start, page):
    first_start.dialog.show_page(only(first_start.dialog, page))
    assert unnamed(first_start.dialog) == []


DIALOGS: dict[str, Callable[..., QWidget]] = {
    "preferences": lambda settings, _: PreferencesDialog(settings),
    "wording": lambda *_: WordingDialog("release", 20, may_set=True),
    "packet": lambda *_: PacketDialog(),
    "share": lambda *_: ShareDialog("Raum", "/mnt/l/raum.umlauf-ablage"),
    "passphrase": lambda *_: PassphraseDialog(new=True),
    "about": lambda *_: AboutDialog(),
    "help": lambda _, actions: HelpWindow(actions),
    "data": lambda *_: DataDialog(PLACES),
    "own data": lambda *_: OwnDataDialog("Funktion: Referat 15", "Raum"),
    "renewal": lambda *_: RenewalDialog(),
    "words": lambda *_: WordsDialog(WORDS, "SK"),
}


@pytest.fixture(params=DIALOGS)
def dialog(qtbot, request, settings, every_action):
    dialog = DIALOGS[request.param](settings, every_action)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.parametrize("percent", [100, 200])
def test_every_dialog_has_names_and_cuts_no_button(dresser, dialog, percent):
    dresser.dress("light", percent)
    assert unnamed(dialog) == []
    assert cut_words(dialog) == []


def test_the_list_of_what_waits_has_names(qtbot):
    host = QMainWindow()
    qtbot.addWidget(host)
    waiting = WaitingList(host)
    waiting.set_state("Offline", ("choose", "Ablage oder Server …"))
    waiting.set_rows(3, ())
    assert unnamed(waiting) == []


@pytest.mark.parametrize("scheme", ["light", "dark", "hc"])
@pytest.mark.parametrize("percent", [100, 200])
def test_no_button_of_the_frame_is_cut(window, dresser, scheme, percent):
    dresser.dress(scheme, percent)
    window.resize(1280, 720)
    assert cut_words(window) == []


def test_the_audit_finds_what_has_no_name(qtbot):
    button = QToolButton()
    qtbot.addWidget(button)
    button.show()
    assert unnamed(button) == [("Button", "QToolButton", "")]


def test_the_audit_finds_a_button_that_is_cut(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    button = QPushButton("Freigeben mit Auflage", host)
    button.resize(20, 20)
    host.show()
    assert cut_words(host) == ["Freigeben mit Auflage"]
