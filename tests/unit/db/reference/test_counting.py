"""Every channel counts in its own way."""

from itertools import pairwise
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.reference.counting import count, fold_at, graphemes

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("Größe", 5),
        ("日本", 4),
        (FAMILY, 2),
        ("🇩🇪", 2),
        ("Zum Plan: https://www.sachsen.de/ein/sehr/langer/pfad?mit=1#anker", 10 + 23),
        ("Siehe sachsen.de.", 6 + 23 + 1),
        ("(https://a.de/b)", 2 + 23),
        ("post@sachsen.de", 15),
        ("Anton.Berta", 11),
        ("„ja“ – gut", 10),
        ("…", 2),
        ("1. Platz #Ausbildung", 20),
    ],
)
def test_x_weighs(text, weight):
    assert count(text, "x") == weight


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Mehr: https://www.sachsen.de/ein/langer/pfad", 6 + 23),
        ("Danke @forst@social.sachsen.de", len("Danke @forst")),
        (FAMILY, 1),
        ("Größe", 5),
    ],
)
def test_mastodon_counts_links_and_mentions_its_own_way(text, length):
    assert count(text, "mastodon") == length


def test_bluesky_counts_what_a_reader_sees():
    assert count(FAMILY + "é🇩🇪", "graphemes") == 3


def test_threads_counts_emoji_as_bytes():
    assert count("Wald 🌲", "threads") == 5 + 4
    assert count("Größe 1", "threads") == 7


@pytest.mark.parametrize("how", ["plain", "graphemes", "x", "mastodon", "threads"])
def test_composed_and_decomposed_letters_count_alike(how):
    assert count(normalize("NFD", "Größe für Ämter"), how) == count("Größe für Ämter", how) == 15


def test_the_fold_never_cuts_a_character():
    text = "ab" + FAMILY + "cd"
    assert fold_at(text, 3) == 2 + len(FAMILY)
    assert fold_at("kurz", 125) == 4
    assert fold_at("kurz", 0) == 4


@given(st.text(), st.integers(0, 50))
def test_the_fold_lies_on_a_border_between_characters(text, length):
    borders = [0]
    for one in graphemes(text):
        borders.append(borders[-1] + len(one))
    assert fold_at(text, length) in borders
    assert all(left < right for left, right in pairwise(borders))


@given(st.text())
def test_no_text_is_shorter_than_nothing(text):
    assert all(count(text, how) >= 0 for how in ("plain", "graphemes", "x", "mastodon", "threads"))
