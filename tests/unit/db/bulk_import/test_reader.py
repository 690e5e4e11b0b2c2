"""Plans are read in every dress they come in."""

from datetime import date, datetime, time

import pytest
import xlsxwriter

from db.bulk_import.reader import read_table
from db.rows.imports import Reading

TEXT = "ID;Titel;Text\n1;Größe;„Schön“ – für Ämter\n"
EXPECTED = ("1", "Größe", "„Schön“ – für Ämter")


@pytest.fixture
def csv_table(tmp_path):
    def read(content, **options):
        file = tmp_path / "plan.csv"
        file.write_bytes(content)
        return read_table(file, Reading(**options))

    return read


@pytest.fixture
def sheet(tmp_path):
    def read(fill, **options):
        file = tmp_path / "plan.xlsx"
        with xlsxwriter.Workbook(file) as book:
            fill(book)
        return read_table(file, Reading(**options))

    return read


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8 mit BOM"),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16 LE"),
        ("utf-16-be", "UTF-16 BE"),
        ("cp1252", "Windows-1252"),
        ("mac_roman", "Mac Roman"),
    ],
)
def test_letters_of_every_office_are_found_and_named(csv_table, codec, name):
    table = csv_table(TEXT.encode(codec))
    assert (table.rows[0].cells, table.grid.encoding) == (EXPECTED, name)


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_separators_are_found(csv_table, separator):
    table = csv_table(TEXT.replace(";", separator).encode())
    assert (table.rows[0].cells, table.grid.separator) == (EXPECTED, separator)


def test_commas_in_texts_do_not_win_over_the_separator(csv_table):
    rows = "".join(f"{n};a, b, c, d;e, f, g\n" for n in range(30))
    assert csv_table(("ID;Titel;Text\n" + rows).encode()).grid.separator == ";"


def test_the_hint_line_of_excel_is_obeyed_and_skipped(csv_table):
    table = csv_table(b"sep=|\nID|Titel\n1|a\n")
    assert (table.grid.separator, table.rows[0].cells) == ("|", ("1", "a"))


def test_a_person_may_correct_letters_and_separator(csv_table):
    table = csv_table("ID;Titel\n1;Größe\n".encode("mac_roman"), encoding="Windows-1252")
    assert table.grid.encoding == "Windows-1252"
    assert table.rows[0].cells[1] != "Größe"


def test_quoted_cells_keep_their_lines_and_rows_count_like_in_excel(csv_table):
    table = csv_table(b'ID;Titel;Text\n\n1;a;"erste\nzweite"\n;;\n2;b;c\n')
    assert [(row.number, row.cells[2]) for row in table.rows] == [(3, "erste\nzweite"), (5, "c")]


def test_the_header_is_found_below_a_title_block(csv_table):
    block = (
        "Redaktionsplan;;\nMach was Wichtiges;;Stand 21.11.\n;;\nNr.;Überschrift;Caption\n1;a;b\n"
    )
    table = csv_table(block.encode())
    assert table.header.columns == ("ref", "title", "text")
    assert table.rows[0].number == 5


def test_two_header_rows_are_joined(csv_table):
    table = csv_table(b"ID;Titel;Text;\n;;Instagram;LinkedIn\n1;a;b;c\n")
    assert table.header.columns == ("ref", "title", "text:instagram", "text:linkedin")
    assert table.rows[0].cells == ("1", "a", "b", "c")


def test_a_header_repeated_further_down_is_no_row(csv_table):
    table = csv_table(b"ID;Titel\n1;a\nID;Titel\n2;b\n")
    assert [row.number for row in table.rows] == [2, 4]


def test_a_mapping_goes_before_what_the_header_says(csv_table):
    table = csv_table(
        b"A;Thema;Notiz\n1;a;x\n", mapping={"a": "ID", "THEMA": "Titel", "Notiz": ""}
    )
    assert table.header.columns == ("ref", "title", "")


def test_real_dates_numbers_and_truths_keep_their_kind(sheet):
    def fill(book):
        page = book.add_worksheet()
        page.write_row("B3", ["ID", "Datum", "Uhrzeit", "Text"])
        page.write_number("B4", 7)
        page.write_datetime(
            "C4", date(2026, 11, 23), book.add_format({"num_format": "dd.mm.yyyy"})
        )
        page.write_datetime("D4", time(9, 10), book.add_format({"num_format": "hh:mm"}))
        page.write_string("E4", "a\r\nb")

    row = sheet(fill).rows[0]
    assert row.number == 4
    assert row.cells == ("", 7.0, date(2026, 11, 23), time(9, 10), "a\r\nb")


def test_a_date_with_time_is_one_cell(sheet):
    def fill(book):
        page = book.add_worksheet()
        page.write_row(0, 0, ["ID", "Termin"])
        stamp = datetime.fromisoformat("2026-11-23T09:30")
        page.write(1, 0, "1")
        page.write_datetime(1, 1, stamp, book.add_format({"num_format": "dd.mm.yyyy hh:mm"}))

    assert sheet(fill).rows[0].cells[1] == datetime.fromisoformat("2026-11-23T09:30")


def test_the_first_sheet_with_a_header_is_taken_and_all_are_named(sheet):
    def fill(book):
        book.add_worksheet("Deckblatt").write(0, 0, "Redaktionsplan")
        page = book.add_worksheet("Beiträge")
        page.write_row(0, 0, ["ID", "Titel"])
        page.write_row(1, 0, ["1", "a"])

    grid = sheet(fill).grid
    assert (grid.sheet, grid.sheets) == ("Beiträge", ("Deckblatt", "Beiträge"))


def test_a_person_may_choose_the_sheet(sheet):
    def fill(book):
        for name in ("Mai", "Juni"):
            page = book.add_worksheet(name)
            page.write_row(0, 0, ["ID", "Titel"])
            page.write_row(1, 0, ["1", name])

    assert sheet(fill, sheet="Juni").rows[0].cells == ("1", "Juni")


def test_cells_merged_downwards_fill_their_rows_and_captions_are_skipped(sheet):
    def fill(book):
        page = book.add_worksheet()
        page.merge_range("A1:C1", "Redaktionsplan")
        page.write_row(1, 0, ["ID", "Haus", "Titel"])
        page.merge_range("A3:C3", "November")
        page.write_row(3, 0, ["1", "", "a"])
        page.write_row(4, 0, ["2", "", "b"])
        page.merge_range("B4:B5", "SMF")

    table = sheet(fill)
    assert [(row.number, row.cells, sorted(row.filled)) for row in table.rows] == [
        (4, ("1", "SMF", "a"), []),
        (5, ("2", "SMF", "b"), [1]),
    ]
    assert table.headings == (3,)


def test_formulas_are_their_values_and_failed_ones_are_noted(sheet):
    def fill(book):
        page = book.add_worksheet()
        page.write_row(0, 0, ["ID", "Titel", "Text"])
        page.write(1, 0, "1")
        page.write_formula(1, 1, '="a"&"b"', None, "ab")
        page.write_formula(1, 2, "=1/0", None, "#DIV/0!")

    row = sheet(fill).rows[0]
    assert row.cells[1] == "ab"
    assert row.faults == {2: "#DIV/0!"}
