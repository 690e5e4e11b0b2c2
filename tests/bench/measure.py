"""One measured row, and how times are taken."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """A measurement beside its floor.

    Attributes:
        ours, floor: in ``unit``; floor 0 = there is none.
        goal: what is to be reached, in words.
    """

    what: str
    ours: float
    floor: float
    goal: str
    note: str = ""
    unit: str = "ms"

    @property
    def ratio(self) -> str:
        """Ours by floor, "–" where there is no floor."""
        return f"{self.ours / self.floor:.2f}×" if self.floor else "–"

    def line(self) -> str:
        """A line of the table in tests/README.md."""
        floor = f"{amount(self.floor)} {self.unit}" if self.floor else "–"
        return (
            f"| {self.what} | {amount(self.ours)} {self.unit} | {floor} | {self.ratio} "
            f"| {self.goal} | {self.note} |"
        )


HEAD = (
    "| what | Umlauf | floor or peer | ratio | to reach | note | load |\n"
    "|---|---|---|---|---|---|---|"
)


def amount(value: float) -> str:
    """A number with as many digits as mean something."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


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
