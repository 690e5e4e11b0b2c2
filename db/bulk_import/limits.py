"""How large a content plan may be, and what reading it may cost."""

from __future__ import annotations

from typing import Final

MIB: Final = 1024 * 1024
MAX_FILE: Final = 64 * MIB
MAX_UNPACKED: Final = 128 * MIB
MAX_MEMBERS: Final = 5_000
MAX_ROWS: Final = 20_000
MAX_COLUMNS: Final = 300
MAX_CELLS: Final = 1_000_000
MAX_CELL_LENGTH: Final = 100_000
MAX_MERGES: Final = 20_000

CHILD_MEMORY: Final = 512 * MIB
CHILD_SECONDS: Final = 60
MAX_ANSWER: Final = 256 * MIB


def thousands(number: int) -> str:
    """A number for people: 20 000 with narrow spaces."""
    return f"{number:,}".replace(",", "\u202f")
