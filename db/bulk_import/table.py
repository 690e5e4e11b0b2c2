"""A content plan as a table: its header, and the rows below that hold something."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

from db.bulk_import.columns import MEDIA, column_of, doubled, folded, own_name
from db.bulk_import.formats import format_of, header_of, mapping_of, offered
from db.bulk_import.grid import Grid, Span, Unreadable
from db.bulk_import.header import Header, find_header
from db.bulk_import.templates import NO_TEMPLATES, Template, template_for, with_template
from db.bulk_import.times import Cell
from db.reference.plan_formats import PlanFormat, plan_formats
from db.rows.imports import Reading
from db.sentence import Sentence

_NO_HEADER = Sentence(
    "Es ist keine Kopfzeile zu finden. Bitte eine Zeile mit Spaltennamen "
    "anlegen, z. B. ID, Titel, Haus, Datum, Uhrzeit, Kanäle, Text, Medien, "
    "Alternativtext."
)


_FILE = re.compile(r"\.\w{2,4}\s*$")
_ADDRESS = re.compile(r"\w{2,}:")
_OFFERED = Sentence(
    "Es ist keine Kopfzeile zu finden. Die Form passt zu {names}: Bitte dieses Format wählen "
    "(„{code}“)."
)


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row.

    Attributes:
        number: as the spreadsheet shows it, from 1.
        cells: as many as the header has columns.
        filled: columns whose value comes from a merged cell that begins further up.
        faults: column → error value of a formula, e.g. "#DIV/0!"; "" = never computed.
        pictures: (member of the file's archive, description) of those that lie in the row.
    """

    number: int
    cells: tuple[Cell, ...]
    filled: frozenset[int] = frozenset()
    faults: Mapping[int, str] = field(default_factory=dict)
    pictures: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A content plan as it came.

    Attributes:
        path: the file.
        grid: all cells as they stood there.
        header: where the header is and what its columns mean.
        rows: rows below the header that hold something.
        headings: numbers of rows skipped because one merged cell fills them.
        format: the tool that wrote it, None = a plan of our own.
        defaults: canonical column → what holds where a row says nothing.
        corrections: canonical column → what stands in a cell → what is meant.
        reading: what was chosen, a template's choices included.
        template: name of the template that was recognised, "" = none.
    """

    path: Path
    grid: Grid
    header: Header
    rows: tuple[TableRow, ...]
    headings: tuple[int, ...] = ()
    format: PlanFormat | None = None
    defaults: Mapping[str, str] = field(default_factory=dict)
    corrections: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    reading: Reading = field(default_factory=Reading)
    template: str = ""


def table_of(
    path: Path, grid: Grid, reading: Reading, templates: Mapping[str, Template] = NO_TEMPLATES
) -> Table:
    """The table in a grid.

    Args:
        path: the file it came from.
        grid: its cells.
        reading: what a person chose.
        templates: signature of a header row → what was chosen for it before.

    Raises:
        Unreadable: no header row, no row below it, or two columns of one meaning.
    """
    template, reading, tool = recognised(grid, reading, templates)
    header = header_in(grid, reading.mapping, tool)
    twice = doubled(header.columns)
    if twice:
        message = Sentence(
            "Die Spalte „{column}“ kommt zweimal vor. Bitte eine umbenennen.",
            column=own_name(twice[0]),
        )
        raise Unreadable(message)
    headings = {span[0] for span in grid.merged if _is_heading(grid, span)}
    rows = tuple(_rows(grid, header, headings))
    if not rows:
        message = Sentence(
            "Unter der Kopfzeile (Zeile {row}) steht keine Zeile.", row=header.last + 1
        )
        raise Unreadable(message)
    below = sorted(one + 1 for one in headings if one > header.last)
    return Table(
        path,
        grid,
        header,
        rows,
        tuple(below),
        tool,
        {column_of(name): text for name, text in reading.defaults.items()},
        {column_of(name): dict(words) for name, words in reading.corrections.items()},
        reading,
        template.name if template else "",
    )


def recognised(
    grid: Grid, reading: Reading, templates: Mapping[str, Template]
) -> tuple[Template | None, Reading, PlanFormat | None]:
    """The template of a header row, what holds with it, and the tool that wrote the plan."""
    template = template_for(grid.rows, templates)
    reading = with_template(reading, template)
    tool = plan_formats()[reading.format.casefold()] if reading.format else format_of(grid.rows)
    return template, reading, tool


def header_in(grid: Grid, mapping: Mapping[str, str], tool: PlanFormat | None) -> Header:
    """The header row; raises Unreadable where there is none."""
    if tool and tool.positional:
        return header_of(tool)
    chosen = {folded(name) for name in mapping}
    said = mapping_of(tool) if tool else {}
    usual = {name: column for name, column in said.items() if folded(name) not in chosen}
    header = find_header(grid.rows, {**usual, **mapping})
    if header is None:
        fitting = offered(grid.rows)
        names = tuple(one.name for one in fitting)
        raise Unreadable(
            _OFFERED.filled(names=names, code=fitting[0].code) if fitting else _NO_HEADER
        )
    return header


def is_empty(cell: Cell) -> bool:
    """Whether a cell holds nothing, blanks aside."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def _is_heading(grid: Grid, span: Span) -> bool:
    """One merged cell alone in its row is a caption ("November"), no posting."""
    first, left, last, right = span
    if first != last or right == left or first >= len(grid.rows):
        return False
    row = grid.rows[first]
    return sum(not is_empty(cell) for cell in row) == 1 and not is_empty(row[left])


def _rows(grid: Grid, header: Header, headings: set[int]) -> Iterator[TableRow]:
    width = len(header.names)
    filled = _filled(grid, header)
    faults: dict[int, dict[int, str]] = {}
    for at_row, column, fault in grid.faults:
        faults.setdefault(at_row, {})[column] = fault
    links = _media_links(grid, header)
    pictures: dict[int, list[tuple[str, str]]] = {}
    for at_row, member, words in grid.pictures:
        pictures.setdefault(at_row, []).append((member, words))
    for index in range(header.last + 1, len(grid.rows)):
        row = grid.rows[index]
        fills = filled.get(index, {})
        wrong = {at: value for at, value in faults.get(index, {}).items() if at < width}
        nothing = all(map(is_empty, row)) and not wrong and index not in pictures
        if nothing or index in headings or _repeats(row, header):
            continue
        cells = tuple((*row, *[None] * (width - len(row)))[:width])
        cells = tuple(links.get((index, at), cell) for at, cell in enumerate(cells))
        merged = {at: value for at, value in fills.items() if at < width and is_empty(cells[at])}
        yield TableRow(
            index + 1,
            tuple(merged.get(at, cell) for at, cell in enumerate(cells)),
            frozenset(merged),
            wrong,
            tuple(pictures.get(index, ())),
        )


def _media_links(grid: Grid, header: Header) -> dict[tuple[int, int], str]:
    """Cells of the media column whose words name no file, and where they lead instead."""
    if MEDIA not in header.columns:
        return {}
    column = header.columns.index(MEDIA)
    found = {}
    for row, at, target in grid.links:
        cell = grid.rows[row][at] if row < len(grid.rows) and at < len(grid.rows[row]) else None
        if at == column and not (isinstance(cell, str) and _FILE.search(cell)):
            name = target.replace("\\", "/").rpartition("/")[2]
            found[row, at] = target if _ADDRESS.match(target) else unquote(name)
    return found


def _filled(grid: Grid, header: Header) -> dict[int, dict[int, Cell]]:
    """Row → column → value, for merged cells that reach down over several rows."""
    found: dict[int, dict[int, Cell]] = {}
    for first, left, last, right in grid.merged:
        if first <= header.last or left != right or not _holds(grid, first, left):
            continue
        for row in range(first + 1, min(last + 1, len(grid.rows))):
            found.setdefault(row, {})[left] = grid.rows[first][left]
    return found


def _holds(grid: Grid, row: int, column: int) -> bool:
    return row < len(grid.rows) and column < len(grid.rows[row])


def _repeats(row: tuple[Cell, ...], header: Header) -> bool:
    words = tuple(" ".join(one.split()) if isinstance(one, str) else "" for one in row)
    return words[: len(header.names)] == header.names and any(words)
