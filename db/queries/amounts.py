"""What was paid for the reach of postings, as the log has it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection

ADVERTISEMENT = "advertisement"
COUNTING = "CASE WHEN r.release <> '' THEN r.revision ELSE d.shown END"
"""SQL over ``draft d`` and its newest ``run r``: the revision released, else the one shown."""
_SPENT = """
SELECT p.draft, p.channel, p.amount FROM publication p JOIN placed c ON c.id = p.id
WHERE p.draft IN (SELECT draft FROM publication WHERE amount > 0) ORDER BY c.clock, p.id
"""
_GRANTED = f"""
SELECT b.draft, b.channel, SUM(b.granted) FROM boost b JOIN draft d ON d.id = b.draft
LEFT JOIN run r ON r.id = d.run WHERE b.granted > 0 AND b.revision = {COUNTING} GROUP BY 1, 2
"""
Amounts = Mapping[str, Mapping[str, int]]


def amounts(connection: Connection) -> Amounts:
    """Return cents by channel for every draft with an amount above zero.

    The record of a channel that was written last counts, whenever it says the posting went
    live; where no record of a draft names an amount, what was granted for the revision that
    counts.
    """
    by = defaultdict[str, dict[str, int]](dict)
    for draft, channel, cents in connection.exec_driver_sql(_SPENT):
        by[draft][channel] = cents
    spent = {draft: _above_zero(found) for draft, found in by.items() if any(found.values())}
    granted = defaultdict[str, dict[str, int]](dict)
    for draft, channel, cents in connection.exec_driver_sql(_GRANTED):
        granted[draft][channel] = cents
    return {**granted, **spent}


def paid_on(
    found: Mapping[str, int], channels: Iterable[str], *, advertised: bool
) -> frozenset[str]:
    """Tell on which of the channels a posting's reach was paid.

    Args:
        found: its amounts by channel.
        channels: those that are looked at.
        advertised: it is labelled as advertisement; where amounts say on which channels, they
            count.
    """
    return frozenset(one for one in channels if one in found or (advertised and not found))


def _above_zero(found: Mapping[str, int]) -> dict[str, int]:
    return {channel: cents for channel, cents in found.items() if cents > 0}
