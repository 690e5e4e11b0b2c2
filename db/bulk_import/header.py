"""Finds the header row below a title block, also where it takes two rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from db.bulk_import.columns import columns_of

SEARCHED_ROWS = 60
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Header:
    """The header of a table.

    Attributes:
        first: index of its first row.
        last: index of its last row; the next one may hold data.
        names: one text per column, both rows joined where there are two.
        columns: canonical names, "" where nothing is read.
    """

    first: int
    last: int
    names: tuple[str, ...]
    columns: tuple[str, ...]

    @property
    def known(self) -> int:
        """How many different columns were recognised."""
        return len(set(self.columns) - {""})


def find_header(rows: Sequence[Sequence[object]], mapping: Mapping[str, str]) -> Header | None:
    """The row (or two) in which most columns are recognised, None if fewer than two are.

    Args:
        rows: cells of the first rows of a table.
        mapping: see ``columns_of``.
    """
    best: Header | None = None
    for index in range(min(len(rows), SEARCHED_ROWS)):
        for header in _candidates(rows, index, mapping):
            if header.known >= _FEWEST and (best is None or header.known > best.known):
                best = header
    return best


def _candidates(
    rows: Sequence[Sequence[object]], index: int, mapping: Mapping[str, str]
) -> list[Header]:
    upper = _names(rows[index])
    found = [Header(index, index, upper, columns_of(upper, mapping))]
    if any(upper) and index + 1 < len(rows):
        joined = _joined(upper, _names(rows[index + 1]))
        found.append(Header(index, index + 1, joined, columns_of(joined, mapping)))
    return found


def _names(cells: Sequence[object]) -> tuple[str, ...]:
    return tuple(" ".join(one.split()) if isinstance(one, str) else "" for one in cells)


def _joined(upper: tuple[str, ...], lower: tuple[str, ...]) -> tuple[str, ...]:
    """Joins two rows: Text over Instagram and LinkedIn names both columns."""
    names: list[str] = []
    above = ""
    for index in range(max(len(upper), len(lower))):
        own = upper[index] if index < len(upper) else ""
        below = lower[index] if index < len(lower) else ""
        above = own or (above if below else "")
        names.append(f"{above} {below}".strip() if below else own)
    return tuple(names)
