"""A day at the desk, on a real space: decide, take back, comment, ask, answer, revise, release."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from db.rows import InboxFilter, RevisionEdit, VoteInput
from db.store import Store
from desktop.app.leaving_dialog import LeavingDialog
from desktop.app.offered_dialog import OfferedDialog
from tests.gui.audit import unnamed
from tests.gui.screens.modal import modal
from tests.gui.spaces import AGENCY, REVIEWER, SIGNER

ADMIN = "SK, Administration"
REASON = "Die Zahl im zweiten Satz ist nicht belegt."
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def ask(space):
    """Ask the store beside the desk, as somebody."""

    def ask_it(question, member=REVIEWER):
        with Store.open(space, as_member=member) as store:
            return question(store)

    return ask_it


def waiting(store):
    return [row.title for row in store.inbox.rows(InboxFilter())]


def shown(desk):
    return desk.review.page.title if desk.review.page else ""


def decide(desk, act):
    desk.window.acts[act].trigger()


def dialog_of(desk, qtbot):
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    return desk.review.acts.dialog


def pass_seconds(desk, seconds):
    clock = desk.review.clock
    then = clock.now() + seconds * 1000
    clock.now = lambda: then
    clock.tick()


def test_after_an_approval_the_next_draft_selects_itself(desk, qtbot):
    first = shown(desk)
    decide(desk, "approve")
    qtbot.waitUntil(lambda: shown(desk) not in {first, ""})
    assert desk.review_view.pending.isVisible()
    assert re.match(r"Freigabe wird in \d+ s gezeichnet · ", desk.review_view.pending.text)


def test_an_approval_is_signed_after_its_ten_seconds(desk, qtbot, ask):
    title, draft = shown(desk), desk.review.page.draft
    decide(desk, "approve")
    qtbot.waitUntil(lambda: len(desk.review.clock.rows()) == 1)
    assert ask(lambda store: store.drafts.page(draft).votes) == ()
    with qtbot.waitSignal(desk.review.clock.signed):
        pass_seconds(desk, 11)
    assert title not in ask(waiting)
    assert [vote.verdict for vote in ask(lambda s: s.drafts.page(draft).votes)] == ["approve"]


def test_ctrl_z_takes_an_approval_back(desk, qtbot, ask):
    title, draft = shown(desk), desk.review.page.draft
    decide(desk, "approve")
    qtbot.waitUntil(lambda: shown(desk) != title)
    QTest.keyClick(desk.inbox_view.list, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: shown(desk) == title)
    assert not desk.review_view.pending.isVisible()
    assert ask(lambda store: store.drafts.page(draft).votes) == ()


def test_what_was_left_unsigned_is_offered_again_and_never_signed_unasked(
    desk, open_desk, qtbot, ask
):
    draft = desk.review.page.draft
    decide(desk, "approve")
    qtbot.waitUntil(lambda: len(desk.review.clock.rows()) == 1)
    desk.close()
    again = open_desk()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    assert again.review.clock.rows() == ()
    assert ask(lambda store: store.drafts.page(draft).votes) == ()
    modal(OfferedDialog).reject()
    assert again.window.unsigned.isVisible()
    assert "Freigeben: " in again.window.unsigned.text
    again.window.unsigned.action_requested.emit()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    words = {one.text(): one for one in modal(OfferedDialog).findChildren(QPushButton)}
    with qtbot.waitSignal(again.review.clock.taken_back):
        words["Nicht zeichnen"].click()
    assert again.window.unsigned.isHidden()
    assert draft in ask(lambda store: [row.draft for row in store.inbox.rows(InboxFilter())])


def test_a_rejection_goes_out_with_its_reason(desk, qtbot, ask):
    draft = desk.review.page.draft
    decide(desk, "reject")
    dialog = dialog_of(desk, qtbot)
    dialog.field.edit.setPlainText(REASON)
    with qtbot.waitSignal(desk.review.decided):
        dialog.button.click()
    (vote,) = ask(lambda store: store.drafts.page(draft).votes)
    assert (vote.verdict, vote.reason) == ("reject", REASON)


def test_a_half_written_reason_survives_esc_and_a_new_start(desk, open_desk, qtbot):
    decide(desk, "reject")
    dialog = dialog_of(desk, qtbot)
    dialog.field.edit.setPlainText("halb fertig")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    desk.close()
    again = open_desk()
    decide(again, "reject")
    found = dialog_of(again, qtbot)
    qtbot.waitUntil(lambda: found.field.text() == "halb fertig")
    found.reject()


def test_after_one_dialog_was_left_another_opens(desk, qtbot):
    for act in ("reject", "ask_back", "reject"):
        decide(desk, act)
        dialog = dialog_of(desk, qtbot)
        with qtbot.waitSignal(dialog.destroyed):
            dialog.reject()


def test_ctrl_enter_in_the_comment_field_sends_the_comment_and_approves_nothing(desk, qtbot, ask):
    draft = desk.review.page.draft
    field = desk.review_view.details.write.edit
    desk.window.acts["comment"].trigger()
    assert field.hasFocus()
    field.setPlainText("Bitte das Logo weglassen.")
    QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: field.toPlainText() == "")
    assert desk.review.clock.rows() == ()
    page = ask(lambda store: store.drafts.page(draft))
    assert [one.text for one in page.comments] == ["Bitte das Logo weglassen."]


@pytest.mark.parametrize("key", [Qt.Key.Key_F8, Qt.Key.Key_F9])
def test_decision_keys_do_nothing_while_somebody_types(desk, key):
    field = desk.review_view.details.write.edit
    field.setFocus()
    QTest.keyClick(field, key)
    assert QApplication.activeModalWidget() is None


def test_a_half_written_comment_belongs_to_its_draft(desk, qtbot):
    field = desk.review_view.details.write.edit
    field.setPlainText("noch nicht fertig")
    desk.inbox.move(1)
    qtbot.waitUntil(lambda: field.toPlainText() == "")
    desk.inbox.move(-1)
    qtbot.waitUntil(lambda: field.toPlainText() == "noch nicht fertig")


def test_a_question_is_answered_by_the_agency(desk, open_desk, qtbot, ask):
    draft = desk.review.page.draft
    decide(desk, "ask_back")
    dialog = dialog_of(desk, qtbot)
    dialog.field.edit.setPlainText("Gilt das auch für Teilzeit im Forst?")
    with qtbot.waitSignal(desk.review.decided):
        dialog.button.click()
    told = desk.review_view.pending
    assert told.isVisible()
    assert told.text.startswith("Rückfrage gestellt: ")
    desk.close()
    agency = open_desk(AGENCY)
    agency.inbox.choose(draft)
    qtbot.waitUntil(lambda: agency.review.page is not None and agency.review.page.draft == draft)
    decide(agency, "answer")
    reply = dialog_of(agency, qtbot)
    reply.field.edit.setPlainText("Ja, für beide.")
    with qtbot.waitSignal(agency.review.acts.done):
        reply.button.click()
    (question,) = ask(lambda store: store.drafts.page(draft).questions)
    assert question.answer == "Ja, für beide."


def test_a_newer_revision_is_announced_and_locks_consent(desk, qtbot, ask):
    draft = desk.review.page.draft
    ask(lambda store: store.comments.add(draft, "Text wird kürzer."), AGENCY)
    ask(lambda store: revise_and_submit(store, draft), AGENCY)
    desk.runner.look_for_changes()
    qtbot.waitUntil(desk.review_view.news.isVisible)
    assert desk.review.page.shown.number == 1
    assert not desk.review_view.bar.may("approve")
    desk.review_view.newest_requested.emit()
    qtbot.waitUntil(lambda: desk.review.page.shown.number == 2)
    assert desk.review_view.bar.may("approve")


def revise_and_submit(store, draft):
    store.drafts.revise(draft, RevisionEdit(texts={"instagram": "Kürzer."}))
    store.drafts.submit(draft)


def test_the_final_signatory_releases(open_desk, qtbot, ask):
    (draft, *_) = [row.draft for row in ask(lambda s: s.inbox.rows(InboxFilter()))]
    ask(lambda store: store.votes.cast(draft, VoteInput("approve")))
    desk = open_desk(SIGNER)
    assert desk.review_view.bar.button("approve").text() == "Schlusszeichnen"
    decide(desk, "approve")
    qtbot.waitUntil(lambda: len(desk.review.clock.rows()) == 1)
    with qtbot.waitSignal(desk.review.clock.signed):
        pass_seconds(desk, 11)
    assert ask(lambda store: store.drafts.page(draft).state) == "released"


def test_leaving_with_something_unsigned_asks_once(desk, qtbot):
    decide(desk, "approve")
    qtbot.waitUntil(lambda: len(desk.review.clock.rows()) == 1)
    assert desk.window.close() is False
    dialog = modal(LeavingDialog)
    with qtbot.waitSignal(desk.review.clock.taken_back):
        dialog.drop_chosen.emit()
        dialog.accept()
    qtbot.waitUntil(lambda: not desk.window.isVisible())


def test_acting_as_somebody_else_shows_their_inbox(desk, qtbot, ask):
    (signer,) = [one for one in ask(lambda s: s.identities()) if one.title == SIGNER]
    desk.window.tools.identity_chosen.emit(signer.member)
    qtbot.waitUntil(lambda: desk.session.me.title == SIGNER)
    qtbot.waitUntil(lambda: desk.inbox_view.model.rowCount() == 0)


def test_the_next_draft_is_one_key_away_from_everywhere(desk, qtbot):
    first = shown(desk)
    desk.review_view.center.stage.view.setFocus()
    QTest.keyClick(desk.review_view.center.stage.view, Qt.Key.Key_PageDown, CTRL)
    qtbot.waitUntil(lambda: shown(desk) != first)
    QTest.keyClick(desk.review_view.center.stage.view, Qt.Key.Key_PageUp, CTRL)
    qtbot.waitUntil(lambda: shown(desk) == first)


def test_what_was_looked_at_is_read(desk, qtbot):
    model = desk.inbox_view.model
    row = desk.inbox_view.list.currentIndex().row()
    assert model.entry_at(row).unread
    desk.review.mark_read()
    qtbot.waitUntil(lambda: not model.entry_at(row).unread)


def test_the_search_opens_what_it_finds(desk, qtbot):
    desk.window.tools.search.setFocus()
    desk.window.tools.search.setText("Steuern")
    qtbot.waitUntil(lambda: bool(desk.hits.lines()))
    desk.hits.open_first()
    qtbot.waitUntil(lambda: shown(desk) == "Steuern")


def test_everything_on_the_desk_has_a_name(desk):
    assert unnamed(desk.window) == []


def test_side_jobs_act_as_whoever_acts_at_the_desk(desk, qtbot):
    agency = next(one for one in desk.session.identities if one.title == AGENCY)
    desk.window.tools.identity_chosen.emit(agency.member)
    qtbot.waitUntil(lambda: desk.session.me.title == AGENCY)
    with desk.opening() as beside:
        assert beside.me().title == AGENCY


def test_widths_and_list_are_kept_for_the_next_start(open_desk, qtbot):
    first = open_desk()
    first.workspace.list_drawn.emit(420)
    first.review_view.details_drawn.emit(460)
    first.inbox_view.header.choose_scope("all")
    first.close()
    again = open_desk()
    assert again.inbox_view.header.scope() == "all"
    qtbot.waitUntil(lambda: again.inbox_view.width() == 420)
    assert again.review_view.details.width() == 460


def test_widths_of_another_screen_leave_room_for_the_draft(open_desk, settings):
    settings.list_width, settings.details_width = 5000, 5000
    desk = open_desk()
    details = desk.review_view.details
    right = details.mapTo(desk.window, details.rect().topRight()).x()
    assert desk.review_view.center.width() >= 396
    assert right <= desk.window.width() == 1440


def test_in_all_houses_the_draft_below_comes_next_wherever_the_decided_one_went(
    desk, space, qtbot
):
    desk.inbox_view.header.choose_scope("all")
    model = desk.inbox_view.model
    qtbot.waitUntil(lambda: model.layout.entries >= 3, timeout=10_000)
    first, below = (model.entry_at(model.layout.row(place)).draft for place in (0, 1))
    desk.inbox_view.select_row(model.layout.row(0))
    with Store.open(space, as_member=REVIEWER) as store:
        store.votes.cast(first, VoteInput("reject", reason="Die Quelle der Zahl fehlt noch."))
    desk.inbox.go_on(first)
    qtbot.waitUntil(lambda: desk.inbox_view.list.chosen_drafts() == (below,), timeout=10_000)


def drafts_in(desk):
    model = desk.inbox_view.model
    rows = [model.entry_at(model.layout.row(place)) for place in range(model.layout.entries)]
    return [row.draft for row in rows if row is not None]


def test_a_draft_is_chosen_by_name_even_where_one_before_it_leaves_the_list(desk, qtbot):
    first, sought, _ = drafts_in(desk)
    desk.inbox.choose(sought)
    desk.runner.command(lambda store: store.votes.cast(first, VoteInput("approve")))
    qtbot.waitUntil(lambda: len(drafts_in(desk)) == 2)
    qtbot.waitUntil(lambda: desk.review.page is not None and desk.review.page.draft == sought)
    assert desk.inbox_view.list.chosen_drafts() == (sought,)


def test_a_decision_goes_on_even_where_its_draft_is_still_being_sought(desk, qtbot):
    with qtbot.waitSignal(desk.inbox.draft_chosen):
        desk.inbox_view.header.choose_scope("all")
    first, below, _ = drafts_in(desk)
    desk.inbox_view.select_row(desk.inbox_view.model.layout.row(0))
    desk.inbox.choose(first)
    desk.runner.written.connect(lambda: desk.inbox.go_on(first))
    desk.runner.command(lambda store: store.votes.cast(first, VoteInput("approve")))
    qtbot.waitUntil(lambda: desk.inbox_view.list.chosen_drafts() == (below,))


def test_a_rule_of_the_space_that_changes_leaves_the_choice_where_it_is(desk, qtbot, ask):
    _, chosen, _ = drafts_in(desk)
    desk.inbox.move(1)
    qtbot.waitUntil(lambda: desk.review.page is not None and desk.review.page.draft == chosen)
    ask(lambda store: store.settings.set_wording("cosign", 40), ADMIN)
    qtbot.waitUntil(lambda: desk.session.space.reason_min == 40)
    with qtbot.waitSignal(desk.inbox.counted):
        desk.inbox.reload()
    assert desk.inbox_view.list.chosen_drafts() == (chosen,)
    assert desk.review.page.draft == chosen
