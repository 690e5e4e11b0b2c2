"""Text at 200 %: the desk begins with the draft, and the list comes where it is asked for."""

import pytest
from PySide6.QtWidgets import QLabel, QTabBar

from desktop.review.details import TABBED, Details
from desktop.theme.look import look
from tests.gui.audit import settle
from tests.gui.spaces import REVIEWER


@pytest.fixture
def large(open_desk, dresser, qtbot):
    """A desk at 1440 × 900 with text of 200 %, its first draft shown."""
    dresser.dress("light", 200)
    desk = open_desk(REVIEWER)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.review_view.center.tabs.hasFocus)
    yield desk
    dresser.dress("light", 100)
    assert look().percent == 100


def list_is_folded(desk):
    return desk.inbox_view.visibleRegion().isEmpty()


def test_it_begins_with_the_draft_and_cuts_nothing_of_it(large):
    assert list_is_folded(large)
    center, details = large.review_view.center, large.review_view.details
    assert center.stage.view.height() > 300
    assert center.mapTo(large.review_view, center.rect().topRight()).x() < details.x()


def test_the_list_opens_where_it_is_asked_for_and_folds_again(large, qtbot):
    large.review_view.center.header.list_requested.emit()
    qtbot.waitUntil(lambda: not list_is_folded(large))
    assert large.inbox_view.list.hasFocus()
    large.review_view.center.tabs.setFocus()
    assert list_is_folded(large)


def test_coming_back_from_another_area_shows_the_draft(large, qtbot):
    large.inbox_view.list.setFocus()
    large.window.show_area("topics")
    large.window.show_area("inbox")
    qtbot.waitUntil(large.review_view.center.tabs.hasFocus)
    assert list_is_folded(large)


def test_with_room_it_begins_in_the_list(desk, qtbot):
    desk.window.activateWindow()
    qtbot.waitUntil(desk.inbox_view.list.hasFocus)
    assert not list_is_folded(desk)


def test_beside_large_text_in_a_small_window_the_details_cover_nothing(desk, dresser, qtbot):
    dresser.dress("light", 200)
    desk.window.resize(1280, 720)
    view = desk.review_view
    view.center.tabs.setFocus()
    desk.workspace.fit()
    qtbot.waitUntil(lambda: view.details.width() > 0)
    choice = view.center.choice
    right = choice.mapTo(view, choice.rect().topRight()).x()
    qtbot.waitUntil(lambda: right < view.details.mapTo(view, view.details.rect().topLeft()).x())
    assert view.center.width() + view.details.width() <= view.width()


@pytest.mark.parametrize(("height", "hinted"), [(300, False), (375, True)])
def test_beside_large_text_the_field_for_a_comment_covers_no_word(qtbot, dresser, height, hinted):
    dresser.dress("light", 200)
    details = Details()
    qtbot.addWidget(details)
    details.set_form(TABBED)
    details.resize(500, height)
    details.show()
    write = details.write
    write.edit.setPlainText("Person mittig.")
    hint = next(one for one in write.findChildren(QLabel) if "Strg+Enter sendet" in one.text())
    qtbot.waitUntil(lambda: hint.isVisible() is hinted)
    settle()
    last = hint if hinted else write.private
    assert last.geometry().bottom() <= write.height()
    assert not hinted or write.private.geometry().bottom() < hint.y()
    dresser.dress("light", 100)


def test_beside_large_text_all_tabs_of_the_details_are_reached_without_arrows(qtbot, dresser):
    dresser.dress("light", 200)
    details = Details()
    qtbot.addWidget(details)
    details.set_form(TABBED)
    details.resize(500, 400)
    details.show()
    (bar,) = details.findChildren(QTabBar)
    right = bar.tabRect(bar.count() - 1).right()
    dresser.dress("light", 100)
    assert right <= details.width()


def test_beside_large_text_the_list_gives_way_to_the_draft(desk, dresser, qtbot):
    dresser.dress("light", 200)
    desk.window.resize(1280, 720)
    desk.inbox_view.list.setFocus()
    desk.workspace.fit()
    view = desk.review_view
    compare = view.center.compare
    end = lambda: compare.mapTo(desk.window, compare.rect().topRight()).x()  # noqa: E731
    qtbot.waitUntil(lambda: not list_is_folded(desk) and 0 < end() < desk.window.width())
    dresser.dress("light", 100)
