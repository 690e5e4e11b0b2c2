"""A revision written in the editor: points answered, wording taken over, handed in."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from db.rows import RevisionEdit
from db.store import Store
from desktop.editor.answer_dialog import AnswerDialog
from desktop.editor.changes_dialog import ChangesDialog
from desktop.editor.submit_dialog import SubmitDialog
from tests.gui.screens.editing import (
    NEW,
    OLD,
    add_points,
    page_of,
    point_of,
    revise_elsewhere,
    submit,
)
from tests.gui.screens.modal import modal
from tests.gui.spaces import AGENCY, REVIEWER

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def words(editor):
    return [editor.channel(code).text() for code in ("instagram", "linkedin")]


def test_alt_enter_takes_the_proposal_over_in_every_channel_and_ticks_it(editor):
    QTest.keyClick(QApplication.focusWidget() or editor, Qt.Key.Key_Return, ALT)
    assert all(NEW in text and OLD not in text for text in words(editor))
    assert point_of(editor, "comment").is_done()


def test_one_ctrl_z_takes_it_back_everywhere(editor):
    before = words(editor)
    point_of(editor, "comment").take.click()
    field = editor.channel("linkedin").edit
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert words(editor) == before
    assert not point_of(editor, "comment").is_done()


def test_a_condition_of_the_same_wording_is_done_and_undone_with_it(open_desk, space, qtbot):
    draft = add_points(space, f"„{NEW}“ statt „{OLD}“.")
    desk = open_desk(AGENCY)
    with qtbot.waitSignal(desk.pages.editor.opened):
        desk.pages.edit(draft)
    editor = desk.pages.editor_view
    point_of(editor, "comment").take.click()
    assert point_of(editor, "condition").is_done()
    field = editor.channel("linkedin").edit
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert not point_of(editor, "condition").is_done()


def test_ctrl_z_after_further_typing_takes_back_the_typing_alone(editor):
    point_of(editor, "comment").take.click()
    taken, field = words(editor), editor.channel("linkedin").edit
    field.setFocus()
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert words(editor) == taken
    assert point_of(editor, "comment").is_done()


def test_a_passage_that_was_rewritten_cannot_be_taken_over(editor):
    editor.channel("instagram").edit.setPlainText("Etwas ganz anderes.")
    assert not point_of(editor, "comment").take.isEnabled()


def test_the_revision_carries_wording_tick_settling_and_words_to_all(
    agency, editor, space, draft, qtbot
):
    point_of(editor, "comment").take.click()
    QTest.mouseClick(point_of(editor, "condition").tick, Qt.MouseButton.LeftButton)
    editor.points.news.setPlainText("Wortlaut übernommen.")
    submit(agency, qtbot)
    page = page_of(space, draft)
    assert (page.shown.number, page.state) == (2, "in_review")
    assert all(NEW in row.text for row in page.texts)
    assert [one.ticked for one in page.conditions] == [True]
    assert [one.settled for one in page.comments] == [True, False, False]
    assert page.comments[-1].text == "Wortlaut übernommen."


def test_nothing_changed_is_nothing_to_hand_in(editor):
    assert not editor.foot.submit.isEnabled()
    assert editor.foot.words() == "Noch nichts geändert"
    editor.channel("instagram").edit.setPlainText("Kürzer.")
    assert editor.foot.submit.isEnabled()


def test_foot_and_dialog_name_the_vote_that_falls(editor, qtbot):
    point_of(editor, "comment").take.click()
    qtbot.waitUntil(lambda: "1 Votum zu Fassung 1 verfällt" in editor.foot.words())
    editor.submit_requested.emit()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SubmitDialog))
    assert [one.unit_name for one in modal(SubmitDialog).outlook.voided] == [
        "SK, Referat 15 (Kampagne)"
    ]


def test_a_condition_left_open_needs_a_sentence_that_all_can_read(
    agency, editor, space, draft, qtbot
):
    editor.channel("instagram").edit.setPlainText("Kürzer.")
    editor.submit_requested.emit()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SubmitDialog))
    modal(SubmitDialog).send.click()
    assert modal(SubmitDialog).edit.hasFocus()
    modal(SubmitDialog).reject()
    submit(agency, qtbot, why="Das Bild kommt morgen.")
    assert "Das Bild kommt morgen." in page_of(space, draft).comments[-1].text


def test_solving_a_point_otherwise_answers_and_settles_it(agency, editor, space, draft, qtbot):
    card = editor.points.card(editor.points.points()[-1].id)
    card.answer.click()
    dialog = modal(AnswerDialog)
    dialog.send.click()
    qtbot.waitUntil(dialog.edit.hasFocus)
    dialog.edit.setPlainText("Ja, vom Mai.")
    dialog.reject()
    card.answer.click()
    assert modal(AnswerDialog).words() == "Ja, vom Mai."
    modal(AnswerDialog).send.click()
    assert card.is_done()
    editor.channel("instagram").edit.setPlainText("Kürzer.")
    submit(agency, qtbot, why="Später.")
    answer = next(one for one in page_of(space, draft).comments if one.reply_to)
    assert answer.text == "Ja, vom Mai."


def test_a_block_locks_the_hand_in_and_offers_to_save_for_an_exception(
    agency, editor, space, draft, qtbot
):
    editor.channel("instagram").edit.setPlainText("x" * 2300)
    qtbot.waitUntil(lambda: not editor.foot.submit.isEnabled())
    QTest.keyClick(editor.channel("instagram").edit, Qt.Key.Key_Return, CTRL)
    assert QApplication.activeModalWidget() is None
    with qtbot.waitSignal(agency.pages.finished):
        editor.foot.save.click()
    page = page_of(space, draft)
    assert page.shown.number == 2
    assert [one.level for one in page.checks].count("block") == 1


def test_the_checks_follow_the_typing_and_lead_to_the_place(editor, qtbot):
    editor.channel("linkedin").edit.setPlainText("")
    qtbot.waitUntil(
        lambda: any("LinkedIn" in row.text for row in shown_checks(editor)), timeout=5_000
    )
    editor.texts.checks.jump_requested.emit("text.linkedin")
    assert editor.channel("linkedin").edit.hasFocus()
    editor.texts.checks.jump_requested.emit("planned_at")
    assert editor.facts.when.hasFocus()
    editor.texts.checks.jump_requested.emit("media.1")
    assert editor.media.isAncestorOf(QApplication.focusWidget())


def shown_checks(editor):
    return [one for one in editor.texts.checks.rows() if one.level != "ok"]


def test_a_revision_that_arrives_changes_nothing_until_it_is_carried_over(
    editor, space, draft, qtbot
):
    editor.channel("instagram").edit.setPlainText("Mein Satz.")
    revise_elsewhere(space, draft, texts={"linkedin": "Ihr Satz."}, title="Neuer Titel")
    qtbot.waitUntil(editor.news.isVisible, timeout=5_000)
    assert words(editor)[0] == "Mein Satz."
    assert not editor.foot.submit.isEnabled()
    editor.carry_requested.emit()
    assert words(editor) == ["Mein Satz.", "Ihr Satz."]
    assert editor.content().title == "Neuer Titel"
    assert editor.foot.submit.isEnabled()


def test_what_was_typed_before_a_revision_came_is_carried_over_the_next_time(
    agency, editor, space, draft, qtbot
):
    editor.channel("instagram").edit.setPlainText("Mein Satz.")
    editor.left.emit()
    qtbot.waitUntil(agency.workspace.on_desk)
    revise_elsewhere(space, draft, texts={"linkedin": "Ihr Satz."})
    with qtbot.waitSignal(agency.pages.editor.opened):
        agency.pages.edit(draft)
    assert editor.news.isVisible()
    editor.carry_requested.emit()
    assert words(editor) == ["Mein Satz.", "Ihr Satz."]


def test_a_vote_that_comes_meanwhile_adds_its_condition_and_keeps_the_ticks(
    editor, space, draft, qtbot
):
    QTest.mouseClick(point_of(editor, "condition").tick, Qt.MouseButton.LeftButton)
    with Store.open(space, as_member=REVIEWER) as store:
        store.comments.add(draft, "Noch etwas.")
    qtbot.waitUntil(lambda: len(editor.points.points()) == 4, timeout=5_000)
    assert point_of(editor, "condition").is_done()


def test_f7_shows_what_was_changed_so_far(editor):
    point_of(editor, "comment").take.click()
    QTest.keyClick(QApplication.focusWidget() or editor, Qt.Key.Key_F7)
    texts = [one.text() for one in modal(ChangesDialog).findChildren(QLabel)]
    assert any("weit voraus</u>" in text and "in Jahrzehnten</s>" in text for text in texts)


def test_revisions_made_apart_are_joined_by_the_next_one(open_desk, space, draft, qtbot):
    with Store.open(space, as_member=AGENCY) as store:
        first = store.drafts.page(draft).shown.digest
        store.drafts.revise(draft, RevisionEdit(texts={"instagram": "Aus dem Büro."}))
        apart = RevisionEdit(texts={"linkedin": "Von unterwegs."}, parents=(first,))
        store.drafts.revise(draft, apart)
    desk = open_desk(AGENCY)
    with qtbot.waitSignal(desk.pages.editor.opened):
        desk.pages.edit(draft)
    assert words(desk.pages.editor_view) == ["Aus dem Büro.", "Von unterwegs."]
    submit(desk, qtbot, why="Folgt.")
    page = page_of(space, draft)
    assert (page.shown.number, page.state) == (3, "in_review")
    assert [row.text for row in page.texts] == ["Aus dem Büro.", "Von unterwegs."]
