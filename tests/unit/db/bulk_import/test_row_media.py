"""Media are found as people name them, never guessed, never outside the folder."""

from shutil import copyfile
from unicodedata import normalize

import pytest

from db.bulk_import.known import KnownDraft
from db.demo import content
from db.errors import KnownError
from tests.unit.db.bulk_import.conftest import GOOD, having

SUBTITLES = "files/nachtschicht_2.de.srt"


def errors(row):
    return [one.text for one in row.messages if one.level == "error"]


def hints(row):
    return [one.text for one in row.messages if one.level == "hint"]


def named(row):
    return [(one.name, one.found) for one in row.media]


@pytest.mark.parametrize(
    ("cell", "files", "found"),
    [
        ("a.jpg", ["a.jpg"], [("a.jpg", "exact")]),
        ("b.jpg; a.jpg", ["a.jpg", "b.jpg"], [("b.jpg", "exact"), ("a.jpg", "exact")]),
        ("b.jpg\na.jpg", ["a.jpg", "b.jpg"], [("b.jpg", "exact"), ("a.jpg", "exact")]),
        ("a.jpg, b.jpg", ["a.jpg", "b.jpg"], [("a.jpg", "exact"), ("b.jpg", "exact")]),
        ("a, b.jpg", ["a, b.jpg"], [("a, b.jpg", "exact")]),
        ("KW48/a.jpg", ["KW48/a.jpg", "KW49/a.jpg"], [("a.jpg", "exact")]),
        ("KW48\\a.jpg", ["KW48/a.jpg"], [("a.jpg", "exact")]),
        ("a.jpg", ["KW48/a.jpg"], [("a.jpg", "exact")]),
        ("A.JPG", ["a.jpg"], [("a.jpg", "similar")]),
        ("foto 1.jpg", ["Foto1.jpg"], [("Foto1.jpg", "similar")]),
        ("winter", ["winter.jpg"], [("winter.jpg", "stem")]),
        (
            "023",
            ["023_2.jpg", "023_10.jpg", "023_1.jpg"],
            ["023_1.jpg", "023_2.jpg", "023_10.jpg"],
        ),
        ("023", ["023 (1).jpg", "023 (2).jpg"], ["023 (1).jpg", "023 (2).jpg"]),
        ("023", ["023/b.jpg", "023/a.jpg"], ["a.jpg", "b.jpg"]),
        ("", ["A-01.jpg"], [("A-01.jpg", "number")]),
        ("", ["A-01_1.jpg", "A-01_2.jpg"], ["A-01_1.jpg", "A-01_2.jpg"]),
        ("", ["A-01/x.jpg"], [("x.jpg", "folder")]),
        ("keine", ["A-01.jpg"], []),
        ("", ["A-011.jpg"], []),
        ("a.jpg; a.jpg", ["a.jpg"], [("a.jpg", "exact")]),
    ],
    ids=str,
)
def test_names_lead_to_files(row, media, cell, files, found):
    result = row(folder=media(*files), Medien=cell, Alternativtext="Ein Bild")
    assert not errors(result)
    names = [name if isinstance(found[0], tuple) else name[0] for name in named(result)]
    assert names == found


def test_composed_and_decomposed_names_are_the_same_and_said(row, media):
    found = row(folder=media(normalize("NFD", "Grün.jpg")), Medien="Grün.jpg")
    assert found.media[0].found == "similar"
    assert "anders kodiert (wie auf dem Mac)" in hints(found)[0]


def test_forgiven_case_is_said(row, media):
    found = row(folder=media("Winter_01.JPG"), Medien="winter_01.jpg")
    assert hints(found)[0] == "„winter_01.jpg“ heißt im Ordner „Winter_01.JPG“; genommen."


def test_a_near_miss_is_proposed_not_taken(row, media):
    found = row(folder=media("Steuern-T2-4.JPG"), Medien="steuern_t2_04.jpg")
    (error,) = errors(found)
    assert "„steuern_t2_04.jpg“ fehlt im Medienordner – „Steuern-T2-4.JPG“ gemeint?" in error
    assert (found.media[0].name, found.media[0].proposal) == ("", "Steuern-T2-4.JPG")


def test_a_file_that_somebody_uses_is_not_proposed(plan, media):
    folder = media("bild_1.jpg")
    rows = plan(
        GOOD | {"Medien": "bild_1.jpg"}, GOOD | {"ID": "B", "Medien": "bild_2.jpg"}, folder=folder
    ).rows
    assert errors(rows[1]) == [
        "„bild_2.jpg“ fehlt im Medienordner. Bitte hineinlegen oder Namen prüfen."
    ]


@pytest.mark.parametrize(
    "cell",
    [
        "../geheim.jpg",
        "/etc/passwd",
        "C:\\Bilder\\a.jpg",
        "\\\\server\\a.jpg",
        "a/../../b.jpg",
        "..",
    ],
)
def test_names_that_climb_out_of_the_folder_are_refused(row, media, cell):
    (error,) = errors(row(folder=media("a.jpg"), Medien=cell))
    assert "führt aus dem Medienordner hinaus" in error


def test_links_in_the_folder_lead_nowhere(row, media, tmp_path):
    folder = media("a.jpg")
    (folder / "b.jpg").symlink_to(tmp_path / "plan.csv")
    (folder / "alles").symlink_to("/")
    assert "fehlt im Medienordner" in errors(row(folder=folder, Medien="b.jpg"))[0]


def test_addresses_are_never_fetched(row, media):
    (error,) = errors(row(folder=media("a.jpg"), Medien="https://example.org/b.jpg"))
    assert "Adressen ruft Umlauf nie ab" in error


def test_two_files_of_one_name_are_not_chosen_from(row, media):
    (error,) = errors(row(folder=media("1/a.jpg", "2/a.jpg"), Medien="a.jpg"))
    assert "„a.jpg“ ist nicht eindeutig: „1/a.jpg“, „2/a.jpg“." in error


def test_without_a_folder_named_media_are_errors(row):
    assert "kein Medienordner gewählt" in errors(row(Medien="a.jpg"))[0]


def test_unused_files_are_listed(plan, media):
    folder = media("a.jpg", "b.jpg", "sub/c.jpg")
    (folder / ".DS_Store").write_bytes(b"x")
    found = plan(GOOD | {"Medien": "a.jpg"}, folder=folder)
    assert found.unused_files == ("b.jpg", "sub/c.jpg")
    assert found.media_files == 3


def test_the_plan_packed_with_its_media_is_no_unused_file(plan, media):
    folder = media("a.jpg")
    (folder / "Plan.csv").write_bytes(b"x")
    assert plan(GOOD | {"Medien": "a.jpg"}, folder=folder).unused_files == ()


def test_a_file_as_media_folder_is_refused_kindly(row, tmp_path):
    (tmp_path / "x.zip").write_bytes(b"PK")
    with pytest.raises(KnownError, match="ist kein Ordner"):
        row(folder=tmp_path / "x.zip")


def test_a_picture_that_is_broken_is_an_error_of_its_row(row, media):
    folder = media("a.jpg")
    whole = (folder / "a.jpg").read_bytes()
    (folder / "a.jpg").write_bytes(whole[:-5])
    assert errors(row(folder=folder, Medien="a.jpg")) == [
        "„a.jpg“ ist unvollständig; das Ende der Datei fehlt. Bitte neu kopieren oder neu sichern."
    ]


def test_a_lying_name_is_an_error_of_its_row(row, media):
    folder = media("a.png")
    (folder / "a.png").rename(folder / "a.jpg")
    assert "in Wahrheit ein PNG-Bild" in errors(row(folder=folder, Medien="a.jpg"))[0]


def test_pictures_without_alternative_text_are_hints(row, media):
    found = row(folder=media("a.jpg", "b.jpg"), Medien="a.jpg;b.jpg", Alternativtext="Ein Amt")
    assert [one.alt_text for one in found.media] == ["Ein Amt", ""]
    assert hints(found) == ["Bild 2 ohne Alternativtext. Bitte ergänzen; mehrere mit | trennen."]


@pytest.mark.parametrize(
    "cell",
    [
        "Amt | Brücke",
        "Amt || Brücke",
        "Amt\nBrücke",
        "1. Amt\n2. Brücke",
        "Bild 1: Amt | Bild 2: Brücke",
    ],
)
def test_several_alternative_texts_stand_in_one_cell(row, media, cell):
    found = row(folder=media("a.jpg", "b.jpg"), Medien="a.jpg;b.jpg", Alternativtext=cell)
    assert [one.alt_text for one in found.media] == ["Amt", "Brücke"]
    assert found.status == "ready"


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("Amt", "1 Alternativtext, aber kein Medium."),
        ("Amt || Brücke", "2 Alternativtexte, aber kein Medium."),
    ],
)
def test_alternative_texts_without_a_medium_are_counted(row, cell, said):
    assert said in hints(row(Alternativtext=cell))


@pytest.mark.parametrize("alt", ["a.jpg", "A", "IMG_2041", "DSC0815.JPG"])
def test_a_file_name_is_no_alternative_text(row, media, alt):
    found = row(folder=media("a.jpg"), Medien="a.jpg", Alternativtext=alt)
    assert "ist ein Dateiname" in hints(found)[0]


def test_more_media_than_a_channel_takes_are_a_hint(row, media):
    names = [f"x_{number}.jpg" for number in range(5)]
    found = row(
        folder=media(*names), Medien="x", Kanäle="Mastodon", Alternativtext="|".join("abcde")
    )
    assert "Mastodon: 5 Medien, höchstens 4 sind erlaubt." in hints(found)


def test_credits_hold_for_all_or_each(row, media):
    folder = media("a.jpg", "b.jpg")
    shared = row(folder=folder, Medien="a.jpg;b.jpg", Quelle="SMF", Lizenz="CC BY | eigene")
    assert [(one.credit, one.licence) for one in shared.media] == [
        ("SMF", "CC BY"),
        ("SMF", "eigene"),
    ]


def test_the_digest_follows_the_bytes_and_their_order_not_the_names(row, media):
    folder = media("a.jpg", "b.jpg")
    first = row(folder=folder, Medien="a.jpg; b.jpg").row_digest
    (folder / "a.jpg").rename(folder / "c.jpg")
    assert row(folder=folder, Medien="c.jpg; b.jpg").row_digest == first
    assert row(folder=folder, Medien="b.jpg; c.jpg").row_digest != first


def test_one_changed_byte_in_a_picture_is_a_revision(row, media):
    folder = media("a.jpg")
    first = row(folder=folder, Medien="a.jpg")
    draft = KnownDraft("d", "A-01", "h-smf", first.row_digest, route="r-1")
    known = having(draft)
    assert row(known=known, folder=folder, Medien="a.jpg").status == "unchanged"
    (folder / "a.jpg").write_bytes((folder / "a.jpg").read_bytes() + b"\0")
    assert row(known=known, folder=folder, Medien="a.jpg").status == "revised"


@pytest.mark.parametrize("cell", ["film.mp4;a.jpg", "film.mp4;film.de.srt;a.jpg", "film;a.jpg"])
def test_subtitles_follow_the_film_they_lie_beside(row, media, cell):
    folder = media("a.jpg")
    for name, source in (("film.mp4", "video/labor.mp4"), ("film.de.srt", SUBTITLES)):
        copyfile(content.folder("media") / source, folder / name)
    result = row(folder=folder, Medien=cell, Alternativtext="Ein Film | Ein Bild")
    told = [(one.name, one.alt_text) for one in result.media]
    assert told == [("film.mp4", "Ein Film"), ("film.de.srt", ""), ("a.jpg", "Ein Bild")]
