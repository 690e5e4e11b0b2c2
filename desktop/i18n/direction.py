"""Words of people beside words of the desk, whatever direction they are written in."""

from __future__ import annotations

import re

# What runs or turns from right to left: Hebrew to Arabic, and the marks of UAX #9.
_TURNS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u200f\u202a-\u202e\u2066-\u2069]")
_FIRST_STRONG, _END = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """Return a text so marked that it cannot turn what stands beside it (UAX #9, isolates)."""
    return f"{_FIRST_STRONG}{text}{_END}" if _TURNS.search(text) else text
