"""The tables of figures as lines of cells, each with its sum below where one makes sense."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db.rows.figures import FigureRow, Figures, UnitDays
from db.rows.house_replies import replies_to, reply_sum, unasked
from db.rows.house_reply import DELIVERED, NOTHING, OPEN, HouseReply
from db.rows.inquiry_case import Case
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
    """What stands in a cell.

    Attributes:
        words: "" where something else says it.      tag: code of a house.
        face: a state.      strong: of a sum.      plain: of a sum, yet not bold.
        waits: something is open here.
    """

    words: str
    tag: str = ""
    face: Face | None = None
    strong: bool = False
    plain: bool = False
    waits: bool = False


@dataclass(frozen=True, slots=True)
class FigureTable:
    """Heads, lines of as many cells, and whether the last one is their sum."""

    columns: tuple[Column, ...]
    lines: tuple[tuple[Cell, ...], ...]
    sums: bool = False


def table_of(
    words: InquiryWords, figures: Figures, table: str, case: Case, question: int
) -> FigureTable:
    """Return one of the tables of `Figures`; costs with what houses said to a question, from 1."""
    if table == "costs":
        return _costs(words, figures, case, question)
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


def _costs(words: InquiryWords, figures: Figures, case: Case, question: int) -> FigureTable:
    """What reach and making have cost: a house that was not asked stated nothing."""
    found = {one.house: one for one in replies_to(case, question)}
    lines = [
        (
            _tag(row),
            *_paid(row),
            _stated(found.get(row.key)),
            _state(words, found.get(row.key)),
        )
        for row in figures.houses
    ]
    summed = reply_sum(case, question)
    stated = dates.euros(summed.cents) if summed.delivered or summed.nothing else "–"
    counted = (row.key for row in figures.houses if row.counts)
    lacking = (*summed.open, *summed.worded, *(unasked(case, question, counted) if found else ()))
    without = words.without(lacking) if lacking else ""
    total = Cell(words.table("total"), strong=True)
    last = (Cell(stated, strong=True), Cell(without, strong=True, plain=True))
    lines.append((total, *_paid(figures.total, strong=True), *last))
    heads = (
        Column(words.key_head("costs")),
        Column(words.column("postings"), LOG),
        Column(words.column("paid"), LOG),
        Column(words.column("cents"), LOG),
        Column(words.making(), HOUSE),
        Column(words.reply()),
    )
    return FigureTable(heads, tuple(lines), sums=True)


def _paid(row: FigureRow, *, strong: bool = False) -> tuple[Cell, ...]:
    counts = (dates.number(row.postings), dates.number(row.paid), dates.euros(row.cents))
    return tuple(Cell(one, strong=strong) for one in counts)


def _stated(reply: HouseReply | None) -> Cell:
    if reply is None or reply.state == OPEN or (reply.state == DELIVERED and reply.cents < 0):
        return Cell("–", waits=reply is not None and reply.state == OPEN)
    return Cell(dates.euros(max(reply.cents, 0)))


def _state(words: InquiryWords, reply: HouseReply | None) -> Cell:
    if reply is None:
        return Cell(words.unasked())
    if reply.state == OPEN:
        return Cell("", face=Face(words.waits(reply.due), "clock", "warn"), waits=True)
    if reply.state == NOTHING:
        return Cell("", face=Face(words.nothing(reply.came), "circle-minus", "neu"))
    return Cell("", face=Face(words.delivered(reply.came), "check", "ok"))


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
