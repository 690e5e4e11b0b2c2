"""A comment's mark as stages and texts show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a comment stands and how it looks there.

    Attributes:
        comment: its id.      number: as in the list.      anchor: see db/domain/anchors.
        name: what a screen reader says.      private: a note of this device, without a number.
        start, end: of a passage in the text in sight, code points.
    """

    comment: str
    number: int
    anchor: Mapping[str, Any]
    settled: bool = False
    own: bool = False
    private: bool = False
    name: str = ""
    start: int = 0
    end: int = 0

    def sign(self) -> str:
        """Return what stands in the disc."""
        return "•" if self.private else str(self.number)
