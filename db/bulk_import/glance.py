"""A look at a plan before anything of it is checked: header, samples, what would be read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from db.bulk_import.cells import text_of
from db.bulk_import.columns import (
    CHANNELS,
    DATE,
    HOUSE,
    MEDIA,
    TEXT,
    folded,
    own_columns,
    own_name,
)
from db.bulk_import.formats import offered
from db.bulk_import.grid import Grid, Unreadable, letters
from db.bulk_import.header import SEARCHED_ROWS, Header
from db.bulk_import.joined import joined_rows
from db.bulk_import.slash_dates import slash_order
from db.bulk_import.table import Table, header_in, recognised, table_of
from db.bulk_import.templates import Template
from db.bulk_import.times import Cell
from db.reference.plan_formats import PlanFormat, plan_formats
from db.rows.imports import GlanceColumn, PlanGlance, Reading
from db.sentence import NOTHING, Sentence

SAMPLES, _HEAD, _WIDEST, _LONGEST = 3, 9, 40, 120
_FEWEST = 2


def glance(
    path: Path, grid: Grid, reading: Reading, templates: Mapping[str, Template]
) -> PlanGlance:
    """How a grid would be read.

    Args:
        path: the file it came from.
        grid: its cells.
        reading: what a person chose.
        templates: signature of a header row → what was chosen for it before.
    """
    template, reading, tool = recognised(grid, reading, templates)
    table, problem = _table(path, grid, reading)
    header = table.header if table else _header(grid, reading, tool)
    columns = tuple(_columns(grid, header, tool)) if header else ()
    first = max(header.first - 1, 0) if header else 0
    return PlanGlance(
        path=str(path),
        reading=reading,
        sheet=grid.sheet,
        sheets=grid.sheets,
        encoding=grid.encoding,
        separator=grid.separator,
        template=template.name if template else "",
        format=(tool.code, tool.name) if tool else ("", ""),
        offered=tuple((one.code, one.name) for one in offered(grid.rows)),
        formats=tuple((one.code, one.name) for one in plan_formats().values()),
        fields=tuple((one, own_name(one)) for one in own_columns()),
        columns=columns,
        lacking=tuple(_lacking({one.field for one in columns}, reading)),
        rows=len(table.rows) if table else 0,
        date_order=_date_order(table),
        head=tuple(_cut(row) for row in grid.rows[first : first + _HEAD]),
        head_row=header.last - first if header and header.last >= 0 else -1,
        problem=problem,
    )


def _table(path: Path, grid: Grid, reading: Reading) -> tuple[Table | None, Sentence]:
    try:
        return table_of(path, grid, reading), NOTHING
    except Unreadable as problem:
        return None, problem.sentence


def _header(grid: Grid, reading: Reading, tool: PlanFormat | None) -> Header | None:
    """The header, else the first row that may be one: a person says what its columns are."""
    try:
        return header_in(grid, reading.mapping, tool)
    except Unreadable:
        for at, row in enumerate(grid.rows[:SEARCHED_ROWS]):
            names = tuple(" ".join(one.split()) if isinstance(one, str) else "" for one in row)
            if sum(map(bool, names)) >= _FEWEST:
                return Header(at, at, names, ("",) * len(names))
    return None


def _columns(grid: Grid, header: Header, tool: PlanFormat | None) -> Iterator[GlanceColumn]:
    parts = {folded(one.header): one.column for one in (tool.columns if tool else ())}
    for at, (name, column) in enumerate(zip(header.names, header.columns, strict=True)):
        samples = tuple(islice(_samples(grid, header, at), SAMPLES))
        part = "" if column else parts.get(folded(name), "")
        if name or samples:
            yield GlanceColumn(letters(at + 1), name, column or part, bool(part), samples)


def _samples(grid: Grid, header: Header, at: int) -> Iterator[str]:
    for row in grid.rows[header.last + 1 :]:
        text = text_of(row[at]) if at < len(row) else ""
        if text:
            yield " ".join(text[:_LONGEST].split())


def _lacking(fields: set[str], reading: Reading) -> Iterator[str]:
    given = fields | {column for column, text in reading.defaults.items() if text}
    own_texts = any(one.startswith(f"{TEXT}:") for one in fields)
    if HOUSE not in given:
        yield HOUSE
    if CHANNELS not in given and not own_texts:
        yield CHANNELS
    if TEXT not in given and MEDIA not in given and not own_texts:
        yield TEXT


def _date_order(table: Table | None) -> str:
    if table is None or DATE not in table.header.columns:
        return ""
    return slash_order(joined_rows(table), table.header.columns.index(DATE))


def _cut(row: Sequence[Cell]) -> tuple[str, ...]:
    cells = (cell if isinstance(cell, str) else text_of(cell) for cell in row[:_WIDEST])
    return tuple(" ".join(cell[:_LONGEST].split()) for cell in cells)
