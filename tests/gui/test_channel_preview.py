"""The preview of a channel: its controls, its keys, what it says to those who do not see it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from desktop.i18n.translators import install_language
from desktop.media.loader import PictureLoader
from desktop.media.mockups.channel_preview import ChannelPreview
from desktop.media.picture import Picture, read_picture
from tests.gui.audit import cut_words, settle, unnamed
from tests.gui.mockup_samples import FORMATS, TALL, TITLE, of_length, picture, post


@pytest.fixture
def preview(qtbot):
    """A preview of the size it has in the review."""
    loader = PictureLoader()
    shown = ChannelPreview(loader)
    qtbot.addWidget(shown)
    shown.resize(604, 560)
    shown.show()
    yield shown
    loader.close()


def wait(qtbot, preview):
    qtbot.waitUntil(preview.book.is_idle)
    settle()


def test_the_picture_comes_from_the_loader_and_a_sign_stands_there_before(
    qtbot, preview, tmp_path
):
    one = post("linkedin", "Text", (picture(tmp_path),))
    preview.show_post(one)
    assert preview.book.picture(one.media[0]) is None
    wait(qtbot, preview)
    box = preview.mockup.sheet.photos[0].box
    assert preview.mockup.grab().toImage().pixelColor(box.center().toPoint()).name() == "#1f6b43"


def test_more_is_a_control_for_mouse_and_keyboard(preview):
    preview.show_post(post("instagram", of_length(300)))
    more = preview.mockup.more
    assert (more.isVisible(), more.accessibleName()) == (True, "Ganzen Text zeigen")
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert preview.sight.expanded
    assert more.accessibleName() == "Text einklappen"
    more.setFocus()
    QTest.keyClick(more, Qt.Key.Key_Space)
    assert not preview.sight.expanded


def test_a_short_text_offers_nothing_to_unfold(preview):
    preview.show_post(post("instagram", "Kurz."))
    assert not preview.mockup.more.isVisible()


def test_nothing_is_shown_of_a_channel_that_nobody_knows(preview):
    preview.show_post(post("instagram", of_length(300)))
    preview.show_post(post("neu", "Text"))
    assert preview.mockup.sheet is None
    assert (preview.hints.texts(), preview.tools.isVisible()) == ((), False)


def test_it_is_read_out_with_fold_and_crop(preview, tmp_path):
    preview.show_post(post("instagram", of_length(300), (picture(tmp_path, TALL),)))
    assert preview.mockup.accessibleName() == "Nachbildung Instagram, Beitrag"
    words = preview.mockup.accessibleDescription()
    assert words.startswith("In Sicht vor „mehr“: im Wald ist es still")
    assert "Dahinter liegen 1" in words
    assert "Oben und unten fallen 73 % weg." in words
    assert words.endswith("Ein Weg im Wald.")


def test_arrows_step_through_the_pictures(preview, tmp_path):
    media = tuple(picture(tmp_path, (800 + n, 800)) for n in range(3))
    preview.show_post(post("instagram", "Text", media))
    preview.mockup.setFocus()
    QTest.keyClick(preview.mockup, Qt.Key.Key_Left)
    assert preview.mockup.accessibleName() == "Nachbildung Instagram, Karussell, Bild 3 von 3"


def test_only_controls_that_change_something_are_offered(preview, tmp_path):
    tools = preview.tools
    preview.show_post(post("xing", "Text"))
    offered = [tools.device, tools.shade, tools.zones, tools.cuts, tools.steps]
    assert [one.isVisible() for one in offered] == [True, False, False, False, False]
    preview.show_post(post("tiktok", "Text", (picture(tmp_path, TALL),)))
    assert [one.isVisible() for one in offered] == [False, False, True, False, False]


def test_another_channel_is_seen_from_its_top_and_a_longer_text_stays_where_it_was(preview):
    preview.resize(500, 300)
    preview.show_post(post("linkedin", of_length(900)))
    settle()
    bar = preview.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    seen = bar.value()
    preview.show_post(post("linkedin", of_length(901)))
    assert (seen > 0, bar.value()) == (True, seen)
    preview.show_post(post("xing", of_length(900)))
    assert bar.value() == 0


def test_how_one_looks_stays_from_post_to_post(preview):
    preview.show_post(post("linkedin", "Eins"))
    QTest.mouseClick(preview.tools.device.button("desktop"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(preview.tools.shade.button("dark"), Qt.MouseButton.LeftButton)
    preview.show_post(post("linkedin", "Zwei"))
    assert (preview.sight.desktop, preview.sight.dark) == (True, True)
    assert preview.mockup.sheet.ground.name() == "#1b1f23"


def test_the_note_on_the_fold_names_the_device_where_they_differ(preview):
    preview.show_post(post("linkedin", of_length(600)))
    assert any(one.startswith("Am Telefon stehen vor") for one in preview.hints.texts())
    QTest.mouseClick(preview.tools.device.button("desktop"), Qt.MouseButton.LeftButton)
    assert any(one.startswith("Am Rechner stehen vor") for one in preview.hints.texts())
    preview.show_post(post("instagram", of_length(600)))
    assert any(one.startswith("Vor „mehr“ stehen") for one in preview.hints.texts())


def test_what_nobody_verified_is_said_and_blocks_nothing(preview):
    preview.show_post(post("xing", of_length(600)))
    notes = preview.hints.texts()
    assert "600 Zeichen, Grenze ungeprüft" in notes
    assert "Ungeprüft: Falz, Maße. Das ist ein Hinweis, keine Sperre." in notes


def test_too_long_is_said(preview):
    preview.show_post(post("linkedin", of_length(3012)))
    assert preview.hints.texts()[0] == "12 Zeichen zu viel"


@pytest.mark.parametrize(("channel", "code"), FORMATS)
def test_every_control_has_a_name_and_room_for_its_words(preview, tmp_path, channel, code):
    preview.resize(396, 500)
    media = (picture(tmp_path, TALL), picture(tmp_path))[: 1 + (code == "carousel")]
    preview.show_post(post(channel, of_length(600), media))
    preview.show_format(code)
    assert unnamed(preview) == []
    assert cut_words(preview) == []
    assert preview.mockup.width() <= preview.area.viewport().width()


def test_it_grows_with_the_text_as_far_as_there_is_room(preview, dresser):
    preview.resize(900, 700)
    preview.show_post(post("linkedin", "Text"))
    dresser.dress("light", 200)
    settle()
    assert preview.mockup.width() == 780
    assert preview.mockup.sheet.width == 390


@pytest.mark.parametrize("language", ["de", "en"])
def test_with_the_largest_text_nothing_outgrows_the_narrowest_stage(
    qapp, preview, dresser, tmp_path, language
):
    install_language(qapp, language)
    dresser.dress("light", 200)
    preview.resize(396, 560)
    media = (picture(tmp_path, TALL), picture(tmp_path))
    preview.show_post(post("instagram", of_length(300), media))
    settle()
    assert preview.width() == 396
    assert cut_words(preview) == []
    assert preview.tools.menu.isVisible()
    preview.tools.menu.menu().actions()[1].trigger()
    assert preview.sight.format == "reel"


def test_high_contrast_leaves_the_likeness_as_it_is(preview, dresser):
    preview.show_post(post("linkedin", "Text"))
    light = preview.mockup.grab().toImage()
    dresser.dress("hc", 100)
    settle()
    assert preview.mockup.grab().toImage() == light


def test_it_speaks_english(qapp, preview):
    install_language(qapp, "en")
    preview.show_post(post("instagram", of_length(300)))
    assert preview.mockup.accessibleName() == "Likeness Instagram, Post"
    assert "Not verified: crop, measures. This is a hint, it blocks nothing." in (
        preview.hints.texts()
    )


def test_the_likeliest_format_comes_first(tmp_path):
    film = picture(tmp_path, TALL, type="video/mp4", duration_ms=30_000)
    assert post("instagram", "", (film,)).formats()[0] == "reel"
    assert post("youtube", "", (film,)).formats()[0] == "short"
    assert post("youtube", "", (picture(tmp_path, (1920, 1080)),)).formats()[0] == "video"
    paper = picture(tmp_path, type="application/pdf")
    assert post("linkedin", "", (paper,)).formats()[0] == "document"
    film = replace(paper, type="video/mp4")
    assert "document" not in post("linkedin", "", (paper, film)).formats()
    assert post("linkedin", "").formats() == ("post",)


def test_a_long_title_is_cut_in_the_list_of_hits(preview):
    preview.show_post(post("youtube", "Text", title=f"{TITLE}: {of_length(60)}"))
    titles = [one.text for one in preview.mockup.sheet.words if one.text.endswith(" …")]
    assert len(titles) == 1
    assert len(titles[0]) <= 72


def test_the_pages_of_a_document_can_be_leafed_through(preview, tmp_path):
    paper = picture(tmp_path, type="application/pdf", path="", width=0, height=0)
    preview.show_post(post("linkedin", "Text", (paper,)))
    assert preview.mockup.sheet.photos[0].crop.ratio == pytest.approx(0.8)
    preview.book.put(paper.digest, page_of_two(1))
    assert {" · 2 Seiten", "1 / 2"} <= {one.text for one in preview.mockup.sheet.words}
    preview.step(1)
    assert preview.mockup.accessibleName() == "Nachbildung LinkedIn, Dokument, Seite 2 von 2"
    preview.book.put(preview.book.page(paper, 2).digest, page_of_two(2))
    box = preview.mockup.sheet.photos[0].box
    shown = preview.mockup.grab().toImage().pixelColor(box.center().toPoint())
    assert shown.name() == "#2222ff"


def page_of_two(number):
    image = QImage(100, 125, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff2222" if number == 1 else "#2222ff"))
    return Picture(image, 100, 125, kind="pdf", count=2, page=number)


def test_a_film_shows_its_first_frame_once_somebody_has_it(qtbot, preview, tmp_path):
    film = picture(tmp_path, TALL, type="video/mp4", duration_ms=42_000)
    preview.show_post(post("tiktok", "Text", (film,)))
    assert preview.book.picture(film) is None
    with qtbot.waitSignal(preview.book.arrived):
        preview.book.put(film.digest, read_picture(film.path))
    assert preview.mockup.sheet.photos[0].crop.bars == "sides"


def test_a_picture_that_is_not_here_leaves_a_sign(qtbot, preview, tmp_path):
    gone = picture(tmp_path, path=str(tmp_path / "weg.png"))
    preview.show_post(post("linkedin", "Text", (gone,)))
    wait(qtbot, preview)
    assert preview.book.picture(gone).problem == "missing"
    box = preview.mockup.sheet.photos[0].box
    corner = (box.topLeft() + QPointF(8, 8)).toPoint()
    assert preview.mockup.grab().toImage().pixelColor(corner).name() == "#8b949e"


def test_few_pictures_are_kept_and_small_ones(qtbot, preview, tmp_path):
    media = tuple(picture(tmp_path, (3000 + n, 1000)) for n in range(12))
    preview.show_post(post("instagram", "Text", media))
    for _ in media:
        wait(qtbot, preview)
        preview.step(1)
    kept = [one for one in media if preview.book.picture(one) is not None]
    assert 0 < len(kept) <= 8
    assert max(preview.book.picture(one).image.width() for one in kept) == 1400
