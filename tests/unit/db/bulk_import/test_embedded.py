"""Pictures in a sheet and links to files are media of their row."""

import subprocess
import tempfile
import zipfile
from struct import pack

import openpyxl
import pytest
import xlsxwriter
from PIL import Image

from db.bulk_import.plan import make_plan
from db.bulk_import.reader import read_table
from db.errors import DamagedFileError
from tests.unit.db.bulk_import.conftest import KNOWN, TODAY
from tests.unit.db.bulk_import.test_workbooks import XLSB, with_member

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


def converted(workbook, kind):
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [
                *("soffice", f"-env:UserInstallation=file://{profile}", "--headless"),
                *("--convert-to", kind, "--outdir", workbook.parent, workbook),
            ],
            check=True,
            capture_output=True,
            timeout=240,
        )
    return workbook.with_suffix(f".{kind}")


@pytest.mark.needs("soffice")
def test_links_and_pictures_of_an_ods_are_media(workbook, rows):
    assert [named(row) for row in rows(converted(workbook, "ods"))] == EXPECTED


@pytest.mark.needs("soffice")
def test_links_of_an_xls_are_media_and_of_its_pictures_it_says_that_they_are_not_read(
    workbook, rows
):
    file = converted(workbook, "xls")
    assert [named(row) for row in rows(file)] == [EXPECTED[0][:1], EXPECTED[1], []]
    assert "Bilder, die aus XLS nicht gelesen werden" in notes(file)
    assert "XLS" not in notes(workbook)


def test_links_and_pictures_of_an_xlsb_are_media(workbook, tmp_path):
    """The sheet of ``plan.xlsb`` with a link as [MS-XLSB] 2.4.682 has it, and Excel's drawing."""
    link = pack("<4I", 3, 3, 1, 1) + wide("rId1") + wide("") * 3
    record = bytes([0xEE, 0x03, len(link)]) + link
    beside = {
        one: data
        for one, data in members(workbook).items()
        if one.startswith(("xl/media/", "xl/drawings/", "xl/worksheets/_rels/"))
    }
    folder = "xl/worksheets/_rels/"
    beside[f"{folder}sheet2.bin.rels"] = beside.pop(f"{folder}sheet1.xml.rels")
    sheet = "xl/worksheets/sheet2.bin"
    end = bytes.fromhex("8201 00")
    with zipfile.ZipFile(tmp_path / "plan.xlsb", "w") as archive:
        for one, data in (members(XLSB) | beside).items():
            archive.writestr(one, data.replace(end, record + end) if one == sheet else data)
    found = read_table(tmp_path / "plan.xlsb").grid
    assert found.links == ((3, 1, "Medien\\eins.jpg"),)
    assert [(row, words) for row, _, words in found.pictures] == [
        (1, "Ein Weg im Wald"),
        (1, "r.jpg"),
    ]


def members(file):
    with zipfile.ZipFile(file) as archive:
        return {one: archive.read(one) for one in archive.namelist()}


def wide(text):
    return pack("<I", len(text)) + text.encode("utf-16-le")


def notes(file):
    return " ".join(map(str, make_plan(read_table(file), KNOWN, None, TODAY).notes))


def test_a_formula_that_nobody_computed_is_named_and_an_empty_text_is_not(tmp_path):
    book = openpyxl.Workbook()
    page = book.create_sheet(index=0)
    page.append(HEADER)
    page.append(["A-1", "=A2", *ROW[1:], "x"])
    book.save(tmp_path / "plan.xlsx")
    (row,) = make_plan(read_table(tmp_path / "plan.xlsx"), KNOWN, None, TODAY).rows
    said = [str(one.text) for one in row.messages if one.column == "Titel"]
    assert any(one.startswith("Die Formel hat keinen gespeicherten Wert.") for one in said)
    empty = (b'r="B2"><f>A2</f><v></v></c>', b'r="B2" t="str"><f>A2</f><v></v></c>')
    sheet = "xl/worksheets/sheet1.xml"
    file = with_member(
        tmp_path / "plan.xlsx", tmp_path / "q.xlsx", sheet, lambda one: one.replace(*empty)
    )
    assert read_table(file).rows[0].faults == {}


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
