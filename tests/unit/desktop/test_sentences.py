"""English is complete: every sentence of the data side, and every hole in it."""

import pytest

from db.rows.cosign import COSIGN
from db.rows.sentences import sentence
from db.sentence import Sentence
from desktop.i18n.sentences import choose_wording, spoken
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


@pytest.fixture
def cosigning():
    choose_wording("cosign")
    yield
    choose_wording("release")


def test_what_is_worded_otherwise_is_said_somewhere():
    assert set(COSIGN) - set(templates()) == set()


def test_every_other_wording_keeps_its_holes():
    assert [one for one, other in COSIGN.items() if holes(one) != holes(other.template)] == []


def test_nothing_that_is_worded_otherwise_speaks_of_conditions_or_release():
    wrong = ("Auflage", "Freigabe", "freigegeben", "Zurückweis", "zurückgewiesen")
    assert [other for other in COSIGN.values() if any(word in other for word in wrong)] == []


@pytest.mark.usefixtures("qapp", "cosigning")
def test_a_space_that_cosigns_speaks_of_its_own_conditions():
    assert spoken(sentence("no_conditions")) == "Bitte nennen Sie mindestens eine Maßgabe."
    must = Sentence("Anmerkung {number} muss vor der Freigabe erledigt sein.", number=3)
    assert spoken(must) == "Anmerkung 3 muss vor der Mitzeichnung erledigt sein."


@pytest.mark.usefixtures("english", "cosigning")
def test_and_so_it_does_in_english():
    assert spoken(sentence("no_conditions")) == "Please name at least one proviso."
