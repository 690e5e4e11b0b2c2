"""What keeps a space going at the desk: backups, waiting to be accepted, a new key."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from db.backup.restore import restore_space
from db.ledger.invitation import Invitation
from db.rows import LogFilter
from db.store import Store
from desktop.actions.actions import Actions
from desktop.app.care_desk import CareDesk
from desktop.app.data_desk import DataDesk
from desktop.app.join_desk import JoinDesk
from desktop.app.own_data_desk import OwnDataDesk
from desktop.background.opening import Opening
from desktop.background.store_runner import StoreRunner
from desktop.background.sync_timer import SyncTimer
from desktop.first_start.renewal_dialog import RenewalDialog
from desktop.first_start.words_dialog import WordsDialog
from desktop.main_window.data_dialog import DataDialog
from desktop.main_window.main_window import MainWindow
from desktop.settings import Settings
from desktop.widgets.notice_bar import NoticeBar
from tests.factories.founded import founded
from tests.gui.audit import only

PHRASE = "eine lange Passphrase"
WAIT_MS = 30_000


@pytest.fixture
def founder(tmp_path, monkeypatch):
    monkeypatch.setenv("UMLAUF_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("UMLAUF_PASSPHRASE", PHRASE)
    with founded(tmp_path) as store:
        yield store


@pytest.fixture
def joiner(founder, tmp_path):
    founder.members.invite(
        "sk.r15", ["reviewer"], "SK, Referat 16", founder.sync.target(), tmp_path / "einladung"
    )
    founder.sync.run()
    with Store.join(tmp_path / "joiner", tmp_path / "einladung") as store:
        store.sync.run()
        yield store


@pytest.fixture
def window(qtbot, tmp_path):
    kept = Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    found = MainWindow(Actions(), kept)
    qtbot.addWidget(found)
    found.show()
    return found


@pytest.fixture
def sitting(window, qtbot):
    """Sit down at the desk of a replica; give the presenter and its timer."""
    opened = []

    def sit(folder):
        opening = Opening(folder)
        runner, timer = StoreRunner(opening), SyncTimer(opening)
        with qtbot.waitSignal(runner.opened, timeout=WAIT_MS):
            runner.start()
        desk = JoinDesk(runner, window, timer, opening)
        desk.look()
        opened.append((desk, timer, runner))
        return desk, timer

    yield sit
    for desk, timer, runner in opened:
        desk.close()
        timer.close()
        runner.close()


def accept(founder):
    founder.sync.run()
    (waiting,) = founder.members.pending()
    founder.members.accept(waiting.feed)
    founder.sync.run()
    return waiting


def says(window, qtbot, words):
    qtbot.waitUntil(lambda: words in window.waiting.text, timeout=WAIT_MS)


def test_a_device_that_waits_says_who_is_to_confirm_it_and_shows_its_words(
    joiner, sitting, window, qtbot
):
    sitting(joiner.folder)
    says(window, qtbot, "Bestätigung durch SK, Referat 15")
    window.waiting.action_requested.emit()
    qtbot.waitUntil(lambda: window.findChild(WordsDialog) is not None, timeout=WAIT_MS)
    shown = window.findChild(WordsDialog)
    assert shown.grid.accessibleName() == ", ".join(joiner.members.own_words())


def test_the_desk_tells_once_the_device_is_confirmed(founder, joiner, sitting, window, qtbot):
    _, timer = sitting(joiner.folder)
    says(window, qtbot, "wartet auf Bestätigung")
    accept(founder)
    timer.sync_now()
    qtbot.waitUntil(lambda: not window.waiting.isVisible(), timeout=WAIT_MS)
    assert "Sie sind dabei" in window.notice.text


def test_a_device_with_an_unknown_invitation_hears_so_and_may_use_another(
    founder, sitting, window, qtbot, tmp_path
):
    lost = Invitation("0" * 32, "", founder.sync.target(), "", "0" * 64)
    (tmp_path / "falsch").write_bytes(replace(lost, space=founder.space().id).to_bytes())
    with Store.join(tmp_path / "joiner", tmp_path / "falsch") as store:
        store.sync.run()
    _, timer = sitting(tmp_path / "joiner")
    says(window, qtbot, "ist in diesem Raum nicht bekannt")
    code = founder.codes.invite("sk.r15", ["reviewer"], "SK, Referat 16").code
    founder.sync.run()
    window.waiting.action_requested.emit()
    dialog = window.findChild(RenewalDialog)
    dialog.findChild(QLineEdit).setText(code)
    press(dialog, "Neuen Schlüssel anlegen")
    qtbot.waitUntil(lambda: window.findChild(WordsDialog) is not None, timeout=WAIT_MS)
    timer.sync_now()
    says(window, qtbot, "wartet auf Bestätigung")


def lose(store, tmp_path):
    """Bring a space back from a backup that lacks what was signed last."""
    store.care.backup(tmp_path / "sicherung.zip")
    store.units.add("SK", "sk.weg", "Nach der Sicherung")
    restore_space(tmp_path / "sicherung.zip", tmp_path / "back")


def test_a_restored_space_is_whole_again_once_the_carrier_gave_back_the_rest(
    founder, sitting, window, qtbot, tmp_path
):
    lose(founder, tmp_path)
    founder.sync.run()
    _, timer = sitting(tmp_path / "back")
    says(window, qtbot, "aus einer Sicherung")
    timer.sync_now()
    qtbot.waitUntil(lambda: not window.waiting.isVisible(), timeout=WAIT_MS)
    assert "Alles ist wieder da" in window.notice.text


def test_what_never_reached_a_carrier_is_left_behind_with_a_new_key(
    founder, sitting, window, qtbot, tmp_path
):
    with second_admin(founder, tmp_path) as admin:
        lose(admin, tmp_path)
    _, timer = sitting(tmp_path / "back")
    timer.sync_now()
    says(window, qtbot, "nirgends zu finden: 1")
    code = founder.codes.invite_device("Zweite Verwaltung").code
    window.waiting.action_requested.emit()
    dialog = window.findChild(RenewalDialog)
    dialog.findChild(QLineEdit).setText(code)
    press(dialog, "Neuen Schlüssel anlegen")
    says(window, qtbot, "wartet auf Bestätigung")
    with qtbot.waitSignal(timer.finished, timeout=WAIT_MS):
        timer.sync_now()
    assert accept(founder).title == "Zweite Verwaltung"
    timer.sync_now()
    qtbot.waitUntil(lambda: "Sie sind dabei" in window.notice.text, timeout=WAIT_MS)
    with Store.open(tmp_path / "back", as_member="Zweite Verwaltung") as store:
        store.units.add("SK", "sk.neu", "Mit neuem Schlüssel")


def second_admin(founder, tmp_path):
    row = tmp_path / "zweite"
    founder.members.invite("sk.r15", ["admin"], "Zweite Verwaltung", founder.sync.target(), row)
    founder.sync.run()
    admin = Store.join(tmp_path / "admin", row)
    admin.sync.run()
    accept(founder)
    admin.sync.run()
    return admin


def press(dialog, words):
    next(one for one in dialog.findChildren(QPushButton) if one.text() == words).click()


def test_the_dialog_for_a_new_key_says_what_is_missing_and_what_is_wrong(
    founder, sitting, window, qtbot
):
    desk, _ = sitting(founder.folder)
    desk.ask_to_renew()
    dialog = window.findChild(RenewalDialog)
    press(dialog, "Neuen Schlüssel anlegen")
    assert "fehlt die Einladung" in dialog.problem()
    dialog.findChild(QLineEdit).setText("0000-0000-0000-0000")
    press(dialog, "Neuen Schlüssel anlegen")
    qtbot.waitUntil(lambda: "stimmt ein Zeichen nicht" in dialog.problem(), timeout=WAIT_MS)


def test_a_backup_is_written_from_the_menu_while_the_space_is_in_use(
    founder, window, qtbot, tmp_path, monkeypatch
):
    desk, out = CareDesk(Opening(founder.folder), window), tmp_path / "sicherung"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    window.acts["backup"].trigger()
    founder.units.add("SK", "sk.neu", "Währenddessen")
    qtbot.waitUntil(desk.is_idle, timeout=WAIT_MS)
    assert "Gesichert in" in window.notice.text
    restore_space(out.with_suffix(".zip"), tmp_path / "back")
    with Store.open(tmp_path / "back") as store:
        assert store.space().title == "Mach was Wichtiges"


def test_a_backup_that_cannot_be_written_says_why(founder, window, qtbot, tmp_path):
    desk = CareDesk(Opening(founder.folder), window)
    desk.write(str(tmp_path / "gibt" / "es" / "nicht.zip"))
    qtbot.waitUntil(desk.is_idle, timeout=WAIT_MS)
    assert "nicht.zip" in window.notice.text


def test_what_is_stored_about_me_is_shown_and_saved(founder, window, qtbot, tmp_path):
    desk = OwnDataDesk(Opening(founder.folder), window)
    window.acts["own_data"].trigger()
    qtbot.waitUntil(lambda: desk.dialog is not None, timeout=WAIT_MS)
    dialog = desk.dialog
    assert dialog is not None
    words = dialog.words.toPlainText()
    for part in (founder.me().title, "Rollen: Administration", "eigene Einträge", "Raum angelegt"):
        assert part in words
    desk.save(tmp_path / "mein.txt")
    desk.save(tmp_path / "mein.json")
    assert (tmp_path / "mein.txt").read_text("utf-8") == words
    told = json.loads((tmp_path / "mein.json").read_text("utf-8"))
    assert told["person"]["row"]["title"] == founder.me().title
    assert len(told["entries"]) == founder.log.count(LogFilter())
    desk.save(tmp_path / "gibt" / "es" / "nicht.txt")
    bar = only(dialog, NoticeBar)
    assert bar.text.startswith("Die Datei ließ sich nicht speichern")
    dialog.accept()
    desk.close()


def test_what_is_stored_names_the_folders_of_this_space(founder, window, qtbot):
    desk = DataDesk(Opening(founder.folder), window)
    window.acts["data"].trigger()
    qtbot.waitUntil(lambda: window.findChild(DataDialog) is not None, timeout=WAIT_MS)
    sheet = window.findChild(DataDialog).sheet()
    for words in (str(founder.folder), founder.sync.target(), "Passphrase", "Leistung einzelner"):
        assert words in sheet
    desk.close()
