"""Plain text that fits: paragraphs that wrap, and tables that wrap inside their columns."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from textwrap import wrap

WIDEST, NARROWEST, GAP, LEAST = 100, 80, 2, 20


def width() -> int:
    """Columns to write in: the terminal's, but at least 80 and never over 100."""
    return max(NARROWEST, min(WIDEST, shutil.get_terminal_size((80, 24)).columns))


def filled(text: str, indent: int = 0, hang: int = 0) -> list[str]:
    """A text in lines that fit; its own line breaks and empty lines stay.

    Args:
        text: any number of paragraphs.
        indent: blanks before each line.
        hang: further blanks before each line but a paragraph's first.
    """
    room = width() - indent
    lines: list[str] = []
    for paragraph in text.splitlines() or [""]:
        parts = wrap(paragraph, room, subsequent_indent=" " * hang, break_on_hyphens=False)
        lines += [f"{'':{indent}}{part}".rstrip() for part in parts or [""]]
    return lines


def table(rows: Sequence[Sequence[str]], flexible: int, indent: int = 0) -> list[list[str]]:
    """The lines of each row; the flexible column takes what room is left, and wraps.

    Args:
        rows: all of one length.
        flexible: index of the column that gives way.
        indent: blanks before each line.
    """
    if not rows:
        return []
    sizes = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    others = sum(sizes) - sizes[flexible] + GAP * (len(sizes) - 1)
    sizes[flexible] = min(sizes[flexible], max(LEAST, width() - indent - others))
    return [list(_row(row, sizes, indent)) for row in rows]


def printed(rows: Sequence[Sequence[str]], flexible: int) -> str:
    """The same as one text."""
    return "\n".join(line for row in table(rows, flexible) for line in row)


def _row(cells: Sequence[str], sizes: Sequence[int], indent: int) -> Iterator[str]:
    columns = [wrap(cell, max(size, 1)) or [""] for cell, size in zip(cells, sizes, strict=True)]
    for parts in zip_longest(*columns, fillvalue=""):
        line = (" " * GAP).join(f"{part:{size}}" for part, size in zip(parts, sizes, strict=True))
        yield f"{'':{indent}}{line}".rstrip()
