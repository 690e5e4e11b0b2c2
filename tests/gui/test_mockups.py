"""Every mock-up before the fold, behind it and with a picture of a wrong shape, light and dark."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from db.reference.channels import channels
from desktop.media.mockups.crop import WHOLE
from desktop.media.mockups.skins import OVERLAY, skin_for
from desktop.media.mockups.text_block import face
from tests.gui.mockup_samples import (
    FORMATS,
    SIGHTS,
    TAGS,
    TALL,
    WIDE,
    drawn,
    figures,
    fold_texts,
    of_length,
    of_lines,
    picture,
    post,
    sheet_of,
    sight_of,
)

TITLED = {("youtube", "short")}
FOLDING = [one for one in SIGHTS if fold_texts(*one[:2]) and one[:2] not in TITLED]
FRAMES = {"reel", "story", "short"}
TEXTLESS = {"story", "grid"}
LINED = [one for one in FORMATS if "fold_lines" in figures(*one) and one not in TITLED]
TEXTED = [one for one in SIGHTS if one[1] not in {*TEXTLESS, "short"}]


def fit(channel, code):
    return next(one.fit for one in channels()[channel].formats if one.code == code)


def look_at(folder, channel, code, text=TAGS, size=None, **sight):
    media = (picture(folder, size) if size else picture(folder),)
    return sheet_of(post(channel, text, media), sight_of(code, **sight))[0]


@pytest.mark.parametrize(("channel", "code", "dark"), FOLDING)
def test_before_the_fold_all_of_the_text_is_in_sight(tmp_path, channel, code, dark):
    text, _ = fold_texts(channel, code)
    sheet = look_at(tmp_path, channel, code, text, dark=dark)
    assert (sheet.caption.folds, sheet.caption.visible) == (False, text)
    assert sheet.more.isNull()


@pytest.mark.parametrize(("channel", "code", "dark"), FOLDING)
def test_behind_the_fold_the_rest_is_hidden_and_more_is_offered(tmp_path, channel, code, dark):
    _, text = fold_texts(channel, code)
    block = look_at(tmp_path, channel, code, text, dark=dark).caption
    assert block.folds
    assert block.hidden
    assert f"{block.visible} {block.hidden}".split() == text.split()
    assert block.more.width() > 20


@pytest.mark.parametrize(("channel", "code", "dark"), FOLDING)
def test_unfolded_it_shows_everything_and_can_be_folded_again(tmp_path, channel, code, dark):
    _, text = fold_texts(channel, code)
    sheet = look_at(tmp_path, channel, code, text, dark=dark, expanded=True)
    assert (sheet.caption.visible, sheet.caption.hidden) == (text, "")
    assert QRectF(0, 0, sheet.width, sheet.height).contains(sheet.more)


@pytest.mark.parametrize("code", ["post", "document"])
def test_the_computer_shows_more_before_the_fold_than_the_phone(tmp_path, code):
    text = of_length(200)
    assert look_at(tmp_path, "linkedin", code, text).caption.folds
    assert not look_at(tmp_path, "linkedin", code, text, desktop=True).caption.folds


@pytest.mark.parametrize(("channel", "code"), LINED)
def test_lines_fold_where_the_figures_say_so(tmp_path, channel, code):
    most = figures(channel, code)["fold_lines"]
    assert not look_at(tmp_path, channel, code, of_lines(most)).caption.folds
    folded = look_at(tmp_path, channel, code, of_lines(most + 1)).caption
    assert folded.lines == figures(channel, code).get("fold_shows", most)


def test_the_title_of_a_short_folds_after_its_forty_characters(tmp_path):
    media = (picture(tmp_path, TALL),)
    for length, folds in ((39, False), (41, True)):
        one = post("youtube", "", media, title=of_length(length))
        assert sheet_of(one, sight_of("short"))[0].caption.folds is folds


def test_threads_never_folds_what_it_takes(tmp_path):
    assert not look_at(tmp_path, "threads", "post", of_length(500)).caption.folds


def test_a_story_shows_no_text(tmp_path):
    sheet = look_at(tmp_path, "instagram", "story")
    assert sheet.caption is None
    assert not any("MachWasWichtiges" in one.text for one in sheet.words)


@pytest.mark.parametrize("size", [WIDE, TALL], ids=["wide", "tall"])
@pytest.mark.parametrize(("channel", "code", "dark"), SIGHTS)
def test_a_picture_of_a_wrong_shape_is_cut_or_gets_bars_as_the_channel_does(
    tmp_path, channel, code, dark, size
):
    sheet = look_at(tmp_path, channel, code, size=size, dark=dark)
    crop, own = sheet.photos[0].crop, size[0] / size[1]
    limit = figures(channel, code).get("ratio_wide" if own > 1 else "ratio_narrow", 0) / WHOLE
    if fit(channel, code) == "bars":
        assert (crop.cut(), bool(crop.bars)) == ((), True)
    elif fit(channel, code) == "page":
        assert crop.cut() == ()
    elif limit:
        assert crop.kept.width() / crop.kept.height() == pytest.approx(limit)
        assert kept_and_cut(crop) == pytest.approx(size[0] * size[1])
    else:
        assert (crop.cut(), crop.bars) == ((), "")


def kept_and_cut(crop):
    return sum(one.width() * one.height() for one in (crop.kept, *crop.cut()))


@pytest.mark.parametrize(("channel", "code", "dark"), SIGHTS)
def test_a_picture_of_an_allowed_shape_stays_whole(tmp_path, channel, code, dark):
    upright = code in FRAMES or channel == "tiktok"
    size = (900, 1200) if code == "grid" else (900, 1600) if upright else (1600, 900)
    sheet = look_at(tmp_path, channel, code, size=size, dark=dark)
    assert not any(place.crop.is_cut for place in sheet.photos)


def test_what_falls_away_is_hatched_where_the_picture_lies(tmp_path):
    sheet = look_at(tmp_path, "instagram", "post", size=TALL, cuts=True)
    box = sheet.photos[0].box
    image = drawn(sheet)
    top = {
        image.pixelColor(round(box.center().x()), round(box.top()) + y).name() for y in range(40)
    }
    assert "#ffd24a" in top
    assert "#c0392b" not in top
    assert image.pixelColor(box.center().toPoint()).name() == "#1f6b43"


@pytest.mark.parametrize(("channel", "code", "dark"), SIGHTS)
def test_no_word_lies_outside_of_the_sheet_or_is_cut_off(tmp_path, channel, code, dark):
    for desktop in (False, True):
        sheet = look_at(tmp_path, channel, code, of_length(900), dark=dark, desktop=desktop)
        room = QRectF(0, 0, sheet.width, sheet.height)
        assert [one.text for one in sheet.words if not room.contains(one.box)] == []
        assert [one.text for one in sheet.words if one.cut] == []
        assert widest_line(sheet) <= (sheet.caption.width if sheet.caption else 0) + 0.5


def widest_line(sheet):
    if sheet.caption is None:
        return 0
    layout = sheet.caption.layout
    return max(layout.lineAt(n).naturalTextWidth() for n in range(layout.lineCount()))


@pytest.mark.parametrize(("channel", "code", "dark"), SIGHTS)
def test_the_text_is_really_painted(tmp_path, channel, code, dark):
    sheet = look_at(tmp_path, channel, code, dark=dark)
    words = max(sheet.words, key=lambda one: len(one.text))
    image = drawn(sheet).copy(words.box.toAlignedRect())
    colors = {image.pixelColor(x, y).name() for x in range(60) for y in range(image.height())}
    assert len(colors) > 8


@pytest.mark.parametrize(("channel", "code", "dark"), TEXTED)
def test_hashtags_and_mentions_have_the_color_of_the_channel(tmp_path, channel, code, dark):
    sheet = look_at(tmp_path, channel, code, dark=dark, expanded=True)
    over = code in FRAMES or channel == "tiktok"
    link = OVERLAY.link if over else skin_for(channel, dark=dark).link
    inked = [one for one in sheet.caption.layout.formats() if one.format.foreground() == link]
    text = sheet.caption.layout.text()
    found = {text[one.start : one.start + one.length] for one in inked}
    assert {"#MachWasWichtiges", "@sachsenforst"} <= found


@pytest.mark.parametrize(("channel", "code"), FORMATS)
def test_zones_leave_what_the_figures_leave(tmp_path, channel, code):
    sheet = look_at(tmp_path, channel, code, size=(1080, 1920), zones=True)
    found = figures(channel, code)
    sides = {side for side in ("top", "bottom", "left", "right") if found.get(f"safe_{side}")}
    assert {zone.side for zone in sheet.zones} == sides
    for zone in sheet.zones:
        whole = sheet.height if zone.side in {"top", "bottom"} else sheet.width
        part = zone.box.height() if zone.side in {"top", "bottom"} else zone.box.width()
        assert part / whole * WHOLE == pytest.approx(found[f"safe_{zone.side}"])


@pytest.mark.parametrize("channel", ["linkedin", "facebook", "x", "mastodon", "bluesky"])
def test_without_a_picture_a_link_gets_a_card_that_is_not_fetched(channel):
    sheet, _ = sheet_of(post(channel, TAGS), sight_of("post"))
    texts = [one.text for one in sheet.words]
    assert "Vorschau des Links, wird hier nicht geholt" in texts


def test_more_pictures_than_the_grid_shows_are_counted(tmp_path):
    media = tuple(picture(tmp_path, (800 + n, 800)) for n in range(7))
    sheet, _ = sheet_of(post("linkedin", "", media), sight_of("post"))
    assert len(sheet.photos) == 5
    assert "+2" in [one.text for one in sheet.words]


def test_a_carousel_gives_all_pictures_the_shape_of_the_first(tmp_path):
    media = (picture(tmp_path, (1000, 1000)), picture(tmp_path, WIDE))
    sheet, _ = sheet_of(post("instagram", "", media), sight_of("carousel", index=1))
    assert sheet.photos[0].crop.ratio == pytest.approx(1)
    assert "2/2" in [one.text for one in sheet.words]


def test_many_pictures_show_as_many_dots_as_fit_between_the_symbols(tmp_path):
    media = tuple(picture(tmp_path, (400 + one, 400)) for one in range(12))
    sheet, _ = sheet_of(post("instagram", "", media), sight_of("carousel", index=9))
    painted = [one.keywords for one in sheet.strokes]
    dots = [one["box"] for one in painted if "radius" in one and one["box"].width() == 6]
    row = [one["box"] for one in painted if "name" in one and one["box"].top() < dots[0].top()]
    left = [box.right() for box in row if box.bottom() > dots[0].top() and box.left() < 180]
    assert len(dots) == 7
    assert min(box.left() for box in dots) > max(left)


def test_letters_are_as_wide_as_qt_measures_them(tmp_path):
    sheet = look_at(tmp_path, "linkedin", "post", "Forst")
    line = sheet.caption.layout.lineAt(0)
    assert line.naturalTextWidth() == pytest.approx(
        QFontMetricsF(face(14)).horizontalAdvance("Forst"), abs=0.5
    )
