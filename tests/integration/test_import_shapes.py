"""Unchanged survives every dress a plan can be put into; one changed letter does not."""

import csv
import random
import subprocess
import tempfile
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from PIL import Image

from tests.factories import make_space

HEADER = [
    *("ID", "Titel", "Thema", "Haus", "Datum", "Uhrzeit", "Kanäle", "Text", "Text LinkedIn"),
    *("Medien", "Alternativtext", "Quelle", "Hashtags", "Kennzeichnung", "Priorität", "Notiz"),
]
ENGLISH = [
    *("ID", "Title", "Topic", "House", "Date", "Time", "Channels", "Text", "Text LinkedIn"),
    *("Media", "Alt text", "Source", "Hashtags", "Labels", "Priority", "Note"),
]
ROWS: list[list[Any]] = [
    [
        *(number if number % 2 else f"A-{number:02}", f"„Größe“ – Folge {number}", "Wald", "SMI"),
        *(date(2027, 3, number + 1), time(9, number), "Instagram, LinkedIn"),
        f"Erste Zeile; mit, allem | und \t Tab\n\nÜber {number} 🌲 Wälder, =1+1, „so“",
        "" if number % 3 else "Für Fachleute\nmit Umbruch",
        f"bild_{number}.jpg",
        "Ein Weg im Wald",
        *("Sachsenforst", "#Wald #ÖPNV", "KI", "hoch", ""),
    ]
    for number in range(1, 13)
]


def write_xlsx(file, rows: list[list[Any]], header=HEADER):
    with xlsxwriter.Workbook(file, {"strings_to_formulas": False}) as book:
        page = book.add_worksheet("Beiträge")
        forms = {kind: book.add_format({"num_format": form}) for kind, form in FORMATS.items()}
        page.merge_range("A1:F1", "Redaktionsplan KW 45")
        page.write_row(2, 0, header)
        for at, row in enumerate(rows, start=3):
            for column, cell in enumerate(row):
                page.write(at, column, cell, forms.get(type(cell)))


FORMATS = {date: "dd.mm.yyyy", time: "hh:mm"}


def as_text(cell):
    shape = {date: "%d.%m.%Y", time: "%H:%M"}.get(type(cell))
    return cell.strftime(shape) if shape else cell


def write_csv(file, rows, codec="cp1252", header=HEADER):
    with file.open("w", encoding=codec, newline="", errors="strict") as out:
        writer = csv.writer(out, delimiter=";")
        writer.writerow(header)
        writer.writerows([as_text(cell) for cell in row] for row in rows)


@pytest.fixture(scope="module")
def space(tmp_path_factory):
    """The twelve rows, imported from a workbook."""
    folder = tmp_path_factory.mktemp("formen")
    media = folder / "Medien"
    media.mkdir()
    for number in range(1, 13):
        Image.new("RGB", (20 + number, 20)).save(media / f"bild_{number}.jpg")
    cast = make_space(folder / "space")
    store = cast.as_(cast.agency)
    write_xlsx(folder / "plan.xlsx", ROWS)
    plan = store.imports.dry_run(folder / "plan.xlsx", media)
    assert plan.counts["ready"] == 12, [row.messages for row in plan.rows]
    store.imports.run(plan)
    return store, folder, media


@pytest.fixture
def counts(space):
    store, folder, media = space

    def read(name):
        return {k: v for k, v in store.imports.dry_run(folder / name, media).counts.items() if v}

    return read


def office(folder, file, kind):
    """Opens and saves a file with LibreOffice, as people do."""
    out = Path(tempfile.mkdtemp(dir=folder))
    subprocess.run(
        [
            *("soffice", f"-env:UserInstallation={(folder / 'profil').as_uri()}", "--headless"),
            *("--convert-to", kind, "--outdir", str(out), str(folder / file)),
        ],
        check=True,
        capture_output=True,
        timeout=240,
    )
    (made,) = out.iterdir()
    return str(made.relative_to(folder))


def test_the_same_file(counts):
    assert counts("plan.xlsx") == {"unchanged": 12}


def test_rows_in_another_order(space, counts):
    rows = list(ROWS)
    random.Random(7).shuffle(rows)  # noqa: S311 - an order, no secret
    write_xlsx(space[1] / "gemischt.xlsx", rows)
    assert counts("gemischt.xlsx") == {"unchanged": 12}


def test_english_names_and_an_empty_column(space, counts):
    rows = [[*row[:3], "", *row[3:]] for row in ROWS]
    write_xlsx(space[1] / "english.xlsx", rows, [*ENGLISH[:3], "", *ENGLISH[3:]])
    assert counts("english.xlsx") == {"unchanged": 12}


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_csv_of_it(space, counts, codec):
    write_csv(space[1] / f"{codec}.csv", ROWS, codec)
    assert counts(f"{codec}.csv") == {"unchanged": 12}


@pytest.mark.needs("soffice")
@pytest.mark.parametrize("kind", ["xlsx", "xls"])  # LibreOffice drops tabs when it writes ODS
def test_a_file_saved_by_libreoffice(space, counts, kind):
    assert counts(office(space[1], "plan.xlsx", kind)) == {"unchanged": 12}


@pytest.mark.needs("soffice")
@pytest.mark.parametrize("options", ["59,34,76", "44,34,76,1,,0,false,true,false", "9,34,UTF-16"])
def test_a_csv_made_by_libreoffice(space, counts, options):
    kind = f"csv:Text - txt - csv (StarCalc):{options}"
    assert counts(office(space[1], "plan.xlsx", kind)) == {"unchanged": 12}


@pytest.mark.parametrize("column", ["Titel", "Thema", "Text", "Alternativtext", "Quelle"])
def test_one_changed_letter_is_one_revision(space, counts, column):
    rows = [list(row) for row in ROWS]
    at = HEADER.index(column)
    rows[4][at] = rows[4][at][:-1] + "q"
    write_xlsx(space[1] / "anders.xlsx", rows)
    assert counts("anders.xlsx") == {"unchanged": 11, "revised": 1}


def test_one_minute_is_one_revision(space, counts):
    rows = [list(row) for row in ROWS]
    rows[4][HEADER.index("Uhrzeit")] = time(9, 59)
    write_csv(space[1] / "anders.csv", rows, "utf-8")
    assert counts("anders.csv") == {"unchanged": 11, "revised": 1}


def test_the_office_tests_compare_real_files(space):
    assert Path(space[1] / "plan.xlsx").stat().st_size > 5000
