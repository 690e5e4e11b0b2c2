"""Erasures, periods and more time at the desk: the dialogs ask, the store has it."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton, QSpinBox

from db.store import Store
from desktop.records.erase_dialog import EraseDialog
from desktop.records.records_dialog import RecordsDialog
from desktop.review.dialogs.time_dialog import TimeDialog
from tests.gui.audit import cut_words, unnamed
from tests.gui.screens.modal import modal
from tests.gui.spaces import REVIEWER, SIGNER

ADMIN, RECORDS = "SK, Administration", SIGNER
WHY = "Die Fachabteilung ist bis Mittwoch auf Dienstreise."


@pytest.fixture
def shelf(space):
    """The space with a second member who may erase."""
    with Store.open(space, as_member=ADMIN) as store:
        store.rights.set_roles(RECORDS, ["reviewer", "records"])
    return space


def opened(desk, qtbot, key, kind):
    desk.window.acts[key].trigger()
    qtbot.waitUntil(lambda: isinstance(desk.deciding.records.dialog, kind), timeout=10_000)
    return desk.deciding.records.dialog


def test_the_menu_offers_erasing_to_nobody_else(open_desk):
    desk = open_desk("SK, Referat 15, Zweite")
    assert desk.review.page is not None
    assert not desk.window.acts["erase"].isEnabled()
    assert open_desk(ADMIN).window.acts["erase"].isEnabled()


def test_what_one_asks_to_erase_waits_for_another_who_confirms_it(open_desk, qtbot, shelf):
    desk = open_desk(ADMIN)
    draft = desk.review.page.draft
    with Store.open(shelf, as_member=REVIEWER) as store:
        store.comments.add(draft, "Frau Beispiel ist auf dem Bild zu erkennen.")
    dialog = opened(desk, qtbot, "erase", EraseDialog)
    assert not dialog.button.isEnabled()
    assert [box.isEnabled() for box in dialog.boxes].count(True) == 1
    dialog.basis.setCurrentIndex(0)
    dialog.archive.setCurrentIndex(2)
    assert unnamed(dialog) == []
    assert cut_words(dialog) == []
    dialog.button.click()
    qtbot.waitUntil(lambda: "zweites Mitglied" in desk.window.notice.text, timeout=10_000)
    with Store.open(shelf, as_member=RECORDS) as store:
        (waits,) = store.erasures.list()
        assert (waits.entries, waits.can_confirm) == (1, True)
        store.erasures.confirm(waits.id)
        assert store.drafts.page(draft).comments == ()


def test_periods_are_set_and_the_waiting_list_shows_who_asked(open_desk, qtbot, shelf):
    with Store.open(shelf, as_member=RECORDS) as store:
        comments = store.erasures.words("")
        store.erasures.ask([comments[-1].id], "mistake", "exempt")
    desk = open_desk(ADMIN)
    dialog = opened(desk, qtbot, "records", RecordsDialog)
    assert unnamed(dialog) == []
    (button,) = [
        one for one in dialog.findChildren(QPushButton) if one.text() == "Löschung bestätigen"
    ]
    button.click()
    qtbot.waitUntil(lambda: _second(shelf) != "", timeout=10_000)

    def fields():
        return [one for one in dialog.findChildren(QSpinBox) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(fields()), timeout=10_000)
    field = fields()[0]
    field.setValue(24)
    field.editingFinished.emit()
    qtbot.waitUntil(lambda: _period(shelf) == 24, timeout=10_000)
    dialog.accept()


def _second(space):
    with Store.open(space) as store:
        return store.erasures.list()[0].second


def _period(space):
    with Store.open(space) as store:
        return store.erasures.retention()["published"]


def test_time_is_asked_for_and_given_at_the_route(open_desk, qtbot):
    desk = open_desk(REVIEWER)
    page = desk.review.page
    due = page.stages[0].steps[0].due
    desk.window.acts["ask_time"].trigger()
    dialog = modal(TimeDialog)
    assert dialog.field is not None
    dialog.field.edit.setPlainText(WHY)
    dialog.button.click()
    qtbot.waitUntil(lambda: desk.review.page.stages[0].steps[0].wish is not None, timeout=10_000)
    desk.window.acts["give_time"].trigger()
    dialog = modal(TimeDialog)
    assert WHY in dialog.wording.note
    dialog.button.click()
    qtbot.waitUntil(lambda: desk.review.page.stages[0].steps[0].extended > due, timeout=10_000)
    assert desk.review.page.stages[0].steps[0].due > due


def test_erased_media_are_marked_on_the_stage_and_beside_the_strip(desk):
    center, page = desk.review_view.center, desk.review.page
    assert center.erased.isHidden()
    center.show_page(replace(page, media=(), erased_media=1), 0, "")
    assert center.stage.problem() == "Die Medien dieser Fassung wurden endgültig gelöscht."
    center.show_page(replace(page, erased_media=2), 0, "")
    assert not center.erased.isHidden()
    assert center.erased.text() == "2 Medien gelöscht"
    center.show_page(replace(page, media=()), 0, "")
    assert center.stage.problem() == "Zu dieser Fassung gehört kein Medium."
