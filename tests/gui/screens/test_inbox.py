"""The list: what it says, how it moves, and how little of it is fetched."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from typing_extensions import override

from db.rows import GroupRow, InboxFilter
from desktop.inbox.draft_list import DraftList
from desktop.inbox.view import InboxView
from desktop.inbox.wording import InboxWording
from desktop.widgets.list_layout import ListLayout
from desktop.widgets.paged_model import PAGE
from tests.gui.audit import unnamed
from tests.gui.samples import NOW, counts, groups, inbox_row, inbox_rows

HEADINGS = (0, 3, 7)


@pytest.fixture
def view(qtbot, thumbnails):
    view = InboxView(InboxWording(lambda: NOW), thumbnails, lambda _: "")
    qtbot.addWidget(view)
    view.resize(352, 800)
    view.model.show_list(ListLayout(groups()), {0: inbox_rows()})
    view.show_counts(counts())
    view.show()
    return view


def chosen(view):
    return view.list.currentIndex().row()


def test_the_model_keeps_qts_rules(view, qtmodeltester):
    qtmodeltester.check(view.model, force_py=True)


def test_a_row_is_read_out_whole():
    words = InboxWording(lambda: NOW).row(inbox_row())
    assert words == (
        "Waldarbeit mit Weitblick, SMEKUL Sachsenforst, Instagram LinkedIn Xing, Wartet auf Sie, "
        "Frist heute 15:00, 5 Anmerkungen, ungelesen"
    )


def test_the_list_is_named_by_what_waits(view):
    assert view.list.accessibleName() == "Eingang, 9 Entwürfe für Sie, 2 überfällig"


def test_every_row_speaks_for_itself(view):
    model = view.model
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(12)]
    assert said[0] == "Überfällig, 2 Entwürfe"
    assert all(said)


def test_arrow_keys_pass_over_headings(view):
    view.select_row(1)
    for _ in range(20):
        QTest.keyClick(view.list, Qt.Key.Key_Down)
        assert chosen(view) not in HEADINGS
    assert chosen(view) == 11


@pytest.mark.parametrize(("key", "row"), [(Qt.Key.Key_Home, 1), (Qt.Key.Key_End, 11)])
def test_home_and_end_reach_the_first_and_last_draft(view, key, row):
    view.select_row(5)
    QTest.keyClick(view.list, key)
    assert chosen(view) == row


def test_up_from_the_first_draft_stays_there(view):
    view.select_row(1)
    QTest.keyClick(view.list, Qt.Key.Key_Up)
    assert chosen(view) == 1


def test_choosing_a_row_says_which_draft(view, qtbot):
    with qtbot.waitSignal(view.draft_selected) as said:
        view.select_row(4)
    assert said.args[0].title == "Waldarbeit mit Weitblick"


def test_headings_are_low_and_stay_so_when_they_move(view):
    heights = [view.list.rowHeight(row) for row in range(12)]
    assert {heights[row] for row in HEADINGS} == {28}
    view.model.show_list(ListLayout((GroupRow("today", 9),)), {0: inbox_rows()})
    assert [view.list.rowHeight(row) for row in (0, 3, 7)] == [28, 76, 76]


def test_of_fifty_thousand_drafts_only_pages_in_sight_are_asked_for(view, qtbot):
    asked: list[int] = []
    view.model.page_requested.connect(asked.append)
    view.model.show_list(ListLayout((GroupRow("later", 50_000),)), {})
    view.list.scrollToBottom()
    qtbot.waitUntil(lambda: len(asked) > 0)
    view.list.viewport().repaint()
    assert set(asked) <= {0, 50_000 // PAGE - 1}


def test_typing_a_letter_searches_nothing(view):
    asked: list[int] = []
    view.model.show_list(ListLayout((GroupRow("later", 50_000),)), {0: inbox_rows()})
    view.model.page_requested.connect(asked.append)
    QTest.keyClick(view.list, Qt.Key.Key_Z)
    assert set(asked) <= {0}


def test_everything_has_a_name(view):
    view.header.open_filter()
    assert unnamed(view) == []


def test_closing_the_filter_takes_it_away(view):
    view.header.open_filter()
    view.header.filter.search.setText("Wald")
    view.header.close_filter()
    assert view.filter() == InboxFilter()


def test_an_empty_inbox_says_so(view):
    view.model.show_list(ListLayout(()), {})
    view.show_emptiness()
    assert not view.list.isVisible()


def test_small_rows_are_lower(view):
    view.set_small(small=True)
    assert isinstance(view.list, DraftList)
    assert view.list.rowHeight(1) == 70


def test_several_drafts_are_chosen_by_keyboard_and_counted(view, qtbot):
    view.select_row(1)
    assert not view.chosen_bar.isVisible()
    qtbot.keyClick(view.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.list.chosen_offsets() == [0, 1]
    assert view.chosen_bar.isVisible()
    assert view.chosen_bar.button.accessibleName() == "2 gewählte Entwürfe freigeben"


def test_ctrl_a_chooses_the_group_and_no_heading(view, qtbot):
    view.select_row(4)
    qtbot.keyClick(view.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.list.chosen_offsets() == [2, 3, 4]
    view.list.release()
    assert not view.chosen_bar.isVisible()


def test_a_choice_of_several_survives_the_list_coming_anew(view):
    view.select_row(1)
    view.list.choose_too([view.model.entry_at(2).draft])
    kept = view.list.chosen_drafts()
    view.model.show_list(ListLayout(groups()), {0: inbox_rows()})
    view.list.choose_too(kept)
    assert view.list.chosen_drafts() == kept


def test_a_row_says_for_whom_one_stands_in():
    words = InboxWording(lambda: NOW)
    row = inbox_row(in_substitution_for="SMI, Pressestelle")
    assert words.place(row) == "i. V. SMI, Pressestelle"
    assert "in Vertretung für SMI, Pressestelle" in words.row(row)


class Painted(QObject):
    """Adds up how many lines of a widget are painted."""

    def __init__(self, widget):
        super().__init__()
        self.widget, self.lines = widget, 0
        widget.installEventFilter(self)

    @override
    def eventFilter(self, _watched, event):
        if event.type() == QEvent.Type.Paint:
            self.lines += sum(part.height() for part in event.region())
        return False

    def now(self):
        """Paint what has to be, and a pixel; return how many lines that were."""
        self.widget.repaint(0, 0, 1, 1)
        lines, self.lines = self.lines, 0
        return lines


@pytest.fixture
def painted(view, qtbot):
    view.resize(352, 500)
    qtbot.waitUntil(lambda: view.list.verticalScrollBar().maximum() > 100)
    painted = Painted(view.list.viewport())
    qtbot.waitUntil(lambda: painted.now() == 1)
    return painted


def test_scrolling_paints_what_comes_into_sight_and_moves_the_rest(view, painted):
    view.list.verticalScrollBar().setValue(20)
    assert painted.now() < view.list.viewport().height() / 2


def test_a_thumbnail_that_is_ready_paints_its_rows_alone(view, painted):
    view._on_thumbnail("of no row here")  # noqa: SLF001 - the signal needs a decoded picture
    assert painted.now() == 1
    row = next(one for one in view.list.rows_in_sight() if view.model.entry_at(one))
    view._on_thumbnail(view.model.entry_at(row).thumbnail)  # noqa: SLF001 - as above
    assert painted.now() > 1
