"""Going round the whole desk by Tab, with garbage collected as the program does."""

import gc

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.rows import InboxFilter
from db.store import Store
from tests.gui.spaces import AGENCY, REVIEWER

ROUND, SETTLES_MS = 90, 5
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
