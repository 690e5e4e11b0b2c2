"""A newer revision arrives while somebody reads: what is in sight stays, and nothing counts."""

from db.changes import Changes
from db.rows import RevisionEdit
from db.store import Store
from tests.gui.spaces import AGENCY


def resubmit(space, draft):
    with Store.open(space, as_member=AGENCY) as store:
        store.drafts.revise(draft, RevisionEdit(texts={"instagram": "Neu."}))
        store.drafts.submit(draft)


def route(desk):
    page = desk.review.page
    return page.run, page.submitted_at, page.stages


def is_told_of_a_newer(desk):
    return desk.review.page is not None and desk.review.page.newer != ""


def work_off(desk, qtbot):
    """Wait until everything the desk has asked for is answered: answers keep their order."""
    with qtbot.waitSignal(desk.runner.changed):
        desk.runner.command(lambda _store: None)


def number(desk):
    return desk.review.page.shown.number if desk.review.page is not None else 0


def test_route_and_buttons_stay_those_of_the_revision_in_sight_and_are_locked(desk, space, qtbot):
    before, acts = route(desk), desk.review_view.bar.acts()
    resubmit(space, desk.review.page.draft)
    desk.runner.look_for_changes()
    qtbot.waitUntil(lambda: is_told_of_a_newer(desk))
    bar = desk.review_view.bar
    assert (route(desk), bar.acts()) == (before, acts)
    assert [act for act in acts if bar.may(act)] == []
    assert bar.title() == "Freigabe gesperrt"
    assert bar.button("reject").reason.startswith("Fassung 2 ist da.")
    desk.review_view.newest_requested.emit()
    qtbot.waitUntil(lambda: number(desk) == 2)
    assert bar.may("approve")
    assert route(desk) != before


def test_what_is_read_stays_where_the_list_chooses_the_same_draft_again(desk, space, qtbot):
    draft, before = desk.review.page.draft, route(desk)
    resubmit(space, draft)
    with qtbot.waitSignal(desk.inbox.draft_chosen):
        desk.inbox.choose(draft)
    work_off(desk, qtbot)
    assert number(desk) == 1
    assert is_told_of_a_newer(desk)
    assert route(desk) == before


def test_the_revision_asked_for_is_not_lost_to_a_change_meanwhile(desk, space, qtbot):
    resubmit(space, desk.review.page.draft)
    desk.runner.look_for_changes()
    qtbot.waitUntil(lambda: is_told_of_a_newer(desk))
    desk.review_view.newest_requested.emit()
    desk.runner.changed.emit(Changes(local=True))
    qtbot.waitUntil(lambda: number(desk) == 2)


def test_of_an_older_revision_the_bar_says_where_the_newest_lies(open_desk, space, qtbot):
    desk = open_desk(AGENCY)
    with qtbot.waitSignal(desk.review.page_shown):  # until now nothing waited for the agency
        desk.inbox_view.header.choose_scope("all")
    draft, first = desk.review.page.draft, desk.review.page.shown.digest
    resubmit(space, draft)
    desk.runner.look_for_changes()
    qtbot.waitUntil(lambda: is_told_of_a_newer(desk))
    desk.review_view.newest_requested.emit()
    qtbot.waitUntil(lambda: number(desk) == 2)
    desk.review_view.revision_chosen.emit(first)
    qtbot.waitUntil(lambda: number(desk) == 1)
    words = desk.review.page, ""
    (_title, line), *_ = desk.review._words.bar.for_page(*words).wordings  # noqa: SLF001
    assert line == "Fassung 2 liegt bei SK, Referat 15 (Kampagne)"
