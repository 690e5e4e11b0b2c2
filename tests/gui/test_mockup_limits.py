"""The sheets of the tour: each format just before its fold, just behind it, in a wrong shape."""

import pytest

from db.store.texts import Texts
from desktop.app.limit_sheet import LimitSheet
from desktop.app.mockup_limits import limits
from desktop.media.loader import PictureLoader
from tests.gui.mockup_samples import FORMATS

UNFOLDED = {("instagram", "story"), ("instagram", "grid"), ("threads", "post")}
WHOLE = {("linkedin", "document")} | {
    (one, "post") for one in ("bluesky", "mastodon", "threads", "xing")
}


@pytest.fixture
def sheet(qtbot):
    """Make the sheet of a format, with its pictures."""
    loader = PictureLoader()

    def make(channel, code, *, dark=False):
        row = next(one for one in Texts().mockups(channel, "") if one.format == code)
        found = LimitSheet(loader, code, limits(Texts().mockups, row, dark=dark))
        qtbot.addWidget(found)
        qtbot.waitUntil(found.book.is_idle)
        found.finish()
        return found

    yield make
    loader.close()


@pytest.mark.parametrize(("channel", "code"), FORMATS)
def test_each_format_is_shown_on_both_sides_of_its_fold_and_in_a_wrong_shape(sheet, channel, code):
    shown = sheet(channel, code)
    shown.grab()
    assert [one.size() for one in shown.mockups] == [one.sizeHint() for one in shown.mockups]
    folds = [bool(one.sheet.caption and one.sheet.caption.folds) for one in shown.mockups]
    assert folds[:2] == [False, True] or (channel, code) in UNFOLDED
    crops = [one.sheet.photos[-1].crop for one in shown.mockups]
    assert any(one.is_cut or one.bars for one in crops) or (channel, code) in WHOLE
