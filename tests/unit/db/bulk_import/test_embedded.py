"""Pictures in a sheet and links to files are media of their row."""

import subprocess
import tempfile

import pytest
import xlsxwriter
from PIL import Image

from db.bulk_import.plan import make_plan
from db.bulk_import.reader import read_table
from db.errors import DamagedFileError
from tests.unit.db.bulk_import.conftest import KNOWN, TODAY
from tests.unit.db.bulk_import.test_workbooks import with_member

HEADER = ["ID", "Titel", "Haus", "Datum", "Uhrzeit", "Kanäle", "Text", "Medien", "Vorschau"]
ROW = ["Titel", "SMF", "16.3.2027", "9:00", "Instagram"]


@pytest.fixture
def workbook(tmp_path):
    """A plan of three rows: a link to a file and two pictures, an address, nothing."""
    for name, color in (("g.png", "green"), ("r.jpg", "red")):
        Image.new("RGB", (40, 40), color).save(tmp_path / name)
    file = tmp_path / "plan.xlsx"
    with xlsxwriter.Workbook(file) as book:
        page = book.add_worksheet("Plan")
        page.write_row(0, 0, HEADER)
        for at, words in enumerate(("erste", "zweite", "dritte"), start=1):
            page.write_row(at, 0, [f"A-{at}", *ROW, words])
        page.write_url(1, 7, "external:Medien/eins.jpg", string="Bild hier")
        page.insert_image(1, 8, tmp_path / "g.png", {"description": "Ein Weg im Wald"})
        page.insert_image(1, 9, tmp_path / "r.jpg")
        page.write_url(2, 7, "https://cdn.example/x/zwei%20a.jpg", string="Foto")
    return file


@pytest.fixture
def rows(media, tmp_path):
    folder = media("eins.jpg", "zwei a.jpg")

    def read(file, folder=folder):
        return make_plan(read_table(file), KNOWN, folder, TODAY, unpack_to=tmp_path / "room").rows

    return read


def named(row):
    return [(one.name, one.found) for one in row.media]


EXPECTED = [
    [
        ("eins.jpg", "exact"),
        ("Zeile 2 Bild 1.png", "embedded"),
        ("Zeile 2 Bild 2.jpg", "embedded"),
    ],
    [("zwei a.jpg", "address")],
    [],
]


def test_links_and_pictures_of_a_workbook_are_media(workbook, rows):
    found = rows(workbook)
    assert [named(row) for row in found] == [
        [(name.replace("2.jpg", "2.jpeg"), how) for name, how in one] for one in EXPECTED
    ]
    assert [one.alt_text for one in found[0].media] == ["", "Ein Weg im Wald", ""]
    assert not [one for row in found for one in row.messages if one.level == "error"]


@pytest.mark.needs("soffice")
def test_links_and_pictures_of_an_ods_are_media(workbook, rows):
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [
                *("soffice", f"-env:UserInstallation=file://{profile}", "--headless"),
                *("--convert-to", "ods", "--outdir", workbook.parent, workbook),
            ],
            check=True,
            capture_output=True,
            timeout=240,
        )
    assert [named(row) for row in rows(workbook.with_suffix(".ods"))] == EXPECTED


def test_pictures_in_the_plan_need_no_media_folder(workbook, rows):
    found = rows(workbook, folder=None)[0].media
    assert [one.name for one in found if one.found == "embedded"] == [
        "Zeile 2 Bild 1.png",
        "Zeile 2 Bild 2.jpeg",
    ]


def test_without_room_pictures_are_left_alone(workbook, media):
    plan = make_plan(read_table(workbook), KNOWN, media("eins.jpg"), TODAY)
    assert not [one for row in plan.rows for one in row.media if one.found == "embedded"]


def test_a_damaged_picture_costs_a_sentence(workbook, rows, tmp_path):
    file = with_member(workbook, tmp_path / "p.xlsx", "xl/media/image1.png", lambda one: one)
    data = bytearray(file.read_bytes())
    at = data.index(b"\x89PNG") if b"\x89PNG" in data else data.index(b"image1.png") + 30
    data[at + 8] ^= 0xFF
    file.write_bytes(data)
    with pytest.raises(DamagedFileError, match="beschädigt"):
        rows(file)
