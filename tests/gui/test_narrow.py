"""Where there is little room, words go below each other or end with …, and states stay whole."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from db.rows import InboxCounts
from desktop.bulk_import.plan_page import PlanPage
from desktop.bulk_import.table_delegate import PAD
from desktop.bulk_import.table_model import WHEN
from desktop.bulk_import.words import ImportWords
from desktop.first_start.choice_page import ChoicePage
from desktop.first_start.first_start_dialog import FirstStartDialog
from desktop.i18n import dates
from desktop.i18n.translators import install_language
from desktop.inbox.inbox_header import InboxHeader
from desktop.media.film_bar import FilmBar
from desktop.media.thumbnails import Thumbnails
from desktop.preferences.preferences_dialog import PreferencesDialog
from desktop.preferences.theme_card import ThemeCard
from desktop.review.comment_card import CommentCard
from desktop.review.contested_card import ContestedCard
from desktop.settings import Settings
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.chip import Chip
from desktop.widgets.link_button import LinkButton
from desktop.widgets.menu_button import MenuButton
from desktop.widgets.painting import text_width
from tests.gui.audit import only, settle
from tests.gui.review_samples import comment, contested_page
from tests.gui.samples import NOW, at


@pytest.fixture
def shown(qtbot):
    """Show a widget at a width."""
    hosts = []

    def show(widget, width, height=600):
        host = QWidget()
        column = QVBoxLayout(host)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(widget)
        column.addStretch(1)
        qtbot.addWidget(host)
        hosts.append(host)
        host.resize(width, height)
        host.show()
        settle()
        return widget

    yield show
    hosts.clear()


@pytest.mark.parametrize("width", [380, 620])
def test_the_states_of_a_contested_draft_are_never_cut(shown, width):
    card = ContestedCard()
    card.show_page(contested_page(), NOW)
    shown(card, width)
    chips = card.findChildren(Chip)
    assert [one.width() for one in chips] == [one.sizeHint().width() for one in chips]


def test_a_low_stage_does_not_press_the_reasons_of_a_contested_draft(shown):
    card = ContestedCard()
    card.show_page(contested_page(), NOW)
    shown(card, 380, 60)
    for label in card.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_the_count_of_the_list_is_whole_in_a_narrow_one_and_the_title_gives_way(shown):
    header = InboxHeader()
    header.set_small(True)
    header.show_counts(InboxCounts(9, 1525, 12, 2))
    shown(header, 276)
    title, boxes = header.findChildren(QLabel)[0], header.findChildren(QComboBox)
    choice = next(one for one in boxes if one.accessibleName() == "Welche Entwürfe")
    assert title.isVisible()
    header.choose_scope("all")
    settle()
    assert choice.width() >= choice.sizeHint().width()
    assert not title.isVisible()


@pytest.mark.parametrize("width", [350, 396, 700])
def test_the_bar_of_a_film_drops_what_keys_do_before_it_cuts_time_or_subtitles(shown, width):
    bar = FilmBar()
    bar.show_time(0, 42_000)
    bar.set_tracks(("Deutsch",), 0)
    shown(bar, width)
    time = next(one for one in bar.findChildren(QLabel) if "0:42" in one.text())
    tracks = next(one for one in bar.findChildren(MenuButton) if "Deu" in one.text())
    for part in (time, tracks):
        assert part.isVisible()
        assert part.width() >= part.sizeHint().width()


@pytest.mark.parametrize("width", [200, 600])
def test_the_link_to_a_place_ends_with_dots_where_it_does_not_fit(shown, width):
    place = {"kind": "text", "channel": "instagram", "quote": "wie im Vorjahr verbeamtet"}
    row = comment(1, "SMJusDEG", "Stimmt so nicht.", passage="same", anchor=place)
    card = shown(CommentCard(row, NOW, may_act=True), width)
    link = only(card, LinkButton)
    assert link.mapTo(card, link.rect().topRight()).x() < card.width()
    assert link.text().endswith("…") == (width == 200)
    assert "wie im Vorjahr" in link.accessibleName()


def test_the_arrow_of_a_date_lies_beside_its_field_at_any_size_of_text(shown, dresser):
    dresser.dress("light", 200)
    date = QDateEdit()
    date.setCalendarPopup(True)
    shown(date, 420)
    image = date.grab().toImage()
    arrow = image.copy(image.width() - look().px(24), 8, look().px(22), image.height() - 16)
    inked = [x for x in range(arrow.width()) if _dark_in(arrow, x)]
    assert inked[-1] - inked[0] > look().px(7)


def _dark_in(image, x):
    return any(QColor(image.pixel(x, y)).lightness() < 140 for y in range(image.height()))


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("width", [1024, 1440])
def test_no_date_of_a_dry_run_is_cut_in_either_language(shown, qapp, tmp_path, width, language):
    install_language(qapp, language)
    thumbnails = Thumbnails(tmp_path)
    page = PlanPage(ImportWords(), thumbnails)
    shown(page, width)
    day = dates.planned(at(25, 9))
    room = page.table.columnWidth(WHEN) - look().px(2 * PAD)
    thumbnails.close()
    assert text_width(look().font("body"), day) <= room


def test_icons_follow_the_size_of_text_at_once(shown, dresser):
    tabs = QTabBar()
    size_icon(tabs, 16)
    tabs.addTab(icon("photo"), "Medium")
    shown(tabs, 300)
    dresser.dress("light", 200)
    assert (tabs.iconSize().width(), tabs.iconSize().height()) == (32, 32)


def test_a_choice_is_as_wide_as_its_longest_words_and_its_arrow(qtbot, dresser):
    dresser.dress("light", 200)
    choice = QComboBox()
    qtbot.addWidget(choice)
    choice.addItem("kann sperren (üblich)")
    choice.resize(choice.sizeHint())
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    field = choice.style().subControlRect(kind, option, part, choice)
    assert text_width(choice.font(), choice.currentText()) <= field.width()


def test_the_first_start_keeps_its_buttons_on_the_screen(qtbot, dresser, monkeypatch):
    monkeypatch.setattr(look(), "room", QSize(1280, 720))
    dresser.dress("light", 200)
    dialog = FirstStartDialog()
    qtbot.addWidget(dialog)
    dialog.add_page(ChoicePage())
    dialog.show()
    assert dialog.height() < 720


def test_all_schemes_can_be_chosen_with_large_words(qtbot, dresser, monkeypatch):
    monkeypatch.setattr(look(), "room", QSize(1280, 720))
    dresser.dress("light", 200)
    dialog = PreferencesDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    for card in dialog.findChildren(ThemeCard):
        assert card.visibleRegion().boundingRect().width() == card.width(), card.text()
