"""Whoever begins to act begins with what waits for them."""

from tests.gui.spaces import REVIEWER, SIGNER


def test_another_identity_begins_with_its_own_list(desk, qtbot):
    desk.inbox_view.header.choose_scope("all")
    (signer,) = [one for one in desk.session.identities if one.title == SIGNER]
    desk.window.tools.identity_chosen.emit(signer.member)
    qtbot.waitUntil(lambda: desk.session.me.title == SIGNER)
    assert desk.inbox_view.header.scope() == "mine"


def test_a_start_as_somebody_else_begins_with_their_own_list(open_desk):
    first = open_desk(SIGNER)
    first.inbox_view.header.choose_scope("all")
    first.close()
    assert open_desk(REVIEWER).inbox_view.header.scope() == "mine"


def test_the_same_person_finds_the_scope_as_it_was(open_desk):
    first = open_desk(REVIEWER)
    first.inbox_view.header.choose_scope("all")
    first.close()
    assert open_desk(REVIEWER).inbox_view.header.scope() == "all"
