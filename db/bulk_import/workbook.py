"""Reads one sheet of an XLSX; runs only inside the limited child."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from db.bulk_import.grid import Grid, Unreadable, letters
from db.bulk_import.header import SEARCHED_ROWS, find_header
from db.bulk_import.limits import MAX_CELLS, MAX_COLUMNS, MAX_MERGES, MAX_ROWS, thousands
from db.bulk_import.sheet_scan import DAMAGED, Scan, parts_of, scan
from db.sentence import Sentence

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


def read_workbook(path: Path, sheet: str = "") -> Grid:
    """One sheet of a workbook.

    Args:
        path: an XLSX or XLSM.
        sheet: its name, "" = the first visible one that has a header row.

    Raises:
        Unreadable: with a sentence.
    """
    from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415

    parts = parts_of(path)
    try:
        book = CalamineWorkbook.from_path(path)
    except (CalamineError, OSError, ValueError) as problem:
        raise Unreadable(DAMAGED) from problem
    names = tuple(_visible(book))
    if not names or (sheet and sheet not in names):
        message = (
            Sentence("Die Tabelle „{sheet}“ gibt es nicht.", sheet=sheet)
            if sheet
            else _nothing_to_see()
        )
        raise Unreadable(message)
    grids = (_grid(path, book, names, one, parts.get(one, "")) for one in _wanted(names, sheet))
    first = None
    for grid in grids:
        if sheet or find_header(grid.rows[:SEARCHED_ROWS], {}):
            return grid
        first = first or grid
    return first or Grid("xlsx", (), names[0], names)


def _wanted(names: tuple[str, ...], sheet: str) -> tuple[str, ...]:
    return (sheet,) if sheet else names


def _nothing_to_see() -> Sentence:
    return Sentence("Die Arbeitsmappe hat keine sichtbare Tabelle.")


def _visible(book: CalamineWorkbook) -> Iterator[str]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum  # noqa: PLC0415

    for one in book.sheets_metadata:
        if one.visible == SheetVisibleEnum.Visible and one.typ == SheetTypeEnum.WorkSheet:
            yield one.name


def _grid(
    path: Path, book: CalamineWorkbook, names: tuple[str, ...], name: str, part: str
) -> Grid:
    found = scan(path, part) if part else Scan()
    _refuse_far_cells(name, found.last_row, found.last_column)
    sheet = _loaded(book, name)
    height, width = (sheet.end[0] + 1, sheet.end[1] + 1) if sheet.end else (0, 0)
    _refuse_far_cells(name, height, width)
    rows = sheet.to_python(skip_empty_area=False) if height else []
    return Grid(
        "xlsx",
        tuple(tuple(map(_plain, row)) for row in rows),
        name,
        names,
        merged=tuple((*start, *end) for start, end in _merges(sheet)),
        faults=tuple(found.faults),
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
    if isinstance(cell, str):
        return _ESCAPE.sub(_unescaped, cell)
    return cell


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
