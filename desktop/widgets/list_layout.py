"""Where group headings stand between the rows of a long list."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar


class Group(Protocol):
    """What stands under one heading."""

    @property
    def count(self) -> int:
        """How many rows."""


G = TypeVar("G", bound=Group)


class ListLayout(Generic[G]):
    """Rows of the list (headings included) to offsets of the query (headings apart) and back.

    Attributes:
        groups: those that are not empty.      rows: all, headings included.
        entries: how many of them are no headings.
    """

    def __init__(self, groups: Sequence[G], headings: bool = True) -> None:
        self.groups = tuple(one for one in groups if one.count)
        self.headings = headings
        self._starts: list[int] = []
        first = 0
        for group in self.groups:
            self._starts.append(first)
            first += group.count + headings
        self.rows = first
        self.entries = sum(group.count for group in self.groups)

    def heading(self, row: int) -> G | None:
        """Return the group whose heading stands in a row, None for an entry."""
        number = self._number(row)
        at_start = self.headings and number >= 0 and self._starts[number] == row
        return self.groups[number] if at_start else None

    def heading_rows(self) -> tuple[int, ...]:
        """Return the rows that are headings."""
        return tuple(self._starts) if self.headings else ()

    def offset(self, row: int) -> int:
        """Return the offset of a row's entry (of the next one, for a heading)."""
        return row - (self._number(row) + 1) * self.headings + self._is_heading(row)

    def row(self, offset: int) -> int:
        """Return the row of an offset."""
        if not self.headings:
            return offset
        before = [start - number for number, start in enumerate(self._starts)]
        return offset + bisect_right(before, offset)

    def _number(self, row: int) -> int:
        return bisect_right(self._starts, row) - 1

    def _is_heading(self, row: int) -> bool:
        return self.heading(row) is not None
