"""English is complete: every sentence of the data side, and every hole in it."""

import pytest

from db.sentence import Sentence
from desktop.i18n.sentences import spoken
from desktop.i18n.translators import words_of
from tests.sentences import HOLE, templates, translations


@pytest.fixture
def english(qapp):
    translator = words_of("en")
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_every_sentence_of_the_data_side_is_translated():
    known = translations()
    assert [one for one in templates() if not known.get(one)] == []


def test_the_sentences_are_found_at_all():
    assert len(templates()) > 500


def test_nothing_stands_in_the_file_that_is_no_longer_said():
    assert set(translations()) - set(templates()) == set()


def test_every_hole_is_kept():
    wrong = [one for one, said in translations().items() if holes(one) != holes(said)]
    assert wrong == []


def holes(text):
    return sorted(HOLE.findall(text))


@pytest.mark.usefixtures("english")
def test_a_sentence_is_translated_with_what_fills_it():
    what = Sentence(
        "„{name}“ {why}", name="Plan.pdf", why=Sentence("ist leer (0 Byte). Bitte neu kopieren.")
    )
    words = Sentence("Zeile {row}: {problem}", row=3, problem=what)
    assert spoken(words) == "Row 3: “Plan.pdf” is empty (0 bytes). Please copy it again."


@pytest.mark.usefixtures("english")
def test_words_of_people_stay_as_they_are():
    words = Sentence("Als Zwischenüberschrift übersprungen: Zeile {rows}.", rows=(1, "{x}"))
    assert spoken(words) == "Passed over as a heading: row 1, {x}."
    assert spoken("Der Entwurf ist nicht freigegeben.") == "Der Entwurf ist nicht freigegeben."


@pytest.mark.usefixtures("qapp")
def test_in_german_a_sentence_is_what_it_is():
    words = Sentence("Zeile {row}: {problem}", row=3, problem=Sentence("Kein Feiertag"))
    assert spoken(words) == words
