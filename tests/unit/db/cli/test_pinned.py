"""Where a comment is pinned, as people say it."""

import pytest

from db.cli.pinned import pinned
from tests.gui.review_samples import comment

PHOTO = {"kind": "image", "medium": "a" * 64, "x": 4000, "y": 500, "w": 1700, "h": 1250}
FILM = {"kind": "video", "medium": "b" * 64, "from_ms": 17_400, "to_ms": 21_000}
WORDS = {"kind": "text", "channel": "instagram", "start": 3, "end": 12, "quote": "klimafest"}


@pytest.mark.parametrize(
    ("anchor", "more", "words"),
    [
        ({}, {}, ""),
        (PHOTO, {"medium_number": 1}, "Bild 1, oben Mitte"),
        ({**PHOTO, "y": 4500, "w": 2000}, {"medium_number": 2}, "Bild 2, Mitte"),
        (PHOTO, {}, "Bild, nicht in dieser Fassung, oben Mitte"),
        (FILM, {"medium_number": 1}, "Video 1, 0:17–0:21"),
        ({**FILM, "to_ms": 17_400}, {"medium_number": 1}, "Video 1, 0:17"),
        ({"kind": "page", "medium": "c" * 64, "page": 3}, {"medium_number": 1}, "PDF 1, Seite 3"),
        (WORDS, {"passage": "moved"}, "Instagram, „klimafest“"),
        (WORDS, {"passage": "gone"}, "Instagram, „klimafest“ (steht nicht mehr da)"),
        ({"mood": "blue", "medium": 7}, {}, ""),
    ],
)
def test_a_place_is_told_in_words(anchor, more, words):
    assert pinned(comment(1, "Agentur", "Text", anchor=anchor, **more)) == words
