"""Several spaces on one computer: listed as they stand, switched, and named when moved away."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence

from db.store import Store
from desktop.actions.actions import Actions
from desktop.app.recent_spaces import RecentSpaces
from desktop.app.spaces_desk import SpacesDesk
from desktop.background.founding import spaces_folder
from desktop.main_window.main_window import MainWindow
from desktop.main_window.space_button import SpaceButton, letters
from desktop.settings import Settings
from tests.gui.audit import unnamed

WAIT_MS = 20_000


def found(folder, title):
    store, _ = Store.create(
        folder,
        title=title,
        house=("SK", "Staatskanzlei", "SN"),
        unit=("sk.r15", "Referat 15"),
        member_title="SK, Referat 15",
    )
    store.close()


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("UMLAUF_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("UMLAUF_PASSPHRASE", "eine lange Passphrase")


@pytest.fixture
def recent(tmp_path):
    return RecentSpaces(Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)))


@pytest.fixture
def window(qtbot, tmp_path):
    kept = Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    found = MainWindow(Actions(), kept)
    found.acts.on("open_space", lambda: None)
    qtbot.addWidget(found)
    found.tools.set_identities([("a", "SK, Referat 15")], "a")
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    return found


@pytest.fixture
def desk(window, recent):
    made = SpacesDesk(window, recent)
    yield made
    made.close()


def shown(desk, qtbot, current):
    desk.open(current)
    qtbot.waitUntil(desk.list.isVisible, timeout=WAIT_MS)
    return [one.accessibleName() for one in desk.list.findChildren(SpaceButton)]


def test_spaces_used_before_and_others_of_this_computer_are_listed(desk, recent, qtbot, tmp_path):
    found(tmp_path / "eins", "Ausbildung")
    found(spaces_folder() / "raum", "Haushalt")
    recent.remember(str(tmp_path / "eins"), "Ausbildung")
    names = shown(desk, qtbot, tmp_path / "eins")
    assert names == [
        "Ausbildung, SK, Referat 15 · ohne Ablage, geöffnet",
        "Haushalt, SK, Referat 15 · ohne Ablage",
    ]
    assert unnamed(desk.list) == []


def test_enter_on_a_space_opens_it_and_on_the_open_one_nothing(desk, recent, qtbot, tmp_path):
    for number, title in enumerate(("Eins", "Zwei")):
        found(tmp_path / str(number), title)
        recent.remember(str(tmp_path / str(number)), title)
    shown(desk, qtbot, tmp_path / "1")
    qtbot.keyClick(desk.list.focusWidget(), Qt.Key.Key_Down)
    with qtbot.waitSignal(desk.chosen) as chosen:
        qtbot.keyClick(desk.list.focusWidget(), Qt.Key.Key_Space)
    assert chosen.args == [str(tmp_path / "0")]
    shown(desk, qtbot, tmp_path / "1")
    with qtbot.assertNotEmitted(desk.chosen):
        qtbot.keyClick(desk.list.focusWidget(), Qt.Key.Key_Space)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_ways_to_a_further_space_are_taken_by_enter_too(desk, recent, qtbot, tmp_path, key):
    found(tmp_path / "0", "Eins")
    recent.remember(str(tmp_path / "0"), "Eins")
    shown(desk, qtbot, tmp_path / "0")
    qtbot.keyClick(desk.list.focusWidget(), Qt.Key.Key_Down)
    assert desk.list.focusWidget().text() == "Weiterem Raum beitreten …"
    with qtbot.waitSignal(desk.list.join_requested):
        qtbot.keyClick(desk.list.focusWidget(), key)


def test_a_long_menu_of_identities_scrolls_and_stays_on_the_screen(window, qtbot, dresser):
    dresser.dress("light", 200)
    tools = window.tools
    tools.set_identities([(str(n), f"SMEKUL, Referat {n}") for n in range(60)], "0")
    menu = tools.account.menu()
    menu.popup(tools.account.mapToGlobal(tools.account.rect().bottomLeft()))
    qtbot.waitUntil(menu.isVisible)
    assert window.screen().availableGeometry().contains(menu.geometry())
    assert len({menu.actionGeometry(one).left() for one in menu.actions()}) == 1
    menu.close()


def test_a_space_that_was_moved_away_is_named_with_its_place(desk, recent, qtbot, tmp_path):
    recent.remember(str(tmp_path / "weg"), "Alter Raum")
    (name,) = shown(desk, qtbot, None)
    assert name == f"Alter Raum, liegt nicht mehr in {tmp_path / 'weg'}, nicht gefunden"
    with qtbot.waitSignal(desk.moved) as moved:
        qtbot.keyClick(desk.list.focusWidget(), Qt.Key.Key_Space)
    assert moved.args == [str(tmp_path / "weg"), "Alter Raum"]


def test_escape_closes_the_list_and_gives_the_keys_back(desk, window, qtbot):
    shown(desk, qtbot, None)
    qtbot.keyClick(desk.list.focusWidget(), Qt.Key.Key_Escape)
    assert not desk.list.isVisible()
    assert window.tools.account.hasFocus()


def test_the_account_of_one_member_leads_to_the_spaces(window, qtbot):
    with qtbot.waitSignal(window.acts["open_space"].triggered):
        qtbot.mouseClick(window.tools.account, Qt.MouseButton.LeftButton)
    assert window.acts["open_space"].shortcut() == QKeySequence("Ctrl+R")


def test_a_locked_key_hides_nothing_from_the_list(desk, recent, qtbot, tmp_path, monkeypatch):
    found(tmp_path / "eins", "Ausbildung")
    recent.remember(str(tmp_path / "eins"), "Ausbildung")
    monkeypatch.delenv("UMLAUF_PASSPHRASE")
    (name,) = shown(desk, qtbot, None)
    assert name.startswith("Ausbildung, SK, Referat 15")


def test_what_was_used_last_comes_first_and_is_kept_once(recent):
    for folder in ("a", "b", "a"):
        recent.remember(folder, folder.upper())
    assert recent.all() == (("a", "A"), ("b", "B"))
    recent.forget("a")
    assert recent.all() == (("b", "B"),)


def test_settings_nobody_understands_name_no_space(recent):
    recent._settings.recent_spaces = '{"a": 1}'  # noqa: SLF001 - as a hand would break it
    assert recent.all() == ()


@pytest.mark.parametrize(
    ("title", "short"),
    [("Mach was Wichtiges", "MW"), ("Haushalt", "HA"), ("stadt heidenheim", "SH"), ("", "")],
)
def test_a_name_has_two_letters(title, short):
    assert letters(title) == short
