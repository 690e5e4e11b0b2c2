"""Scans the sheets of an XLSX or XLSM (ECMA-376)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from db.bulk_import.sheets.archive import CHUNK, elements, opened, targets
from db.bulk_import.sheets.scan import Scan, Scanner

_OVERLAP = 4096
# A cell that holds something: <c r="B7" …><v>, <f> or <is>; styled empty cells do not count.
_FILLED = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})"([^>]*[^/])?>\s*<[vfi]')
_FAULT = re.compile(rb't="e"')
_FAULT_VALUE = re.compile(rb"<v>(#[^<]{1,20})</v>")


def scanner(path: Path) -> Scanner:
    """How to scan each sheet; raises Unreadable for what is no workbook or unpacks to much."""
    with opened(path) as archive:
        parts = targets(archive, "xl/_rels/workbook.xml.rels")
        sheets = {
            one.get("name", ""): parts.get(_link(one), "")
            for one in elements(archive, "xl/workbook.xml", "sheet")
        }

    def scan(name: str) -> Scan:
        found = Scan()
        if part := sheets.get(name):
            with opened(path) as archive, archive.open(part) as file:
                _read(file, found)
        return found

    return scan


def _link(sheet: dict[str, str]) -> str:
    return next((value for key, value in sheet.items() if key.endswith("}id")), "")


def _read(file: IO[bytes], found: Scan) -> None:
    seen: set[tuple[int, int]] = set()
    for chunk in _chunks(file):
        for cell in _FILLED.finditer(chunk):
            row, column = int(cell[2]), _number(cell[1])
            found.reach(row, column)
            if _FAULT.search(cell[3] or b"") and (row, column) not in seen:
                seen.add((row, column))
                value = _FAULT_VALUE.search(chunk, cell.start(), cell.start() + _OVERLAP)
                text = value[1].decode("ascii", "replace") if value else "#FEHLER"
                found.faults.append((row - 1, column - 1, text))


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    tail = b""
    while block := file.read(CHUNK):
        yield tail + block
        tail = block[-_OVERLAP:]


def _number(name: bytes) -> int:
    number = 0
    for letter in name:
        number = number * 26 + letter - ord("A") + 1
    return number
