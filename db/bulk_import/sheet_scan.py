"""Looks into an XLSX before the reader reserves memory for what it claims."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO
from xml.etree import ElementTree as ET

from db.bulk_import.grid import Unreadable
from db.bulk_import.limits import MAX_MEMBERS, MAX_UNPACKED, MIB, thousands
from db.sentence import Sentence

_CHUNK = 4 * MIB
_OVERLAP = 4096
_MAX_XML = 8 * MIB
# A cell that holds something: <c r="B7" …><v>, <f> or <is>; styled empty cells do not count.
_FILLED = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})"([^>]*[^/])?>\s*<[vfi]')
_FAULT = re.compile(rb't="e"')
_FAULT_VALUE = re.compile(rb"<v>(#[^<]{1,20})</v>")
DAMAGED = Sentence(
    "Die Datei ist beschädigt oder unvollständig. Bitte neu speichern oder neu kopieren."
)
PROTECTED = Sentence(
    "Die Datei ist mit einem Kennwort geschützt. Bitte in Excel ohne "
    "Kennwort speichern (Datei › Informationen › Arbeitsmappe schützen)."
)


@dataclass(slots=True)
class Scan:
    """What the raw sheet says before the reader reserves memory for it."""

    last_row: int = 0
    last_column: int = 0
    faults: list[tuple[int, int, str]] = field(default_factory=list)


def scan(path: Path, part: str) -> Scan:
    """Looks for far cells and failed formulas, which the reader would pay for or swallow."""
    found = Scan()
    seen: set[tuple[int, int]] = set()
    with zipfile.ZipFile(path) as archive, archive.open(part) as file:
        for chunk in _chunks(file):
            for cell in _FILLED.finditer(chunk):
                row, column = int(cell[2]), _number(cell[1])
                found.last_row = max(found.last_row, row)
                found.last_column = max(found.last_column, column)
                if _FAULT.search(cell[3] or b"") and (row, column) not in seen:
                    seen.add((row, column))
                    value = _FAULT_VALUE.search(chunk, cell.start(), cell.start() + _OVERLAP)
                    text = value[1].decode("ascii", "replace") if value else "#FEHLER"
                    found.faults.append((row - 1, column - 1, text))
    return found


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    tail = b""
    try:
        while block := file.read(_CHUNK):
            yield tail + block
            tail = block[-_OVERLAP:]
    except (zipfile.BadZipFile, EOFError, OSError) as problem:
        raise Unreadable(DAMAGED) from problem


def _number(name: bytes) -> int:
    number = 0
    for letter in name:
        number = number * 26 + letter - ord("A") + 1
    return number


def parts_of(path: Path) -> dict[str, str]:
    """Sheet name → member of the archive; refuses what would unpack to too much."""
    try:
        with zipfile.ZipFile(path) as archive:
            _refuse_bombs(archive)
            return _sheet_members(archive)
    except (zipfile.BadZipFile, KeyError, OSError, EOFError, ValueError) as problem:
        raise Unreadable(DAMAGED) from problem


def _refuse_bombs(archive: zipfile.ZipFile) -> None:
    members = archive.infolist()
    unpacked = sum(one.file_size for one in members)
    if unpacked > MAX_UNPACKED or len(members) > MAX_MEMBERS:
        message = Sentence(
            "Die Datei würde sich auf {unpacked} MB entpacken. Umlauf liest "
            "höchstens {most} MB. Bitte nur den Plan selbst speichern.",
            unpacked=thousands(unpacked // MIB),
            most=MAX_UNPACKED // MIB,
        )
        raise Unreadable(message)
    if any(one.flag_bits & 1 for one in members):
        raise Unreadable(PROTECTED)


def _sheet_members(archive: zipfile.ZipFile) -> dict[str, str]:
    names = archive.namelist()
    targets = {
        one.get("Id", ""): one.get("Target", "")
        for one in _elements(archive, "xl/_rels/workbook.xml.rels", "Relationship")
    }
    found = {}
    for one in _elements(archive, "xl/workbook.xml", "sheet"):
        link = next((value for key, value in one.items() if key.endswith("}id")), "")
        target = targets.get(link, "").removeprefix("/").removeprefix("xl/")
        if f"xl/{target}" in names:
            found[one.get("name", "")] = f"xl/{target}"
    return found


def _elements(archive: zipfile.ZipFile, part: str, tag: str) -> Iterator[dict[str, str]]:
    # Entities cannot hurt: a document type is refused, and this process has little memory.
    with archive.open(part) as file:
        data = file.read(_MAX_XML)
    if b"<!DOCTYPE" in data:
        raise Unreadable(DAMAGED)
    try:
        tree = ET.fromstring(data)  # noqa: S314
    except ET.ParseError as problem:
        raise Unreadable(DAMAGED) from problem
    for one in tree.iter():
        if one.tag.rpartition("}")[2] == tag:
            yield dict(one.attrib)
