"""A comment is pinned only to places that its revision has."""

import pytest

from db.domain.anchors import BadAnchor, Pinnable, checked, region_in, span_in

PHOTO, FILM, PAPER = "a" * 64, "b" * 64, "c" * 64
MEDIA = {
    PHOTO: Pinnable("image/jpeg"),
    FILM: Pinnable("video/mp4", 42_000),
    PAPER: Pinnable("application/pdf"),
}
TEXTS = {"instagram": "Den Wald klimafest umbauen"}
REGION = {"x": 5200, "y": 4250, "w": 1700, "h": 1250}
GOOD = [
    {},
    {"kind": "image", "medium": PHOTO, **REGION},
    {"kind": "image", "medium": PHOTO, "x": 10_000, "y": 0, "w": 0, "h": 10_000},
    {"kind": "video", "medium": FILM, "from_ms": 17_400, "to_ms": 17_400},
    {"kind": "video", "medium": FILM, "from_ms": 0, "to_ms": 42_000, **REGION},
    {"kind": "page", "medium": PAPER, "page": 3},
    {"kind": "page", "medium": PAPER, "page": 1, **REGION},
]
BAD = [
    {"kind": "mood"},
    {"channel": "instagram", "start": 0, "end": 3},
    {"kind": "image", "medium": "d" * 64, **REGION},
    {"kind": "image", "medium": [PHOTO], **REGION},
    {"kind": "image", "medium": PHOTO},
    {"kind": "image", "medium": FILM, **REGION},
    {"kind": "image", "medium": PHOTO, **REGION, "x": 9000},
    {"kind": "image", "medium": PHOTO, **REGION, "y": -1},
    {"kind": "image", "medium": PHOTO, **REGION, "w": True},
    {"kind": "image", "medium": PHOTO, **REGION, "note": "x" * 9000},
    {"kind": "video", "medium": FILM, "from_ms": 5, "to_ms": 4},
    {"kind": "video", "medium": FILM, "from_ms": 0, "to_ms": 42_001},
    {"kind": "page", "medium": PAPER, "page": 0},
    {"kind": "page", "medium": PAPER, "page": 1, "x": 3},
    {"kind": "text", "channel": "xing", "start": 0, "end": 3},
    {"kind": "text", "channel": "instagram", "start": 3, "end": 3},
    {"kind": "text", "channel": "instagram", "start": 0, "end": 99},
    {"kind": "text", "channel": "instagram", "start": 4, "end": 8, "quote": "Feld"},
    {"kind": "text", "channel": "instagram", "start": 4, "end": 8, "mood": 1},
]


@pytest.mark.parametrize("anchor", GOOD)
def test_a_place_of_the_revision_is_taken_as_it_is(anchor):
    assert checked(anchor, TEXTS, MEDIA) == anchor


@pytest.mark.parametrize("anchor", BAD)
def test_a_place_that_the_revision_lacks_is_refused_in_a_sentence(anchor):
    with pytest.raises(BadAnchor, match="lässt sich dort nicht setzen"):
        checked(anchor, TEXTS, MEDIA)


def test_a_text_range_gets_its_words_and_what_stands_around_them():
    found = checked({"kind": "text", "channel": "instagram", "start": 9, "end": 18}, TEXTS, {})
    told = (found["before"], found["quote"], found["after"])
    assert told == ("Den Wald ", "klimafest", " umbauen")


def test_a_quote_is_never_longer_than_two_thousand_characters():
    texts = {"xing": "x" * 3000}
    with pytest.raises(BadAnchor, match="länger als 2000"):
        checked({"kind": "text", "channel": "xing", "start": 0, "end": 2001}, texts, {})


@pytest.mark.parametrize("broken", [{}, {"x": "1"}, {**REGION, "w": 9999}, {**REGION, "h": None}])
def test_a_broken_region_of_another_program_is_read_as_none(broken):
    assert region_in(broken) is None
    assert span_in(broken) is None
