"""What went live of a release: entered, compared, judged, dropped, packed, on a real desk."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from db.rows import InboxFilter, VoteInput
from db.store import Store
from desktop.main_window.regions import regions
from desktop.publishing.dialogs import SayDialog
from desktop.publishing.entry_form import EntryForm
from desktop.publishing.live_card import LiveCard
from desktop.publishing.several_dialog import SeveralDialog
from tests.gui.audit import cut_words, unnamed
from tests.gui.screens.modal import modal
from tests.gui.spaces import AGENCY, REVIEWER, SIGNER, TEXT

URL = "https://example.invalid/p/1"
WHY = "Der Satz stand so nie in der Freigabe."


@pytest.fixture
def released(space):
    """Two released drafts."""
    with Store.open(space, as_member=REVIEWER) as store:
        drafts = [row.draft for row in store.inbox.rows(InboxFilter())[:2]]
        for member in (REVIEWER, SIGNER):
            store.act_as(member)
            for draft in drafts:
                store.votes.cast(draft, VoteInput("approve"))
    return drafts


@pytest.fixture
def publish(released, open_desk, qtbot):
    """Open a desk as somebody, with the released draft in sight."""

    def open_it(member=AGENCY):
        desk = open_desk(member)
        desk.areas.show_publication(released[0])
        area = desk.areas.publishing
        qtbot.waitUntil(lambda: area.view.page is not None)
        return desk

    return open_it


def cards(desk):
    return desk.areas.publishing.view.cards.cards


def stands(desk, channel):
    """Return the mark of a channel as the screen shows it."""
    page = desk.areas.publishing.view.page
    return next(one.mark for one in page.channels if one.channel == channel)


def say(desk, qtbot, words):
    """Give the reason that a dialog asks for."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SayDialog))
    dialog = modal(SayDialog)
    assert dialog.field is not None
    dialog.field.edit.setPlainText(words)
    dialog.button.click()
    qtbot.waitUntil(lambda: desk.areas.publishing.presenter.saying.dialog is None)


def enter(desk, qtbot, channel, url, text=""):
    form = cards(desk)[channel].form
    form.url.setFocus()
    qtbot.keyClicks(form.url, url)
    form.text.setPlainText(text)
    qtbot.keyClick(form.url, Qt.Key.Key_Return)


def test_a_release_is_entered_judged_dropped_and_saved(publish, qtbot, tmp_path):
    desk = publish(REVIEWER)
    enter(desk, qtbot, "instagram", URL, TEXT.replace("Wald", "Forst"))
    qtbot.waitUntil(lambda: isinstance(cards(desk)["instagram"], LiveCard))
    assert stands(desk, "instagram") == "deviates"
    assert cards(desk)["instagram"].more.width() == cards(desk)["instagram"].copy.width()
    qtbot.waitUntil(cards(desk)["linkedin"].form.url.hasFocus)
    cards(desk)["instagram"].deviation.demand.click()
    say(desk, qtbot, WHY)
    qtbot.waitUntil(lambda: stands(desk, "instagram") == "correction")
    qtbot.waitUntil(lambda: desk.window.focusWidget() is cards(desk)["linkedin"].form.url)
    cards(desk)["instagram"].deviation.accept.click()
    say(desk, qtbot, WHY)
    qtbot.waitUntil(lambda: stands(desk, "instagram") == "accepted")
    view = desk.areas.publishing.view
    view.cards.foot.drop.click()
    say(desk, qtbot, WHY)
    qtbot.waitUntil(lambda: stands(desk, "linkedin") == "dropped")
    assert view.cards.foot.count.text() == "1 von 2 Kanälen eingetragen, 1 entfällt"
    target = tmp_path / "paket.zip"
    with qtbot.waitSignal(desk.areas.publishing.packing.told, timeout=20_000) as told:
        desk.areas.publishing.packing.write((view.page.draft,), target)
    assert (told.args[1], target.exists()) == ("ok", True)


def test_what_is_paid_is_entered_too(publish, qtbot):
    desk = publish()
    cards(desk)["linkedin"].form.amount.setValue(12.5)
    enter(desk, qtbot, "linkedin", URL)
    qtbot.waitUntil(lambda: isinstance(cards(desk)["linkedin"], LiveCard))
    live = desk.areas.publishing.view.page.channels[1].live
    assert (live.amount, live.url) == (1_250, URL)


def test_the_moment_is_that_of_the_address_unless_somebody_says_when(qtbot):
    now = [1_900_000_020_000]
    form = EntryForm("xing", lambda: now[0])
    qtbot.addWidget(form)
    now[0] += 3_600_000
    form.url.setText(URL)
    assert form.entry().at == now[0]
    form.when.setDateTime(form.when.dateTime().addDays(-1))
    now[0] += 60_000
    form.url.setText(f"{URL}2")
    assert form.entry().at == now[0] - 60_000 - 86_400_000


def test_a_refusal_stands_at_the_address_and_keeps_what_was_typed(publish, qtbot):
    desk = publish()
    enter(desk, qtbot, "instagram", "instagram", "Anders.")
    form = cards(desk)["instagram"].form
    qtbot.waitUntil(form.error.isVisible)
    assert "https://" in form.error.text()
    assert (form.url.hasFocus(), form.text.text()) == (True, "Anders.")


def test_nothing_is_entered_for_a_moment_to_come(publish, qtbot):
    desk = publish()
    form = cards(desk)["instagram"].form
    form.when.setDateTime(form.when.dateTime().addDays(30))
    enter(desk, qtbot, "instagram", URL)
    assert "Zukunft" in form.error.text()
    assert form.when.hasFocus()


def test_half_typed_fields_survive_another_draft_and_another_program(
    publish, released, qtbot, space
):
    desk = publish()
    presenter, form = desk.areas.publishing.presenter, cards(desk)["instagram"].form
    form.url.setText(URL)
    with Store.open(space, as_member=AGENCY) as store:
        store.drafts.publish(released[0], "linkedin", URL)
    desk.runner.look_for_changes()
    qtbot.waitUntil(lambda: isinstance(cards(desk)["linkedin"], LiveCard))
    assert cards(desk)["instagram"].form is form
    view = desk.areas.publishing.view
    for draft in reversed(released):
        presenter.choose(draft)
        qtbot.waitUntil(lambda wanted=draft: view.page.draft == wanted)
    assert cards(desk)["instagram"].form.url.text() == URL


def test_what_is_copied_lies_on_the_clipboard_and_is_said_in_the_status_bar(publish):
    desk = publish()
    cards(desk)["linkedin"].release.copy_text.click()
    assert QGuiApplication.clipboard().text() == TEXT
    assert desk.window.status.counts.text() == "Text kopiert"
    cards(desk)["linkedin"].release.copy_alt.click()
    assert QGuiApplication.clipboard().text() == "Ein Wald."


def test_an_auditor_reads_and_is_offered_nothing_to_enter(publish, space):
    with Store.open(space) as store:
        store.members.enrol("sk.presse", ["auditor"], "Prüfung")
    desk = publish("Prüfung")
    assert all(one.form is None for one in cards(desk).values())
    view = desk.areas.publishing.view
    assert not view.cards.foot.drop.isVisible()
    assert view.package.save.isEnabled()


def test_every_control_has_a_name_and_f6_goes_through_the_parts(publish, qtbot):
    desk = publish(REVIEWER)
    enter(desk, qtbot, "instagram", URL, "Ganz anders.")
    qtbot.waitUntil(lambda: isinstance(cards(desk)["instagram"], LiveCard))
    view = desk.areas.publishing.view
    assert unnamed(view) == []
    assert cut_words(view) == []
    assert cards(desk)["instagram"].accessibleName().startswith("Instagram, veröffentlicht ")
    parts = [one for one in regions(desk.window) if view.isAncestorOf(one)]
    assert parts == [view.list, view.cards, view.cards.foot, view.package, view.head]


def test_the_package_is_folded_in_a_narrow_window_and_takes_the_place_of_the_channels(
    publish,
):
    desk = publish()
    view = desk.areas.publishing.view
    desk.window.resize(1280, 720)
    assert (view.package.isVisible(), view.head.package.isVisible()) == (False, True)
    view.head.package.click()
    assert (view.package.isVisible(), view.cards.isVisible()) == (True, True)
    desk.window.resize(1024, 576)
    assert (view.package.isVisible(), view.cards.isVisible()) == (True, False)


def test_keys_for_the_next_draft_and_the_filter_hold_here_too(publish, released, qtbot):
    desk = publish()
    view = desk.areas.publishing.view
    qtbot.waitUntil(view.list.list.currentIndex().isValid)
    desk.window.acts["next_draft"].trigger()
    desk.window.acts["previous_draft"].trigger()
    desk.window.acts["next_draft"].trigger()
    qtbot.waitUntil(lambda: view.page.draft == released[1])
    desk.window.acts["filter"].trigger()
    assert view.list.filter.search.hasFocus()


def test_several_drafts_go_into_one_package(publish, released, qtbot, tmp_path, monkeypatch):
    desk = publish()
    target = tmp_path / "alle.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "ZIP (*.zip)"))
    desk.areas.publishing.view.package.several.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SeveralDialog))
    dialog = modal(SeveralDialog)
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog.list.count() == len(released)
    for number in range(dialog.list.count()):
        dialog.list.item(number).setCheckState(Qt.CheckState.Checked)
    with qtbot.waitSignal(desk.areas.publishing.packing.told, timeout=20_000) as told:
        dialog.save.click()
    assert (told.args[1], target.exists()) == ("ok", True)


def test_a_package_that_is_given_up_leaves_nothing(publish, qtbot, tmp_path):
    desk = publish()
    packing, view = desk.areas.publishing.packing, desk.areas.publishing.view
    target = tmp_path / "paket.zip"
    with qtbot.waitSignal(packing.told, timeout=20_000) as told:
        packing.write((view.page.draft,), target)
        view.package.cancel.click()
    assert (told.args[1], target.exists()) == ("warn", False)
    assert (view.package.progress.isVisible(), list(tmp_path.glob("*paket*"))) == (False, [])
