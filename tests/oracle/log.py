"""A set of entries as plain dicts: which are complete, who has seen what, in which order."""

from __future__ import annotations

import heapq
from typing import Any

Entry = dict[str, Any]


class Log:
    """Entries {id, feed, seq, prev, clock, seen, kind, subject, fields} of one space.

    `past[id]` holds the ids of everything an entry has seen; only entries whose whole past is
    here appear in it.
    """

    def __init__(self, entries: list[Entry], space: str) -> None:
        self.space = space
        self.entry = {one["id"]: one for one in entries}
        self.past: dict[str, frozenset[str]] = {}
        self._chains: dict[str, frozenset[str]] = {}
        while self._complete_some():
            pass

    def _complete_some(self) -> bool:
        ready = [
            (one["id"], causes)
            for one in self.entry.values()
            if one["id"] not in self.past
            and (causes := self._causes(one)) is not None
            and causes <= self.past.keys()
        ]
        for own, causes in ready:
            self.past[own] = causes.union(*(self.past[cause] for cause in causes))
        return bool(ready)

    def _causes(self, one: Entry) -> frozenset[str] | None:
        """What an entry names directly; None where it names a thing that cannot be."""
        named = [(feed, seq, known) for feed, (seq, known) in one["seen"].items()]
        if one["seq"] > 1:
            named.append((one["feed"], one["seq"] - 1, one["prev"]))
        for feed, seq, known in named:
            held = self.entry.get(known)
            if held is not None and (held["feed"], held["seq"]) != (feed, seq):
                return None
        return frozenset(known for _, _, known in named)

    def saw(self, one: str, other: str) -> bool:
        """Whether `one` has `other` in its past."""
        return other in self.past[one]

    def apart(self, one: str, other: str) -> bool:
        """Whether neither has seen the other."""
        return one != other and not self.saw(one, other) and not self.saw(other, one)

    def chain(self, one: str) -> frozenset[str]:
        """An entry and everything before it on its own branch of its feed."""
        if one not in self._chains:
            found, at = {one}, self.entry[one]
            while at["prev"]:
                at = self.entry[at["prev"]]
                found.add(at["id"])
            self._chains[one] = frozenset(found)
        return self._chains[one]

    def one_branch(self, one: str, other: str) -> bool:
        """Whether two entries of a feed stand on one branch."""
        return one in self.chain(other) or other in self.chain(one)

    def ordered(self, ids: set[str] | frozenset[str]) -> list[str]:
        """Kahn's order of some entries: causes first, ties by clock, feed, position."""
        missing = {one: len(self.past[one] & ids) for one in ids}
        heap = [(self._tie(one), one) for one in ids if not missing[one]]
        heapq.heapify(heap)
        done = []
        while heap:
            _, first = heapq.heappop(heap)
            done.append(first)
            for one in ids:
                if first in self.past[one]:
                    missing[one] -= 1
                    if not missing[one]:
                        heapq.heappush(heap, (self._tie(one), one))
        return done

    def _tie(self, one: str) -> tuple[int, str, int, str]:
        entry = self.entry[one]
        return entry["clock"], entry["feed"], entry["seq"], one


def behalf(vote: Entry) -> str:
    """The unit whose verdict a vote is: the voter's own, or the one it stands in for."""
    unit: str = vote["fields"]["for_unit"] or vote["fields"]["unit"]
    return unit
