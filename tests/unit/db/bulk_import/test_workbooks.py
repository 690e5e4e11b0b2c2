"""XLSB, XLS and ODS are read as XLSX is: failed formulas, merged cells and far cells included.

``files/plan.xlsb`` was written by SheetJS 0.16.9 from the workbook that ``make`` makes.
"""

import shutil
import subprocess
import tempfile
import zipfile
from datetime import date, time
from pathlib import Path

import pytest
import xlsxwriter

from db.bulk_import.reader import read_table
from db.errors import DamagedFileError

XLSB = Path(__file__).parent / "files" / "plan.xlsb"
SHEET = "xl/worksheets/sheet2.bin"
ROWS = [
    (4, ("A-1", "Größe", date(2027, 11, 3), time(9, 30), "Grüße „x“\nzweite", 2)),
    (5, ("A-2", "Zwei", date(2027, 11, 4), time(18, 0), "b", "")),
    (6, ("A-2", "Drei", date(2027, 11, 5), time(7, 5), "c", "")),
]
MERGED = ((0, 0, 0, 5), (4, 0, 5, 0))


def make(file):
    with xlsxwriter.Workbook(file) as book:
        book.add_worksheet("Infos").write("A1", "Kein Plan")
        page = book.add_worksheet("Plan")
        hidden = book.add_worksheet("Alt")
        hidden.write_row(0, 0, ["ID", "Titel"])
        hidden.hide()
        day, clock = (book.add_format({"num_format": one}) for one in ("dd.mm.yyyy", "hh:mm"))
        page.merge_range("A1:F1", "Plan November")
        page.write_row("A3", ["ID", "Titel", "Datum", "Uhrzeit", "Text", "Notiz"])
        for number, cells in ROWS:
            page.write_row(number - 1, 0, cells[:2])
            page.write_datetime(number - 1, 2, cells[2], day)
            page.write_datetime(number - 1, 3, cells[3], clock)
            page.write(number - 1, 4, cells[4])
        page.write_formula("F4", "=1+1", None, 2)
        page.write_formula("F5", "=1/0", None, "#DIV/0!")
        page.merge_range("A5:A6", "A-2")


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    """Saves the plan by LibreOffice in a format; a folder of its own for each run of it."""
    folder = tmp_path_factory.mktemp("formate")
    make(folder / "plan.xlsx")

    def save(kind):
        with tempfile.TemporaryDirectory() as profile:
            subprocess.run(
                [
                    *("soffice", f"-env:UserInstallation=file://{profile}", "--headless"),
                    *("--convert-to", kind, "--outdir", folder / kind, folder / "plan.xlsx"),
                ],
                check=True,
                capture_output=True,
                timeout=240,
            )
        return folder / kind / f"plan.{kind}"

    return save


def contents(table):
    return [(row.number, row.cells) for row in table.rows]


def with_member(file, out, member, change):
    """A copy of an archive in which one member is rewritten."""
    with zipfile.ZipFile(file) as source, zipfile.ZipFile(out, "w") as target:
        for one in source.namelist():
            data = source.read(one)
            target.writestr(one, change(data) if one == member else data)
    return out


@pytest.mark.needs("soffice")
@pytest.mark.parametrize("kind", ["xlsx", "xlsm", "ods", "xls"])
def test_a_plan_reads_the_same_in_every_format_of_libreoffice(saved, kind):
    table = read_table(saved(kind))
    assert contents(table) == ROWS
    assert table.rows[1].faults == {5: "#DIV/0!"}
    assert (table.grid.merged, table.grid.sheets) == (MERGED, ("Infos", "Plan"))


def test_an_xlsb_reads_the_same():
    table = read_table(XLSB)
    assert contents(table) == ROWS
    assert (table.grid.merged, table.grid.sheets) == (MERGED, ("Infos", "Plan"))


def test_a_failed_formula_of_an_xlsb_is_no_empty_cell(tmp_path):
    blank = bytes.fromhex("0108 05000000 00000000")
    fault = bytes.fromhex("0309 05000000 00000000 07")
    file = with_member(XLSB, tmp_path / "p.xlsb", SHEET, lambda one: one.replace(blank, fault))
    assert read_table(file).rows[1].faults == {5: "#DIV/0!"}


def test_cells_that_the_reader_would_pass_over_are_refused(tmp_path):
    full = bytes.fromhex("0510 02000000")
    short = bytes.fromhex("0d10 02000000")
    file = with_member(XLSB, tmp_path / "p.xlsb", SHEET, lambda one: one.replace(full, short, 1))
    with pytest.raises(DamagedFileError, match="Bitte als XLSX oder CSV speichern"):
        read_table(file)


def test_a_far_cell_of_an_xlsb_is_named(tmp_path):
    row, far = (bytes.fromhex(one) for one in ("0019 05000000", "0019 ffff0f00"))
    file = with_member(XLSB, tmp_path / "p.xlsb", SHEET, lambda one: one.replace(row, far))
    with pytest.raises(DamagedFileError, match="reicht bis Zelle F1048576"):
        read_table(file)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.8, 0.99])
def test_half_a_sheet_of_an_xlsb_costs_a_sentence(tmp_path, share):
    file = with_member(
        XLSB, tmp_path / "p.xlsb", SHEET, lambda one: one[: int(len(one) * share)] + b"\xff"
    )
    with pytest.raises(DamagedFileError, match=r"„p\.xlsb“"):
        read_table(file)


def ods(file, table, manifest="<m/>"):
    spaces = "".join(
        f' xmlns:{one}="urn:oasis:names:tc:opendocument:xmlns:{one}:1.0"'
        for one in ("office", "table", "text")
    )
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr(
            "content.xml",
            f"<office:document-content{spaces}><office:body><office:spreadsheet>"
            f'<table:table table:name="Plan">{table}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return file


def cell(text, **attributes):
    said = "".join(f' table:{name.replace("_", "-")}="{of}"' for name, of in attributes.items())
    kind = 'office:value-type="string"'
    return f"<table:table-cell {kind}{said}><text:p>{text}</text:p></table:table-cell>"


HEAD = f"<table:table-row>{cell('ID')}{cell('Titel')}</table:table-row>"


def test_rows_that_an_ods_repeats_without_end_are_named(tmp_path):
    rows = f'<table:table-row table:number-rows-repeated="1048570">{cell("a")}</table:table-row>'
    with pytest.raises(DamagedFileError, match="reicht bis Zelle"):
        read_table(ods(tmp_path / "p.ods", HEAD + rows))


def test_empty_rows_that_an_ods_repeats_do_no_harm(tmp_path):
    row = f"<table:table-row>{cell(1)}{cell('a')}</table:table-row>"
    rest = (
        '<table:table-row table:number-rows-repeated="1048570">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    table = read_table(ods(tmp_path / "p.ods", HEAD + row + rest))
    assert contents(table) == [(2, ("1", "a"))]


@pytest.mark.parametrize(
    ("manifest", "table", "part"),
    [
        ("<m><manifest:encryption-data/></m>", HEAD, "mit einem Kennwort geschützt"),
        ("<m/>", "<table:table-row>", "beschädigt"),
        ("<m/>", f"{HEAD}<table:table-row table:number-rows-repeated='x'/>", "beschädigt"),
    ],
)
def test_an_ods_that_cannot_be_read_says_why(tmp_path, manifest, table, part):
    with pytest.raises(DamagedFileError, match=part):
        read_table(ods(tmp_path / "p.ods", table, manifest))


def test_entities_of_an_ods_are_never_unfolded(tmp_path):
    file = ods(tmp_path / "p.ods", HEAD)
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    out = with_member(file, tmp_path / "q.ods", "content.xml", lambda one: bomb + one)
    with pytest.raises(DamagedFileError, match="beschädigt"):
        read_table(out)


def test_a_workbook_under_a_wrong_name_says_the_right_one(tmp_path):
    shutil.copy(XLSB, tmp_path / "plan.xlsx")
    with pytest.raises(DamagedFileError, match=r"XLSB.*„plan\.xlsb“ umbenennen"):
        read_table(tmp_path / "plan.xlsx")


@pytest.mark.needs("soffice")
@pytest.mark.parametrize("share", [0.2, 0.6, 0.95])
def test_half_an_xls_costs_a_sentence(saved, tmp_path, share):
    whole = saved("xls").read_bytes()
    (tmp_path / "p.xls").write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(DamagedFileError, match=r"„p\.xls“"):
        read_table(tmp_path / "p.xls")
