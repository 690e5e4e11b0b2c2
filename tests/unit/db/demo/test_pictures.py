"""Pictures made from motifs: the same each time, each variant its own."""

import pytest
from PIL import Image

from db.demo.acts import Picture
from db.demo.content import folder
from db.demo.pictures import TINTS, Pictures, draw

CAPTIONED = Picture("forest_v3", ("Waldarbeit mit", "Weitblick"))


def test_a_picture_keeps_its_size_and_gets_its_caption():
    plain, captioned = draw(Picture("forest_v3")), draw(CAPTIONED)
    assert captioned.size == plain.size == (1080, 1350)
    assert captioned.getpixel((70, 1060)) != plain.getpixel((70, 1060))


def test_a_cropped_picture_keeps_its_ratio_and_can_be_smaller():
    assert draw(Picture("lab", crop=50, width=864)).size == (864, 1080)


@pytest.mark.parametrize("tint", [one for one in TINTS if one])
def test_a_tint_changes_the_picture(tint):
    assert draw(Picture("lab", tint=tint)).tobytes() != draw(Picture("lab")).tobytes()


def test_the_same_picture_has_the_same_bytes(tmp_path):
    digests = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        pictures = Pictures(tmp_path / name)
        pictures.make([CAPTIONED])
        digests.append(pictures.digest(CAPTIONED))
    assert digests[0] == digests[1]


def test_a_film_is_taken_as_it_is(tmp_path):
    film = Picture("labor.mp4")
    pictures = Pictures(tmp_path)
    pictures.make([film])
    assert pictures.path(film) == folder("media", "video", "labor.mp4")


def test_no_picture_that_ships_says_who_made_it_or_where():
    for path in folder("media").glob("*.jpg"):
        with Image.open(path) as image:
            assert not image.getexif()
