"""Bad rows come back as a file that can be corrected and read again."""

from datetime import date

import pytest
import xlsxwriter

from db.bulk_import.bad_rows import save_bad_rows
from db.bulk_import.cells import text_of
from db.bulk_import.plan import make_plan
from db.bulk_import.reader import read_table
from db.bulk_import.table import Table
from db.errors import KnownError, WrongUsage
from db.rows.imports import ImportPlan
from tests.unit.db.bulk_import.conftest import KNOWN, TODAY

ROWS = (
    "Redaktionsplan;;\n\nID;Titel;Haus;Kanäle;Text;Bemerkenswert\n"
    "1;Größe;SMF;X;gut;\n"
    '2;=1+1;SMFi;X;"zwei\nZeilen; und mehr";a\n'
    "3;„ja“;SMI;Instergram;;\n"
)


def dry_run(file) -> tuple[Table, ImportPlan]:
    table = read_table(file)
    return table, make_plan(table, KNOWN, None, TODAY)


def meant(rows) -> list[list[str]]:
    """What the cells say; a formula comes out with an apostrophe, which is no part of it."""
    return [[text_of(cell) for cell in row.cells] for row in rows]


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "cp1252", "mac_roman", "utf-16"])
@pytest.mark.parametrize("separator", [";", "|"])
def test_a_csv_comes_back_in_its_own_letters_and_separator(tmp_path, codec, separator):
    file, out = tmp_path / "plan.csv", tmp_path / "fehler.csv"
    file.write_bytes(ROWS.replace("; und", "# und").replace(";", separator).encode(codec))
    table, plan = dry_run(file)
    assert save_bad_rows(table, plan, out) == 2
    again = read_table(out)
    assert (again.grid.encoding, again.grid.separator) == (table.grid.encoding, separator)
    assert again.header.names == table.header.names
    assert meant(again.rows) == meant(table.rows[1:])


def test_a_workbook_comes_back_with_kinds_kept(tmp_path):
    file, out = tmp_path / "plan.xlsx", tmp_path / "fehler.xlsx"
    with xlsxwriter.Workbook(file) as book:
        page = book.add_worksheet("Beiträge")
        page.write_row(0, 0, ["ID", "Datum", "Haus", "Kanäle", "Text"])
        for row, house in ((1, "SMF"), (2, "SMFi")):
            page.write_row(row, 0, [row, "", house, "X", "Text"])
            page.write_datetime(
                row, 1, date(2026, 11, 23), book.add_format({"num_format": "dd.mm.yyyy"})
            )
        page.write_string(2, 4, "=1+1")
    table, plan = dry_run(file)
    assert save_bad_rows(table, plan, out) == 1
    again = read_table(out)
    assert again.grid.sheet == "Beiträge"
    assert [row.cells for row in again.rows] == [(2.0, date(2026, 11, 23), "SMFi", "X", "=1+1")]


def test_corrected_bad_rows_are_ready(tmp_path):
    file, out = tmp_path / "plan.csv", tmp_path / "fehler.csv"
    file.write_text(ROWS, encoding="utf-8")
    save_bad_rows(*dry_run(file), out)
    text = out.read_text(encoding="utf-8")
    out.write_text(text.replace("SMFi", "SMF").replace("Instergram;;", "X;gut;"), encoding="utf-8")
    assert not dry_run(out)[1].has_errors


def test_of_a_title_block_no_row_is_left_alone(tmp_path):
    file, out = tmp_path / "plan.csv", tmp_path / "fehler.csv"
    file.write_text(f"Redaktionsplan Agentur;;\n;;\n{ROWS}", encoding="utf-8")
    save_bad_rows(*dry_run(file), out)
    assert out.read_text(encoding="utf-8").startswith("ID;Titel;")


def test_another_ending_is_refused(tmp_path):
    file = tmp_path / "plan.csv"
    file.write_text(ROWS, encoding="utf-8")
    with pytest.raises(WrongUsage, match=r"„\.csv“"):
        save_bad_rows(*dry_run(file), tmp_path / "fehler.xlsx")


def test_a_place_that_cannot_be_written_is_said_kindly(tmp_path):
    file = tmp_path / "plan.csv"
    file.write_text(ROWS, encoding="utf-8")
    with pytest.raises(KnownError, match="lässt sich nicht schreiben"):
        save_bad_rows(*dry_run(file), tmp_path / "weg" / "fehler.csv")
