"""The help: complete in both languages, found by words, and never from the network."""

import re

import pytest
from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QListWidget, QWidget

from desktop.actions.actions import Actions
from desktop.app.help_desk import HelpDesk
from desktop.i18n.translators import install_language
from desktop.main_window.help_browser import HelpBrowser
from desktop.main_window.help_pages import HELP_PAGE, help_pages
from desktop.main_window.help_window import HelpWindow
from desktop.main_window.key_table import KeyTable
from desktop.main_window.main_window import MainWindow
from desktop.resources import resource, resource_names, resource_text
from desktop.settings import Settings
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.search_field import SearchField
from tests.gui.audit import only

LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]+)\)")
SHOWN = re.compile(r"!\[([^\]]+)\]\(([^)]+)\)")
MOST_BYTES, WIDEST = 60_000, 600


@pytest.fixture
def help_window(qtbot):
    window = HelpWindow(Actions())
    qtbot.addWidget(window)
    window.show_for(None)
    return window


def titles(window):
    pages = only(window, QListWidget)
    return [pages.item(row).text() for row in range(pages.count())]


def shown(window):
    return only(window, QListWidget).currentItem().text()


def test_both_languages_have_the_same_pages():
    german = resource_names("help/de", ".md")
    assert german == resource_names("help/en", ".md")
    assert len(german) > 8


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_link_leads_to_a_page(qapp, language):
    if language == "en":
        install_language(qapp, "en")
    names = {page.name for page in help_pages()}
    links = {link for page in help_pages() for link in LINK.findall(page.text)}
    assert links <= names
    assert links


def test_words_narrow_the_list_to_pages_that_hold_them(help_window, qtbot):
    search = only(help_window, SearchField)
    search.setText("strittig")
    qtbot.waitUntil(lambda: titles(help_window) == ["Entscheiden"])


def test_one_letter_does_not_search_yet(help_window):
    before = titles(help_window)
    only(help_window, SearchField).searched.emit("s")
    assert titles(help_window) == before


def test_f1_shows_the_page_of_what_has_the_focus(help_window):
    screen = QWidget()
    screen.setProperty(HELP_PAGE, "7-sync")
    help_window.show_for(QLabel("Ablage", screen))
    assert shown(help_window) == "Abgleich"


def test_a_second_f1_shows_the_keys(help_window, qtbot):
    with qtbot.waitActive(help_window):
        help_window.activateWindow()
    qtbot.keyClick(help_window, Qt.Key.Key_F1)
    assert shown(help_window) == "Tasten"


def test_a_link_turns_the_page(help_window):
    only(help_window, HelpBrowser).anchorClicked.emit(QUrl("3-decide"))
    assert shown(help_window) == "Entscheiden"


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_picture_is_there_small_and_said_in_words(language):
    names = set()
    for page in resource_names(f"help/{language}", ".md"):
        shown = SHOWN.findall(resource_text(f"help/{language}/{page}.md"))
        for words, name in shown:
            file = resource(f"help/{language}/{name}")
            assert len(file.read_bytes()) < MOST_BYTES, name
            assert 200 < QImage.fromData(file.read_bytes()).width() <= WIDEST, name
            assert len(words) > 10
            names.add(name.removesuffix(".webp"))
    assert names == set(resource_names(f"help/{language}", ".webp"))
    assert len(names) > 12


def test_a_page_shows_its_pictures(qtbot):
    browser = HelpBrowser()
    qtbot.addWidget(browser)
    image = browser.loadResource(2, QUrl("inbox.webp"))
    assert image is not None
    assert image.width() == WIDEST


def test_f1_in_a_dialog_opens_the_page_of_what_it_stands_on(qtbot, tmp_path):
    ini = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    window = MainWindow(Actions(), Settings(ini))
    desk = HelpDesk(window)
    screen = EmptyState("inbox", "Leer", "Nichts.", "Alle")
    screen.setProperty(HELP_PAGE, "12-consents")
    window.add_area("inbox", "inbox", "Eingang", screen)
    qtbot.addWidget(window)
    window.show()
    dialog = FramedDialog("Nachweis", "Nachweis eintragen", screen)
    dialog.add_cancel()
    with qtbot.waitActive(dialog):
        dialog.open()
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    opened = desk.opened
    assert opened is not None
    qtbot.addWidget(opened)
    assert shown(opened) == "Einwilligungen und Lizenzen"


@pytest.mark.parametrize(
    "address",
    ["https://example.org/a.png", "file:///etc/passwd", "../demo/media/rings.webp", "/a.webp"],
)
def test_nothing_is_loaded_whatever_a_page_names(qtbot, address):
    browser = HelpBrowser()
    qtbot.addWidget(browser)
    browser.show_page(f"![Bild]({address})", "")
    assert browser.loadResource(2, QUrl(address)) is None


def test_the_keys_name_only_what_can_be_done(qtbot):
    actions = Actions()
    table = KeyTable(actions)
    qtbot.addWidget(table)
    assert dict(table.groups())["Entscheiden"] == []
    actions["approve"].setVisible(True)
    assert dict(table.groups())["Entscheiden"] == [(("Strg+Enter",), "Freigeben")]


def test_the_help_fits_on_the_screen_at_any_size_of_text(qtbot, dresser):
    dresser.dress("light", 200)
    window = HelpWindow(Actions())
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() <= room.height()
