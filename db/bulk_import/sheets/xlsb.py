"""Scans the sheets of an XLSB ([MS-XLSB], records of section 2.1.4)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from struct import unpack_from
from typing import IO

from db.bulk_import.grid import Unreadable
from db.bulk_import.limits import MAX_ROWS, MIB
from db.bulk_import.sheets.archive import opened, targets
from db.bulk_import.sheets.beside import add_beside
from db.bulk_import.sheets.scan import DAMAGED, Scan, Scanner
from db.sentence import Sentence

_ROW, _BUNDLE, _MERGE, _LINK = 0, 156, 176, 494
_FAULTS = {3, 11}  # BrtCellError, BrtFmlaError
_CELLS = range(2, 12)  # BrtCellRk … BrtFmlaError
# Cells without a column of their own, which no Excel writes and the reader passes over.
_SHORT = range(12, 20)
_NO_STRING = 0xFFFFFFFF
_VALUES = {
    0: "#NULL!",
    7: "#DIV/0!",
    15: "#VALUE!",
    23: "#REF!",
    29: "#NAME?",
    36: "#NUM!",
    42: "#N/A",
    43: "#GETTING_DATA",
}
_UNUSUAL = Sentence(
    "Die Datei ist ein XLSB, wie Excel es nicht schreibt. Bitte als XLSX oder CSV speichern."
)


def scanner(path: Path) -> Scanner:
    """How to scan each sheet; raises Unreadable for what is no workbook or unpacks to much."""
    with opened(path) as archive:
        parts = targets(archive, "xl/workbook.bin")
        with archive.open("xl/workbook.bin") as file:
            bundles = [_bundle(data) for kind, data in _records(file) if kind == _BUNDLE]
        sheets = {name: parts.get(link, "") for link, name in bundles}

    def scan(name: str) -> Scan:
        found = Scan(merged=[])
        if part := sheets.get(name):
            with opened(path) as archive:
                with archive.open(part) as file:
                    links = _read(file, found)
                add_beside(archive, part, links, found)
        return found

    return scan


def _read(file: IO[bytes], found: Scan) -> dict[tuple[int, int], str]:
    """Notes cells; gives the relation of each cell that leads somewhere."""
    row = 0
    links: dict[tuple[int, int], str] = {}
    for kind, data in _records(file):
        if kind in _SHORT:
            raise Unreadable(_UNUSUAL)
        if kind == _ROW:
            (row,) = unpack_from("<I", data)
        elif kind in {_MERGE, _LINK}:
            first, last, left, right = unpack_from("<4I", data)
            if kind == _MERGE:
                found.merge((first, left, last, right))
            elif len(links) < MAX_ROWS:
                links[first, left], _ = _string(data.ljust(20, b"\0"), 16)
        elif kind in _CELLS:
            _note_cell(kind, data, row, found)
    return links


def _note_cell(kind: int, data: bytes, row: int, found: Scan) -> None:
    (column,) = unpack_from("<I", data)
    found.reach(row + 1, column + 1)
    if kind in _FAULTS:
        found.faults.append((row, column, _VALUES.get(data[8], "#FEHLER")))


def _records(file: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    while head := file.read(1):
        kind = head[0]
        if kind & 0x80:
            kind = (kind & 0x7F) | (_byte(file) & 0x7F) << 7
        size = _size(file)
        data = file.read(size)
        if len(data) < size:
            raise Unreadable(DAMAGED)
        # Padded, so that a record that is too short has zeros and no end within a number.
        yield kind, data.ljust(16, b"\0")


def _size(file: IO[bytes]) -> int:
    size = 0
    for place in range(4):
        byte = _byte(file)
        size |= (byte & 0x7F) << 7 * place
        if not byte & 0x80:
            break
    if size > MIB:
        raise Unreadable(DAMAGED)
    return size


def _byte(file: IO[bytes]) -> int:
    found = file.read(1)
    if not found:
        raise Unreadable(DAMAGED)
    return found[0]


def _bundle(data: bytes) -> tuple[str, str]:
    """Relation and name of a sheet (BrtBundleSh)."""
    link, at = _string(data, 8)
    name, _ = _string(data, at)
    return link, name


def _string(data: bytes, at: int) -> tuple[str, int]:
    (length,) = unpack_from("<I", data, at)
    if length == _NO_STRING:
        return "", at + 4
    end = at + 4 + 2 * length
    return data[at + 4 : end].decode("utf-16-le"), end
