"""How often somebody may ask: a bucket that fills with time, for each device and address."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from math import ceil
from time import monotonic

_KEPT = 10_000


class Buckets:
    """One bucket a name; those longest not asked for are forgotten, which only fills them.

    Args:
        rate: what flows in a second.
        most: what a bucket holds.
        clock: seconds.
    """

    def __init__(self, rate: float, most: float, clock: Callable[[], float] = monotonic) -> None:
        self._rate, self._most, self._clock = rate, most, clock
        self._found: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, name: str) -> int:
        """Take one out; return 0, or after how many seconds there will be one again."""
        level = self._level(name)
        if level < 1:
            return ceil((1 - level) / self._rate)
        self._put(name, level - 1)
        return 0

    def is_empty(self, name: str) -> int:
        """Return what `take` would, and take nothing."""
        level = self._level(name)
        return 0 if level >= 1 else ceil((1 - level) / self._rate)

    def _level(self, name: str) -> float:
        level, at = self._found.get(name, (self._most, 0.0))
        return min(self._most, level + (self._clock() - at) * self._rate)

    def _put(self, name: str, level: float) -> None:
        self._found[name] = (level, self._clock())
        self._found.move_to_end(name)
        if len(self._found) > _KEPT:
            self._found.popitem(last=False)
