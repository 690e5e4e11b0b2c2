"""Paid reach and the crisis stop at the desk: the dialogs ask, the store has it, all see it."""

from db.rows.boost import NewBoost
from db.store import Store
from desktop.review.dialogs.boost_dialog import BoostDialog
from tests.gui.audit import cut_words, unnamed
from tests.gui.screens.modal import modal
from tests.gui.spaces import AGENCY, SIGNER

ADMIN = "SK, Administration"


def test_paid_reach_is_asked_for_and_stands_beside_the_draft(open_desk, qtbot):
    desk = open_desk(ADMIN)
    desk.window.acts["ask_boost"].trigger()
    dialog = modal(BoostDialog)
    assert unnamed(dialog) == []
    assert cut_words(dialog) == []
    dialog.amount.setValue(250)
    assert dialog.field is not None
    dialog.field.edit.setPlainText("02 01/531 05")
    dialog.button.click()
    qtbot.waitUntil(lambda: bool(desk.review.page.boosts), timeout=10_000)
    (row,) = desk.review.page.boosts
    assert (row.cents, row.budget, row.state) == (25_000, "02 01/531 05", "asked")
    assert row.until - row.since == 7 * 86_400_000 - 1
    section = desk.review_view.details.boosts
    qtbot.waitUntil(section.isVisible, timeout=10_000)
    assert "250,00 €" in section.words()[0]
    assert not desk.window.acts["give_boost"].isEnabled()


def test_the_lead_grants_less_or_declines(open_desk, qtbot, space):
    desk = open_desk(ADMIN)
    draft = desk.review.page.draft
    with Store.open(space, as_member=AGENCY) as store:
        store.boosts.ask(draft, NewBoost(25_000, 1, 2))
        store.boosts.ask(draft, NewBoost(10_000, 1, 2))
    desk.runner.look_for_changes()
    qtbot.waitUntil(lambda: len(desk.review.page.boosts) == 2, timeout=10_000)
    qtbot.waitUntil(desk.window.acts["give_boost"].isEnabled, timeout=10_000)
    desk.window.acts["give_boost"].trigger()
    dialog = modal(BoostDialog)
    assert dialog.amount.maximum() == 100
    assert unnamed(dialog) == []
    dialog.amount.setValue(80)
    dialog.button.click()
    qtbot.waitUntil(lambda: desk.review.page.boosts[1].granted == 8_000, timeout=10_000)
    qtbot.waitUntil(desk.window.acts["give_boost"].isEnabled, timeout=10_000)
    desk.window.acts["give_boost"].trigger()
    dialog = modal(BoostDialog)
    assert dialog.field is not None
    dialog.field.edit.setPlainText("Die Mittel sind für dieses Jahr vergeben.")
    dialog.decline.click()
    qtbot.waitUntil(lambda: desk.review.page.boosts[0].state == "declined", timeout=10_000)


def test_a_crisis_stop_stands_above_everything_until_it_is_lifted(open_desk, qtbot):
    desk = open_desk(ADMIN)
    bar, action = desk.window.halt, desk.window.acts["halt"]
    qtbot.waitUntil(action.isEnabled, timeout=10_000)
    action.trigger()
    dialog = desk.deciding.halt.dialog
    assert not dialog.begin.isEnabled()
    assert unnamed(dialog) == []
    dialog.name.setText("Unwetterlage")
    dialog.begin.click()
    qtbot.waitUntil(bar.isVisible, timeout=10_000)
    assert "Unwetterlage" in bar.text
    assert not action.isEnabled()
    bar.action_requested.emit()
    qtbot.waitUntil(bar.isHidden, timeout=10_000)


def test_who_may_not_end_it_sees_it_only(open_desk, qtbot, space):
    with Store.open(space, as_member=ADMIN) as store:
        store.blackouts.halt("Trauerfall", 86_400_000)
    desk = open_desk(SIGNER)
    qtbot.waitUntil(desk.window.halt.isVisible, timeout=10_000)
    assert not desk.window.acts["halt"].isEnabled()
