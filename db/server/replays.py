"""No signed request counts twice: what was seen while its time still fits is remembered."""

from __future__ import annotations

from collections import OrderedDict

from db.ledger.request import LEEWAY_MS

MOST = 500_000


class Replays:
    """Signatures of the last minutes.

    A server that starts has seen nothing yet. So it takes no request whose time lies before its
    start: those may have been seen by the process before it.

    Args:
        started: the server's start, ms since 1970.
    """

    def __init__(self, started: int) -> None:
        self._started = started
        self._seen: OrderedDict[bytes, int] = OrderedDict()

    def is_timely(self, at: int, now: int) -> bool:
        """Tell whether a request's time fits the server's; both ms since 1970."""
        return max(now - LEEWAY_MS, self._started) <= at <= now + LEEWAY_MS

    def is_new(self, sig: str, at: int, now: int) -> bool:
        """Tell whether a signature was not seen before, and remember it.

        Where more are valid at once than can be remembered, new ones are refused: forgetting
        one would let it in again.
        """
        while self._seen and self._oldest() < now - LEEWAY_MS:
            self._seen.popitem(last=False)
        mark = bytes.fromhex(sig)[:16]
        if mark in self._seen or len(self._seen) >= MOST:
            return False
        # kept until it has left the window for sure, however far ahead its clock was
        self._seen[mark] = max(at, now)
        return True

    def _oldest(self) -> int:
        return next(iter(self._seen.values()))
