"""Lines of the tables: what stands in each cell, made from rows."""

from __future__ import annotations

from dataclasses import dataclass

from db.rows import UnitRow
from db.rows.people import KeyRow, PersonRow
from desktop.members.words import MemberWords
from desktop.theme.states import Face


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: a text, perhaps a second line, a house's code before it, or a mark instead."""

    text: str = ""
    below: str = ""
    tag: str = ""
    face: Face | None = None
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a table; ``spoken`` is what a screen reader says of all of it."""

    id: str
    cells: tuple[Cell, ...]
    spoken: str


def member_line(row: PersonRow, words: MemberWords) -> Line:
    """A member: function, unit, roles, devices, state."""
    cells = (
        Cell(row.title, words.matter(row), strong=row.state in {"waiting", "forked"}),
        Cell(row.unit_name.removeprefix(f"{row.house}, "), tag=row.house),
        Cell(words.roles(row.roles)),
        Cell(words.devices(row)),
        Cell(face=words.headline(row)),
    )
    return Line(row.member, cells, words.spoken(row))


def key_line(row: KeyRow, words: MemberWords) -> Line:
    """A device: whose it is, its words, its last day, its state."""
    cells = (
        Cell(row.title, words.own(row), strong=row.state == "pending"),
        Cell(words.six(row)),
        Cell(words.last(row)),
        Cell(face=words.key_state(row.state)),
    )
    return Line(row.feed, cells, words.spoken_key(row))


def unit_line(row: UnitRow, members: int, words: MemberWords) -> Line:
    """A unit: its name, its code, its house, how many members it has."""
    cells = (
        Cell(row.name.removeprefix(f"{row.house_code}, "), tag=row.house_code),
        Cell(row.code),
        Cell(row.land),
        Cell(words.members(members)),
    )
    return Line(row.id, cells, words.spoken_unit(row, members))
