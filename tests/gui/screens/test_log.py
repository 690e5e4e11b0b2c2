"""The log on the desk: its list and filter, one entry open, the check, extracts."""

import json
import sqlite3
import time
from array import array

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QScrollArea

from db.rows import LogRow
from db.rows.log import LogDay, LogFinding, LogOrder, LogReport
from db.sentence import Sentence
from db.store import Store
from desktop.app.log_area import LogArea
from desktop.audit_log.earlier_dialog import EarlierDialog
from desktop.audit_log.facts import EntryFacts
from desktop.audit_log.proof_dialog import ProofDialog
from desktop.audit_log.view import LogView
from desktop.background.opening import Opening
from desktop.background.store_runner import StoreRunner
from desktop.i18n import dates
from desktop.widgets.paged_model import PAGE
from desktop.widgets.status_item import StatusItem
from tests.gui.audit import cut_words, name_of, nodes, only, settle, unnamed
from tests.gui.samples import NOW
from tests.gui.spaces import AGENCY, REVIEWER

DAY = 86_400_000
MANY, A_DAY = 100_000, 25


@pytest.fixture
def open_log(qtbot, space):
    """Open the log of a space as somebody, without the desk round it; closed at the end."""
    made = []

    def open_it(member=REVIEWER):
        opening = Opening(space, member)
        runner = StoreRunner(opening)
        area = LogArea(runner, opening, StatusItem("Protokoll"))
        made.append((area, runner))
        qtbot.addWidget(area)
        area.resize(1356, 760)
        with qtbot.waitSignal(runner.opened):
            runner.start()
        area.show()
        qtbot.waitUntil(lambda: area.view.model.rowCount() > 0)
        return area

    yield open_it
    for area, runner in made:
        area.close_jobs()
        runner.close()


@pytest.fixture
def log(open_log):
    """The log as somebody who may export sees it."""
    return open_log()


def rows_of(view):
    return [view.model.entry_at(row) for row in range(view.model.rowCount())]


def entries(view):
    return [one for one in rows_of(view) if one is not None]


def choose(area, qtbot, act):
    place = next(n for n, one in enumerate(rows_of(area.view)) if one and one.act == act)
    area.view.list.go_to(place)
    qtbot.waitUntil(lambda: area.view.card is not None)
    return area.view.model.entry_at(place)


def test_a_kind_of_a_later_version_says_nothing_wrong(qapp):
    body = '{"channels": 5, "cents": "viel", "level": ["x"], "since": 9007199254740991}'
    assert EntryFacts(qapp).of(body) == []
    assert EntryFacts(qapp).of('{"cents": 1250, "level": "off"}') == [
        ("Prüfung", "ruht"),
        ("Betrag", "12,50 €"),
    ]


def test_the_log_is_the_area_after_the_topics_and_leads_back_to_drafts(open_desk, qtbot):
    desk = open_desk(REVIEWER)
    keys = {
        one.data(): one.shortcut().toString() for one in desk.window.acts.menus["view"].actions()
    }
    assert keys["log"].startswith("Ctrl+")
    desk.window.show_area("log")
    log = desk.areas.log
    qtbot.waitUntil(lambda: log.view.model.rowCount() > 0)
    choose(log, qtbot, "revision")
    log.view.card.draft.click()
    assert desk.workspace.isVisible()


def test_every_control_has_a_name_and_no_word_is_cut(log, qtbot):
    choose(log, qtbot, "revision")
    assert unnamed(log.view) == []
    assert cut_words(log.view) == []


def test_days_head_their_entries_and_parts_of_acts_are_left_out(log):
    view = log.view
    assert view.model.layout.heading(0) is not None
    assert {one.act for one in entries(view)} <= {"space", "revision", "final"}
    view.filter.tick("words", ticked=True)
    assert "words" in view.filtered().acts or view.filtered().acts == ()


def test_a_box_leaves_its_acts_out_and_its_number_stays(log, qtbot):
    view = log.view
    view.filter.tick("revision", ticked=False)
    qtbot.waitUntil(lambda: "revision" not in {one.act for one in entries(view)})
    told = "Entwurf und Fassung, 9"  # numbers come with an answer of their own
    qtbot.waitUntil(lambda: any(name_of(one).startswith(told) for one in nodes(view.filter)))


def test_an_entry_opens_below_its_lines_with_words_device_and_chain(log, qtbot):
    row = choose(log, qtbot, "revision")
    labels = [name_of(one) for one in nodes(log.view.card)]
    assert row.words in labels
    assert any(one.startswith("Signatur stimmt") for one in labels)
    assert any(one.startswith("Vorgänger") for one in labels)
    assert log.view.list.rowHeight(log.view.list.currentIndex().row()) > log.view.card.height()


def test_the_chain_leads_to_the_entry_before_whatever_the_filter_says(log, qtbot):
    made = next(one for one in entries(log.view) if one.kind == "revision.add")
    log.presenter.go_to(made.id)
    qtbot.waitUntil(lambda: opened_entry(log) == made.id)
    log.view.card.entry_requested.emit(made.prev)
    qtbot.waitUntil(lambda: opened_entry(log) == made.prev)
    assert log.view.filtered().acts == ()


def opened_entry(log):
    return log.view.chosen().id if log.view.card is not None else ""


def test_an_entry_leads_to_all_of_its_draft_and_back(log, qtbot):
    row = choose(log, qtbot, "revision")
    log.view.card.only.click()
    qtbot.waitUntil(lambda: {one.draft for one in entries(log.view)} == {row.draft})
    log.view.filter.clear_button.click()
    qtbot.waitUntil(lambda: len({one.draft for one in entries(log.view)}) > 1)


def test_wording_and_signature_are_shown_as_signed(log, qtbot):
    row = choose(log, qtbot, "revision")
    log.view.card.proof.click()
    dialog = only(log.view, ProofDialog)
    text = dialog.text.toPlainText()
    assert row.id in text
    assert f'"prev":"{row.prev}"' in text
    said = [one.text() for one in dialog.findChildren(QLabel)]
    assert {log.view.words.said(row), row.title} <= set(said), "and in words"
    dialog.reject()


def test_free_text_and_days_narrow_the_list(log, qtbot):
    view = log.view
    view.search.setText("steuern")
    view.search.searched.emit("steuern")
    qtbot.waitUntil(lambda: {one.title for one in entries(view)} == {"Steuern"})
    view.filter.period.choose(QDate(2001, 1, 1), QDate(2001, 1, 2))
    qtbot.waitUntil(lambda: view.model.rowCount() == 0)
    assert view.filtered().from_day == "2001-01-01"


def test_the_keys_walk_over_headings_and_open_the_search(log, qtbot):
    view = log.view
    qtbot.keyClick(view.list, Qt.Key.Key_Home)
    assert view.list.currentIndex().row() == 1
    qtbot.keyClick(view.list, Qt.Key.Key_End)
    assert view.list.currentIndex().row() == view.model.rowCount() - 1
    qtbot.keyClick(view.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert view.search.hasFocus()


def test_a_row_is_read_out_whole(log):
    row = next(one for one in entries(log.view) if one.title == "Waldarbeit")
    spoken = log.view.words.spoken_row(row, NOW)
    for word in (row.unit, "Waldarbeit", "Eintrag"):
        assert word in spoken


def test_what_others_write_appears_without_losing_the_choice(log, qtbot, space):
    row = choose(log, qtbot, "revision")
    with Store.open(space, as_member=AGENCY) as store:
        store.comments.add(row.draft, "Von nebenan.")
    log.presenter._runner.look_for_changes()  # noqa: SLF001
    qtbot.waitUntil(lambda: entries(log.view)[0].kind == "comment.add")
    assert log.view.chosen().id == row.id


def test_a_check_of_everything_names_what_was_changed_and_leads_there(log, qtbot, space):
    row = choose(log, qtbot, "revision")
    spoil(space, row.id)
    with qtbot.waitSignal(log.presenter.checking.ended, timeout=20_000):
        log.view.again.click()
    assert log.view.state.face.tone == "bad"
    named = [one for one in nodes(log.view.check) if "Zum Eintrag" in name_of(one)]
    assert named
    log.view.check.entry_requested.emit(row.id)
    qtbot.waitUntil(lambda: opened_entry(log) == row.id)
    assert any("stimmt nicht" in name_of(one) for one in nodes(log.view.card))


def spoil(space, entry):
    raw = sqlite3.connect(space / "space.sqlite")
    for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f"DROP TRIGGER {name}")
    raw.execute("UPDATE entry SET sig = zeroblob(64) WHERE id = ?", (entry,))
    raw.commit()
    raw.close()


def ask_earlier(log, qtbot, printed="", package=""):
    log.view.check.earlier.click()
    (dialog,) = log.window().findChildren(EarlierDialog)
    assert unnamed(dialog) == []
    dialog.fingerprint.setText(printed)
    dialog.package.setText(package)
    with qtbot.waitSignal(log.presenter.checking.ended, timeout=30_000):
        dialog.go.click()
    return " ".join(name_of(one) for one in nodes(log.view.check))


def test_a_fingerprint_on_paper_is_found_again_and_a_strange_one_is_not(
    log, qtbot, space, tmp_path
):
    with Store.open(space, as_member=REVIEWER) as store:
        printed, _ = store.log.print_fingerprint()
        store.inquiries.export(tmp_path / "alt.zip")
    upper = " ".join(printed[at : at + 8].upper() for at in range(0, 64, 8))
    told = ask_earlier(log, qtbot, upper, str(tmp_path / "alt.zip"))
    assert "Die Prüfsumme steht im Protokoll" in told
    assert "kennt dieses Protokoll nicht" in ask_earlier(log, qtbot, "0" * 64)


def test_a_mistyped_fingerprint_is_told_before_anything_is_checked(log):
    log.view.check.earlier.click()
    (dialog,) = log.window().findChildren(EarlierDialog)
    dialog.fingerprint.setText("abcd 12")
    dialog.go.click()
    assert "Hier sind es 6." in " ".join(name_of(one) for one in nodes(dialog))
    dialog.reject()


def test_an_extract_is_written_and_the_log_says_so(log, qtbot, tmp_path):
    with qtbot.waitSignal(log.presenter.extracting.told, timeout=20_000) as said:
        log.presenter.extracting.write(tmp_path / "auszug.csv", "printed")
    assert said.args[1] == "ok"
    assert (tmp_path / "auszug.csv").read_text("utf-8-sig").startswith("Gerät;Nr.;Zeit")
    log.presenter._runner.look_for_changes()  # noqa: SLF001
    qtbot.waitUntil(lambda: entries(log.view)[0].kind == "inquiry.export")


def test_who_may_not_export_reads_and_checks_all_the_same(open_log, qtbot):
    area = open_log(AGENCY)
    qtbot.waitUntil(lambda: not area.view.out.save.isEnabled())
    assert not area.view.out.new.isEnabled()
    assert area.view.again.isEnabled()


@pytest.fixture
def view(qtbot):
    view = LogView()
    qtbot.addWidget(view)
    view.resize(1356, 800)
    view.show()
    return view


def row(number: int = 1, **more: object) -> LogRow:
    plain = {
        "id": f"{number:064x}",
        "feed": "f" * 32,
        "seq": number,
        "prev": "",
        "at": NOW,
        "kind": "vote.cast",
        "draft": "d" * 32,
        "title": "Waldarbeit mit Weitblick",
        "house": "SMEKUL",
        "unit_name": "Referat 12",
        "by": "SMEKUL, Referat 12",
        "words": "Ahorn – Kessel – Wiese",
        "sentence": Sentence("Mit Auflage freigegeben"),
        "text": "",
        "status": "counted",
        "verdict": "approve_with_conditions",
        "act": "conditions",
        "unit": "SMEKUL, Referat 12",
        "revision": "3",
    }
    return LogRow(**{**plain, **more})  # type: ignore[arg-type]


def test_a_hundred_thousand_entries_stand_at_once(view):
    """Without the store: what the desk itself does with them (5-quality: no stall of 50 ms)."""
    days = tuple(LogDay(NOW - DAY * n, A_DAY) for n in range(MANY // A_DAY))
    order = LogOrder(array("q", range(1, MANY + 1)), days, MANY)
    rows = tuple(row(number) for number in range(PAGE))
    began = time.process_time()
    view.show_order(order, rows, 0, 0)
    view.list.verticalScrollBar().setValue(view.list.verticalScrollBar().maximum())
    view.grab()
    assert time.process_time() - began < 1, "a look at every row, or worse"
    assert view.model.rowCount() == MANY + len(days)


def test_wide_findings_and_many_stay_in_their_pane(view):
    text = Sentence("Der Eintrag steht doppelt oder nicht an seiner Stelle")
    found = tuple(
        LogFinding("bad_chain", f"f/{n}", text, is_note=False, entry="e" * 64) for n in range(60)
    )
    view.check.show_report(LogReport(100, 3, "a" * 64, found))
    assert view.side.width() < 400
    assert any("20 weitere" in name_of(one) for one in nodes(view.check))
    view.check.show_report(None)


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_however_large_the_words(view, dresser, percent):
    dresser.dress("light", percent)
    view.resize(880, 540)
    view.fit()
    assert cut_words(view) == []
    assert QAccessible.queryAccessibleInterface(view.list) is not None


def test_entries_are_high_again_where_a_day_stood_before(view):
    for days in ((2, 3, 1), (5, 1)):
        parts = tuple(LogDay(NOW - DAY * n, count) for n, count in enumerate(days))
        order = LogOrder(array("q", range(1, 7)), parts, 6)
        view.show_order(order, tuple(row(number) for number in range(6)), 0, 0)
    heads = view.model.layout.heading_rows()
    low = [n for n in range(view.model.rowCount()) if view.list.rowHeight(n) < 30]
    assert low == list(heads)


def test_the_bar_of_the_filter_covers_no_number_however_long_it_grows(view, qtbot):
    view.resize(1196, 420)
    (area,) = view.filter.findChildren(QScrollArea)
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    for count in (7, 1_043, 104_300):
        view.filter.show_counts({"approve": count, "reject": count})
        settle()
        assert area.widget().width() <= area.viewport().width()


def test_what_was_decided_is_said_in_words_beside_how_it_was_signed():
    facts = EntryFacts()
    body = {
        "name": "Wahl",
        "since": NOW,
        "until": NOW + DAY,
        "strict": True,
        "blackout": "ab" * 16,
    }
    assert dict(facts.of(json.dumps(body))) == {
        "Wirkung": "sperrt Freigaben",
        "Von": dates.planned(NOW),
        "Bis": dates.planned(NOW + DAY),
    }
    assert facts.of("") == facts.of("[1]") == facts.of("{") == []
