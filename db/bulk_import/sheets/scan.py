"""What a raw sheet says: how far it reaches, what failed in it, which cells are merged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from db.bulk_import.grid import Span
from db.bulk_import.limits import MAX_MERGES
from db.sentence import Sentence

DAMAGED = Sentence(
    "Die Datei ist beschädigt oder unvollständig. Bitte neu speichern oder neu kopieren."
)
PROTECTED = Sentence(
    "Die Datei ist mit einem Kennwort geschützt. Bitte ohne Kennwort "
    "speichern (in Excel: Datei › Informationen › Arbeitsmappe schützen)."
)


@dataclass(slots=True)
class Scan:
    """What the reader would pay for or swallow.

    Attributes:
        last_row: of the cells that hold something, from 1; 0 = none.
        last_column: likewise.
        faults: (row, column, error value) of formulas that failed, from 0; "" = no value is kept.
        links: (row, column, target) of cells that lead somewhere.
        pictures: (row, member of the archive, description) of those that lie in the sheet.
        unread_pictures: the file holds pictures that are not among them.
        merged: (first row, first column, last row, last column), from 0; None = the reader
            knows them itself.
    """

    last_row: int = 0
    last_column: int = 0
    faults: list[tuple[int, int, str]] = field(default_factory=list)
    links: list[tuple[int, int, str]] = field(default_factory=list)
    pictures: list[tuple[int, str, str]] = field(default_factory=list)
    unread_pictures: bool = False
    merged: list[Span] | None = None

    def reach(self, row: int, column: int) -> None:
        """Note a cell that holds something; counted from 1."""
        self.last_row = max(self.last_row, row)
        self.last_column = max(self.last_column, column)

    def merge(self, span: Span) -> None:
        """Note merged cells, up to the limit."""
        if self.merged is None:
            self.merged = []
        if len(self.merged) < MAX_MERGES and span[:2] != span[2:]:
            self.merged.append(span)


# Name of a sheet → what its raw form says.
Scanner = Callable[[str], Scan]
