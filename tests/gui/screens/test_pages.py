"""The editor, on a real space."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.store import Store
from desktop.bulk_import.table_model import PlanTable
from desktop.bulk_import.words import ImportWords
from desktop.editor.media_model import EditedMedia, medium_from_file
from desktop.editor.submit_dialog import SubmitDialog
from tests.gui.audit import unnamed
from tests.gui.screens.modal import modal
from tests.gui.spaces import AGENCY, REVIEWER, picture

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def agency(open_desk):
    return open_desk(AGENCY)


@pytest.fixture
def draft(space):
    with Store.open(space, as_member=REVIEWER) as store:
        return store.drafts.find("waldarbeit")


@pytest.fixture
def editor(agency, draft, qtbot):
    with qtbot.waitSignal(agency.pages.editor.opened):
        agency.pages.edit(draft)
    return agency.pages.editor_view


def page_of(space, draft):
    with Store.open(space, as_member=REVIEWER) as store:
        return store.drafts.page(draft)


def test_a_new_revision_is_written_and_handed_in_at_once(agency, editor, space, draft, qtbot):
    editor.channel("instagram").edit.setPlainText("Kürzer und klarer.")
    editor.submit_requested.emit()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = modal(SubmitDialog)
    with qtbot.waitSignal(agency.pages.finished):
        dialog.submitted.emit("")
    dialog.accept()
    page = page_of(space, draft)
    assert (page.shown.number, page.state) == (2, "in_review")
    assert page.texts[0].text == "Kürzer und klarer."


def test_half_an_edit_survives_going_back(agency, editor, draft, qtbot):
    editor.channel("instagram").edit.setPlainText("halb fertig")
    editor.left.emit()
    qtbot.waitUntil(agency.workspace.on_desk)
    with qtbot.waitSignal(agency.pages.editor.opened):
        agency.pages.edit(draft)
    assert editor.channel("instagram").text() == "halb fertig"


def test_the_count_follows_the_typing(editor, qtbot):
    field = editor.channel("linkedin")
    field.edit.setPlainText("x" * 3001)
    qtbot.waitUntil(lambda: field.count_words() == "1 zu viel")


def test_a_new_draft_needs_a_title(agency, qtbot):
    with qtbot.waitSignal(agency.pages.editor.opened):
        agency.pages.edit("")
    view = agency.pages.editor_view
    view.save_requested.emit()
    assert view.facts.title.hasFocus()
    assert agency.pages.editor_view.isVisible()


def test_media_are_put_in_order_by_keys_and_taken_out(editor, tmp_path, qtbot):
    editor.media.add_files([picture(tmp_path, "zweites")])
    editor.media.list.setFocus()
    with qtbot.waitSignal(editor.changed):
        QTest.keyClick(editor.media.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert editor.media.media()[0].name == "zweites.png"
    QTest.keyClick(editor.media.list, Qt.Key.Key_Delete)
    assert len(editor.media.media()) == 1


def test_everything_in_the_editor_has_a_name(editor):
    assert unnamed(editor) == []


def test_the_models_keep_qts_rules(qtmodeltester, tmp_path):
    media = EditedMedia()
    media.show_media([medium_from_file(picture(tmp_path, "a"))])
    qtmodeltester.check(media, force_py=True)
    qtmodeltester.check(PlanTable(ImportWords()), force_py=True)
