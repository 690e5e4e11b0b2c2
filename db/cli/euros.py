"""Amounts as people type them."""

from __future__ import annotations

import re

_EUROS = re.compile(r"(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{1,2}))?", re.ASCII)


def cents_of(text: str) -> int | None:
    """Return the cents of an amount in euros such as ``250`` or ``1.250,50``; None = it is none.

    A point parts thousands alone: passed over, it would make 1,250 euros of ``12.50``.
    """
    found = _EUROS.fullmatch(text.strip())
    if found is None:
        return None
    return int(found[1].replace(".", "")) * 100 + int((found[2] or "0").ljust(2, "0"))
