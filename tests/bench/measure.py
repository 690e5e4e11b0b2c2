"""One measured row, and how times are taken."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """A measurement beside its floor; times in ms.

    Attributes:
        goal: what design/5-quality.md asks for, in words.
    """

    what: str
    ours: float
    floor: float
    goal: str
    note: str = ""

    @property
    def ratio(self) -> str:
        """Ours by floor, "–" where there is no floor."""
        return f"{self.ours / self.floor:.2f}×" if self.floor else "–"

    def line(self) -> str:
        """A line of the table in tests/README.md."""
        floor = f"{self.floor:.2f}" if self.floor else "–"
        return (
            f"| {self.what} | {self.ours:.2f} | {floor} | {self.ratio} | {self.goal} "
            f"| {self.note} |"
        )


HEAD = "| what | ms | floor ms | ratio | to reach | note |\n|---|---|---|---|---|---|"


def timed(do: Callable[[], object]) -> float:
    """Milliseconds that one call takes."""
    start = time.perf_counter()
    do()
    return (time.perf_counter() - start) * 1000


def median(do: Callable[[], object], times: int = 9) -> float:
    """Median of several calls, ms."""
    return statistics.median(timed(do) for _ in range(times))


def percentile(values: Sequence[float], share: float) -> float:
    """The value that ``share`` of the values stay under."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
