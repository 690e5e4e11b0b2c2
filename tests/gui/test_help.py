"""The help: complete in both languages, found by words, and never from the network."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

import desktop
from desktop.actions.actions import Actions
from desktop.app.help_desk import HelpDesk
from desktop.i18n.translators import install_language
from desktop.main_window.help_browser import HelpBrowser
from desktop.main_window.help_pages import help_pages
from desktop.main_window.help_search import HelpSearch
from desktop.main_window.help_window import HelpWindow
from desktop.main_window.key_table import KeyTable
from desktop.main_window.main_window import MainWindow
from desktop.preferences.templates_dialog import TemplatesDialog
from desktop.resources import resource, resource_names, resource_text
from desktop.settings import Settings
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import HELP_PAGE
from tests.gui.audit import only, unnamed

LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]+)\)")
SHOWN = re.compile(r"!\[([^\]]+)\]\(([^)]+)\)")
MOST_BYTES, WIDEST = 60_000, 600


@pytest.fixture
def help_window(qtbot):
    window = HelpWindow(Actions())
    qtbot.addWidget(window)
    window.show_for(None)
    return window


def shown(window):
    """Name the page in sight as the contents do."""
    name, section = window.place()
    return next((one.title for one in help_pages() if one.name == name), "Tasten"), section


def search(window, words):
    window.bar.search.setText(words)
    window.bar.search.searched.emit(words)


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


def test_the_contents_list_every_page_and_the_headlines_in_it(help_window):
    assert help_window.contents.titles() == [
        *(page.title for page in help_pages()),
        "Tastenkürzel",
    ]
    assert help_window.contents.topLevelItem(0).childCount() == len(help_pages()[0].sections)


def test_a_headline_of_the_contents_brings_its_part_of_the_page_to_the_top(help_window, qtbot):
    with qtbot.waitExposed(help_window):
        help_window.show()
    help_window.contents.show_place("3-decide", "Strittig")
    help_window.contents.chosen.emit("3-decide", "Strittig")
    assert shown(help_window) == ("Entscheiden", "Strittig")
    top = help_window.browser.cursorForPosition(QPoint(40, 30)).block().text()
    bar = help_window.browser.verticalScrollBar()
    assert top == "Strittig" or bar.value() == bar.maximum()


def test_words_find_the_pages_that_hold_all_of_them_and_every_place(help_window):
    search(help_window, "strittig schlusszeichnung")
    assert "Entscheiden" in help_window.hits.titles()
    for title in help_window.hits.titles():
        page = next(one for one in help_pages() if one.title == title)
        assert {"strittig", "schlusszeichnung"} <= set(
            re.findall(r"[a-zäöüß]+", page.text.lower())
        )
    found = HelpSearch(help_pages()).find("strittig schlusszeichnung")
    every = sum(len(one.places) for one in found)
    pages = "1 Seite" if len(found) == 1 else f"{len(found)} Seiten"
    assert help_window.bar.count_words() == f"{every} Treffer auf {pages}"


def test_f3_goes_from_hit_to_hit_over_all_pages_and_says_which(help_window):
    search(help_window, "Auflage")
    found = HelpSearch(help_pages()).find("Auflage")
    every = [one.page.title for one in found for _ in one.places]
    seen = []
    for number in range(1, len(every) + 1):
        assert help_window.bar.place_words() == f"Treffer {number} von {len(every)}"
        assert help_window.browser.textCursor().selectedText().lower() == "auflage"
        seen.append(shown(help_window)[0])
        help_window.bar.step_requested.emit(1)
    assert seen == every
    assert shown(help_window)[0] == every[0]


def test_a_hit_of_the_list_opens_its_page_at_the_word(help_window):
    search(help_window, "Auflage")
    help_window.hits.setCurrentRow(1)
    assert shown(help_window)[0] == help_window.hits.titles()[1]
    assert help_window.browser.textCursor().selectedText().lower() == "auflage"


def test_an_excerpt_holds_the_word_in_whole_words_around_it():
    for one in HelpSearch(help_pages()).find("Auflage"):
        assert one.word.lower() == "auflage"
        assert len(one.excerpt()) < 80
        assert one.before.removeprefix("… ") in one.page.text.replace("*", "")


def test_nothing_is_found_and_said_so(help_window):
    search(help_window, "Quarkstrudel")
    assert help_window.bar.count_words() == "Nichts gefunden"
    assert not help_window.hits.isVisibleTo(help_window)


def test_one_letter_does_not_search_yet():
    assert HelpSearch(help_pages()).find("s") == []


def test_back_and_forward_lead_through_what_was_read(help_window):
    first = shown(help_window)
    help_window.show_page("3-decide")
    help_window.show_page("7-sync")
    help_window.bar.back.click()
    assert shown(help_window) == ("Entscheiden", "")
    help_window.bar.back.click()
    assert shown(help_window) == first
    assert not help_window.bar.back.isEnabled()
    help_window.bar.forward.click()
    assert shown(help_window) == ("Entscheiden", "")
    help_window.bar.home.click()
    assert shown(help_window) == first


def test_a_page_is_printed_as_it_reads(help_window, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "seite.pdf"))
    help_window.show_page("3-decide")
    help_window.browser.print_(printer)
    assert (tmp_path / "seite.pdf").read_bytes().startswith(b"%PDF")
    help_window.show_keys()
    assert not help_window.bar.print.isEnabled()


def test_what_is_stored_is_one_click_away(help_window):
    words = "Über diese Daten …"
    next(one for one in help_window.findChildren(QPushButton) if one.text() == words).click()
    assert shown(help_window)[0] == "Über diese Daten"


def test_everything_in_the_help_has_a_name(help_window):
    search(help_window, "Auflage")
    assert unnamed(help_window) == []


def test_f1_shows_the_page_of_what_has_the_focus(help_window):
    screen = QWidget()
    screen.setProperty(HELP_PAGE, "7-sync")
    help_window.show_for(QLabel("Ablage", screen))
    assert shown(help_window)[0] == "Abgleich"


def test_f1_in_a_dialog_shows_its_own_page(help_window, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    dialog = TemplatesDialog({}, window)
    help_window.show_for(dialog.edit)
    assert shown(help_window)[0] == "Entscheiden"


def test_every_page_that_a_screen_names_is_there():
    root = Path(desktop.__file__).parent
    named = re.compile(r'(?:setProperty\(HELP_PAGE, |\bhelp_page = )"([^"]+)"')
    names = {name for one in root.rglob("*.py") for name in named.findall(one.read_text("utf-8"))}
    assert len(names) > 6
    assert names <= {page.name for page in help_pages()}


def test_a_second_f1_shows_the_keys(help_window, qtbot):
    with qtbot.waitActive(help_window):
        help_window.activateWindow()
    qtbot.keyClick(help_window, Qt.Key.Key_F1)
    assert shown(help_window)[0] == "Tasten"


def test_a_link_turns_the_page(help_window):
    only(help_window, HelpBrowser).anchorClicked.emit(QUrl("3-decide"))
    assert shown(help_window)[0] == "Entscheiden"


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
    assert shown(opened)[0] == "Einwilligungen und Lizenzen"


@pytest.mark.parametrize(
    "address",
    ["https://example.org/a.png", "file:///etc/passwd", "../demo/media/rings.webp", "/a.webp"],
)
def test_nothing_is_loaded_whatever_a_page_names(qtbot, address):
    browser = HelpBrowser()
    qtbot.addWidget(browser)
    browser.show_page(f"![Bild]({address})")
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
