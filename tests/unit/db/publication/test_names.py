"""Names of a publication package: what every system takes, and what belongs together."""

import pytest

from db.publication.names import ending, plain, unlike
from db.publication.posting import media_names
from db.publication.tables import harmless
from db.rows.review import MediumRow


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Übers Eis: Straße & Prüfung?", "uebers-eis-strasse-pruefung"),
        ("Gru\u0308ße  aus  Zürich …", "gruesse-aus-zuerich"),
        ("Café Кафе Ost", "cafe-ost"),
        ("Tag日Nacht", "tag-nacht"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "con-1"),
        ("lpt9", "lpt9-1"),
        ("Ende.", "ende"),
        ("🚓 \u202e日本", "instead"),
        ("", "instead"),
        ("Wort " * 30, "wort-wort-wort-wort"),
        ("x" * 300, "x" * 20),
    ],
)
def test_a_name_holds_on_every_system(words, name):
    assert plain(words, 20 if len(words) > 100 else 60, "instead") == name


def test_a_name_that_is_taken_gets_a_number_whatever_its_case():
    assert unlike("a.jpg", ["A.jpg", "a_2.JPG"]) == "a_3.jpg"
    assert unlike("b.jpg", ["a.jpg"]) == "b.jpg"


def test_the_ending_says_what_the_file_is():
    assert ending("image/jpeg", "bild.png") == "jpg"
    assert ending("image/x-new", "bild.NEW") == "new"
    assert ending("", "../böse/..") == "bin"


def medium(name, kind):
    return MediumRow("", "", name, kind, 1, 0, 0, 0, "", "", "", "", "")


def test_subtitles_are_named_after_their_film_with_their_language():
    words, film = "application/x-subrip", "video/mp4"
    media = (
        medium("1. Saal.jpg", "image/jpeg"),
        medium("Film.mp4", film),
        medium("Film.de.srt", words),
        medium("Film.en.vtt", "text/vtt"),
        medium("Film.de.srt", words),
    )
    assert media_names(media) == (
        *("01_saal.jpg", "02_film.mp4"),
        *("02_film.de.srt", "02_film.en.vtt", "02_film_2.de.srt"),
    )
    assert media_names((medium("a.srt", words),)) == ("untertitel.srt",)


@pytest.mark.parametrize("text", ["=1+1", "+49 351", "-10 %", "@hspol", "\tx"])
def test_no_cell_is_a_formula_and_the_words_stay(text):
    assert harmless(text) == f" {text}"
    assert harmless(f"Wort {text}") == f"Wort {text}"
