"""Joins what another tool spreads over several columns: a link below its text, a day in parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from db.bulk_import.cells import text_of
from db.bulk_import.columns import folded
from db.bulk_import.table import Table, TableRow
from db.bulk_import.times import Cell
from db.reference.plan_formats import PlanColumn, PlanFormat

# Parts of a day or a clock, which plans write without the zero in front.
_PARTS = {"-", ":"}


def joined_rows(table: Table) -> Sequence[TableRow]:
    """The rows with each canonical column whole, in the place of its first part."""
    if table.format is None:
        return table.rows
    groups = _groups(table, table.format)
    return [_joined(row, groups) for row in table.rows]


def _groups(table: Table, one: PlanFormat) -> dict[int, list[tuple[int, PlanColumn]]]:
    """Index of the first part → all parts, of columns that are more than one plain cell."""
    places = {folded(name): at for at, name in reversed(list(enumerate(table.header.names)))}
    parts: dict[str, list[tuple[int, PlanColumn]]] = {}
    for column in one.columns:
        at = places.get(folded(column.header))
        if column.column and at is not None:
            parts.setdefault(column.column, []).append((at, column))
    own = {column: at for at, column in enumerate(table.header.columns) if column}
    return {
        own[name]: found
        for name, found in parts.items()
        if name in own and (len(found) > 1 or found[0][1].before)
    }


def _joined(row: TableRow, groups: dict[int, list[tuple[int, PlanColumn]]]) -> TableRow:
    cells: list[Cell] = list(row.cells)
    for first, parts in groups.items():
        whole = ""
        for at, column in parts:
            text = text_of(row.cells[at]) if at not in row.faults else ""
            if not text or (text in whole and column.before not in _PARTS):
                continue
            text = text.zfill(2) if column.before in _PARTS else text
            whole += (column.before if whole else column.before.lstrip()) + text
        filled = [at for at, _ in parts if text_of(row.cells[at])]
        if filled != [first] or parts[0][1].before:
            cells[first] = whole
    return replace(row, cells=tuple(cells))
