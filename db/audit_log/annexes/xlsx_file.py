"""``Anlage_1.xlsx``, row by row to the disk; no cell is ever a formula or a link."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from xlsxwriter import Workbook

from db.audit_log.annexes.columns import (
    COLUMNS,
    PRINTED,
    Cell,
    Column,
    Heading,
    Row,
    below_one_another,
)

MOST_CHARACTERS = 32_767
"""Of one cell, says https://support.microsoft.com/office (Excel specifications and limits)."""
_A4 = 9
_LINE, _MOST_POINTS = 15, 409
_LETTERS = 1.15
"""A letter is narrower than the digit that a width is counted in."""


class XlsxFile:
    """A sheet with a frozen header, made to be printed on pages two of which lie abreast."""

    def __init__(self, path: Path, heading: Heading) -> None:
        self._book = Workbook(str(path), {"constant_memory": True, "tmpdir": str(path.parent)})
        self._book.set_properties(
            {
                "title": heading.title,
                "subject": heading.subject,
                "author": heading.author,
                "created": datetime.fromtimestamp(heading.at // 1000, UTC).replace(tzinfo=None),
            }
        )
        top = self._book.add_format({"bold": True, "text_wrap": True, "bg_color": "#E8ECF1"})
        wrapped = {"text_wrap": True, "valign": "top"}
        self._text = self._book.add_format(wrapped)
        self._formats = {
            datetime: self._book.add_format({**wrapped, "num_format": "dd.mm.yyyy hh:mm"}),
            date: self._book.add_format({**wrapped, "num_format": "dd.mm.yyyy"}),
            Decimal: self._book.add_format({**wrapped, "num_format": "#,##0.00"}),
            int: self._book.add_format({**wrapped, "num_format": "0"}),
        }
        self._sheet = self._book.add_worksheet("Anlage 1")
        for number, column in enumerate(COLUMNS):
            self._sheet.set_column(number, number, column.width)
        self._print_across()
        self._sheet.set_row(0, 2 * _LINE)
        self._at = 0
        for number, column in enumerate(COLUMNS):
            self._sheet.write_string(0, number, column.name, top)

    def add(self, row: Row) -> None:
        """See `Sink`."""
        self._at += 1
        row = below_one_another(row)
        self._sheet.set_row(self._at, min(max(map(_lines, row, COLUMNS)) * _LINE, _MOST_POINTS))
        for number, cell in enumerate(row):
            self._write(number, cell)

    def finish(self) -> None:
        """See `Sink`."""
        self._sheet.autofilter(0, 0, self._at, len(COLUMNS) - 1)
        self._sheet.print_area(0, 0, self._at, PRINTED - 1)
        self._book.close()

    def _print_across(self) -> None:
        self._sheet.freeze_panes(1, 1)
        self._sheet.set_landscape()
        self._sheet.set_paper(_A4)
        self._sheet.fit_to_pages(2, 0)
        self._sheet.hide_gridlines(0)  # on paper, too
        self._sheet.repeat_rows(0)
        self._sheet.repeat_columns(0)
        self._sheet.set_margins(left=0.5, right=0.5, top=0.5, bottom=0.7)
        self._sheet.set_footer("&L&A&RSeite &P von &N")

    def _write(self, number: int, cell: Cell) -> None:
        if cell is None or cell == "":
            return
        if isinstance(cell, str):
            self._sheet.write_string(self._at, number, _cut(cell), self._text)
            return
        look = self._formats[type(cell)]
        if isinstance(cell, datetime):
            self._sheet.write_datetime(self._at, number, cell.replace(tzinfo=None), look)
        elif isinstance(cell, date):
            self._sheet.write_datetime(self._at, number, cell, look)
        else:
            self._sheet.write_number(self._at, number, cell, look)


def _lines(cell: Cell, column: Column) -> int:
    """Estimate how many lines a cell needs: LibreOffice fits no row of a sheet that it opens."""
    if not isinstance(cell, str):
        return 1
    letters = column.width * _LETTERS
    return sum(1 + int(len(line) / letters) for line in cell.split("\n"))


def _cut(text: str) -> str:
    return text if len(text) <= MOST_CHARACTERS else f"{text[: MOST_CHARACTERS - 1]}…"
