"""The files of a package open in the programs people have, and are the same every time."""

import re
import subprocess
import time
from dataclasses import replace
from pathlib import Path
from shutil import copyfile
from zipfile import ZipFile

import openpyxl
import pdfua
import pytest

from db.audit_log.annexes import pdf_file
from db.audit_log.frozen_log import freeze
from db.audit_log.inquiry import Inquiry
from db.audit_log.letter import FILE, write_letter
from db.audit_log.letter_pages import write_letter_pages
from db.audit_log.package import Content
from db.audit_log.profiles import profile_named
from db.queries.figures import figures
from db.rows.figures import FigureRow, Wanted
from db.rows.inquiry_case import Case
from tests.unit.db.audit_log.opened import text_of
from tests.unit.db.audit_log.small_space import SmallSpace

pytestmark = pytest.mark.needs("qpdf", "pdfinfo", "pdftotext", "soffice")
ODD = "=1+1 „Wald“ & <b> 💪 $x$ #let\n\u202eRTL שלום \x07" + "ä" * 900
CASE = Case(
    print_number="7/12345",
    subject="Öffentlichkeitsarbeit",
    due="2026-04-01",
    questions=("Auf welchen Plattformen?", "Wie lange dauerte die Freigabe?"),
)
OFFICE = ("Antwortentwurf.odt", "Anlage_1.ods", "Anlage_1.xlsx")


@pytest.fixture(scope="module")
def space(tmp_path_factory) -> SmallSpace:
    made = SmallSpace(tmp_path_factory.mktemp("space") / "replica")
    made.publish("Wald im Winter")
    made.make_draft(ODD, channels=("instagram", "xing"))
    return made


@pytest.fixture(scope="module")
def package(space) -> Path:
    out = Path(space.folder, "package")
    space.export(out, Inquiry(case=CASE))
    return out


@pytest.fixture(scope="module")
def long_letter(space, tmp_path_factory):
    """A folder with a letter of a table too long for a page, and the same as pages to look at."""
    folder = tmp_path_factory.mktemp("long")
    rows = tuple(FigureRow(f"H{one:02}", "Haus", one, 0, 0, 0) for one in range(60))
    with space.database.read() as connection:
        found = replace(figures(connection, Wanted()), houses=rows)
        log, profile = freeze(connection, space.now), profile_named("printed")
        content = Content(log, connection, space.keys["admin"], profile, Wanted(), CASE)
        write_letter(folder, replace(content, found=found))
        write_letter_pages(content, found, folder / "pages.pdf")
    return folder


@pytest.fixture(scope="module")
def opened(package, long_letter, tmp_path_factory) -> dict[str, str]:
    """What LibreOffice shows of letters and sheets: one start for all."""
    folder = tmp_path_factory.mktemp("office")
    files = [folder / f"{kind[-3:]}{Path(kind).suffix}" for kind in OFFICE]
    for kind, file in zip(OFFICE, files, strict=True):
        copyfile(package / kind, file)
    files.append(copyfile(long_letter / FILE, folder / "long.odt"))
    subprocess.run(
        [
            *("soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"),
            *("--convert-to", "pdf", "--outdir", str(folder), *map(str, files)),
        ],
        check=True,
        capture_output=True,
        timeout=240,
    )
    names = {**{kind: f"{kind[-3:]}.pdf" for kind in OFFICE}, "long": "long.pdf"}
    return {kind: text_of(folder / name) for kind, name in names.items()}


@pytest.mark.parametrize("kind", OFFICE[1:])
def test_libreoffice_opens_the_sheets(opened, kind):
    text = opened[kind]
    assert "Wald im Winter" in text
    assert "=1+1" in text, "shown, not calculated"
    assert re.search(r"\d\d\.\d\d\.2026 \d\d:\d\d", text)


def test_libreoffice_opens_the_letter_with_a_heading_for_every_question(opened):
    text = opened["Antwortentwurf.odt"]
    assert [one for one in text.splitlines() if one.strip() in {"Frage 1", "Frage 2"}]
    assert "Antwort fällig am 01.04.2026" in text
    assert "2 Beiträge erfasst, davon 1" in " ".join(text.split())
    assert re.search(r"LinkedIn\s+1\s+1\s+0\s+0", text), "the figures are filled in"
    assert "Seite 1" in text


@pytest.mark.parametrize("made_by", ["letter", "pages"])
def test_a_long_table_begins_where_there_is_room_and_goes_on_under_its_heads(
    opened, long_letter, made_by
):
    text = opened["long"] if made_by == "letter" else text_of(long_letter / "pages.pdf")
    pages = [page for page in text.split("\f") if re.search(r"(?m)^H\d\d, Haus", page)]
    assert len(pages) > 1
    assert "Weitere Zahlen" in pages[0], "it does not wait for a page of its own"
    for page in pages:
        table = re.search(r"(?ms)^Haus +Beiträge.*?^H\d\d, Haus", page)
        assert table is not None, "the heads are repeated"
    assert re.search(r"(?m)^H59, Haus .*\n(?:\s*\n)*Summe", pages[-1]), "no sum stands alone"


def test_nobody_is_told_a_house_answered_that_did_not(space, tmp_path):
    nothing = Inquiry(Wanted(from_day="2020-01-01", to_day="2020-12-31"), case=CASE)
    space.export(tmp_path / "p", nothing)
    with ZipFile(tmp_path / "p" / "Antwortentwurf.odt") as letter:
        assert "Ohne Beiträge und Voten: SK, Staatskanzlei." in letter.read("content.xml").decode()


def test_the_pdf_is_whole_tagged_and_names_its_standards(package):
    pdf = package / "Anlage_1.pdf"
    subprocess.run(["qpdf", "--check", str(pdf)], check=True, capture_output=True)
    told = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True).stdout
    assert re.search(r"Tagged: +yes", told)
    data = subprocess.run(
        ["qpdf", "--qdf", "--object-streams=disable", str(pdf), "-"],
        capture_output=True,
        check=True,
    ).stdout
    assert b"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in data
    assert b"<pdfuaid:part>1</pdfuaid:part>" in data
    assert b"/S /TH" in data, "a table with a header"
    assert not pdfua.validate(str(pdf)).findings


def test_letters_that_the_fonts_lack_are_told(package):
    text = text_of(package / "Anlage_1.pdf")
    assert "□ steht für ein Zeichen" in text
    assert "„Wald“ & <b> □ $x$ #let" in text
    assert re.search(r"Seite 1 von \d", text)


def test_long_annexes_come_in_parts(space, tmp_path, monkeypatch):
    monkeypatch.setattr(pdf_file, "ROWS", 1)
    space.export(tmp_path / "p")
    names = sorted(path.name for path in (tmp_path / "p").glob("*.pdf"))
    assert names == ["Anlage_1_Teil_1.pdf", "Anlage_1_Teil_2.pdf"]
    assert "Anlage 1, Teil 2 von 2" in text_of(tmp_path / "p" / names[1])


def test_sheets_hold_times_as_times_and_words_as_words(package):
    sheet = openpyxl.load_workbook(package / "Anlage_1.xlsx").active
    assert sheet is not None
    head, first, second = sheet.iter_rows(values_only=True)
    row, odd = dict(zip(head, first, strict=True)), dict(zip(head, second, strict=True))
    assert row["Veröffentlicht"].year == 2026  # type: ignore[union-attr]
    assert row["Link zuletzt gesehen"] is not None
    assert row["Bezahlt"] == "nein"
    assert str(odd["Titel"]).startswith("=1+1")
    assert sheet["G3"].data_type == "s"


def test_the_same_request_gives_the_same_bytes_later_and_in_another_time_zone(
    space, tmp_path, monkeypatch
):
    at = space.now
    space.export(tmp_path / "one.zip", Inquiry(case=CASE))
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    space.now = at
    space.export(tmp_path / "two.zip", Inquiry(case=CASE))
    monkeypatch.undo()
    time.tzset()
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
