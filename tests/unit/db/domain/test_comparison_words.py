"""Two wordings are marked so that either can be read out of the marks."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.comparison_words import NEW, OLD, SAME, Piece, compare_words, count_words, places

BEFORE = (
    "Wer im Wald arbeitet, plant in Generationen: Was wir heute pflanzen, ernten unsere Enkel. "
    "Bei uns lernst du, schwere Maschinen zu fahren und den Wald fit für die Zukunft zu machen. "
    "#MachWasWichtiges #Forstwirt"
)
AFTER = (
    "Wer im Wald arbeitet, plant in Jahrzehnten: Was wir heute pflanzen, ernten unsere Enkel. "
    "Bei uns lernst du, Technik sicher zu führen und den Wald klimafest umzubauen. "
    "#MachWasWichtiges #Forstwirt #Sachsenforst"
)
WORDS = st.sampled_from(
    ["Wald", "zu", ".", "#Forst", "👩🏽‍🌾", "https://x.de/a?b=1", "\n", " ", "a\u0308", "-"]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=40).map(" ".join))


def joined(pieces, *kinds):
    return "".join(one.text for one in pieces if one.kind in kinds)


def marked(old, new):
    """Spell the pieces as ``[-gone-]{+come+}``."""
    spelt = {SAME: "{0}", OLD: "[-{0}-]", NEW: "{{+{0}+}}"}
    return "".join(spelt[one.kind].format(one.text) for one in compare_words(old, new))


@given(TEXTS, TEXTS)
def test_taking_the_marks_back_gives_either_text(old, new):
    pieces = compare_words(old, new)
    assert joined(pieces, SAME, OLD) == old
    assert joined(pieces, SAME, NEW) == new


@given(TEXTS)
def test_a_text_is_the_same_as_itself(text):
    assert places(compare_words(text, text)) == 0


@given(TEXTS, TEXTS)
def test_no_two_neighbours_are_of_one_kind_and_none_is_empty(old, new):
    pieces = compare_words(old, new)
    assert all(one.kind != other.kind for one, other in pairwise(pieces))
    assert all(one.text for one in pieces)


def test_a_rewritten_half_sentence_is_one_place_though_a_small_word_stays():
    text = marked(BEFORE, AFTER)
    assert "[-schwere Maschinen zu fahren-]{+Technik sicher zu führen+} und den Wald" in text
    pieces = compare_words(BEFORE, AFTER)
    assert (places(pieces), count_words(pieces, NEW), count_words(pieces, OLD)) == (4, 8, 11)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Am 19.11. um 9 Uhr", "Am 20.11. um 9 Uhr", "Am [-19.11-]{+20.11+}. um 9 Uhr"),
        ("Siehe www.x.de/a.", "Siehe www.x.de/b.", "Siehe [-www.x.de/a-]{+www.x.de/b+}."),
        ("https://x.de/a?b=1, dann", "https://x.de/a?b=2, dann",
         "[-https://x.de/a?b=1-]{+https://x.de/a?b=2+}, dann"),
        ("Bürger und E-Mail", "Bürger:innen und E-Mail", "[-Bürger-]{+Bürger:innen+} und E-Mail"),
        ("Los 👩🏽‍🌾 jetzt", "Los 👨🏽‍🌾 jetzt", "Los [-👩🏽‍🌾-]{+👨🏽‍🌾+} jetzt"),
        ("Flagge 🇩🇪", "Flagge 🇦🇹", "Flagge [-🇩🇪-]{+🇦🇹+}"),
        ("Ba\u0308ume hier", "Ba\u0308ume dort", "Ba\u0308ume [-hier-]{+dort+}"),
        ("#Forst", "#Forst #Wald", "#Forst{+ #Wald+}"),
        ("Ein Wald.", "Ein schöner Wald.", "Ein{+ schöner+} Wald."),
        ("", "Neu.", "{+Neu.+}"),
        ("Zeile\n\nZwei", "Zeile\nZwei", "Zeile[-\n\n-]{+\n+}Zwei"),
    ],
)  # fmt: skip
def test_words_are_marked_as_a_person_would(old, new, expected):
    assert marked(old, new) == expected


def test_marks_alone_are_no_words():
    pieces = (Piece(NEW, "Wald – „ja“, 3 👍."), Piece(SAME, "nein"))
    assert count_words(pieces, NEW) == 4


HOSTILE = {
    "one word": ("a " * 100_000, "a " * 99_000 + "b"),
    "ladder": (
        "".join(f"x{n} " for n in range(3000)),
        "".join(f"x{n} y{n} " for n in range(3000)),
    ),
    "hyphens": ("-" * 200_000, "-" * 199_999 + "x"),
    "stops of an address": ("http://" + "." * 200_000, "x"),
    "half words": ("a--" * 60_000, "b"),
    "lines": ("".join(f"{n}\n" for n in range(30_000)), "".join(f"-{n}\n" for n in range(30_000))),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_is_slow_to_compare(name):
    old, new = HOSTILE[name]
    begun = time.process_time()
    pieces = compare_words(old, new)
    assert time.process_time() - begun < 8
    assert joined(pieces, SAME, OLD) == old


def test_a_text_too_long_for_words_is_marked_by_sentences():
    old = " ".join(f"Satz {n} hat ein Wort{n} am Ende." for n in range(900))
    new = old.replace("Satz 450 hat ein Wort450", "Satz 450 hat kein Wort450")
    new = new.replace("Satz 3 ", "Zeile 3 ").replace("Satz 897 ", "Zeile 897 ")
    assert marked(old, new).count("[-") == 3
