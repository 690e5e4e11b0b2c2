"""The running program goes from one space to another and remembers where it was."""

import shutil

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from db.store import Store
from desktop.app.options import Options
from desktop.app.program import Program
from desktop.first_start.first_start_dialog import FirstStartDialog
from desktop.preferences.preferences import Preferences
from desktop.settings import Settings
from desktop.theme.apply import Dresser

WAIT_MS = 60_000


@pytest.fixture
def settings(tmp_path):
    return Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def program(qtbot, tmp_path, monkeypatch, settings):
    for name in ("data", "state"):
        monkeypatch.setenv(f"XDG_{name.upper()}_HOME", str(tmp_path / name))
    monkeypatch.setenv("UMLAUF_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("UMLAUF_PASSPHRASE", "eine lange Passphrase")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = Program(app, settings, Preferences(settings, Dresser(app)))
    made.window.show()
    yield made
    made.close()
    app.aboutToQuit.disconnect(made.close)
    made.window.close()
    qtbot.addWidget(made.window)


def space(folder, title):
    store, _ = Store.create(
        folder,
        title=title,
        house=("SK", "Staatskanzlei", "SN"),
        unit=("sk.r15", "Referat 15"),
        member_title="SK, Referat 15",
    )
    store.close()
    return folder


def opened(program, qtbot, title):
    qtbot.waitUntil(lambda: program.window.windowTitle() == f"Umlauf – {title}", timeout=WAIT_MS)


def test_ctrl_r_leads_to_the_other_space_and_the_next_start_too(
    program, settings, qtbot, tmp_path
):
    one, two = space(tmp_path / "eins", "Eins"), space(tmp_path / "zwei", "Zwei")
    for folder, title in ((two, "Zwei"), (one, "Eins")):
        with qtbot.waitSignal(program.desk_ready, timeout=WAIT_MS):
            program.open_folder(folder)
        opened(program, qtbot, title)
    program.window.acts["open_space"].trigger()
    spaces = program.spaces
    qtbot.waitUntil(spaces.list.isVisible, timeout=WAIT_MS)
    with qtbot.waitSignal(program.desk_ready, timeout=WAIT_MS):
        spaces.list.chosen.emit(str(two))
    opened(program, qtbot, "Zwei")
    assert settings.last_space == str(two)


def test_a_start_names_the_space_that_was_moved_away(program, qtbot, tmp_path):
    one = space(tmp_path / "eins", "Eins")
    with qtbot.waitSignal(program.desk_ready, timeout=WAIT_MS):
        program.open_folder(one)
    program.close()
    shutil.move(one, tmp_path / "anderswo")
    program.begin(Options())
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FirstStartDialog)
    assert "Der Raum „Eins“ liegt nicht mehr in" in dialog.notice.text
    dialog.reject()
