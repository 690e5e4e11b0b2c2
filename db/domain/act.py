"""One entry as the rules see it: who, after what, which operation; no bytes."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from heapq import heapify, heappop, heappush
from typing import cast

from db.domain.operations.base import Operation
from db.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Act:
    """An entry with its causal past.

    Attributes:
        id: entry id, 64 hex.
        feed: feed id, 32 hex.
        seq: position in the feed, from 1.
        clock: author's wall clock, ms; for display and ties only.
        kind: name of the kind, as written.
        subject: draft id (32 hex) or "".
        op: the parsed operation; None where the kind is unknown, or the body unreadable,
            missing or erased.
        lane: number of the chain branch this entry lies on (one lane per feed, two and more
            after a fork); numbers are local and mean nothing outside one replay.
        past: by lane, the highest position this entry has seen, its own chain included.
    """

    id: str
    feed: str
    seq: int
    clock: int
    kind: str
    subject: str
    op: Operation | None
    lane: int = 0
    past: Sequence[int] = ()

    def knows(self, other: Act) -> bool:
        """Whether ``other`` lies in this act's causal past."""
        return other.lane < len(self.past) and self.past[other.lane] >= other.seq

    def apart_from(self, other: Act) -> bool:
        """Whether neither has seen the other."""
        return not self.knows(other) and not other.knows(self)

    @property
    def tie(self) -> tuple[int, str, int, str]:
        """Sorts acts that have not seen each other: clock, feed, position, id."""
        return (self.clock, self.feed, self.seq, self.id)


class _Everything:
    """The past of somebody who has seen all there is; only ever asked, never walked."""

    def __getitem__(self, lane: int) -> int:
        return sys.maxsize

    def __len__(self) -> int:
        return sys.maxsize


EVERYTHING = cast("Sequence[int]", _Everything())


def hypothetical(feed: str, clock: int, op: Operation | None, subject: str = "") -> Act:
    """An act written now, having seen everything here: to ask a rule before writing."""
    kind = op.KIND if op is not None else ""
    return Act("", feed, sys.maxsize, clock, kind, subject, op, sys.maxsize, EVERYTHING)


def supposed(name: str, feed: str, clock: int, op: Operation, subject: str) -> Act:
    """A hypothetical act that others may name and know, to fold what would come of it."""
    return replace(hypothetical(feed, clock, op, subject), id=name, lane=sys.maxsize - 1)


def in_order(acts: Iterable[Act]) -> list[Act]:
    """Causes before effects, ties by (clock, feed, seq): Kahn's algorithm (3-ledger §3.2)."""
    ordered = sorted(acts, key=lambda act: act.tie)
    return ordered if _causal(ordered) else _kahn(ordered)


def _causal(acts: Sequence[Act]) -> bool:
    """Whether no act stands before one that it has seen."""
    highest: dict[int, int] = {}
    for act in acts:
        if highest.get(act.lane, 0) >= act.seq:
            return False
        for lane, seq in enumerate(act.past):
            if seq > highest.get(lane, 0):
                highest[lane] = seq
    return True


def _kahn(acts: Sequence[Act]) -> list[Act]:
    after: dict[str, list[Act]] = {act.id: [] for act in acts}
    missing = dict.fromkeys(after, 0)
    for act in acts:
        for other in acts:
            if other is not act and act.knows(other):
                after[other.id].append(act)
                missing[act.id] += 1
    ready = [(act.tie, act) for act in acts if not missing[act.id]]
    heapify(ready)
    result: list[Act] = []
    while ready:
        _, act = heappop(ready)
        result.append(act)
        for follower in after[act.id]:
            missing[follower.id] -= 1
            if not missing[follower.id]:
                heappush(ready, (follower.tie, follower))
    return result
