"""The look: one switch changes everything in place, and the focus can always be seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QStyle,
    QStyleOptionMenuItem,
    QVBoxLayout,
    QWidget,
)

from db.cli.words import TABLES
from desktop.theme.apply import Dresser
from desktop.theme.focus_ring import RingFrame
from desktop.theme.look import look
from desktop.theme.palette import ROLES
from desktop.theme.sheet import make_sheet
from desktop.theme.states import Face, act_word, state_face, verdict_face
from desktop.theme.system_contrast import contrast_tokens
from desktop.theme.tokens import SCHEMES, load_tokens
from desktop.widgets.chip import Chip


class Host(QWidget):
    """A window with three things that take the focus."""

    def __init__(self):
        super().__init__()
        self.field, self.list, self.button = QLineEdit(), QListWidget(), QPushButton("Weiter")
        column = QVBoxLayout(self)
        for widget in (self.field, self.list, self.button):
            column.addWidget(widget)


@pytest.fixture
def host(qtbot):
    host = Host()
    qtbot.addWidget(host)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    return host


def rings(host):
    return [ring for ring in host.findChildren(RingFrame) if ring.isVisible()]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_scheme_reaches_every_role_of_the_palette(qapp, dresser, scheme):
    dresser.dress(scheme, 100)
    tokens = load_tokens(scheme)
    wrong = [r for r, name in ROLES.items() if qapp.palette().color(r) != tokens.color(name)]
    assert wrong == []


def test_a_switch_reaches_a_window_that_is_open(host, dresser):
    dresser.dress("dark", 100)
    assert host.field.palette().color(QPalette.ColorRole.Text) == load_tokens("dark").text


def test_the_text_size_reaches_fonts_and_painted_widgets(host, dresser):
    chip = Chip(Face("Freigegeben", "circle-check", "ok"))
    small, line = chip.sizeHint(), host.button.fontInfo().pointSizeF()
    dresser.dress("light", 200)
    assert chip.sizeHint().height() == 2 * small.height()
    assert host.button.fontInfo().pointSizeF() == pytest.approx(2 * line, rel=0.1)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("percent", [100, 200])
def test_the_style_sheet_has_every_colour_filled_in(scheme, percent):
    assert "$" not in make_sheet(load_tokens(scheme), percent)


@pytest.mark.usefixtures("dresser")
def test_a_menu_too_long_for_the_screen_scrolls_in_one_column():
    menu = QMenu()
    asked = QStyle.StyleHint.SH_Menu_Scrollable
    assert menu.style().styleHint(asked, QStyleOptionMenuItem(), menu) == 1


def test_the_ring_follows_the_focus(host):
    host.field.setFocus()
    assert [ring.widget() for ring in rings(host)] == [host.field]
    host.button.setFocus()
    assert [ring.widget() for ring in rings(host)] == [host.button]


def test_a_list_shows_its_focus_inside(host):
    host.list.setFocus()
    assert rings(host) == []


def test_the_ring_leaves_a_gap_and_is_thicker_in_high_contrast(host, dresser):
    host.field.setFocus()
    assert rings(host)[0].x() == host.field.x() - 3
    dresser.dress("hc", 100)
    host.button.setFocus()
    assert rings(host)[0].x() == host.button.x() - 4


def test_following_the_system_is_only_done_where_it_was_chosen(qapp):
    own = Dresser(qapp)
    own.dress("dark", 100)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert look().tokens.scheme == "dark"


def test_states_have_the_words_of_the_design():
    words = {state_face(code).word for code in ("waiting", "in_review", "released", "lapsed")}
    assert words == {"Wartet auf Sie", "Im Umlauf", "Schlussgezeichnet", "Schweigen"}


def test_every_state_of_the_data_side_has_a_face():
    codes = {*TABLES["state"], *TABLES["mark"]} - {"closed", "unpublished"}
    assert {code for code in codes if state_face(code).word == code} == set()


def test_the_wording_of_the_space_changes_decisions():
    look().wording = "cosign"
    assert verdict_face("reject").word == "Nicht mitgezeichnet"
    assert act_word("approve") == "Mitzeichnen"


def test_a_state_of_a_newer_version_is_shown_as_it_is():
    assert state_face("paused") == Face("paused", "", "neu")


def test_a_contrast_theme_of_the_computer_is_taken_as_it_is():
    palette = QPalette()
    for role, color in (
        ("Window", "#202020"),
        ("WindowText", "#ffffff"),
        ("Highlight", "#8ee3f0"),
    ):
        palette.setColor(QPalette.ColorRole[role], color)
    tokens = contrast_tokens(palette)
    assert tokens.high_contrast
    assert (tokens.surface.name(), tokens.bad.name()) == ("#202020", "#ffffff")
    assert tokens.accent.name() == "#8ee3f0"


def test_a_contrast_theme_of_the_computer_comes_before_the_chosen_scheme(dresser, monkeypatch):
    monkeypatch.setattr("desktop.theme.apply.system_scheme", lambda: "hc")
    dresser.dress("light", 100)
    assert look().tokens.high_contrast
    monkeypatch.undo()
    dresser.dress("light", 100)
    assert not look().tokens.high_contrast


def test_the_ring_is_not_cut_off_by_a_tight_row(host):
    row = QWidget(host)
    field = QLineEdit(row)
    field.resize(row.size())
    row.show()
    field.setFocus()
    ring = rings(host)[0]
    assert ring.parentWidget() is host
    assert ring.width() == field.width() + 6
