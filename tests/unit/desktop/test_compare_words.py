"""What the comparison says about changes, in whole German words."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from db.domain.comparison import Shift, compare_codes
from db.domain.comparison_words import Piece, compare_words, count_words, places
from db.rows.compare import Change, ComparePage, FieldDiff, MediumDiff, TextDiff
from desktop.compare.difference import Difference
from desktop.compare.words import CompareWords
from tests.gui.review_samples import medium, review_page, revision, vote
from tests.gui.samples import NOW, at

OLD, NEW = review_page(shown=revision(2)), review_page()


def text(place, old, new):
    pieces = compare_words(old, new)
    counts = (places(pieces), count_words(pieces, "new"), count_words(pieces, "old"))
    only = "" if old and new else "old" if old else "new"
    return TextDiff(place, pieces, old != new, *counts, only=only)


def page(**changes):
    """A comparison of revision 2 with revision 3, nothing changed unless said."""
    row = {
        "old": OLD,
        "new": NEW,
        "changes": (),
        "texts": (),
        "media": (),
        "channels": compare_codes(("instagram", "xing"), ("instagram", "xing")),
        "labels": Shift(),
        "conditions": (),
        "vote": None,
        "stands": False,
        "sound": True,
        "routes": ("", ""),
    }
    return ComparePage(**{**row, **changes})


def told(change, **changes):
    line = CompareWords(lambda: NOW).line(page(**changes), change)
    return line.title, line.detail


@pytest.mark.parametrize(
    ("old", "new", "title", "detail"),
    [
        ("Ein Wald.", "Ein Forst.", "Text: 1 Stelle", "1 Wort neu, 1 Wort gestrichen"),
        ("a b c", "a x y c d", "Text: 2 Stellen", "3 Wörter neu, 1 Wort gestrichen"),
        ("Ein Wald.", "Ein Wald!", "Text: 1 Stelle", "nur Zeichen oder Abstände"),
        ("", "Neu.", "Text ergänzt", ""),
        ("Alt.", "", "Text entfernt", ""),
    ],
)
def test_a_changed_text_is_counted_in_words(old, new, title, detail):
    texts = (text("text.instagram", old, new),)
    assert told(Change("text", channels=("instagram",)), texts=texts) == (title, detail)


def test_the_channel_is_named_where_others_read_otherwise():
    texts = (text("text.instagram", "a", "b"), text("text.xing", "a", "a"))
    title, _ = told(Change("text", channels=("instagram",)), texts=texts)
    assert title == "Text Instagram: 1 Stelle"


def test_a_date_says_from_when_to_when():
    old = replace(OLD, shown=revision(2, planned_at=at(19, 9)))
    assert told(Change("planned_at"), old=old) == (
        "Termin verschoben",
        "Do 19.11., 09:00 → Fr 20.11., 09:00",
    )


def test_channels_say_what_came_and_went():
    shift = compare_codes(("instagram", "xing"), ("linkedin", "instagram"))
    title, detail = told(Change("channels"), channels=shift)
    assert (title, detail) == ("Kanäle geändert", "neu: LinkedIn; entfallen: Xing")


def test_labels_have_names():
    shift = compare_codes((), ("ai_generated",))
    assert told(Change("labels"), labels=shift)[1] == "neu: KI-generiert"


ALT = FieldDiff("alt_text", compare_words("", "Ein Wald."), "", "Ein Wald.")
CREDIT = FieldDiff("credit", compare_words("a", "b"), "a", "b")


@pytest.mark.parametrize(
    ("fields", "title", "detail"),
    [
        ((ALT,), "Alternativtext Bild 1 ergänzt", "vorher leer"),
        ((CREDIT,), "Bildnachweis Bild 1 geändert", ""),
        ((ALT, CREDIT), "Angaben zu Bild 1 geändert", "Alternativtext, Bildnachweis"),
    ],
)
def test_what_is_said_about_a_picture_is_named(fields, title, detail):
    one = medium("forest")
    media = (MediumDiff("described", one, one, 1, 1, fields),)
    assert told(Change("fields", 0), media=media) == (title, detail)


def test_who_is_to_be_seen_is_told_in_words():
    people = FieldDiff("people", (Piece("old", "none"), Piece("new", "some")), "none", "some")
    words = [one.text for one in CompareWords().media.pieces(people)]
    assert words == ["keine Person erkennbar", "Personen erkennbar"]


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (Difference(QImage(), shape=True), "Anderes Seitenverhältnis"),
        (Difference(QImage(), everywhere=True), "überall anders"),
        (Difference(QImage(), toned=True), "insgesamt anders getönt"),
        (Difference(QImage()), "im Bild kein Unterschied zu sehen"),
        (
            Difference(QImage(), (QRectF(0, 0.8, 0.2, 0.1), QRectF(0.5, 0.5, 0.1, 0.1))),
            "2 geänderte Bereiche: unten links, Mitte",
        ),
    ],
)
def test_where_a_picture_differs_is_said_in_words(found, expected):
    assert CompareWords().media.places(found) == expected


def test_what_is_the_same_is_listed_too():
    same = [MediumDiff("same", medium("a"), medium("a"), n, n) for n in (2, 3, 4)]
    media = (MediumDiff("replaced", medium("x"), medium("y"), 1, 1), *same)
    lines = CompareWords().unchanged(page(media=media, texts=(text("title", "a", "a"),)))
    assert lines[:2] == ["Bilder 2 bis 4", "Titel"]
    assert "Kanäle: Instagram, Xing" in lines


def voted(**changes):
    mine = vote("SK, Referat 15", "approve_with_conditions", digest=OLD.shown.digest, own=True)
    return page(vote=replace(mine, at=at(13, 10)), changes=(Change("planned_at"),), **changes)


def test_the_note_says_that_my_vote_is_for_the_old_revision():
    tone, bold, rest = CompareWords().note(voted())
    assert tone == "warn"
    assert bold == "Ihre Freigabe mit Auflage vom 13.11. gilt nur für Fassung 2."
    assert rest == ("Seitdem gibt es 1 Änderung in Fassung 3. Bitte entscheiden Sie neu.")


def test_a_vote_that_goes_on_is_said_to_hold():
    tone, bold, _ = CompareWords().note(voted(stands=True))
    assert (tone, bold) == ("ok", "Ihre Freigabe mit Auflage vom 13.11. gilt auch für Fassung 3.")


def test_without_a_vote_the_note_counts():
    assert CompareWords().note(page())[1] == "Von Fassung 2 zu Fassung 3: 0 Änderungen."


def test_an_older_revision_is_not_decided_on():
    older = replace(NEW, newer=revision(1).digest)
    ((title, line),) = CompareWords().bar(page(new=older))
    assert title == "Fassung 3 ist nicht die neueste"
    assert line == "Entschieden wird über Fassung 1."
