"""Saves the rows with errors as a file of their own, in the shape they came in."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from db.bulk_import.csv_text import ENCODINGS
from db.bulk_import.table import Table
from db.bulk_import.times import Cell
from db.errors import KnownError, ReadOnlyError, WrongUsage
from db.reference.plan_formats import RISKY
from db.rows.imports import ImportPlan
from db.sentence import Sentence

_FORMATS = {datetime: "dd.mm.yyyy hh:mm", date: "dd.mm.yyyy", time: "hh:mm"}
_MARKS = {"UTF-16 LE": "\ufeff", "UTF-16 BE": "\ufeff"}


def save_bad_rows(table: Table, plan: ImportPlan, out: Path) -> int:
    """Writes header and bad rows, cell by cell as they were; corrected, they can be read in.

    Args:
        table: the plan as read.
        plan: its dry run.
        out: an existing file is replaced; its ending must be the one the plan has.

    Returns:
        How many rows were written.

    Raises:
        WrongUsage: the ending is another one.
        KnownError: the file cannot be written.
    """
    wanted = ".xlsx" if table.grid.kind == "book" else table.path.suffix.lower() or ".csv"
    if out.suffix.lower() != wanted:
        message = Sentence(
            "Die Fehlerliste hat die Form des Plans: Bitte mit „{wanted}“ speichern.",
            wanted=wanted,
        )
        raise WrongUsage(message)
    bad = {one.row - 1 for one in plan.rows if one.status == "error"}
    header = range(max(table.header.first, 0), table.header.last + 1)
    rows = [table.grid.rows[at] for at in (*header, *sorted(bad))]
    content = _workbook(table, rows) if wanted == ".xlsx" else _csv(table, rows)
    try:
        out.write_bytes(content)
    except PermissionError as problem:
        message = Sentence(
            "„{out}“ lässt sich nicht schreiben. Ist die Datei noch geöffnet?", out=out
        )
        raise ReadOnlyError(message) from problem
    except OSError as problem:
        message = Sentence(
            "„{out}“ lässt sich nicht schreiben ({strerror}).", out=out, strerror=problem.strerror
        )
        raise KnownError(message) from problem
    return len(bad)


def _harmless(cell: Cell) -> Cell:
    """A cell that no spreadsheet takes for a formula; ``text_of`` reads it as it was."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(RISKY) else cell


def _csv(table: Table, rows: Iterable[Sequence[Cell]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=table.grid.separator)
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    encoding = table.grid.encoding
    mark = _MARKS.get(encoding, "")
    return (mark + text.getvalue()).encode(ENCODINGS[encoding])


def _workbook(table: Table, rows: Iterable[Sequence[Cell]]) -> bytes:
    import xlsxwriter  # noqa: PLC0415 - only this one act needs it

    out = io.BytesIO()
    # Nothing that came as text may turn into a formula, link or number.
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(out, options) as book:
        page = book.add_worksheet(table.grid.sheet)
        formats = {kind: book.add_format({"num_format": form}) for kind, form in _FORMATS.items()}
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                _write(page, number, column, cell, formats)
    return out.getvalue()


def _write(page: Any, row: int, column: int, cell: Cell, formats: dict[type, Any]) -> None:
    if type(cell) in formats:
        page.write_datetime(row, column, cell, formats[type(cell)])
    elif isinstance(cell, timedelta):
        page.write_number(row, column, cell / timedelta(days=1), formats[time])
    else:
        page.write(row, column, cell)
