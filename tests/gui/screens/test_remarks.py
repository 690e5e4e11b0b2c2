"""Comments at their places: by mouse and by keys, from mark to list and back, kept while typed."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from db.rows import RevisionEdit
from db.store import Store
from desktop.review.dialogs.note_dialog import NoteDialog
from desktop.review.dialogs.take_over_dialog import TakeOverDialog
from tests.gui.audit import unnamed
from tests.gui.screens.modal import modal
from tests.gui.spaces import AGENCY, REVIEWER, TEXT

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
WORD = "Jahrzehnten"


@pytest.fixture
def ask(space):
    """Ask the store beside the desk, as somebody."""

    def ask_it(question, member=REVIEWER):
        with Store.open(space, as_member=member) as store:
            return question(store)

    return ask_it


@pytest.fixture
def drawn(desk, qtbot):
    """A desk with the picture of its first draft on the stage."""
    view = desk.review_view.center.stage.view
    qtbot.waitUntil(lambda: not view.picture_rect().isNull(), timeout=10_000)
    return desk


def parts(desk):
    view = desk.review_view
    return view.center.stage, view.marks.layer, view.details.write


def comments(desk, ask, member=REVIEWER):
    draft = desk.review.page.draft
    return ask(lambda store: store.drafts.page(draft), member).comments


def send(desk, qtbot, words):
    field = desk.review_view.details.write.edit
    field.setFocus()
    field.setPlainText(words)
    QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: field.toPlainText() == "")


def press(desk, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(desk.review_view.center.stage.view, key, modifiers)


def word_anchor():
    start = TEXT.index(WORD)
    return {"kind": "text", "channel": "instagram", "start": start, "end": start + len(WORD)}


def say(desk, qtbot, ask, member=REVIEWER, **more):
    """Write a comment as somebody and wait until the desk shows it."""
    draft = desk.review.page.draft
    count = len(desk.review.page.comments)
    ask(lambda store: store.comments.add(draft, "Bitte anders.", **more), member)
    desk.runner.look_for_changes()
    qtbot.waitUntil(lambda: len(desk.review.page.comments) > count, timeout=10_000)
    return desk.review.page.comments[-1]


def test_what_one_wrote_is_in_sight_once_it_stands_there(desk, qtbot, ask):
    for number in range(8):
        say(desk, qtbot, ask, AGENCY, must_settle=bool(number))
    send(desk, qtbot, "Das steht ganz unten.")
    qtbot.waitUntil(lambda: len(desk.review.page.comments) == 9)
    section, written = desk.review_view.details.comments, desk.review.page.comments[-1].id
    qtbot.waitUntil(lambda: is_whole(section.card(written)))


def is_whole(card):
    return card is not None and card.visibleRegion().boundingRect().height() == card.height()


def test_a_region_is_framed_by_keys_alone(drawn, qtbot, ask):
    stage, layer, _write = parts(drawn)
    stage.view.setFocus()
    drawn.window.acts["comment"].trigger()
    before = layer.region()
    press(drawn, Qt.Key.Key_Right)
    press(drawn, Qt.Key.Key_Down, SHIFT)
    press(drawn, Qt.Key.Key_Return)
    assert drawn.review_view.card.card.edit.hasFocus()
    send(drawn, qtbot, "Logo weglassen")
    (row,) = comments(drawn, ask)
    told = [row.anchor[one] - before[one] for one in "xywh"]
    assert (row.anchor["kind"], told) == ("image", [100, 0, 0, 100])
    assert layer.frame() is None


def test_escape_lets_go_of_the_place_and_keeps_the_words(drawn):
    stage, layer, write = parts(drawn)
    stage.view.setFocus()
    drawn.window.acts["comment"].trigger()
    write.edit.setPlainText("halb fertig")
    stage.view.setFocus()
    press(drawn, Qt.Key.Key_Escape)
    assert (layer.frame(), write.place.isVisible()) == (None, False)
    assert write.edit.toPlainText() == "halb fertig"


def test_a_region_is_drawn_and_sized_by_mouse(drawn):
    stage, layer, write = parts(drawn)
    port = stage.view.viewport()
    layer.set_tool("frame")
    middle = port.rect().center()
    QTest.mousePress(port, LEFT, pos=middle)
    QTest.mouseMove(port, middle + QPoint(60, 80))
    QTest.mouseRelease(port, LEFT, pos=middle + QPoint(60, 80))
    region = layer.region()
    assert region["w"] > 0
    assert write.place.isVisible()
    assert region["h"] * 1350 == pytest.approx(region["w"] * 1080 * 80 / 60, rel=0.1)


def test_a_click_with_the_tool_pins_a_point(drawn, qtbot, ask):
    stage, layer, _write = parts(drawn)
    layer.set_tool("point")
    QTest.mouseClick(stage.view.viewport(), LEFT, pos=stage.view.viewport().rect().center())
    send(drawn, qtbot, "Hier")
    (row,) = comments(drawn, ask)
    assert (row.anchor["w"], row.anchor["h"]) == (0, 0)
    assert row.anchor["x"] == pytest.approx(5000, abs=60)


def test_a_marked_passage_is_remarked_on_with_ctrl_m(desk, qtbot, ask):
    text = desk.review_view.details.texts.text
    start = TEXT.index(WORD)
    text.setFocus()
    text.mark_passage(start, start + len(WORD))
    assert desk.review_view.details.texts.passage_bar.isVisible()
    desk.window.acts["comment"].trigger()
    send(desk, qtbot, "Zu lang")
    (row,) = comments(desk, ask)
    assert (row.anchor["quote"], row.passage) == (WORD, "same")


def test_a_proposal_is_taken_over_after_saying_what_is_voided(open_desk, qtbot, ask):
    desk = open_desk(REVIEWER)
    texts = desk.review_view.details.texts
    texts.text.mark_passage(TEXT.index(WORD), TEXT.index(WORD) + len(WORD))
    texts.passage_bar.wording_requested.emit()
    field = desk.review_view.details.write.proposal
    assert field.hasFocus()
    field.setPlainText("Jahren")
    QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(desk.review.page.comments) == 1, timeout=10_000)
    (row,) = desk.review.page.comments
    card = desk.review_view.details.comments.card(row.id)
    card.proposal.take.click()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = modal(TakeOverDialog)
    assert "Kein Votum verfällt" in spoken_words(dialog)
    dialog.take.click()
    draft = desk.review.page.draft
    qtbot.waitUntil(lambda: ask(lambda s: s.drafts.page(draft)).shown.number == 2, timeout=10_000)
    page = ask(lambda s: s.drafts.page(draft))
    assert {one.text for one in page.texts} == {TEXT.replace(WORD, "Jahren")}
    assert page.comments[0].settled
    qtbot.waitUntil(lambda: desk.review.page is not None and desk.review.page.shown.number == 2)
    assert desk.review_view.news.isHidden()


def spoken_words(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_mark_leads_to_its_comment_and_back(drawn, qtbot, ask):
    stage, layer, _write = parts(drawn)
    medium = drawn.review.page.media[0].digest
    anchor = {"kind": "image", "medium": medium, "x": 4000, "y": 500, "w": 1500, "h": 1500}
    row = say(drawn, qtbot, ask, anchor=anchor)
    (item,) = layer.items()
    assert item.mark.name == f"Anmerkung 1, {row.unit_name}, Bild 1, Ausschnitt oben Mitte, offen"
    at = stage.view.mapFromScene(item.disc_at())
    QTest.mouseClick(stage.view.viewport(), LEFT, pos=at)
    card = drawn.review_view.details.comments.card(row.id)
    assert card.property("role") == "note"
    layer.choose("")
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert layer.items()[0].is_chosen()


def test_a_passage_leads_to_its_comment(desk, qtbot, ask):
    row = say(desk, qtbot, ask, anchor=word_anchor())
    desk.review_view.details.texts.text.mark_selected.emit(row.id)
    assert desk.review_view.details.comments.card(row.id).property("role") == "note"


def test_what_is_typed_outlives_a_sync_and_the_arrival_of_a_new_revision(desk, qtbot, ask):
    page = desk.review.page
    write = desk.review_view.details.write
    write.edit.setPlainText("noch nicht fertig")
    edit = RevisionEdit(texts={"instagram": "Neu."})
    ask(lambda store: store.drafts.revise(page.draft, edit), AGENCY)
    qtbot.waitUntil(lambda: desk.review.page.newer != "", timeout=10_000)
    assert desk.review.page.shown.number == 1
    assert "Fassung 2 ist da" in desk.review_view.news.text
    assert not desk.review_view.bar.may("approve")
    assert write.edit.toPlainText() == "noch nicht fertig"
    desk.review_view.newest_requested.emit()
    qtbot.waitUntil(lambda: desk.review.page.shown.number == 2, timeout=10_000)
    assert write.edit.toPlainText() == "noch nicht fertig"


def test_a_place_stays_with_the_revision_in_which_it_was_set(desk, qtbot, ask):
    page = desk.review.page
    desk.review.comments.pin(word_anchor())
    edit = RevisionEdit(texts={"instagram": "Neu."})
    ask(lambda store: store.drafts.revise(page.draft, edit), AGENCY)
    qtbot.waitUntil(lambda: desk.review.page.newer != "", timeout=10_000)
    desk.review_view.newest_requested.emit()
    qtbot.waitUntil(lambda: desk.review.page.shown.number == 2, timeout=10_000)
    send(desk, qtbot, "Zu lang")
    (row,) = comments(desk, ask)
    assert (row.revision, row.passage) == (1, "gone")


def test_a_half_written_place_and_wording_come_back_with_their_draft(desk, qtbot):
    write = desk.review_view.details.write
    desk.review.comments.pin({**word_anchor(), "quote": WORD}, reword=True)
    write.proposal.setPlainText("Jahren")
    desk.inbox.move(1)
    qtbot.waitUntil(lambda: not write.place.isVisible())
    desk.inbox.move(-1)
    qtbot.waitUntil(write.place.isVisible, timeout=10_000)
    assert (write.new_wording(), write.proposal.isVisible()) == ("Jahren", True)


def test_a_private_note_is_shown_as_one_and_is_no_entry(desk, qtbot, ask):
    write = desk.review_view.details.write
    write.edit.setFocus()
    write.edit.setPlainText("Nadel7Q4X")
    write.private.setChecked(True)
    QTest.keyClick(write.edit, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(desk.review.page.notes) == 1, timeout=10_000)
    card = desk.review_view.details.comments.card(desk.review.page.notes[0].id)
    assert card.accessibleName().startswith("Private Notiz 1")
    assert comments(desk, ask) == ()
    assert write.edit.toPlainText() == ""


def test_a_private_note_is_worded_otherwise_and_escape_keeps_the_words(desk, qtbot):
    draft = desk.review.page.draft
    desk.runner.command(lambda store: store.notes.add(draft, "Erst so."))
    qtbot.waitUntil(lambda: len(desk.review.page.notes) == 1, timeout=10_000)
    note = desk.review.page.notes[0].id
    card = desk.review_view.details.comments.card(note)
    card.edit_requested.emit(note)
    modal(NoteDialog).edit.setPlainText("Dann so.")
    modal(NoteDialog).reject()
    card.edit_requested.emit(note)
    assert modal(NoteDialog).words() == "Dann so."
    assert unnamed(modal(NoteDialog)) == []
    modal(NoteDialog).send.click()
    qtbot.waitUntil(lambda: desk.review.page.notes[0].text == "Dann so.", timeout=10_000)


def test_the_list_is_narrowed_to_ones_own(desk, qtbot, ask):
    say(desk, qtbot, ask, AGENCY)
    say(desk, qtbot, ask)
    section = desk.review_view.details.comments
    section.choose_filter("mine")
    assert section.shown_numbers() == [2]
    section.choose_filter("settled")
    assert section.shown_numbers() == []
    section.choose_filter("all")
    assert section.shown_numbers() == [1, 2]


def test_no_key_of_the_stage_acts_while_somebody_types(drawn):
    stage, layer, write = parts(drawn)
    stage.view.setFocus()
    drawn.window.acts["comment"].trigger()
    region = layer.region()
    write.edit.setFocus()
    QTest.keyClick(write.edit, Qt.Key.Key_Right)
    assert layer.region() == region
    assert QApplication.focusWidget() is write.edit
