"""The tables of figures as lines of cells, each with its sum below where one makes sense."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db.rows.figures import FigureRow, Figures, UnitDays
from desktop.i18n import dates
from desktop.inquiry.words import COUNTS, DAYS, InquiryWords
from desktop.theme.states import Face

# By channel a posting counts at each: their sum would not be the number of postings.
SUMMED = frozenset({"houses", "months", "routes"})
LOG, HOUSE = "history", "building"


@dataclass(frozen=True, slots=True)
class Column:
    """The head of a column; ``sign`` says where its figures come from, "" = it is no figure."""

    head: str
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell; ``tag`` is the code of a house."""

    words: str
    tag: str = ""
    face: Face | None = None
    strong: bool = False


@dataclass(frozen=True, slots=True)
class FigureTable:
    """Heads, lines of as many cells, and whether the last one is their sum."""

    columns: tuple[Column, ...]
    lines: tuple[tuple[Cell, ...], ...]
    sums: bool = False


def table_of(words: InquiryWords, figures: Figures, table: str) -> FigureTable:
    """Return one of the tables of `Figures`."""
    if table == "units":
        return _days(words, figures.units)
    rows: Sequence[FigureRow] = getattr(figures, table)
    first = _tag if table == "houses" else lambda row: Cell(words.key(table, row.key))
    lines = [(first(row), *_counts(row)) for row in rows]
    if table in SUMMED:
        total = Cell(words.table("total"), strong=True)
        lines.append((total, *_counts(figures.total, strong=True)))
    heads = (Column(words.column(one), LOG) for one in COUNTS)
    return FigureTable((Column(words.key_head(table)), *heads), tuple(lines), table in SUMMED)


def _days(words: InquiryWords, rows: Sequence[UnitDays]) -> FigureTable:
    lines = tuple(
        (
            Cell(row.unit),
            Cell(dates.number(row.cases)),
            Cell(words.days(row.median)),
            Cell(words.days(row.ninety)),
        )
        for row in rows
    )
    heads = (Column(words.column(one), LOG) for one in DAYS)
    return FigureTable((Column(words.key_head("units")), *heads), lines)


def _counts(row: FigureRow, *, strong: bool = False) -> tuple[Cell, ...]:
    return tuple(Cell(dates.number(getattr(row, one)), strong=strong) for one in COUNTS)


def _tag(row: FigureRow) -> Cell:
    return Cell("", tag=row.key)
