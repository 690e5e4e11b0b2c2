"""A newer revision arrives while somebody reads: what is in sight stays, and nothing counts."""

from db.rows import RevisionEdit
from db.store import Store
from tests.gui.spaces import AGENCY, REVIEWER


def resubmit(space, draft):
    with Store.open(space, as_member=AGENCY) as store:
        store.drafts.revise(draft, RevisionEdit(texts={"instagram": "Neu."}))
        store.drafts.submit(draft)


def route(desk):
    page = desk.review.page
    return page.run, page.submitted_at, page.stages


def is_told_of_a_newer(desk):
    # For a moment there may be no page: the list chooses anew.
    return desk.review.page is not None and desk.review.page.newer != ""


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


def test_of_an_older_revision_the_bar_says_where_the_newest_lies(open_desk, space, qtbot):
    desk = open_desk(AGENCY)
    desk.inbox_view.header.choose_scope("all")
    with Store.open(space, as_member=REVIEWER) as store:
        draft = store.inbox.drafts(desk.inbox_view.filter())[0]
    desk.inbox.choose(draft)
    qtbot.waitUntil(lambda: desk.review.page is not None and desk.review.page.draft == draft)
    first = desk.review.page.shown.digest
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
