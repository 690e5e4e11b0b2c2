"""Scans the sheets of an XLSX or XLSM (ECMA-376)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from db.bulk_import.limits import MAX_ROWS
from db.bulk_import.sheets.archive import CHUNK, elements, opened, targets
from db.bulk_import.sheets.beside import add_beside, link_of
from db.bulk_import.sheets.scan import Scan, Scanner

_OVERLAP = 4096
# A cell that holds something: <c r="B7" …><v>, <f> or <is>; styled empty cells do not count.
_FILLED = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})"([^>]*[^/])?>\s*<[vfi]')
_FAULT = re.compile(rb't="e"')
_LINK = re.compile(rb"<hyperlink [^>]{1,2000}>")
_CELL = re.compile(rb' ref="([A-Z]{1,3})(\d{1,7})')
_RELATION = re.compile(rb' \w+:id="(\w{1,40})"')
# Written by a script: Excel would keep what the formula gives; an empty text has t="str".
_NOT_COMPUTED = re.compile(
    rb'<c r="([A-Z]{1,3})(\d{1,7})"((?: (?!t=)\w+="[^"]{0,40}"){0,6})>\s*'
    rb"<f[^>]{0,200}(?:/>|>[^<]{0,8192}</f>)\s*(?:<v\s*/>|<v></v>)?\s*</c>"
)
_FAULT_VALUE = re.compile(rb"<v>(#[^<]{1,20})</v>")


def scanner(path: Path) -> Scanner:
    """How to scan each sheet; raises Unreadable for what is no workbook or unpacks to much."""
    with opened(path) as archive:
        parts = targets(archive, "xl/workbook.xml")
        sheets = {
            one.get("name", ""): parts.get(link_of(one), "")
            for one in elements(archive, "xl/workbook.xml", "sheet")
        }

    def scan(name: str) -> Scan:
        found = Scan()
        if part := sheets.get(name):
            with opened(path) as archive:
                with archive.open(part) as file:
                    links = _read(file, found)
                add_beside(archive, part, links, found)
        return found

    return scan


def _read(file: IO[bytes], found: Scan) -> dict[tuple[int, int], str]:
    """Notes cells; gives the relation of each cell that leads somewhere."""
    seen: set[tuple[int, int]] = set()
    links: dict[tuple[int, int], str] = {}
    for chunk in _chunks(file):
        for cell in _FILLED.finditer(chunk):
            row, column = int(cell[2]), _number(cell[1])
            found.reach(row, column)
            if _FAULT.search(cell[3] or b"") and (row, column) not in seen:
                seen.add((row, column))
                value = _FAULT_VALUE.search(chunk, cell.start(), cell.start() + _OVERLAP)
                text = value[1].decode("ascii", "replace") if value else "#FEHLER"
                found.faults.append((row - 1, column - 1, text))
        for cell in _NOT_COMPUTED.finditer(chunk):
            row, column = int(cell[2]), _number(cell[1])
            if (row, column) not in seen:
                seen.add((row, column))
                found.faults.append((row - 1, column - 1, ""))
        for link in _LINK.finditer(chunk):
            place, relation = _CELL.search(link[0]), _RELATION.search(link[0])
            if place and relation and len(links) < MAX_ROWS:
                links[int(place[2]) - 1, _number(place[1]) - 1] = relation[1].decode()
    return links


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
