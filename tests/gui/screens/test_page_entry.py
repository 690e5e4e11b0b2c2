"""The editor and the import open from any area, and the rail says where one is."""

from tests.gui.audit import cut_words
from tests.gui.screens.test_import import GOOD, WAIT, written
from tests.gui.spaces import AGENCY


def test_the_import_is_marked_under_the_topics_wherever_one_comes_from(open_desk):
    desk = open_desk(AGENCY)
    rail = desk.window.rail
    desk.window.show_area("log")
    desk.window.acts["import_plan"].trigger()
    assert desk.pages.import_view.isVisible()
    assert rail.button("topics").isChecked()
    rail.button("inbox").click()
    assert desk.workspace.on_desk()
    assert rail.button("inbox").isChecked()


def test_who_leaves_the_import_is_in_the_inbox_again(open_desk):
    desk = open_desk(AGENCY)
    desk.window.acts["import_plan"].trigger()
    desk.pages.import_view.left.emit()
    assert desk.workspace.on_desk()
    assert desk.window.rail.button("inbox").isChecked()


def test_a_new_draft_opens_from_any_area(open_desk, qtbot):
    desk = open_desk(AGENCY)
    desk.window.show_area("log")
    with qtbot.waitSignal(desk.pages.editor.opened):
        desk.window.acts["new_draft"].trigger()
    assert desk.pages.editor_view.isVisible()


def test_a_small_window_with_large_text_shows_four_rows_of_a_dry_run(
    open_desk, dresser, tmp_path, qtbot
):
    dresser.dress("light", 200)
    desk = open_desk(AGENCY)
    desk.window.resize(1280, 720)
    plan = written(tmp_path, *(GOOD.replace("T-1", f"T-{number}") for number in range(6)))
    desk.window.acts["import_plan"].trigger()
    desk.pages.importer.dry_run(str(plan), "")
    qtbot.waitUntil(desk.pages.importer.is_idle, timeout=WAIT)
    page = desk.pages.import_view.plan
    assert page.table.viewport().height() >= 4 * page.table.rowHeight(0)
    assert cut_words(page) == []
    desk.window.resize(2560, 1440)
    qtbot.waitUntil(page.columns.isVisible)
