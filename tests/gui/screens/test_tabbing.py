"""Going round the whole desk by Tab, with garbage collected as the program does."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.rows import InboxFilter
from db.store import Store
from tests.gui.spaces import AGENCY, REVIEWER

ROUND, SETTLES_MS = 60, 5
NONE = Qt.KeyboardModifier.NoModifier


def test_tab_goes_round_the_desk_and_nothing_breaks(open_desk, space, qtbot):
    with Store.open(space, as_member=AGENCY) as store:
        for row in store.inbox.rows(InboxFilter(scope="all")):
            for number in range(3):
                store.comments.add(row.draft, f"Anmerkung {number} zum ganzen Entwurf.")
    desk = open_desk(REVIEWER)
    qtbot.waitUntil(lambda: bool(desk.review.page.comments))
    seen = set()
    for _ in range(ROUND):
        gc.collect()
        QTest.keyClick(QApplication.focusWidget() or desk.window, Qt.Key.Key_Tab, NONE, SETTLES_MS)
        here = QApplication.focusWidget()
        seen.add(here.accessibleName() if here else "")
    assert any(name.startswith("Erledigt: Anmerkung") for name in seen), seen


def test_ctrl_tab_goes_on_to_the_next_channel_and_back(desk, qtbot):
    tabs = desk.review_view.center.tabs
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(desk.window, Qt.Key.Key_Tab, control)
    qtbot.waitUntil(lambda: tabs.currentIndex() == 1)
    QTest.keyClick(desk.window, Qt.Key.Key_Backtab, control | shift)
    qtbot.waitUntil(lambda: tabs.currentIndex() == 0)


def landmarks(desk):
    """Return the parts of the desk by name, inner ones first, with what holds each."""
    view, window = desk.review_view, desk.window
    center, details, bar = view.center, view.details, view.bar
    return {
        "Leiste": window.rail,
        "Suche": window.tools.search,
        "Filter": desk.inbox_view.header,
        "Liste": desk.inbox_view.list,
        "Fassung": center.choice,
        "Reiter": center.tabs,
        "Werkzeuge": center.stage.focus_order()[0],
        "Bühne": center.stage.view,
        "Filmstreifen": center.strip,
        "Text": details.texts,
        "Prüfungen": details.checks,
        "Laufweg": details.route,
        "Anmerkungen": details.comments,
        "Schreibfeld": details.write,
        **{act: bar.button(act) for act in bar.acts()},
        "Statuszeile": window.status,
    }


def place_of(widget, marks):
    """Return the name of the part that holds a widget, "" for others."""
    return next((n for n, one in marks.items() if one is widget or one.isAncestorOf(widget)), "")


def walk(desk, key, modifier=NONE, most=ROUND):
    """Press a key until the focus comes round; returns the parts it came to, each once."""
    marks = landmarks(desk)
    met: dict[str, None] = {}
    start = QApplication.focusWidget()
    for _ in range(most):
        met.setdefault(place_of(QApplication.focusWidget(), marks))
        QTest.keyClick(QApplication.focusWidget() or desk.window, key, modifier, SETTLES_MS)
        if QApplication.focusWidget() is start:
            return [name for name in met if name]
    raise AssertionError(f"never came round: {list(met)}")


@pytest.fixture
def commented(open_desk, space, qtbot):
    """A desk of the reviewer whose drafts carry a comment each."""
    with Store.open(space, as_member=AGENCY) as store:
        for row in store.inbox.rows(InboxFilter(scope="all")):
            store.comments.add(row.draft, "Anmerkung zum ganzen Entwurf.")
    desk = open_desk(REVIEWER)
    qtbot.waitUntil(lambda: bool(desk.review.page.comments))
    return desk


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720), (1024, 576), (900, 600)])
def test_tab_goes_through_the_desk_as_one_reads(commented, size):
    desk = commented
    desk.window.resize(*size)
    desk.window.rail.button("inbox").setFocus()
    met = walk(desk, Qt.Key.Key_Tab)
    assert met == [name for name in landmarks(desk) if name in met]
    must = {"Suche", "Liste", "Reiter", "Werkzeuge", "Bühne", "Text", "Schreibfeld", "approve"}
    assert must <= set(met), met
    back = walk(desk, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert back[1:] == met[:0:-1]


def test_f6_reaches_the_stage_between_head_and_text(commented):
    desk = commented
    desk.window.rail.button("inbox").setFocus()
    met = walk(desk, Qt.Key.Key_F6, most=20)
    assert met[:6] == ["Leiste", "Suche", "Liste", "Fassung", "Bühne", "Text"], met
    assert met[6:] == ["Schreibfeld", "reject", "Statuszeile"]
