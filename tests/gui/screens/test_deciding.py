"""Several drafts at once, voting for another unit, and why a draft is here: on a real desk."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from db.rows import InboxFilter
from db.store import Store
from desktop.preferences.away_dialog import AwayDialog
from desktop.preferences.templates_dialog import TemplatesDialog
from desktop.review.contested_card import ContestedCard
from desktop.review.dialogs.reassign_dialog import ReassignDialog
from desktop.review.dialogs.why_dialog import WhyDialog
from tests.gui.audit import unnamed
from tests.gui.review_samples import contested_page
from tests.gui.samples import NOW
from tests.gui.screens.modal import modal
from tests.gui.spaces import REVIEWER, SIGNER


def choose_all(desk, qtbot):
    desk.inbox_view.list.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(desk.inbox_view.list, Qt.Key.Key_A, control)
    assert len(desk.inbox_view.list.chosen_offsets()) == 3


def approve_all(desk, qtbot):
    choose_all(desk, qtbot)
    desk.window.acts["approve"].trigger()
    qtbot.waitUntil(lambda: desk.deciding.bulk.dialog is not None)
    dialog = desk.deciding.bulk.dialog
    assert dialog.button.text() == "3 Entwürfe freigeben"
    dialog.button.click()
    qtbot.waitUntil(lambda: len(desk.review.clock.rows()) == 3)


def votes(space):
    with Store.open(space, as_member=REVIEWER) as store:
        drafts = store.inbox.drafts(InboxFilter("all"))
        return [one.verdict for draft in drafts for one in store.drafts.page(draft).votes]


def test_chosen_drafts_are_approved_in_one_act_with_a_vote_each(desk, qtbot, space):
    approve_all(desk, qtbot)
    desk.review.clock.sign_all()
    qtbot.waitUntil(lambda: not desk.review.clock.rows(), timeout=10_000)
    assert votes(space) == ["approve"] * 3


def test_one_key_takes_all_of_them_back(desk, qtbot, space):
    approve_all(desk, qtbot)
    desk.window.acts["take_back"].trigger()
    qtbot.waitUntil(lambda: not desk.review.clock.rows(), timeout=10_000)
    assert votes(space) == []


def test_the_notice_counts_what_is_taken_back_together(desk, qtbot):
    approve_all(desk, qtbot)
    assert "3 Entwürfe werden in" in desk.review_view.pending.text
    desk.review.clock.take_back_all()
    qtbot.waitUntil(lambda: not desk.review.clock.rows(), timeout=10_000)


def test_with_one_draft_chosen_nothing_opens_a_list(desk, qtbot):
    desk.deciding.bulk.start()
    qtbot.wait(50)
    assert desk.deciding.bulk.dialog is None


def test_a_vote_is_withdrawn_by_its_button_until_the_next_stage(desk, qtbot):
    draft = desk.review.page.draft
    desk.window.acts["approve"].trigger()
    qtbot.waitUntil(lambda: len(desk.review.clock.rows()) == 1)
    desk.review.clock.sign_all()
    qtbot.waitUntil(lambda: not desk.review.clock.rows(), timeout=10_000)
    desk.inbox.choose(draft)
    qtbot.waitUntil(lambda: desk.review_view.bar.button("withdraw_vote") is not None)
    assert desk.window.acts.keys("withdraw_vote") == "Strg+Umschalt+Z"
    assert desk.review_view.bar.may("withdraw_vote")


def test_a_step_is_handed_on_to_another_unit_that_votes(desk, qtbot, space):
    with Store.open(space, as_member=REVIEWER) as store:
        store.members.enrol("smekul.forst", ["reviewer"], "Pressestelle, Sachsenforst")
    draft = desk.review.page.draft
    desk.window.acts["reassign"].trigger()
    qtbot.waitUntil(lambda: desk.review.acts.dialog is not None)
    dialog = modal(ReassignDialog)
    (units,) = [one for one in dialog.findChildren(QComboBox) if one.count() > 1]
    assert units.findText("Referat 15", Qt.MatchFlag.MatchContains) < 0
    assert units.findText("Agentur", Qt.MatchFlag.MatchContains) < 0
    assert units.currentIndex() == -1
    units.setCurrentIndex(units.findText("Sachsenforst", Qt.MatchFlag.MatchContains))
    assert dialog.field is not None
    dialog.field.edit.setPlainText("Das ist Sache des Sachsenforsts.")
    with qtbot.waitSignal(desk.review.decided):
        dialog.button.click()
    with Store.open(space, as_member=REVIEWER) as store:
        page = store.drafts.page(draft)
    assert [one.verdict for one in page.votes] == ["reassign"]
    steps = page.stages[0].steps
    assert [step.unit_names for step in steps][-1] == ("SMEKUL, Sachsenforst",)


def test_why_a_draft_is_here_is_told_with_its_days(desk):
    desk.window.acts["why"].trigger()
    dialog = desk.deciding.why
    assert isinstance(dialog, WhyDialog)
    said = " ".join(one.text() for one in dialog.findChildren(QLabel))
    assert "Sie gehören zu dieser Stelle" in said
    assert "2 Arbeitstage" in said
    assert "Sachsen" in said
    assert "SK, Presseamt, Schlusszeichnung" in said
    assert unnamed(dialog) == []
    dialog.accept()


@pytest.fixture
def stood_in(space):
    """The signatory's unit may vote for Referat 15."""
    with Store.open(space, as_member=REVIEWER) as store:
        store.deputies.set("sk.r15", "sk.presse")


@pytest.mark.usefixtures("stood_in")
def test_a_deputys_desk_says_for_whom_and_votes_for_it(open_desk, qtbot, space):
    desk = open_desk(SIGNER)
    row = desk.inbox_view.model.entry_at(desk.inbox_view.list.currentIndex().row())
    assert row.in_substitution_for == "SK, Referat 15 (Kampagne)"
    assert desk.review_view.bar.title().endswith(" SK, Referat 15 (Kampagne)")
    desk.window.acts["approve"].trigger()
    qtbot.waitUntil(lambda: len(desk.review.clock.rows()) == 1)
    desk.review.clock.sign_all()
    qtbot.waitUntil(lambda: not desk.review.clock.rows(), timeout=10_000)
    with Store.open(space, as_member=SIGNER) as store:
        (vote,) = store.drafts.page(row.draft).votes
    assert (vote.unit_name, vote.for_unit_name) == ("SK, Presseamt", "SK, Referat 15 (Kampagne)")


def test_absence_and_deputies_are_set_in_their_dialog(desk, qtbot):
    desk.window.acts["away"].trigger()
    qtbot.waitUntil(lambda: isinstance(desk.deciding.deputies.away, AwayDialog))
    dialog = desk.deciding.deputies.away
    assert unnamed(dialog) == []
    offered = [dialog.deputy.itemText(one) for one in range(dialog.deputy.count())]
    assert offered == ["SK, Presseamt"]
    assert (dialog.deputy.currentIndex(), dialog.name_deputy.isEnabled()) == (-1, False)
    dialog.away.click()
    qtbot.waitUntil(lambda: "abwesend bis" in dialog.state.text())
    dialog.deputy.setCurrentIndex(dialog.deputy.findText("SK, Presseamt"))
    dialog.standing.setChecked(True)
    dialog.name_deputy.click()
    qtbot.waitUntil(lambda: _ends(dialog) != [])
    _ends(dialog)[0].click()
    qtbot.waitUntil(lambda: _ends(dialog) == [])
    dialog.accept()


def _ends(dialog):
    found = dialog.findChildren(QPushButton)
    return [one for one in found if one.text() == "Beenden" and not one.isHidden()]


def test_wordings_are_changed_by_who_leads_and_offered_in_the_dialogs(desk, qtbot):
    desk.window.acts["templates"].trigger()
    qtbot.waitUntil(lambda: isinstance(desk.deciding.deputies.templates, TemplatesDialog))
    dialog = desk.deciding.deputies.templates
    assert unnamed(dialog) == []
    dialog.edit.setPlainText("Quelle fehlt:\n\nTon passt nicht:")
    dialog.save.click()
    qtbot.waitUntil(lambda: desk.review.page.templates.get("reject") is not None, timeout=10_000)
    assert desk.review.page.templates["reject"] == ("Quelle fehlt:", "Ton passt nicht:")


def test_who_does_not_lead_is_told_so(open_desk, qtbot):
    desk = open_desk(SIGNER)
    with qtbot.waitSignal(desk.deciding.told) as said:
        desk.window.acts["templates"].trigger()
    assert "Federführung" in said.args[0]


def test_while_several_are_chosen_the_bar_of_the_one_in_sight_is_locked(desk, qtbot):
    drafts, bar = desk.inbox_view.list, desk.review_view.bar
    rows = [desk.inbox_view.model.entry_at(desk.inbox_view.model.layout.row(n)) for n in (0, 1)]
    drafts.choose_too([one.draft for one in rows])
    qtbot.waitUntil(lambda: bar.title() == "2 Entwürfe gewählt")
    assert [act for act in bar.acts() if bar.may(act)] == []
    assert desk.window.acts["approve"].isEnabled()
    drafts.release()
    qtbot.waitUntil(lambda: bar.may("approve") and bar.may("reject"))


def test_in_a_low_window_contradicting_votes_take_a_line_each(qtbot):
    card = ContestedCard()
    qtbot.addWidget(card)
    card.resize(500, 300)
    card.show_page(contested_page(), NOW)
    card.show()
    high = card.heightForWidth(500)
    card.set_compact(compact=True)
    assert card.heightForWidth(500) + 50 < high
    names = [one.accessibleDescription() for one in card.votes()]
    assert len(names) == 2
    assert unnamed(card) == []
