"""Scans the tables of an ODS (OpenDocument 1.3 part 3, section 9)."""

from __future__ import annotations

import re
from pathlib import Path
from typing import IO
from xml.parsers import expat

from db.bulk_import.grid import Unreadable
from db.bulk_import.limits import MAX_COLUMNS, MAX_MEMBERS, MAX_MERGES
from db.bulk_import.sheets.archive import CHUNK, opened
from db.bulk_import.sheets.scan import DAMAGED, PROTECTED, Scan, Scanner

_FAULT = re.compile(r"#[A-ZÄÖÜ/0-9]{1,12}[!?]?|Err:\d{3}")
_CELLS = {"table:table-cell", "table:covered-table-cell"}
_MANIFEST = "META-INF/manifest.xml"


def scanner(path: Path) -> Scanner:
    """How to scan each table; raises Unreadable for what is protected or unpacks to much."""
    with opened(path) as archive:
        if _MANIFEST in archive.namelist() and b"encryption-data" in archive.read(_MANIFEST):
            raise Unreadable(PROTECTED)

    def scan(name: str) -> Scan:
        reading = _Reading(name)
        with opened(path) as archive, archive.open("content.xml") as file:
            reading.read(file)
        return reading.found

    return scan


class _Reading:
    """One pass over the document, which keeps nothing but what it found."""

    def __init__(self, name: str) -> None:
        self.found = Scan(merged=[])
        self._name, self._depth, self._here = name, 0, False
        self._row = self._column = 0
        self._rows = self._columns = 1
        self._filled = self._computed = False
        self._words = ""

    def read(self, file: IO[bytes]) -> None:
        parser = expat.ParserCreate()
        parser.StartDoctypeDeclHandler = self._on_doctype
        parser.StartElementHandler = self._on_start
        parser.EndElementHandler = self._on_end
        parser.CharacterDataHandler = self._on_words
        try:
            while block := file.read(CHUNK):
                parser.Parse(block)
            parser.Parse(b"", True)  # noqa: FBT003 - positional only
        except (expat.ExpatError, ValueError) as problem:
            raise Unreadable(DAMAGED) from problem

    def _on_doctype(self, *_: object) -> None:
        raise Unreadable(DAMAGED)

    def _on_start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "table:table":
            self._depth += 1
            self._here = self._here or attributes.get("table:name") == self._name
        elif not self._here:
            return
        elif tag == "table:table-row":
            self._rows = _count(attributes, "table:number-rows-repeated")
            self._column = 0
        elif tag in _CELLS:
            self._begin_cell(attributes)
        elif tag == "text:a" and len(self.found.links) < MAX_MERGES:
            self.found.links.append((self._row, self._column, attributes.get("xlink:href", "")))
        elif tag == "draw:image" and len(self.found.pictures) < MAX_MEMBERS:
            self.found.pictures.append((self._row, attributes.get("xlink:href", ""), ""))

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        self._columns = _count(attributes, "table:number-columns-repeated")
        self._computed = "table:formula" in attributes
        self._filled = self._computed or "office:value-type" in attributes
        self._words = ""
        down = _count(attributes, "table:number-rows-spanned") - 1
        right = _count(attributes, "table:number-columns-spanned") - 1
        if down or right:
            self.found.merge((self._row, self._column, self._row + down, self._column + right))

    def _on_words(self, words: str) -> None:
        if self._computed and len(self._words) < 40:  # noqa: PLR2004 - longer is no error value
            self._words += words

    def _on_end(self, tag: str) -> None:
        if tag == "table:table":
            self._depth -= 1
            self._here = self._here and self._depth > 0
        elif not self._here:
            return
        elif tag == "table:table-row":
            self._row += self._rows
        elif tag in _CELLS:
            self._end_cell()

    def _end_cell(self) -> None:
        if self._filled:
            self.found.reach(self._row + self._rows, self._column + self._columns)
        if self._computed and _FAULT.fullmatch(self._words.strip()):
            self._add_faults(self._words.strip())
        self._column += self._columns
        self._computed = self._filled = False

    def _add_faults(self, value: str) -> None:
        for column in range(self._column, self._column + min(self._columns, MAX_COLUMNS)):
            if len(self.found.faults) < MAX_MERGES:
                self.found.faults.append((self._row, column, value))


def _count(attributes: dict[str, str], name: str) -> int:
    return max(int(attributes.get(name, "1")), 1)
