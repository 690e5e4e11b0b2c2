"""A sheet as read: cells by row and column, before anybody asks what they mean."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from db.bulk_import.times import Cell
from db.sentence import Sentence

Span = tuple[int, int, int, int]


class Unreadable(Exception):  # noqa: N818 - the sentence tells why
    """The file cannot be read as a table; the sentence is for people."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet.

    Attributes:
        kind: ``book`` or ``csv``.
        rows: cells from the first row of the file on; short rows are not filled up.
        sheet: name, "" for CSV.
        sheets: names of all visible sheets.
        encoding: e.g. "Windows-1252", "" for a workbook.
        separator: of a CSV, "" for a workbook.
        merged: (first row, first column, last row, last column), from 0, inclusive.
        faults: (row, column, error value) of formulas that failed, from 0; "" = never computed.
        links: (row, column, target) of cells that lead somewhere.
        pictures: (row, member of the file's archive, description) of pictures in the sheet.
        unread_pictures: the file holds pictures in a form that is not read.
    """

    kind: str
    rows: tuple[tuple[Cell, ...], ...]
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    encoding: str = ""
    separator: str = ""
    merged: tuple[Span, ...] = ()
    faults: tuple[tuple[int, int, str], ...] = ()
    links: tuple[tuple[int, int, str], ...] = ()
    pictures: tuple[tuple[int, str, str], ...] = ()
    unread_pictures: bool = False


def letters(column: int) -> str:
    """The name of a column as spreadsheets show it: 1 → A, 27 → AA."""
    found = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        found = chr(ord("A") + rest) + found
    return found


def to_json(grid: Grid) -> str:
    """The grid for the pipe between child and parent."""
    return json.dumps(asdict(grid), default=_spell, ensure_ascii=False)


def from_json(text: str) -> Grid:
    """The grid that the child wrote."""
    data: dict[str, Any] = json.loads(text, object_hook=_tagged)
    return Grid(
        **{
            **data,
            "rows": tuple(map(tuple, data["rows"])),
            "sheets": tuple(data["sheets"]),
            "merged": tuple(map(tuple, data["merged"])),
            **{name: tuple(map(tuple, data[name])) for name in ("faults", "links", "pictures")},
        }
    )


def _spell(cell: object) -> dict[str, str | float]:
    for name, kind in _TAGS.items():
        if type(cell) is kind:
            return {name: cell.isoformat()}  # type: ignore[attr-defined]
    if isinstance(cell, timedelta):
        return {"seconds": cell.total_seconds()}
    message = f"no cell: {cell!r}"
    raise TypeError(message)


def _tagged(data: dict[str, Any]) -> Any:
    if len(data) != 1:
        return data
    ((name, value),) = data.items()
    if name == "seconds":
        return timedelta(seconds=value)
    return _TAGS[name].fromisoformat(value) if name in _TAGS else data


_TAGS: dict[str, Any] = {"stamp": datetime, "day": date, "clock": time}
