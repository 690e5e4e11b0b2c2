"""How much of one device is taken in: 64 MiB of entries in 30 days (3-ledger §3.4, limits)."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, MutableMapping, Sequence
from itertools import repeat

from db.ledger.entry import Entry
from db.ledger.problem import Problem
from db.sentence import Sentence

ENTRY_BYTES = 64 * 1024**2
MEDIA_BYTES = 20 * 1024**3
WINDOW_DAYS = 30
DAY_MS = 86_400_000
OVER = "over_limit"
_TEXT = Sentence("Die Menge dieses Geräts für 30 Tage ist erreicht")

Days = MutableMapping[int, int]
"""Bytes by day since 1970."""


def part(
    new: Sequence[Entry],
    days_of: Callable[[str], Days],
    reach: Callable[[str], int],
    free: Collection[str] = (),
) -> tuple[list[Entry], list[Problem]]:
    """Part entries from those that are too much of one feed; the rest of that feed waits.

    An entry's day is that of its own clock: whoever brings an old space, or fills a server that
    was restored, brings years at once. A clock cannot go back along a chain, and one that runs
    ahead counts as today. What an accepted entry of somebody else has seen is never too much,
    or that entry would wait for ever, at some and not at others.

    Args:
        new: checked, each feed in its order.
        days_of: what was taken of a feed by day; brought up to date.
        reach: up to which position others have seen a feed; asked only beyond the limit.
        free: feeds without a limit.

    Returns:
        what may be stored; and for each feed the first that may not.
    """
    today = time.time_ns() // 1_000_000 // DAY_MS
    kept: list[Entry] = []
    over: dict[str, Problem] = {}
    seen: dict[str, int] = {}
    for entry in new:
        feed, day = entry.feed, min(entry.clock // DAY_MS, today)
        days, size = days_of(feed), len(entry.header) + len(entry.body or b"")
        if feed not in free and sum_of(days, day) + size > ENTRY_BYTES:
            if feed not in seen:
                seen[feed] = reach(feed)
            if entry.seq > seen[feed]:
                over.setdefault(feed, Problem(OVER, entry.where, _TEXT))
                continue
        days[day] = days.get(day, 0) + size
        kept.append(entry)
    return kept, list(over.values())


def sum_of(days: Days, day: int) -> int:
    """Return the bytes of the 30 days up to a day, looking at no other: it is asked for all."""
    return sum(map(days.get, range(day - WINDOW_DAYS + 1, day + 1), repeat(0)))
