"""The card beside a place on the stage: one text with the field at the right, set or given up."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from db.demo.content import folder
from db.rows import MediumInput, RevisionEdit
from db.store import Store
from desktop.review.stage_card import spot_beside
from tests.gui.audit import unnamed
from tests.gui.screens.test_focus import come_back
from tests.gui.spaces import AGENCY, REVIEWER

CTRL = Qt.KeyboardModifier.ControlModifier
ROOM, CARD = QRect(0, 0, 600, 400), QSize(200, 150)


@pytest.fixture
def framed(desk, qtbot):
    """A desk with a frame set on the picture, ready to be written about."""
    view = desk.review_view.center.stage.view
    qtbot.waitUntil(lambda: not view.picture_rect().isNull(), timeout=10_000)
    view.setFocus()
    desk.window.acts["comment"].trigger()
    return desk


def parts(desk):
    view = desk.review_view
    return view.card.card, view.card.keys, view.details.write


def test_the_card_names_the_place_and_the_keys_of_the_frame(framed):
    card, keys, _write = parts(framed)
    assert (card.isVisible(), keys.isVisible()) == (True, True)
    assert card.title() == "Anmerkung 1, Bild 1"
    frame = framed.review_view.card._box()  # noqa: SLF001 - where the frame is on the screen
    assert not card.geometry().intersects(frame)
    assert unnamed(card) == []


def test_a_comment_typed_into_the_card_is_set_with_its_wish(framed, qtbot, space):
    card, keys, write = parts(framed)
    QTest.keyClick(framed.review_view.center.stage.view, Qt.Key.Key_Return)
    assert card.edit.hasFocus()
    card.edit.setPlainText("Bitte Person mittig.")
    assert write.edit.toPlainText() == "Bitte Person mittig."
    card.must.setChecked(True)
    QTest.keyClick(card.edit, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=10_000)
    assert (keys.isVisible(), write.edit.toPlainText(), card.must.isChecked()) == (
        False,
        "",
        False,
    )
    with Store.open(space, as_member=REVIEWER) as store:
        (row,) = store.drafts.page(framed.review.page.draft).comments
    assert (row.text, row.must_settle, row.anchor["kind"]) == (
        "Bitte Person mittig.",
        True,
        "image",
    )


def comments_and_pending(desk, space):
    with Store.open(space, as_member=REVIEWER) as store:
        page = store.drafts.page(desk.review.page.draft)
    return [row.text for row in page.comments], desk.review.clock.rows()


def test_a_place_is_taken_while_a_tool_of_the_stage_has_the_keys(desk, qtbot):
    stage = desk.review_view.center.stage
    qtbot.waitUntil(lambda: not stage.view.picture_rect().isNull(), timeout=10_000)
    come_back(desk, qtbot)
    stage.findChildren(QToolButton)[0].setFocus()
    desk.window.acts["comment"].trigger()
    assert desk.review_view.marks.layer.frame() is not None


def test_a_card_that_would_hide_its_frame_leaves_the_words_to_the_field(framed):
    card, _keys, _write = parts(framed)
    assert card.lay_beside(QRect(10, 10, 130, 80), QRect(0, 0, 600, 400))
    assert not card.lay_beside(QRect(170, 70, 130, 80), QRect(0, 0, 460, 210))


def test_ctrl_enter_on_the_frame_goes_to_the_field_and_never_votes(framed, space):
    card, _keys, _write = parts(framed)
    QTest.keyClick(framed.review_view.center.stage.view, Qt.Key.Key_Return, CTRL)
    assert card.edit.hasFocus()
    assert comments_and_pending(framed, space) == ([], ())


def test_what_is_typed_while_the_frame_has_the_keyboard_is_the_comment(framed, space, qtbot):
    card, _keys, _write = parts(framed)
    QTest.keyClicks(framed.review_view.center.stage.view, "B")
    QTest.keyClicks(card.edit, "itte heller.")
    framed.review_view.center.stage.view.setFocus()
    QTest.keyClick(framed.review_view.center.stage.view, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=10_000)
    assert comments_and_pending(framed, space) == (["Bitte heller."], ())


def test_ctrl_enter_on_a_check_box_of_the_card_sends_the_comment(framed, space, qtbot):
    card, _keys, _write = parts(framed)
    card.edit.setPlainText("Bitte heller.")
    card.must.setFocus()
    QTest.keyClick(card.must, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=10_000)
    assert comments_and_pending(framed, space) == (["Bitte heller."], ())


def test_ctrl_enter_on_the_choice_of_a_private_note_keeps_the_note(desk, space, qtbot):
    write = desk.review_view.details.write
    write.edit.setPlainText("Nur für mich.")
    write.private.setChecked(True)
    write.private.setFocus()
    QTest.keyClick(write.private, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: write.edit.toPlainText() == "", timeout=10_000)
    with Store.open(space, as_member=REVIEWER) as store:
        (note,) = store.notes.of(desk.review.page.draft)
    assert note.text == "Nur für mich."
    assert comments_and_pending(desk, space) == ([], ())


def test_what_is_given_up_is_gone_and_escape_alone_keeps_it(framed):
    card, _keys, write = parts(framed)
    card.edit.setFocus()
    card.edit.setPlainText("halb fertig")
    QTest.keyClick(card.edit, Qt.Key.Key_Escape)
    assert framed.review_view.center.stage.view.hasFocus()
    assert (card.isVisible(), write.edit.toPlainText()) == (True, "halb fertig")
    card.discard_requested.emit()
    assert (card.isVisible(), write.edit.toPlainText()) == (False, "")
    assert framed.review_view.marks.layer.frame() is None


def test_the_frame_comes_back_with_the_draft_and_what_was_typed(framed, qtbot):
    layer, view = framed.review_view.marks.layer, framed.review_view.center.stage.view
    QTest.keyClick(view, Qt.Key.Key_Right)
    here, region = framed.review.page.draft, layer.region()
    QTest.keyClick(view, Qt.Key.Key_B)
    framed.inbox.move(1)
    qtbot.waitUntil(lambda: framed.review.page.draft != here)
    assert layer.frame() is None
    framed.inbox.move(-1)
    qtbot.waitUntil(lambda: layer.frame() is not None, timeout=10_000)
    assert (framed.review.page.draft, layer.region()) == (here, region)
    assert parts(framed)[1].isVisible()


@pytest.mark.parametrize(
    ("place", "spot"),
    [
        (QRect(100, 100, 100, 100), QPoint(209, 100)),
        (QRect(450, 100, 100, 100), QPoint(240, 100)),
        (QRect(10, 10, 580, 200), QPoint(10, 219)),
        (QRect(10, 200, 580, 190), QPoint(10, 40)),
        (QRect(0, 0, 600, 400), QPoint(399, 0)),
    ],
)
def test_the_card_lies_where_it_covers_least(place, spot):
    assert spot_beside(place, CARD, ROOM) == spot


def test_a_part_of_a_film_is_framed_by_keys_with_its_moment(space, open_desk, qtbot, qtlog):
    with Store.open(space, as_member=AGENCY) as store:
        draft = store.drafts.find("waldarbeit")
        film = MediumInput(path=str(folder("media", "video", "labor.mp4")), alt_text="Labor.")
        store.drafts.revise(draft, RevisionEdit(media=(film,)))
        store.drafts.submit(draft)
    with qtlog.disabled():
        desk = open_desk()
        desk.inbox.choose(draft)
        stage, marks = desk.review_view.center.stage, desk.review_view.marks
        qtbot.waitUntil(lambda: stage.duration_ms() > 0, timeout=20_000)
        stage.view.setFocus()
        marks.layer.set_tool("frame")
        desk.window.acts["comment"].trigger()
        QTest.keyClick(stage.view, Qt.Key.Key_Right)
        QTest.keyClick(stage.view, Qt.Key.Key_Return)
        card = desk.review_view.card.card
        assert card.title() == "Anmerkung 1, Video 1, 0:00"
        card.edit.setPlainText("Schild abdecken.")
        card.set_requested.emit()
        qtbot.waitUntil(lambda: bool(desk.review.page.comments), timeout=10_000)
        (row,) = desk.review.page.comments
    assert (row.anchor["kind"], row.anchor["from_ms"]) == ("video", 0)
    assert row.anchor["w"] > 0
