"""What decisions ask for: nothing is lost, nothing is sent without its reason."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QToolButton

from desktop.draft_parts.reason_dialog import ReasonDialog
from desktop.review.dialogs.conditions_dialog import Conditions, ConditionsDialog, Wish
from desktop.review.dialogs.place_link import PlaceLinks
from desktop.review.dialogs.question_dialog import Question, QuestionDialog
from desktop.review.dialogs.reject_dialog import RejectDialog
from desktop.review.dialogs.resolve_dialog import ResolveDialog
from desktop.review.dialogs.wordings import Wordings
from tests.gui.audit import unnamed
from tests.gui.review_samples import contested_page, review_page
from tests.gui.samples import NOW, at

LONG = "Die Zahl im zweiten Satz ist nicht belegt."


@pytest.fixture
def make(qtbot):
    def make_it(kind, act, *arguments):
        page = contested_page() if act == "resolve" else review_page()
        wordings = Wordings()
        wording = wordings.for_act(act, page)
        assert wording is not None
        dialog = kind(wording, wordings.about(page), *arguments)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make_it


@pytest.fixture
def reject(make):
    return make(RejectDialog, "reject")


def test_the_dialog_and_its_button_name_the_revision(reject):
    assert reject.windowTitle() == "Zurückweisen"
    assert reject.button.text() == "Fassung 3 zurückweisen"


def test_a_short_reason_is_told_at_the_field_and_gets_the_focus(reject, qtbot):
    reject.field.edit.setPlainText("zu werbli")
    reject.button.setFocus()
    with qtbot.assertNotEmitted(reject.decided):
        reject.button.click()
    assert reject.isVisible()
    assert reject.button.isEnabled()
    assert reject.field.edit.hasFocus()
    assert "20 Zeichen" in reject.field.edit.accessibleDescription()


def test_the_dialog_grows_with_what_it_says_is_missing(reject, qtbot):
    bar = reject.findChild(QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    before = reject.height()
    reject.button.click()
    qtbot.waitUntil(lambda: reject.height() > before and bar.maximum() == 0)


def test_a_reason_is_handed_in_with_what_is_ticked(reject, qtbot):
    reject.field.edit.setPlainText(LONG)
    reject.tick("Text")
    with qtbot.waitSignal(reject.decided) as said:
        reject.button.click()
    assert said.args[0] == f"{LONG}\nBetrifft: Text."


def test_esc_keeps_what_was_typed(reject, qtbot):
    reject.field.edit.setPlainText("halb fertig")
    with qtbot.waitSignal(reject.kept) as said:
        QTest.keyClick(reject, Qt.Key.Key_Escape)
    assert said.args == ["halb fertig"]


def test_what_was_typed_comes_back(reject):
    reject.show_kept("halb fertig")
    assert reject.field.text() == "halb fertig"


def test_ctrl_enter_in_the_field_decides(reject, qtbot):
    reject.field.edit.setPlainText(LONG)
    with qtbot.waitSignal(reject.decided):
        QTest.keyClick(reject.field.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_conditions_need_at_least_one(make, qtbot):
    dialog = make(ConditionsDialog, "approve_with_conditions", ())
    with qtbot.assertNotEmitted(dialog.decided):
        dialog.button.click()


def test_conditions_are_counted_on_the_button_and_handed_in(make, qtbot):
    dialog = make(ConditionsDialog, "approve_with_conditions", PlaceLinks().of(review_page()))
    drone = review_page().media[3].digest
    dialog.show_kept(f"Logo auf dem Klemmbrett weglassen\nAlternativtext für Bild 4\t{drone}")
    assert dialog.button.text() == "Mit 2 Auflagen freigeben"
    with qtbot.waitSignal(dialog.decided) as said:
        dialog.button.click()
    wishes = (
        Wish("Logo auf dem Klemmbrett weglassen"),
        Wish("Alternativtext für Bild 4", medium=drone),
    )
    expected = Conditions(wishes, come_back=False)
    assert said.args[0] == expected


def test_resolving_offers_each_vote_and_a_new_revision(make, qtbot):
    page = contested_page()
    dialog = make(ResolveDialog, "resolve", page.votes, NOW)
    assert dialog.choices() == ["", *(vote.id for vote in page.votes)]
    dialog.choose(page.votes[0].id)
    dialog.field.edit.setPlainText(LONG)
    with qtbot.waitSignal(dialog.decided) as said:
        dialog.button.click()
    assert (said.args[0].keep, said.args[0].reason) == (page.votes[0].id, LONG)


UNITS = (("u1", "SMWA, Pressestelle"), ("u2", "SK, Referat 16"))


def test_a_question_names_units_and_a_day(make, qtbot):
    dialog = make(QuestionDialog, "ask_back", "Agentur", UNITS, NOW)
    dialog.to.add("u2")
    dialog.field.edit.setPlainText(LONG)
    with qtbot.waitSignal(dialog.decided) as said:
        dialog.button.click()
    assert said.args[0] == Question(LONG, ("u2",), at(19, 17))


def test_a_unit_is_dropped_from_the_question_by_its_chip(make):
    dialog = make(QuestionDialog, "ask_back", "Agentur", UNITS, NOW)
    dialog.to.add("u2")
    next(one for one in dialog.findChildren(QToolButton) if one.text() == UNITS[1][1]).click()
    assert dialog.to.chosen() == ()


def test_a_condition_from_a_comment_keeps_the_way_back(make):
    page = review_page()
    links = PlaceLinks().of(page)
    dialog = make(ConditionsDialog, "approve_with_conditions", links)
    dialog.take_comment(next(one for one in links if one.name == "Anmerkung 2"))
    (wish,) = dialog.answer().wishes
    assert (wish.text, wish.comment) == (page.comments[1].text, page.comments[1].id)


def test_a_short_condition_is_told_at_the_field(make, qtbot):
    dialog = make(ConditionsDialog, "approve_with_conditions", ())
    edit = dialog.findChild(QLineEdit)
    edit.setText("Logo weg")
    with qtbot.assertNotEmitted(dialog.decided):
        dialog.button.click()
    assert dialog.focusWidget() is edit
    assert "20 Zeichen" in edit.accessibleDescription()


def test_wordings_of_the_space_are_put_in_where_one_types(qtbot):
    page = replace(review_page(), templates={"ask_back": ("Bitte die Quelle nennen:",)})
    wordings = Wordings()
    wording = wordings.for_act("ask_back", page)
    assert wording is not None
    dialog = ReasonDialog(wording, wordings.about(page))
    qtbot.addWidget(dialog)
    dialog.templates.choose("Bitte die Quelle nennen:")
    assert dialog.field is not None
    assert dialog.field.edit.toPlainText() == "Bitte die Quelle nennen: "


def test_every_dialog_says_for_whom_one_stands_in():
    page = replace(review_page(), for_unit="00", for_unit_name="SMI, Pressestelle")
    assert Wordings().about(page).endswith("in Vertretung für SMI, Pressestelle")


ACTS = ("ask_back", "answer", "recall", "withdraw", "revoke", "not_concerned", "submit")


@pytest.mark.parametrize("act", [*ACTS, "withdraw_vote"])
def test_every_plain_dialog_has_names(make, act):
    assert unnamed(make(ReasonDialog, act)) == []


def test_the_larger_dialogs_have_names(make):
    assert unnamed(make(RejectDialog, "reject")) == []
    assert unnamed(make(ConditionsDialog, "approve_with_conditions", ())) == []
    assert unnamed(make(QuestionDialog, "ask_back", "Agentur", UNITS, NOW)) == []
    assert unnamed(make(ResolveDialog, "resolve", contested_page().votes, NOW)) == []


def test_ctrl_enter_hands_in_once_from_a_large_field(reject, qtbot):
    handed_in: list[object] = []
    reject.decided.connect(handed_in.append)
    reject.field.edit.setPlainText(LONG)
    qtbot.keyClick(reject.field.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(handed_in) == 1


def test_ctrl_enter_hands_in_from_a_field_of_one_line(make, qtbot):
    dialog = make(ConditionsDialog, "approve_with_conditions", ())
    edit = dialog.findChild(QLineEdit)
    edit.setText("Logo auf dem Klemmbrett weglassen")
    with qtbot.waitSignal(dialog.decided):
        qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
