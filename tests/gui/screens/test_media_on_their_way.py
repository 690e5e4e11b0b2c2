"""A draft can be read while its media still come, and approved only once they are here."""

import shutil
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize

from db.rows import SyncProgress
from db.store import Store
from desktop.inbox.wording import InboxWording
from desktop.widgets.paged_model import ROW
from tests.gui.spaces import REVIEWER

LONG_MS = 30_000


@pytest.fixture
def share(space, tmp_path):
    """A share that holds everything and is not to be reached; the media here are gone."""
    folder = tmp_path / "probe.umlauf-ablage"
    with Store.open(space, as_member=REVIEWER) as store:
        store.sync.run(str(folder))
    shutil.rmtree(space / "media")
    shutil.rmtree(space / "local" / "thumbnails", ignore_errors=True)
    folder.rename(tmp_path / "weg")
    return folder


@pytest.fixture
def desk(share, open_desk, qtbot):  # noqa: ARG001 - first the media go, then the desk opens
    desk = open_desk()
    qtbot.waitUntil(lambda: not desk.timer.running, timeout=LONG_MS)
    qtbot.waitUntil(lambda: bool(desk.review_view.center.stage.problem()), timeout=LONG_MS)
    return desk


def come_back(desk, share):
    share.with_name("weg").rename(share)
    desk.timer.sync_now()


def said(desk):
    """Tell what the row of the draft in sight says to a screen reader."""
    model, draft = desk.inbox_view.model, desk.review.page.draft
    row = model.index(model.find(lambda one: one.draft == draft), 0)
    return desk.inbox_view.list.model().data(row, ROW)


def test_what_lacks_is_said_on_the_stage_in_the_list_and_at_the_button(desk, qtbot):
    page = desk.review.page
    missing = [one for one in page.media if not one.path]
    assert missing
    assert page.texts
    stage = desk.review_view.center.stage
    qtbot.waitUntil(lambda: "kommt mit dem nächsten Abgleich" in stage.problem(), timeout=LONG_MS)
    row = said(desk)
    assert row.media_missing == len(missing)
    sign = desk.inbox_view.list.itemDelegate().placeholder_sign
    kept = replace(row, thumbnail="f" * 64, thumbnail_type="image/jpeg")
    desk.thumbnails.pixmap(kept.thumbnail, "", QSize(60, 60), 1)
    qtbot.waitUntil(lambda: sign(kept) == "cloud-download", timeout=LONG_MS)
    assert sign(replace(kept, media_missing=0)) == "photo-off"
    wording = InboxWording()
    assert wording.place(row) == "Medien laden nach"
    assert wording.media(row) in wording.row(row)
    permit = page.permit("approve")
    assert not permit.allowed
    assert "noch geholt" in permit.reason
    assert page.permit("reject").allowed


def test_they_come_by_themselves_and_unlock_the_decision(desk, share, qtbot):
    draft = desk.review.page.draft
    come_back(desk, share)

    def is_here():
        page = desk.review.page
        return page is not None and page.draft == draft and all(one.path for one in page.media)

    qtbot.waitUntil(is_here, timeout=LONG_MS)
    qtbot.waitUntil(lambda: desk.review.page.permit("approve").allowed)
    qtbot.waitUntil(lambda: not desk.review_view.center.stage.problem(), timeout=LONG_MS)
    qtbot.waitUntil(lambda: not said(desk).media_missing, timeout=LONG_MS)


def test_what_is_open_is_asked_for_by_name(desk, space):
    with Store.open(space, as_member=REVIEWER) as store:
        first = store.media.wishes().first
    assert set(first) == {one.digest for one in desk.review.page.media}


def test_a_medium_on_its_way_shows_how_far_it_is(desk):
    stage, medium = desk.review_view.center.stage, desk.review.page.media[0]
    far = SyncProgress(medium=medium.digest, medium_done=1 << 20, medium_bytes=4 << 20)
    desk.timer.progressed.emit(far)
    assert stage.problem() == f"{medium.name} wird geholt: 1,0 MB von 4,0 MB"
