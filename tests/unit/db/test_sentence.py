"""Sentences: German text everywhere, and still the template and its parts."""

import copy
import json

from db.errors import Refused
from db.sentence import Sentence, from_text, packed, to_text, unpacked

INNER = Sentence("ein {kind}", kind="Plan")


def told() -> Sentence:
    return Sentence(
        "„{name}“ ist {what}: {size:g}, {rows}.", name="{x}", what=INNER, size=2, rows=(1, 2)
    )


def test_a_sentence_is_its_german_text():
    assert told() == "„{x}“ ist ein Plan: 2, 1, 2."


def test_a_constant_may_hold_braces_and_be_filled_later():
    kept = Sentence("{n} Zeilen")
    assert (kept, kept.filled(n=3)) == ("{n} Zeilen", "3 Zeilen")


def test_an_error_gives_its_sentence_back_whole():
    error = Refused("no", told())
    assert (str(error), error.sentence.template) == (str(told()), told().template)
    assert isinstance(str(error), Sentence)


def test_a_copy_knows_its_parts():
    assert copy.deepcopy(told()).values == told().values


def test_a_sentence_crosses_json_and_a_table():
    assert same(unpacked(json.loads(json.dumps(packed(told())))))
    assert same(from_text(to_text(told())))


def same(other: str) -> bool:
    assert isinstance(other, Sentence)
    return (other, other.template, other.values) == (told(), told().template, told().values)


def test_plain_words_stay_as_they_are():
    assert [from_text(to_text(one)) for one in ("", "12", '{"a": 1}')] == ["", "12", '{"a": 1}']
    assert from_text("von Hand {geschrieben}") == "von Hand {geschrieben}"
