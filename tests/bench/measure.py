"""One measured row, and how times are taken: in turns with the floor, on a machine in use.

Other work on the machine makes every time longer, and never both sides alike. So floor and
Umlauf take turns, the least of each counts, and where both are bound by one processor the ratio
of processor times stands beside that of the clock.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True)
class Row:
    """A measurement beside its floor.

    Attributes:
        ours, floor: in ``unit``; floor 0 = there is none.
        goal: what is to be reached, in words.
        cpu: processor time of ours and of the floor, where both are bound by it.
    """

    what: str
    ours: float
    floor: float
    goal: str
    note: str = ""
    unit: str = "ms"
    cpu: tuple[float, float] = (0, 0)

    @property
    def ratio(self) -> str:
        """Ours by floor, "–" where there is no floor."""
        return times(self.ours, self.floor)

    def line(self) -> str:
        """A line of the table in tests/README.md."""
        floor = f"{amount(self.floor)} {self.unit}" if self.floor else "–"
        return (
            f"| {self.what} | {amount(self.ours)} {self.unit} | {floor} | {self.ratio} "
            f"| {times(*self.cpu)} | {self.goal} | {self.note} |"
        )


MANY_DRAFTS = 10_000
HEAD = (
    "| what | Umlauf | floor or peer | ratio | of CPU | to reach | note | load |\n"
    "|---|---|---|---|---|---|---|---|"
)


class Spent(NamedTuple):
    """Milliseconds of one call: by the clock, and of processor time, children included."""

    ms: float
    cpu: float


def times(ours: float, floor: float) -> str:
    """A ratio in words, "–" where there is nothing to compare with."""
    return f"{ours / floor:.2f}×" if floor else "–"


def amount(value: float) -> str:
    """A number with as many digits as mean something."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def timed(do: Callable[[], object]) -> float:
    """Milliseconds that one call takes."""
    start = time.perf_counter()
    do()
    return (time.perf_counter() - start) * 1000


def spent(do: Callable[[], object]) -> Spent:
    """What one call takes; children count once they have ended and were waited for."""
    start, cpu = time.perf_counter(), _processor()
    do()
    return Spent((time.perf_counter() - start) * 1000, (_processor() - cpu) * 1000)


def _processor() -> float:
    told = os.times()
    return told.user + told.system + told.children_user + told.children_system


def in_turns(
    ours: Callable[[], object], floor: Callable[[], object], rounds: int
) -> tuple[Spent, Spent]:
    """Both one after the other, several times; the least of each."""
    both = [(spent(floor), spent(ours)) for _ in range(rounds)]
    return least([mine for _, mine in both]), least([bare for bare, _ in both])


def least(all_spent: Sequence[Spent]) -> Spent:
    """The least by the clock and the least of processor time: what nothing else disturbed."""
    return Spent(min(one.ms for one in all_spent), min(one.cpu for one in all_spent))


def middle(all_spent: Sequence[Spent]) -> Spent:
    """The medians."""
    return Spent(
        statistics.median(one.ms for one in all_spent),
        statistics.median(one.cpu for one in all_spent),
    )


def median(do: Callable[[], object], times: int = 9) -> float:
    """Median of several calls, ms."""
    return statistics.median(timed(do) for _ in range(times))


def percentile(values: Sequence[float], share: float) -> float:
    """The value that ``share`` of the values stay under."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def rounds(drafts: int) -> int:
    """How often what takes seconds is repeated: less where it takes minutes."""
    return 3 if drafts <= MANY_DRAFTS else 2
