"""How long media may hold up a round, in pieces of what size they come, and how far they are."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

SMALLEST, FIRST, LARGEST = 256 * 1024, 512 * 1024, 8 * 1024**2
_QUICK_S, _SLOW_S = 1.0, 3.0
_FOREVER = float("inf")


@dataclass(slots=True)
class Pace:
    """Entries never wait for media: after a while, or when called, a round leaves the rest.

    Attributes:
        seconds: that media may take in one round.
        hurry: set from another thread when entries want to go; cleared by whoever begins a round.
        clock: seconds, monotonic.
    """

    seconds: float = _FOREVER
    hurry: threading.Event = field(default_factory=threading.Event)
    clock: Callable[[], float] = time.monotonic
    piece: int = FIRST
    _ends: float = _FOREVER

    def begin(self) -> None:
        """Count from now."""
        self._ends = self.clock() + self.seconds

    def is_over(self) -> bool:
        """Tell whether the rest has to wait for the next round."""
        return self.hurry.is_set() or self.clock() >= self._ends

    def learn(self, moved: int, took_s: float) -> None:
        """Choose the next piece so that one takes a second or two, on any link."""
        if took_s < _QUICK_S and moved >= self.piece:
            self.piece = min(self.piece * 2, LARGEST)
        elif took_s > _SLOW_S:
            self.piece = max(self.piece // 2, SMALLEST)
