"""Recognises the plans of other tools, by their header or as a person says."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import islice

from db.bulk_import.calendar_words import BadDate
from db.bulk_import.columns import folded
from db.bulk_import.dates import read_day
from db.bulk_import.header import SEARCHED_ROWS, Header
from db.bulk_import.times import Cell
from db.reference.plan_formats import PlanFormat, plan_formats

_LOOKED_AT = 5
# Decides only years left out, and a date without one proves no format.
_ANY_DAY = date(2026, 1, 1)
_FULL_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")


def format_of(rows: Sequence[Sequence[Cell]]) -> PlanFormat | None:
    """The tool whose header stands in the first rows; of several the one that explains most."""
    found: list[tuple[int, PlanFormat]] = []
    for row in rows[:SEARCHED_ROWS]:
        there = {folded(one) for one in row if isinstance(one, str)}
        for one in plan_formats().values():
            if one.needs and all(folded(need) in there for need in one.needs):
                known = sum(folded(column.header) in there for column in one.columns)
                found.append((known, one))
    return max(found, key=lambda pair: pair[0])[1] if found else None


def mapping_of(one: PlanFormat) -> Mapping[str, str]:
    """Header → canonical column; of several that fill the same one only the first."""
    first: dict[str, str] = {}
    for column in one.columns:
        taken = column.column in first.values()
        first[column.header] = "" if taken else column.column
    return first


def header_of(one: PlanFormat) -> Header:
    """The header of a plan that has none; its row is -1, the first row holds data."""
    mapping = mapping_of(one)
    names = tuple(column.header for column in one.columns)
    return Header(-1, -1, names, tuple(mapping[name] for name in names))


def offered(rows: Sequence[Sequence[Cell]]) -> tuple[PlanFormat, ...]:
    """The formats without header that the first rows may be in; a person must choose."""
    head = list(islice((row for row in rows if any(row)), _LOOKED_AT))
    wanted = (one for one in plan_formats().values() if one.positional)
    return tuple(one for one in wanted if head and all(_fits(row, one) for row in head))


def _fits(row: Sequence[Cell], one: PlanFormat) -> bool:
    width = max((at + 1 for at, cell in enumerate(row) if cell not in (None, "")), default=0)
    if not 1 < width <= len(one.columns):
        return False
    dates = [at for at, column in enumerate(one.columns) if column.column == "date"]
    cells = [row[at] if at < len(row) else None for at in dates]
    if len(cells) > 1:
        return all(str(cell).removesuffix(".0").isdigit() for cell in cells)
    return _is_day(cells[0])


def _is_day(cell: Cell) -> bool:
    if isinstance(cell, str) and not _FULL_YEAR.search(cell):
        return False
    if isinstance(cell, str) and re.match(r"\d{1,2}/\d{1,2}/", cell):
        return True
    try:
        read_day(cell, _ANY_DAY)
    except BadDate:
        return False
    return True
