"""Reads one sheet of a workbook; runs only inside the limited child."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from db.bulk_import.grid import Grid, Unreadable, letters
from db.bulk_import.header import SEARCHED_ROWS, find_header
from db.bulk_import.limits import MAX_CELLS, MAX_COLUMNS, MAX_MERGES, MAX_ROWS, thousands
from db.bulk_import.sheets import ods, xls, xlsb, xlsx
from db.bulk_import.sheets.scan import DAMAGED, PROTECTED, Scanner
from db.sentence import Sentence

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
# An ODS keeps times of a day and beyond as durations of ISO 8601.
_DURATION = re.compile(r"PT(\d{1,4})H(\d{1,2})M(\d{1,2})(?:[.,]\d+)?S")
_NAMED = 10
SCANNERS = {"xlsx": xlsx.scanner, "xlsb": xlsb.scanner, "ods": ods.scanner, "xls": xls.scanner}


def read_workbook(path: Path, kind: str, sheet: str = "") -> Grid:
    """One sheet of a workbook.

    Args:
        path: the file.
        kind: one of ``SCANNERS``.
        sheet: its name, "" = the first visible one that has a header row.

    Raises:
        Unreadable: with a sentence.
    """
    scan = SCANNERS[kind](path)
    book = _opened(path)
    names = tuple(_visible(book))
    if not names or (sheet and sheet not in names):
        raise Unreadable(_not_there(sheet, names) if names else _nothing_to_see())
    first = None
    for one in _wanted(names, sheet):
        grid = _grid(book, names, one, scan)
        if sheet or find_header(grid.rows[:SEARCHED_ROWS], {}):
            return grid
        first = first or grid
    return first or Grid("book", (), names[0], names)


def _opened(path: Path) -> CalamineWorkbook:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError  # noqa: PLC0415

    try:
        return CalamineWorkbook.from_path(path)
    except PasswordError as problem:
        raise Unreadable(PROTECTED) from problem
    except (CalamineError, OSError, ValueError) as problem:
        raise Unreadable(DAMAGED) from problem


def _wanted(names: tuple[str, ...], sheet: str) -> tuple[str, ...]:
    return (sheet,) if sheet else names


def _not_there(sheet: str, names: tuple[str, ...]) -> Sentence:
    told = [f"„{one}“" for one in names[:_NAMED]] + ["…"] * (len(names) > _NAMED)
    return Sentence(
        "Die Tabelle „{sheet}“ gibt es nicht, aber diese: {names}.",
        sheet=sheet,
        names=", ".join(told),
    )


def _nothing_to_see() -> Sentence:
    return Sentence("Die Arbeitsmappe hat keine sichtbare Tabelle.")


def _visible(book: CalamineWorkbook) -> Iterator[str]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum  # noqa: PLC0415

    for one in book.sheets_metadata:
        if one.visible == SheetVisibleEnum.Visible and one.typ == SheetTypeEnum.WorkSheet:
            yield one.name


def _grid(book: CalamineWorkbook, names: tuple[str, ...], name: str, scan: Scanner) -> Grid:
    found = scan(name)
    _refuse_far_cells(name, found.last_row, found.last_column)
    sheet = _loaded(book, name)
    height, width = (sheet.end[0] + 1, sheet.end[1] + 1) if sheet.end else (0, 0)
    _refuse_far_cells(name, height, width)
    rows = sheet.to_python(skip_empty_area=False) if height else []
    merged = found.merged
    if merged is None:
        merged = [(*start, *end) for start, end in _merges(sheet)]
    return Grid(
        "book",
        tuple(tuple(map(_plain, row)) for row in rows),
        name,
        names,
        merged=tuple(merged),
        faults=tuple(found.faults),
        links=tuple(found.links),
        pictures=tuple(found.pictures),
        unread_pictures=found.unread_pictures,
    )


def _loaded(book: CalamineWorkbook, name: str) -> CalamineSheet:
    from python_calamine import CalamineError  # noqa: PLC0415

    try:
        return book.get_sheet_by_name(name)
    except (CalamineError, OSError, ValueError) as problem:
        raise Unreadable(DAMAGED) from problem


def _merges(sheet: CalamineSheet) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    return (sheet.merged_cell_ranges or [])[:MAX_MERGES]


def _plain(cell: Any) -> Any:
    if not isinstance(cell, str):
        return cell
    if found := _DURATION.fullmatch(cell):
        hours, minutes, seconds = map(int, found.groups())
        length = timedelta(hours=hours, minutes=minutes, seconds=seconds)
        return length if hours > 23 else time(hours, minutes, min(seconds, 59))  # noqa: PLR2004
    return _ESCAPE.sub(_unescaped, cell)


def _unescaped(found: re.Match[str]) -> str:
    """Excel spells a carriage return in a cell as ``_x000D_``."""
    letter = chr(int(found[1], 16))
    return letter if letter in "\r\n\t" else found[0]


def _refuse_far_cells(name: str, rows: int, columns: int) -> None:
    if rows <= MAX_ROWS and columns <= MAX_COLUMNS and rows * columns <= MAX_CELLS:
        return
    message = Sentence(
        "Die Tabelle „{name}“ reicht bis Zelle {cell} ({rows} "
        "Zeilen, {columns} Spalten). Umlauf liest höchstens {max_rows} "
        "Zeilen, {max_columns} Spalten und {max_cells} Zellen. Bitte löschen, "
        "was außerhalb des Plans steht.",
        name=name,
        cell=f"{letters(columns)}{rows}",
        rows=thousands(rows),
        columns=thousands(columns),
        max_rows=thousands(MAX_ROWS),
        max_columns=thousands(MAX_COLUMNS),
        max_cells=thousands(MAX_CELLS),
    )
    raise Unreadable(message)
