"""The preview in the review: a channel's tab shows the post as the channel does."""

from dataclasses import replace

import pytest

from desktop.review.channel_stage import post_of
from tests.gui.review_samples import medium, review_page


@pytest.fixture
def channel(desk, qtbot):
    """The desk at the first channel of a draft, its picture decoded."""
    center = desk.review_view.center
    center.next_tab(1)
    qtbot.waitUntil(lambda: center.card.preview is not None, timeout=10_000)
    qtbot.waitUntil(desk.is_still, timeout=10_000)
    return center.card


def test_a_tab_shows_the_post_as_its_channel_does(desk, channel):
    row = desk.review.page.texts[0]
    mockup = channel.preview.mockup
    assert mockup.accessibleName().startswith("Nachbildung ")
    assert mockup.sheet.caption.visible[:20] == row.text[:20]
    assert mockup.sheet.photos
    assert mockup.isVisible()


def test_the_account_is_the_body_without_house_and_parts():
    page = replace(review_page(), house="SMI", unit_name="SMI, Polizei Sachsen, Medienteam")
    assert post_of(page, ()).account == "Polizei Sachsen"
    assert post_of(replace(page, unit_name=""), ()).account == page.house_name


def test_the_preview_is_made_when_it_is_first_wanted(desk):
    assert desk.review_view.center.card.preview is None


def test_the_next_draft_takes_the_place_of_the_last(desk, channel, qtbot):
    before = channel.post_title()
    desk.inbox.move(1)
    qtbot.waitUntil(lambda: desk.review.page is not None and desk.is_still(), timeout=10_000)
    desk.review_view.center.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: channel.post_title() != before, timeout=10_000)
    assert channel.post_title() == desk.review.page.shown.title


def test_subtitles_are_no_medium_of_a_post():
    page = review_page()
    beside = (*page.media, medium("film", type="application/x-subrip"))
    assert post_of(replace(page, media=beside), ()).media == page.media
