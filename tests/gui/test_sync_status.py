"""The line about the sync says what is so, over a real share that comes and goes."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from sqlite3 import connect

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QMainWindow, QPushButton

from db.rows import SyncProgress, SyncState
from db.store import Store
from desktop.background.opening import Opening
from desktop.background.store_runner import StoreRunner
from desktop.background.sync_timer import SyncTimer
from desktop.sync_status import chain_status
from desktop.sync_status.chain_status import Chains, ChainStatus, chain_words
from desktop.sync_status.far import Far
from desktop.sync_status.share_dialog import ShareDialog, slug
from desktop.sync_status.sync_status import SyncStatus
from desktop.sync_status.waiting_list import WaitingList
from desktop.sync_status.words import (
    ago,
    carrier_words,
    media_words,
    remedy,
    sync_words,
    waiting_words,
)
from desktop.widgets.status_item import StatusItem

MINUTE = 60_000
NOW = 1_795_200_000_000
GOOD = SyncState("synced", "/l/raum.umlauf-ablage", NOW - 2 * MINUTE, 0, "")
ROUND_MS = 30_000


def said(state, far=None, *, running=False):
    words = sync_words(state, NOW, far or SyncProgress(), running=running)
    return words.text, words.tone


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (GOOD, ("Abgeglichen vor 2 min", "ok")),
        (replace(GOOD, note="Zweimal beschädigt."), ("Abgeglichen vor 2 min, nur Pakete", "ok")),
        (replace(GOOD, chosen=True), ("Abgeglichen vor 2 min, nur Pakete", "ok")),
        (
            replace(GOOD, state="offline", waiting=3),
            ("Offline – 3 Einträge warten auf Abgleich", "warn"),
        ),
        (
            replace(GOOD, state="offline", waiting=1),
            ("Offline – 1 Eintrag wartet auf Abgleich", "warn"),
        ),
        (replace(GOOD, state="read_only"), ("Ablage nicht beschreibbar", "bad")),
        (
            replace(GOOD, state="alarm", problem="shorter"),
            ("Gegenstelle ist kürzer als zuletzt", "bad"),
        ),
        (
            replace(GOOD, state="alarm", problem="withheld"),
            ("Einträge fehlen, die andere gesehen haben", "bad"),
        ),
        (SyncState("none", "", 0, 0, ""), ("Ohne Abgleich", "")),
    ],
)
def test_every_state_has_its_words(state, words):
    assert said(state) == words


def test_a_round_under_way_says_how_far_it_is():
    assert said(GOOD, running=True)[0] == "Gleicht ab"
    far = SyncProgress(entries_done=2, entries_total=3)
    assert said(GOOD, far, running=True)[0] == "Gleicht ab: 2 von 3 Einträgen"


@pytest.mark.parametrize(
    ("problem", "remedy_code"),
    [
        ("shorter", "acknowledge"),
        ("withheld", "packet"),
        ("not_invited", "acknowledge"),
        ("gone", "choose"),
        ("web_cert", ""),
    ],
)
def test_every_conflict_has_an_action(problem, remedy_code):
    assert remedy(replace(GOOD, problem=problem))[0] == remedy_code


def test_who_may_reset_the_share_is_offered_that_where_it_helps():
    stranger = replace(GOOD, state="alarm", problem="not_invited", resettable=True)
    assert remedy(stranger) == ("reset", "Von der Ablage entfernen")
    assert said(stranger) == ("Fremdes Gerät gemeldet", "bad")
    marked = replace(GOOD, note="Zweimal beschädigt.", resettable=True)
    assert remedy(marked) == ("reset", "Wieder gemeinsam schreiben")
    assert remedy(replace(marked, resettable=False)) == ("", "")


def test_a_share_of_packets_is_reset_from_the_line(bar, qtbot, tmp_path):
    share = tmp_path / "uebung.umlauf-ablage"
    with qtbot.waitSignal(bar.timer.finished, timeout=ROUND_MS):
        bar.timer.sync_with(str(share))
    (share / "packets-only.json").write_text("?")
    with qtbot.waitSignal(bar.timer.finished, timeout=ROUND_MS):
        bar.timer.sync_now()
    qtbot.waitUntil(lambda: "nur Pakete" in bar.line.text(), timeout=ROUND_MS)
    host = QMainWindow()
    qtbot.addWidget(host)
    host.setCentralWidget(bar.line)
    bar.line.clicked.emit()
    qtbot.waitUntil(lambda: host.findChild(WaitingList) is not None, timeout=ROUND_MS)
    with qtbot.waitSignal(bar.timer.finished, timeout=ROUND_MS):
        press(host.findChild(WaitingList), "Wieder gemeinsam schreiben")
    qtbot.waitUntil(lambda: bar.line.text() == "Abgeglichen gerade eben", timeout=ROUND_MS)
    assert not (share / "packets-only.json").exists()


def test_what_waits_is_named(bar, qtbot, tmp_path):
    share = tmp_path / "uebung.umlauf-ablage"
    with qtbot.waitSignal(bar.timer.finished, timeout=ROUND_MS):
        bar.timer.sync_with(str(share))
    share.rename(tmp_path / "weg")
    bar.runner.command(lambda store: store.units.add("SK", "sk.r16", "Referat 16"))
    with qtbot.waitSignal(bar.timer.failed, timeout=ROUND_MS):
        bar.timer.sync_now()
    qtbot.waitUntil(lambda: "1 Eintrag wartet" in bar.line.text(), timeout=ROUND_MS)
    with Store.open(Path(bar.folder)) as store:
        (row,) = store.sync.waiting()
    assert waiting_words(row) == "Stelle eingetragen: Referat 16"
    assert waiting_words(replace(row, kind="comment.add", title="Wald")) == "Anmerkung: Wald"
    voted = replace(row, kind="vote.cast", verdict="approve", title="Wald")
    assert waiting_words(voted) == "Freigegeben: Wald"


def test_what_another_process_signs_beside_the_desk_waits_at_once(bar, qtbot, tmp_path):
    share = tmp_path / "uebung.umlauf-ablage"
    with qtbot.waitSignal(bar.timer.finished, timeout=ROUND_MS):
        bar.timer.sync_with(str(share))
    share.rename(tmp_path / "weg")
    with qtbot.waitSignal(bar.timer.failed, timeout=ROUND_MS):
        bar.timer.sync_now()
    qtbot.waitUntil(lambda: "nichts wartet" in bar.line.text(), timeout=ROUND_MS)
    with Store.open(Path(bar.folder)) as beside:
        beside.units.add("SK", "sk.r16", "Referat 16")
    with qtbot.waitSignal(bar.runner.changed, timeout=ROUND_MS):
        bar.runner.look_for_changes()
    # Far sooner than the line is read anew without a reason.
    qtbot.waitUntil(lambda: "1 Eintrag wartet" in bar.line.text(), timeout=5_000)


def test_media_have_words_of_their_own_and_entries_count_as_met():
    far = SyncProgress(media_done=3, media_total=9, bytes_done=38 << 20, bytes_total=210 << 20)
    assert said(GOOD, far, running=True)[0] == "Abgeglichen vor 2 min"
    assert media_words(GOOD, far).text == "Medien: 38 von 210 MB"
    assert media_words(replace(GOOD, media=1), SyncProgress()).text == "1 Medium fehlt noch"
    resting = replace(GOOD, media=2, media_paused=True)
    assert media_words(resting, SyncProgress()).text == "Medien angehalten, 2 fehlen"


def test_an_errand_of_several_rounds_counts_on():
    far = Far()
    far.show(SyncProgress(media_done=2, media_total=10, bytes_done=200, bytes_total=1000))
    far.begin()
    far.show(SyncProgress(media_done=1, media_total=8, bytes_done=100, bytes_total=800))
    shown = far.progress
    assert (shown.media_done, shown.media_total) == (3, 10)
    assert (shown.bytes_done, shown.bytes_total) == (300, 1000)


@pytest.mark.parametrize(
    ("passed", "words"),
    [(5_000, "gerade eben"), (59 * MINUTE, "vor 59 min"), (180 * MINUTE, "vor 3 h")],
)
def test_time_passed_is_said_in_words(passed, words):
    assert ago(NOW - passed, NOW) == words


def test_the_carrier_is_named_in_full_and_in_short():
    full, short = carrier_words("/l/raum.umlauf-ablage")
    assert (full, short) == ("Gemeinsame Ablage: /l/raum.umlauf-ablage", "Gemeinsame Ablage")


@pytest.mark.parametrize(
    ("title", "name"),
    [("Mach was Wichtiges", "mach-was-wichtiges"), ("Übung & Ärger", "uebung-aerger")],
)
def test_a_title_becomes_a_plain_folder_name(title, name):
    assert slug(title) == name


def test_a_chosen_folder_gets_a_share_of_its_own_inside(qtbot, tmp_path):
    dialog = ShareDialog("Übung", str(tmp_path))
    qtbot.addWidget(dialog)
    assert dialog.target() == str(tmp_path / "uebung.umlauf-ablage")


def press(dialog, words):
    (button,) = (one for one in dialog.findChildren(QPushButton) if one.text() == words)
    button.click()


def test_packets_only_can_be_chosen_for_a_folder_and_not_for_a_server(qtbot):
    dialog = ShareDialog("Übung", "/mnt/l/x.umlauf-ablage", packets=True)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.share_chosen) as told:
        press(dialog, "Damit abgleichen")
    assert told.args == ["/mnt/l/x.umlauf-ablage", "", True]
    dialog = ShareDialog("Übung", "https://umlauf.example.de/x", packets=True)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.share_chosen) as told:
        press(dialog, "Damit abgleichen")
    assert told.args == ["https://umlauf.example.de/x", "", False]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("UMLAUF_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("UMLAUF_PASSPHRASE", "eine lange Passphrase")
    store, _ = Store.create(
        tmp_path / "space",
        title="Übung",
        house=("SK", "Staatskanzlei", "SN"),
        unit=("sk.r15", "Referat 15"),
        member_title="SK, Referat 15",
    )
    with store:
        return store.folder


class Bar:
    """The two parts of the status bar with everything behind them."""

    def __init__(self, folder: Path) -> None:
        self.folder, open_store = folder, Opening(folder)
        self.runner, self.timer = StoreRunner(open_store), SyncTimer(open_store)
        self.line, self.carrier = StatusItem("Abgleich"), StatusItem("Träger")
        self.media = StatusItem("Medien")
        self.status = SyncStatus(self.runner, self.timer, self.line, self.media, self.carrier)

    def close(self) -> None:
        self.timer.close()
        self.runner.close()


@pytest.fixture
def bar(qtbot, folder):
    bar = Bar(folder)
    bar.runner.start()
    qtbot.waitUntil(lambda: bar.line.text() != "", timeout=ROUND_MS)
    yield bar
    bar.close()


def test_a_space_without_a_share_says_so(bar):
    assert bar.line.text() == "Ohne Abgleich"


def test_a_first_round_makes_the_share_and_remembers_it(bar, qtbot, tmp_path):
    share = tmp_path / "uebung.umlauf-ablage"
    with qtbot.waitSignal(bar.timer.finished, timeout=ROUND_MS):
        bar.timer.sync_with(str(share))
    qtbot.waitUntil(lambda: bar.line.text() == "Abgeglichen gerade eben")
    assert share.is_dir()
    assert bar.carrier.text() == f"Gemeinsame Ablage: {share}"


def test_the_choice_to_write_packets_only_is_kept_before_the_round(bar, qtbot, tmp_path):
    share = tmp_path / "uebung.umlauf-ablage"
    with qtbot.waitSignal(bar.timer.finished, timeout=ROUND_MS):
        bar.status.ask_for_share(bar.line)
        (dialog,) = bar.line.findChildren(ShareDialog)
        dialog.findChild(QLineEdit).setText(str(share))
        dialog.findChild(QCheckBox).setChecked(True)
        press(dialog, "Damit abgleichen")
    qtbot.waitUntil(lambda: bar.line.text() == "Abgeglichen gerade eben, nur Pakete")
    assert len(list(share.glob("packets/*.umlauf"))) == 1
    assert list(share.glob("*.sqlite")) == []


def test_a_share_that_vanished_leaves_the_desk_offline(bar, qtbot, tmp_path):
    share = tmp_path / "uebung.umlauf-ablage"
    with qtbot.waitSignal(bar.timer.finished, timeout=ROUND_MS):
        bar.timer.sync_with(str(share))
    share.rename(tmp_path / "weg")
    with qtbot.waitSignal(bar.timer.failed, timeout=ROUND_MS):
        bar.timer.sync_now()
    qtbot.waitUntil(lambda: bar.line.text().startswith("Offline"))


def test_a_wish_during_a_round_is_granted_after_it(bar, qtbot, tmp_path):
    rounds: list[object] = []
    bar.timer.finished.connect(rounds.append)
    bar.timer.sync_with(str(tmp_path / "uebung.umlauf-ablage"))
    bar.timer.sync_now()
    qtbot.waitUntil(lambda: len(rounds) == 2, timeout=ROUND_MS)


def test_the_log_is_counted_and_its_chains_are_whole(bar, qtbot):
    line = StatusItem("Protokoll")
    status = ChainStatus(bar.runner, line)
    status.reload()
    qtbot.waitUntil(lambda: line.text() == "Protokoll geprüft: 4 Einträge, Kette lückenlos")


def test_a_long_log_is_checked_part_by_part(bar, qtbot, monkeypatch):
    monkeypatch.setattr(chain_status, "PART", 1)
    line = StatusItem("Protokoll")
    status = ChainStatus(bar.runner, line)
    status.reload()
    qtbot.waitUntil(lambda: line.text() == "Protokoll wird geprüft: 1 von 4")
    assert not status.is_idle()
    qtbot.waitUntil(lambda: line.text() == "Protokoll geprüft: 4 Einträge, Kette lückenlos")
    assert status.is_idle()


def test_a_changed_entry_is_found_and_stays_found(bar, qtbot, folder):
    with closing(connect(folder / "space.sqlite")) as database, database:
        database.execute("DROP TRIGGER entry_is_never_changed")
        database.execute("UPDATE entry SET body = '{}' WHERE seq = 2")
    line = StatusItem("Protokoll")
    status = ChainStatus(bar.runner, line)
    status.reload()
    qtbot.waitUntil(lambda: line.text() == "Protokoll: 1 Eintrag ist nicht echt")
    status.reload()
    qtbot.wait(50)
    assert line.text() == "Protokoll: 1 Eintrag ist nicht echt"


def test_a_walk_goes_on_where_the_last_one_ended(folder):
    with Store.open(folder) as store:
        first = store.log.check({}, limit=3)
        second = store.log.check(first.checked, limit=3)
    assert (first.ended, sum(first.checked.values())) == (False, 3)
    assert (second.ended, sum(second.checked.values()), second.problems) == (True, 4, ())


def test_a_gap_in_a_chain_is_said():
    words, short = chain_words(Chains(1284, 1), 0)
    assert words.text == "Protokoll geprüft: 1\u202f284 Einträge, 1 Kette lückenhaft oder gegabelt"
    assert (words.tone, short) == ("warn", "Kette nicht lückenlos")


def test_the_list_of_what_waits_lies_in_the_window_and_goes_with_the_focus(qtbot):
    host = QMainWindow()
    line = StatusItem("Abgleich")
    line.show_state("Offline", "cloud-off", "warn")
    host.statusBar().addWidget(line)
    host.resize(1280, 720)
    qtbot.addWidget(host)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    waiting = WaitingList(line)
    waiting.set_state("Offline", ("", ""))
    waiting.set_rows(3, ())
    waiting.open_above(line)
    assert waiting in host.findChildren(WaitingList)
    assert not waiting.isWindow()
    assert host.rect().contains(waiting.geometry())
    line.setFocus()
    assert waiting.isHidden()
    waiting.open_above(line)
    with qtbot.waitSignal(waiting.left):
        qtbot.keyClick(host.focusWidget(), Qt.Key.Key_Escape)
    assert waiting.isHidden()
