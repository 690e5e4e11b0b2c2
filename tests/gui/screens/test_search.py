"""Search by keyboard: typed, chosen, opened; one line a draft, saying where it was found."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.rows import SearchHit
from desktop.app.search_lines import search_lines

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def typed(desk, qtbot):
    """Type into the search and wait for lines."""

    def type_it(words):
        QTest.keyClick(desk.inbox_view.list, Qt.Key.Key_K, CTRL)
        QTest.keyClicks(desk.window.tools.search, words)
        qtbot.waitUntil(desk.hits.list.isVisible)
        return desk

    return type_it


def is_open(desk, title):
    return lambda: desk.review.page is not None and desk.review.page.title == title


def test_enter_opens_the_first_hit(typed, qtbot):
    desk = typed("Steuern")
    QTest.keyClick(desk.window.tools.search, Qt.Key.Key_Return)
    qtbot.waitUntil(is_open(desk, "Steuern"))
    assert not desk.hits.list.isVisible()
    assert desk.inbox_view.list.hasFocus()


def test_enter_before_the_search_is_done_opens_what_it_will_find(desk, qtbot):
    field = desk.window.tools.search
    field.setFocus()
    QTest.keyClicks(field, "Steuern")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(is_open(desk, "Steuern"))


def test_the_down_key_and_enter_open_a_marked_hit(typed, qtbot):
    desk = typed("Wald")
    QTest.keyClick(desk.window.tools.search, Qt.Key.Key_Down)
    assert desk.hits.list.hasFocus()
    QTest.keyClick(desk.hits.list, Qt.Key.Key_Down)
    title = desk.hits.list.currentItem().text().split(" · ")[0]
    QTest.keyClick(desk.hits.list, Qt.Key.Key_Return)
    qtbot.waitUntil(is_open(desk, title))


def test_escape_leads_from_the_hits_back_to_the_field(typed):
    desk = typed("Wald")
    QTest.keyClick(desk.window.tools.search, Qt.Key.Key_Down)
    QTest.keyClick(desk.hits.list, Qt.Key.Key_Escape)
    assert desk.window.tools.search.hasFocus()


def test_a_click_opens_a_hit(typed, qtbot):
    desk = typed("Labor")
    lines = desk.hits.list
    spot = lines.visualItemRect(lines.item(0)).center()
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(is_open(desk, "Labor"))


def test_every_draft_has_one_line_that_says_where_it_was_found(typed):
    (first, *rest) = typed("Wald").hits.lines()
    assert first.startswith("Waldarbeit · SMEKUL · Titel, ")
    assert "Text Instagram, Text LinkedIn" in first
    assert len(rest) == 2


def test_the_lines_need_no_scroll_bars_and_lie_in_the_window(typed):
    desk = typed("Wald")
    lines = desk.hits.list
    assert lines.verticalScrollBar().maximum() == 0
    assert desk.window.rect().contains(lines.geometry())
    assert lines.accessibleName() == "Treffer"


def test_what_is_not_found_is_said_and_opens_nothing(typed):
    desk = typed("Xylophon")
    assert desk.hits.lines() == []
    assert desk.hits.list.item(0).text() == "Nichts gefunden"
    QTest.keyClick(desk.window.tools.search, Qt.Key.Key_Return)
    assert desk.window.tools.search.text() == "Xylophon"


def test_twelve_lines_are_the_most_and_titles_come_first():
    hits = [SearchHit(str(n), f"T{n}", "SK", "comment", "x", "draft") for n in range(20)]
    title = SearchHit("t", "Ziel", "SK", "title", "[Ziel]", "draft")
    lines = search_lines([*hits, title], 12)
    assert (len(lines), lines[0].words) == (12, "Ziel · SK · Titel")
