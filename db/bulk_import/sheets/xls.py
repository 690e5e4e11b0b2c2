"""Scans the sheets of an XLS (Excel 97–2003), whose failed formulas the reader swallows."""

from __future__ import annotations

import os
from pathlib import Path
from struct import unpack_from
from typing import TYPE_CHECKING

from db.bulk_import.grid import Unreadable
from db.bulk_import.limits import MAX_ROWS
from db.bulk_import.sheets.scan import DAMAGED, PROTECTED, Scan, Scanner

if TYPE_CHECKING:
    from xlrd.sheet import Sheet

_END, _DRAWINGS = 0x0A, 0xEB
# An entry of the list of pictures, OfficeArtFBSE ([MS-ODRAW] 2.2.32); where the first one begins.
_PICTURE, _HEAD = b"\x07\xf0", 4096


def scanner(path: Path) -> Scanner:
    """How to scan each sheet; raises Unreadable for what is damaged or protected."""
    import xlrd  # noqa: PLC0415 - in the child only, and for this format only

    try:
        with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
            book = xlrd.open_workbook(
                path,
                logfile=nowhere,
                ragged_rows=True,
                formatting_info=True,  # links are not read without it
                on_demand=True,  # else the stream is gone once the sheets are read
            )
    except xlrd.XLRDError as problem:
        sentence = PROTECTED if "encrypted" in str(problem).lower() else DAMAGED
        raise Unreadable(sentence) from problem
    pictures = _holds_pictures(book.mem, book.base)

    def scan(name: str) -> Scan:
        found = Scan(unread_pictures=pictures)
        _read(book.sheet_by_name(name), found)
        return found

    return scan


def _read(sheet: Sheet, found: Scan) -> None:
    import xlrd  # noqa: PLC0415 - as above

    nothing = (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK)
    for row in range(sheet.nrows):
        for column, kind in enumerate(sheet.row_types(row)):
            if kind not in nothing:
                found.reach(row + 1, column + 1)
            if kind == xlrd.XL_CELL_ERROR:
                code = sheet.cell_value(row, column)
                value = xlrd.error_text_from_code.get(code, "#FEHLER")
                found.faults.append((row, column, value))
    for link in sheet.hyperlink_list[:MAX_ROWS]:
        if isinstance(link.url_or_path, str):  # bytes: a short path of DOS
            found.links.append((link.frowx, link.fcolx, link.url_or_path))


def _holds_pictures(stream: bytes, at: int) -> bool:
    """Whether the part that all sheets share ([MS-XLS] 2.1.7.20.3) lists a picture."""
    while at + 4 <= len(stream):
        kind, length = unpack_from("<HH", stream, at)
        if kind in {_DRAWINGS, _END}:
            return kind == _DRAWINGS and _PICTURE in stream[at : at + length][:_HEAD]
        at += 4 + length
    return False
