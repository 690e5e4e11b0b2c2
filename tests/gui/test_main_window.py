"""The frame: areas, regions, banners, and that it asks before it closes."""

import pytest
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QListWidget, QPushButton, QVBoxLayout, QWidget

from desktop.actions.actions import Actions
from desktop.main_window.main_window import MainWindow
from desktop.main_window.regions import mark_region, regions
from desktop.main_window.tab_order import tab_stops
from desktop.settings import Settings
from desktop.theme.look import look
from tests.gui.audit import name_of, nodes, settle


class Area(QWidget):
    """A screen with two regions."""

    def __init__(self):
        super().__init__()
        self.list, self.button = QListWidget(), QPushButton("Vorschau")
        column = QVBoxLayout(self)
        for widget in (self.list, self.button):
            mark_region(widget)
            column.addWidget(widget)


@pytest.fixture
def settings(tmp_path):
    return Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def window(qtbot, settings):
    window = MainWindow(Actions(), settings)
    qtbot.addWidget(window)
    window.add_area("inbox", "inbox", "Eingang", Area())
    window.add_area("log", "history", "Protokoll", QWidget())
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def test_ctrl_and_a_digit_shows_an_area(window, qtbot):
    with qtbot.waitSignal(window.area_changed) as shown:
        qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert shown.args == ["log"]
    assert window.rail.button("log").isChecked()


def test_the_area_in_sight_is_told_when_it_is_asked_for_again(window, qtbot):
    again: list[str] = []
    window.area_again.connect(again.append)
    window.rail.button("log").click()
    assert again == []
    window.rail.button("log").click()
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert again == ["log", "log"]


def test_an_area_stands_in_the_menu_with_its_shortcut(window):
    actions = {one.text(): one.shortcut() for one in window.acts.menus["view"].actions()}
    assert actions["Eingang"] == QKeySequence("Ctrl+1")


def test_f6_goes_round_all_regions_and_shift_f6_back(window, qtbot):
    window.status.sync.show_state("Offline", "cloud-off", "warn")
    window.tools.search.setFocus()
    places = []
    for _ in regions(window):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F6)
        places.append(window.focusWidget())
    assert len(set(places)) == len(regions(window)) == 5
    assert window.findChild(Area).list in places
    assert places[-1] is window.tools.search
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is places[-2]


def test_ctrl_k_goes_to_the_search(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.tools.search


def test_what_is_typed_is_searched_for_after_a_moment(window, qtbot):
    with qtbot.waitSignal(window.tools.search.searched) as found:
        qtbot.keyClicks(window.tools.search, "wald")
    assert found.args == ["wald"]


def test_the_window_stays_open_where_something_is_not_signed(window):
    window.may_close = lambda: False
    assert not window.close()
    window.may_close = lambda: True
    assert window.close()


def test_a_demo_says_so(window):
    window.set_space("Mach was Wichtiges", demo=True)
    assert window.banner.isVisible()
    assert window.windowTitle() == "Umlauf – Mach was Wichtiges"


def test_choosing_an_identity_is_told(window, qtbot):
    window.tools.set_identities([("a", "SK · Referat 15"), ("b", "Agentur")], "a")
    with qtbot.waitSignal(window.tools.identity_chosen) as chosen:
        menu = window.tools.account.menu()
        next(one for one in menu.actions() if one.text() == "Agentur").trigger()
    assert chosen.args == ["b"]


def test_the_badge_is_part_of_the_name(window):
    window.rail.button("inbox").set_badge(9, "Eingang, 9 Entwürfe für Sie")
    assert window.rail.button("inbox").accessibleName() == "Eingang, 9 Entwürfe für Sie"


def test_size_and_place_are_kept(window, qtbot, settings):
    window.resize(900, 612)
    window.close()
    again = MainWindow(Actions(), settings)
    qtbot.addWidget(again)
    again.restore_place()
    assert again.height() == 612


@pytest.mark.parametrize(
    ("room", "filled"), [(QSize(1440, 900), True), (QSize(1920, 1040), False)]
)
def test_the_first_start_fills_a_screen_too_small_for_the_usual_size(
    window, monkeypatch, room, filled
):
    monkeypatch.setattr(look(), "room", room)
    window.restore_place()
    assert window.isMaximized() is filled


def test_a_narrow_status_bar_leaves_out_the_least_needed(window):
    status = window.status
    status.sync.show_state("Abgeglichen vor 2 min", "cloud-check", "ok")
    status.counts.show_state("9 Entwürfe für Sie, davon 2 überfällig")
    status.carrier.show_state("Gemeinsame Ablage: " + "L:/Umlauf" * 12, "folder", short="Ablage")
    status.chain.show_state("Protokoll geprüft: 1 284 Einträge, Kette lückenlos", "shield-check")
    status.device.show_state("Gerät: Eiche – Falke – Lampe", "device-laptop", short="Eiche")
    window.resize(900, 560)
    settle()
    assert window.width() == 900
    assert status.sync.isVisible()
    shown = [part for part in status.parts() if part.isVisible()]
    assert sum(part.sizeHint().width() for part in shown) <= window.width()


def test_the_tools_get_the_room_they_need_later_on(window):
    window.tools.set_identities([("a", "SK, Referat 15 (Kampagne)")], "a")
    settle()
    tools = window.tools
    assert tools.width() >= tools.sizeHint().width()
    assert tools.account.x() >= tools.search.geometry().right()


def test_a_screen_reader_finds_menus_and_tools(window):
    names = {name_of(node) for node in nodes(window)}
    assert {"Entwürfe, Texte, Häuser suchen", "Datei"} <= names


def test_the_order_of_tab_ends_with_parts_that_have_no_height_yet(qtbot):
    outer = QWidget()
    qtbot.addWidget(outer)
    flat = QWidget(outer)
    flat.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    flat.setGeometry(0, 10, 50, 0)
    outer.show()
    assert tab_stops(outer) == [flat]
