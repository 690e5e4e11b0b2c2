"""Where the keys go when the control that had them is gone: to its place, never to the rail."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from db.rows import InboxFilter, RevisionEdit, VoteInput
from db.store import Store
from desktop.review.dialogs.take_over_dialog import TakeOverDialog
from tests.gui.screens.modal import modal
from tests.gui.spaces import AGENCY, REVIEWER, TEXT

REASON = "Die Zahl im zweiten Satz ist nicht belegt."
WORD = "Jahrzehnten"


def come_back(desk, qtbot):
    """Make the window the active one, as a window manager does at first and after a dialog."""

    def active():
        desk.window.activateWindow()
        return desk.window.isActiveWindow()

    qtbot.waitUntil(active)


def shown(desk):
    return desk.review.page.draft if desk.review.page else ""


def within(part):
    here = QApplication.focusWidget()
    return here is not None and (part is here or part.isAncestorOf(here))


def test_who_chose_a_dialog_in_the_menus_is_back_where_they_were(desk, qtbot):
    come_back(desk, qtbot)
    desk.inbox_view.list.setFocus()
    bar, act = desk.window.head.menus, desk.window.acts["away"]
    (menu,) = (one.menu() for one in bar.actions() if act in one.menu().actions())
    bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
    bar.setActiveAction(menu.menuAction())
    qtbot.waitUntil(menu.isVisible)
    menu.setActiveAction(act)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.deciding.deputies.away is not None)
    qtbot.waitUntil(desk.deciding.deputies.away.isActiveWindow)
    qtbot.keyClick(desk.deciding.deputies.away, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: desk.deciding.deputies.away is None)
    come_back(desk, qtbot)
    qtbot.waitUntil(desk.inbox_view.list.hasFocus)


@pytest.fixture
def briefly(monkeypatch):
    """What was done is said for a moment, not for eight seconds; comes before the desk."""
    monkeypatch.setattr("desktop.app.pending_notice.SAID_MS", 500)


@pytest.mark.usefixtures("briefly")
def test_after_the_last_vote_by_its_button_the_list_has_the_keys(desk, space, qtbot):
    with Store.open(space, as_member=REVIEWER) as store:
        drafts = store.inbox.drafts(InboxFilter())
        for draft in drafts[1:]:
            store.votes.cast(draft, VoteInput("approve"))
    desk.inbox.choose(drafts[0])
    qtbot.waitUntil(lambda: shown(desk) == drafts[0])
    come_back(desk, qtbot)

    def opened():
        # The list may choose once more meanwhile; until the page is there nothing is asked for.
        button = desk.review_view.bar.button("reject")
        if desk.review.acts.dialog is None and shown(desk) == drafts[0] and button is not None:
            button.setFocus()
            button.click()
        return desk.review.acts.dialog is not None

    qtbot.waitUntil(opened)
    desk.review.acts.dialog.field.edit.setPlainText(REASON)
    with qtbot.waitSignal(desk.review.decided):
        desk.review.acts.dialog.button.click()
    qtbot.waitUntil(lambda: desk.review_view.bar.button("reject") is None or not shown(desk))
    come_back(desk, qtbot)
    qtbot.waitUntil(lambda: within(desk.inbox_view))
    assert desk.inbox_view.list.hasFocus() or desk.inbox_view.list.isHidden()


def test_after_taking_a_wording_over_the_comment_has_the_keys(open_desk, space, qtbot):
    start = TEXT.index(WORD)
    anchor = {"kind": "text", "channel": "instagram", "start": start, "end": start + len(WORD)}
    with Store.open(space, as_member=REVIEWER) as store:
        draft = store.inbox.drafts(InboxFilter())[0]
        store.comments.add(draft, "Kürzer.", anchor=anchor, proposal="Jahren")
    desk = open_desk(AGENCY)
    desk.inbox.choose(draft)
    qtbot.waitUntil(lambda: desk.review.page is not None and bool(desk.review.page.comments))
    comments = desk.review_view.details.comments
    (row,) = desk.review.page.comments
    qtbot.waitUntil(lambda: comments.card(row.id) is not None)
    take = comments.card(row.id).proposal.take
    come_back(desk, qtbot)
    take.setFocus()
    take.click()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    modal(TakeOverDialog).take.click()
    qtbot.waitUntil(lambda: comments.card(row.id).row.settled)
    come_back(desk, qtbot)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is comments.card(row.id))


def test_a_comment_that_is_settled_keeps_the_keys(open_desk, space, qtbot):
    with Store.open(space, as_member=AGENCY) as store:
        draft = store.inbox.drafts(InboxFilter("all"))[0]
        for words in ("Erste", "Zweite"):
            store.comments.add(draft, words)
    desk = open_desk(AGENCY)
    desk.inbox.choose(draft)
    qtbot.waitUntil(lambda: shown(desk) == draft)
    comments = desk.review_view.details.comments
    qtbot.waitUntil(lambda: 2 in comments.shown_numbers())
    (second,) = [one for one in desk.review.page.comments if one.number == 2]
    buttons = comments.card(second.id).findChildren(QPushButton)
    (settle,) = [one for one in buttons if one.text() == "Erledigt"]
    come_back(desk, qtbot)
    settle.setFocus()
    settle.click()
    qtbot.waitUntil(lambda: comments.card(second.id).row.settled)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is comments.card(second.id))


def asking(checks):
    found = checks.findChildren(QPushButton)
    return [one for one in found if one.text() == "Ausnahme erbitten …" and one.isVisible()]


def test_after_asking_for_an_exception_the_checks_have_the_keys(open_desk, space, qtbot):
    long = "Sehr lang. " * 400
    with Store.open(space, as_member=AGENCY) as store:
        draft = store.inbox.drafts(InboxFilter("all"))[0]
        store.drafts.revise(draft, RevisionEdit(texts={"instagram": long}))
    desk = open_desk(AGENCY)
    desk.inbox.choose(draft)
    qtbot.waitUntil(lambda: desk.review.page is not None and desk.review.page.draft == draft)
    come_back(desk, qtbot)
    checks = desk.review_view.details.checks
    qtbot.waitUntil(lambda: asking(checks) != [])

    def opened():
        # The list may choose once more meanwhile; until the page is there nothing is asked for.
        if desk.review.exceptions.dialog is None and shown(desk) == draft:
            asking(checks)[0].setFocus(Qt.FocusReason.TabFocusReason)
            asking(checks)[0].click()
        return desk.review.exceptions.dialog is not None

    qtbot.waitUntil(opened)
    dialog = desk.review.exceptions.dialog
    dialog.field.edit.setPlainText(REASON)
    dialog.button.click()
    qtbot.waitUntil(lambda: shown(desk) != "" and not asking(checks), timeout=10_000)
    come_back(desk, qtbot)
    qtbot.waitUntil(lambda: within(checks))


def test_in_all_houses_the_next_draft_of_mine_comes_and_the_keys_stay_in_sight(desk, space, qtbot):
    with qtbot.waitSignal(desk.inbox.draft_chosen):
        desk.inbox_view.header.choose_scope("all")
    with Store.open(space, as_member=REVIEWER) as store:
        first, second, *_ = store.inbox.drafts(InboxFilter())
    with qtbot.waitSignal(desk.inbox.draft_chosen):
        desk.inbox.choose(first)
    qtbot.waitUntil(lambda: shown(desk) == first)
    come_back(desk, qtbot)
    desk.review_view.bar.button("reject").setFocus()
    desk.review_view.bar.button("reject").click()
    qtbot.waitUntil(lambda: desk.review.acts.dialog is not None)
    desk.review.acts.dialog.field.edit.setPlainText(REASON)
    with qtbot.waitSignal(desk.review.decided):
        desk.review.acts.dialog.button.click()
    qtbot.waitUntil(lambda: shown(desk) == second)
    come_back(desk, qtbot)
    qtbot.waitUntil(lambda: within(desk.inbox_view) or within(desk.review_view.bar))


def test_ctrl_1_in_the_inbox_goes_into_its_list(desk, qtbot):
    come_back(desk, qtbot)
    desk.review_view.details.write.edit.setFocus()
    (again,) = [one for one in desk.window.acts.menus["view"].actions() if one.data() == "inbox"]
    again.trigger()
    assert desk.inbox_view.list.hasFocus()
    desk.window.show_area("members")
    table = desk.administration.view.people.table
    qtbot.waitUntil(table.isVisible)
    desk.window.tools.search.setFocus()
    actions = desk.window.acts.menus["view"].actions()
    (members,) = [one for one in actions if one.data() == "members"]
    members.trigger()
    assert table.hasFocus()
