"""Tells 11/2 from 2/11 by the other rows of the column, or not at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from db.bulk_import.table import TableRow
from db.sentence import NOTHING, Sentence

_SLASHED = re.compile(r"\s*(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?!\d)(.*)", re.DOTALL)
_MONTHS = 12
_ORDERS = {"mdy": Sentence("Monat/Tag/Jahr"), "dmy": Sentence("Tag/Monat/Jahr")}


def slash_order(rows: Sequence[TableRow], column: int) -> str:
    """How days with slashes are meant: ``dmy``, ``mdy``, ``?`` = no row proves it, "" = none."""
    slashed = [found for row in rows if (found := _match(row, column))]
    orders = {_order(one) for one in slashed} - {""}
    return orders.pop() if len(orders) == 1 else "?" if slashed else ""


def settle_slashes(
    rows: Sequence[TableRow], column: int, chosen: str = ""
) -> tuple[Sequence[TableRow], Sentence]:
    """Rewrites days with slashes where some row of the column proves their order.

    A number above 12 is a day; one such row decides for all, two that disagree for none.

    Args:
        rows: the table.
        column: index of the column with the days.
        chosen: the order a person chose, "" = what the rows prove.

    Returns:
        The rows, and a sentence that says how the days were read; the rows as they were and
        "" where nothing proves anything.
    """
    order = slash_order(rows, column)
    if chosen and order:
        note = Sentence("Tage mit Schrägstrich sind als {order} gelesen.", order=_ORDERS[chosen])
        return [_rewritten(row, column, chosen) for row in rows], note
    if order not in _ORDERS:
        return rows, NOTHING
    proof = next(row for row in rows if _order(_match(row, column)) == order)
    note = Sentence(
        "Tage mit Schrägstrich sind als {order} gelesen, wie es Zeile {number} zeigt („{cell}“).",
        order=_ORDERS[order],
        number=proof.number,
        cell=proof.cells[column],
    )
    return [_rewritten(row, column, order) for row in rows], note


def _match(row: TableRow, column: int) -> re.Match[str] | None:
    cell = row.cells[column]
    return _SLASHED.fullmatch(cell) if isinstance(cell, str) else None


def _order(found: re.Match[str] | None) -> str:
    if found is None:
        return ""
    first, second = int(found[1]), int(found[2])
    if first > _MONTHS:
        return "dmy"
    return "mdy" if second > _MONTHS else ""


def _rewritten(row: TableRow, column: int, order: str) -> TableRow:
    found = _match(row, column)
    if found is None:
        return row
    first, second, year, rest = found.groups()
    day, month = (second, first) if order == "mdy" else (first, second)
    cells = list(row.cells)
    cells[column] = f"{day}.{month}.{year}{rest}"
    return replace(row, cells=tuple(cells))
