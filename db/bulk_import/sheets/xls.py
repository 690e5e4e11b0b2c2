"""Scans the sheets of an XLS (Excel 97–2003), whose failed formulas the reader swallows."""

from __future__ import annotations

import os
from pathlib import Path

from db.bulk_import.grid import Unreadable
from db.bulk_import.sheets.scan import DAMAGED, PROTECTED, Scan, Scanner


def scanner(path: Path) -> Scanner:
    """How to scan each sheet; raises Unreadable for what is damaged or protected."""
    import xlrd  # noqa: PLC0415 - in the child only, and for this format only

    try:
        with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
            book = xlrd.open_workbook(path, logfile=nowhere, ragged_rows=True)
    except xlrd.XLRDError as problem:
        sentence = PROTECTED if "encrypted" in str(problem).lower() else DAMAGED
        raise Unreadable(sentence) from problem

    def scan(name: str) -> Scan:
        found = Scan()
        sheet = book.sheet_by_name(name)
        for row in range(sheet.nrows):
            for column, kind in enumerate(sheet.row_types(row)):
                if kind not in (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK):
                    found.reach(row + 1, column + 1)
                if kind == xlrd.XL_CELL_ERROR:
                    code = sheet.cell_value(row, column)
                    value = xlrd.error_text_from_code.get(code, "#FEHLER")
                    found.faults.append((row, column, value))
        return found

    return scan
