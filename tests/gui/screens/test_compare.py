"""Two revisions side by side on a real space: found, walked through and decided on."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from db.changes import Changes
from db.rows import ConditionInput, MediumInput, RevisionEdit, VoteInput
from db.store import Store
from desktop.compare.difference import difference
from desktop.compare.fact_section import FactSection
from desktop.compare.pair_item import BESIDE, OVERLAY, WIPE
from desktop.compare.words import CompareWords
from desktop.draft_parts.diff_browser import DiffBrowser
from desktop.review.dialogs.reject_dialog import RejectDialog
from desktop.theme.look import look
from tests.gui.audit import cut_words, name_of, nodes, only, unnamed
from tests.gui.samples import at
from tests.gui.screens.modal import modal
from tests.gui.spaces import AGENCY, REVIEWER, TEXT, picture

ALT = Qt.KeyboardModifier.AltModifier
WISH = "Bitte die Jahrzehnte mit einer Zahl belegen."
NEW_TEXT = TEXT.replace("Jahrzehnten", "Generationen")


@pytest.fixture
def draft(space, tmp_path):
    """The first draft: voted on with a condition, then revised and handed in again."""
    with Store.open(space, as_member=REVIEWER) as store:
        draft = store.drafts.find("waldarbeit")
        shown = store.drafts.page(draft).media[0].digest
        conditions = (ConditionInput(WISH, medium=shown),)
        wish = VoteInput("approve_with_conditions", conditions=conditions, come_back=True)
        store.votes.cast(draft, wish)
        (condition,) = store.drafts.page(draft).conditions
        store.act_as(AGENCY)
        image = picture(tmp_path / "files", "Waldarbeit", "#884422")
        edit = RevisionEdit(
            texts={"instagram": NEW_TEXT},
            planned_at=at(28, 9),
            media=(MediumInput(path=image, alt_text="Ein Wald."),),
            ticked=(condition.id,),
        )
        store.drafts.revise(draft, edit)
        store.drafts.submit(draft)
    return draft


@pytest.fixture
def desk(draft, open_desk, qtbot):
    """A desk that compares this draft."""
    desk = open_desk()
    desk.inbox.choose(draft)
    qtbot.waitUntil(lambda: desk.review.page is not None and desk.review.page.draft == draft)
    desk.window.acts["compare"].trigger()
    qtbot.waitUntil(desk.comparing.in_sight)
    qtbot.waitUntil(lambda: desk.is_still() and view(desk).stage.view.item is not None)
    return desk


def view(desk):
    return desk.comparing.view


def lines(desk):
    model = view(desk).changes.model
    return [model.index(row).data() for row in range(model.rowCount())]


def spoken(desk, row):
    role = Qt.ItemDataRole.AccessibleTextRole
    return view(desk).changes.model.index(row).data(role)


def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifier)


def test_the_list_names_what_changed_since_my_vote(desk):
    assert lines(desk) == ["Bild 1 ausgetauscht", "Text Instagram: 1 Stelle", "Termin verschoben"]
    assert view(desk).changes.list.hasFocus()
    said = " ".join(name_of(node) for node in nodes(view(desk).note))
    assert "Ihre Freigabe mit Auflage" in said
    assert "gilt nur für Fassung 1. Seitdem gibt es 3 Änderungen in Fassung 2." in said


def test_alt_and_an_arrow_walk_through_the_changes(desk):
    pane = view(desk).changes
    press(pane.list, Qt.Key.Key_Down, ALT)
    assert (pane.row(), view(desk).texts.channel()) == (1, "instagram")
    assert "Änderung 2 von 3" in desk.window.status.counts.text()
    press(pane.list, Qt.Key.Key_Up, ALT)
    press(pane.list, Qt.Key.Key_Up, ALT)
    assert pane.row() == 2


def test_the_words_that_changed_are_marked_and_said(desk):
    browser = view(desk).texts.text.whole
    assert browser.accessibleDescription() == "gestrichen „Jahrzehnten“, neu „Generationen“"
    assert "Jahrzehnten Generationen" in browser.toPlainText()
    view(desk).texts.forms.button("two").click()
    old, new = view(desk).texts.text.columns
    assert "Generationen" not in old.browser.toPlainText()
    assert "Jahrzehnten" not in new.browser.toPlainText()


def test_where_pictures_differ_stands_in_the_list_too(desk, qtbot):
    qtbot.waitUntil(lambda: "überall anders" in spoken(desk, 0) or "getönt" in spoken(desk, 0))
    assert "Fassung 1 und 2" in view(desk).stage.view.accessibleName()


def test_my_condition_says_that_it_was_met_and_leads_to_its_medium(desk, qtbot):
    said = [name_of(node) for node in nodes(view(desk).texts)]
    assert "Ihre Auflagen zu Fassung 1" in said
    assert f"{WISH}: umgesetzt" in said
    links = view(desk).texts.findChildren(QPushButton)
    (link,) = [one for one in links if one.text() == "Bild 1 zeigen"]
    with qtbot.waitSignal(view(desk).stage.pair_shown) as told:
        link.click()
    assert told.args[0].new_number == 1


def test_arrows_move_the_line_while_wiping_and_else_the_picture(desk, qtbot):
    stage = view(desk).stage
    assert stage.view.item.mode == WIPE
    press(stage.view, Qt.Key.Key_Right)
    assert stage.view.item.split > 0.5
    press(stage.view, Qt.Key.Key_Home)
    assert stage.view.item.split == 0
    stage.modes.button(BESIDE).click()
    with qtbot.waitSignal(stage.view.step_requested):
        press(stage.view, Qt.Key.Key_Right)


def test_the_line_is_dragged_with_the_mouse(desk, qtbot):
    stage = view(desk).stage.view
    port = stage.viewport()
    start = port.rect().center()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, start.__class__(start.x() + 80, start.y()))
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton)
    assert stage.item.split > 0.6


def test_laid_over_each_other_the_difference_is_coloured(desk, qtbot):
    stage = view(desk).stage
    qtbot.waitUntil(lambda: stage.view.item.difference is not None)
    before = stage.view.viewport().grab().toImage()
    stage.modes.button(OVERLAY).click()
    assert not difference(before, stage.view.viewport().grab().toImage()).mask.isNull()
    assert stage.tags.words() == ("Fassung 1 über Fassung 2", "gefärbt: was abweicht")


def test_ctrl_tab_shows_the_next_channel(desk):
    press(view(desk).changes.list, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert view(desk).texts.channel() == "linkedin"
    assert view(desk).texts.text.whole.accessibleDescription() == ""


def test_esc_goes_back_to_the_draft(desk):
    press(view(desk).changes.list, Qt.Key.Key_Escape)
    assert desk.workspace.on_desk()
    assert desk.review_view.center.compare.hasFocus()
    assert "Änderung" not in desk.window.status.counts.text()


def test_a_decision_from_here_is_for_the_newer_revision(desk, qtbot, draft):
    assert desk.comparing.bar.button("approve").text() == "Fassung 2 freigeben"
    desk.window.acts["approve"].trigger()
    qtbot.waitUntil(desk.workspace.on_desk)
    (row,) = desk.review.clock.rows()
    assert (row.draft, row.revision) == (draft, 2)


def test_nothing_is_decided_on_an_older_revision(desk, qtbot):
    page = desk.comparing.presenter.page
    view(desk).head.swap.click()
    qtbot.waitUntil(lambda: desk.comparing.presenter.page.new == page.old)
    assert desk.comparing.bar.acts() == ()
    desk.window.acts["approve"].trigger()
    assert desk.comparing.in_sight()
    assert desk.review.clock.rows() == ()


def test_a_newer_revision_is_announced_and_shown_when_asked_for(desk, qtbot, space, draft):
    with Store.open(space, as_member=AGENCY) as store:
        store.drafts.revise(draft, RevisionEdit(title="Noch einmal neu"))
    desk.runner.look_for_changes()
    qtbot.waitUntil(view(desk).news.isVisible)
    assert view(desk).news.text == "Fassung 3 ist da."
    assert desk.comparing.presenter.page.new.shown.number == 2
    assert desk.comparing.bar.acts() == ()
    view(desk).newest_requested.emit()
    qtbot.waitUntil(lambda: desk.comparing.presenter.page.new.shown.number == 3)
    assert not view(desk).news.isVisible()


def test_a_revision_chosen_is_not_lost_to_a_change_meanwhile(desk, qtbot):
    view(desk).old_chosen.emit(desk.comparing.presenter.page.new.shown.digest)
    desk.runner.changed.emit(Changes(local=True))
    qtbot.waitUntil(lambda: lines(desk) == [])


def test_a_revision_beside_itself_has_nothing_to_compare(desk, qtbot):
    view(desk).old_chosen.emit(desk.comparing.presenter.page.new.shown.digest)
    qtbot.waitUntil(lambda: lines(desk) == [])
    assert "dieselbe Fassung" in " ".join(name_of(one) for one in nodes(view(desk).changes))
    assert not view(desk).changes.on.isEnabled()


def test_a_picture_that_has_not_arrived_is_named(desk, qtbot):
    old = desk.comparing.presenter.page.media[0].old
    Path(old.path).unlink()
    desk.comparing.leave()
    qtbot.waitUntil(desk.workspace.on_desk)
    desk.comparing.toggle()
    qtbot.waitUntil(view(desk).stage.cards.isVisible)
    assert old.name in view(desk).stage.cards.old.words()
    assert "Noch nicht hier" in view(desk).stage.cards.old.words()
    assert lines(desk)[0] == "Bild 1 ausgetauscht"


def test_a_draft_with_one_revision_offers_no_comparison(open_desk):
    desk = open_desk()
    assert not desk.window.acts["compare"].isEnabled()
    assert not desk.review_view.center.compare.isEnabled()
    assert desk.review_view.center.compare.toolTip() == "Es gibt erst eine Fassung."


@pytest.mark.parametrize(
    ("scheme", "percent", "width"),
    [("light", 100, 1440), ("dark", 100, 1280), ("hc", 100, 1440), ("light", 200, 1440)],
)
def test_everything_has_a_name_and_no_button_is_cut(desk, dresser, scheme, percent, width):
    dresser.dress(scheme, percent)
    desk.window.resize(width, 900 if width > 1300 else 720)
    view(desk).texts.forms.button("two").click()
    assert unnamed(view(desk)) == []
    assert cut_words(view(desk)) == []


def test_the_lists_keep_qts_rules(desk, qtmodeltester):
    qtmodeltester.check(view(desk).changes.model, force_py=True)
    qtmodeltester.check(view(desk).stage.strip.pairs, force_py=True)


def test_the_words_follow_the_wording_of_the_space(desk):
    look().wording = "cosign"
    page = desk.comparing.presenter.page
    assert CompareWords().heading(page) == "Geändert seit Ihrer Mitzeichnung"
    assert "Ihre Mitzeichnung mit Maßgabe" in CompareWords().note(page)[1]


def test_a_chosen_change_comes_into_sight_also_where_texts_are_a_tab(desk, dresser, qtbot):
    dresser.dress("light", 200)
    desk.window.resize(1440, 900)
    pane = view(desk).texts
    press(view(desk).changes.list, Qt.Key.Key_Up, ALT)
    section = only(pane, FactSection)
    qtbot.waitUntil(lambda: not section.visibleRegion().isEmpty())
    assert only(section, DiffBrowser).accessibleName() == "Termin"


def test_a_rejection_from_here_opens_its_dialog_and_ends_on_the_desk(desk, qtbot, space, draft):
    desk.window.acts["reject"].trigger()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = modal(RejectDialog)
    assert dialog.field is not None
    dialog.field.edit.setPlainText("Die Zahl im zweiten Satz ist nicht belegt.")
    with qtbot.waitSignal(desk.review.decided):
        dialog.button.click()
    assert desk.workspace.on_desk()
    with Store.open(space, as_member=REVIEWER) as store:
        newest = store.drafts.page(draft).votes[-1]
    assert (newest.verdict, newest.revision) == ("reject", 2)


def test_beside_large_text_in_a_small_window_nothing_lies_over_the_pictures(desk, dresser, qtbot):
    dresser.dress("light", 200)
    desk.window.resize(1280, 720)
    stage = view(desk).stage
    qtbot.waitUntil(lambda: view(desk).width() < desk.window.width() < 1300)
    qtbot.waitUntil(lambda: stage.view.height() > look().px(50))
    assert stage.head.height() >= stage.modes.minimumSizeHint().height()
    assert not stage.tags.regions.isVisible()
    dresser.dress("light", 100)
