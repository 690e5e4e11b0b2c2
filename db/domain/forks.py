"""Where chains part: double positions of feeds, and on which branch an entry lies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Protocol

from db.domain.act import Act
from db.domain.records import dataclass

Branches = Mapping[str, Sequence[tuple[int, Sequence[int]]]]


class Chains(Protocol):
    """Answers what only whoever holds all entries knows."""

    def named(self, entry_id: str) -> Act | None:
        """The placed entry of this id, as far as an act of the space names it."""

    def on_chain(self, act: Act, head: Act) -> bool:
        """Whether ``act`` is ``head`` or lies before it on the same branch of its feed."""

    def saw(self, act: Act, other: Act) -> bool:
        """Whether the author of an act of the space had seen any entry."""

    def reach(self, act: Act, feed: str) -> int:
        """The last position of a feed that the author of an act of the space had seen."""


@dataclass(frozen=True, slots=True)
class Lanes:
    """Chains told by lanes, as placed entries carry them.

    Attributes:
        before: by lane that parts from another, that other one and its own first position.
        entries: by id, entries that acts of the space name.
        of_feed: by feed, its lanes.
    """

    before: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    entries: Mapping[str, Act] = field(default_factory=dict)
    of_feed: Mapping[str, Sequence[int]] = field(default_factory=dict)

    def named(self, entry_id: str) -> Act | None:
        """See `Chains`."""
        return self.entries.get(entry_id)

    def on_chain(self, act: Act, head: Act) -> bool:
        """See `Chains`."""
        lane, last = head.lane, head.seq
        while lane != act.lane:
            lane, first = self.before.get(lane, (-1, 0))
            if lane < 0:
                return False
            last = first - 1
        return act.seq <= last

    def reach(self, act: Act, feed: str) -> int:
        """See `Chains`."""
        lanes = self.of_feed.get(feed, ())
        return max((act.past[one] for one in lanes if one < len(act.past)), default=0)

    def saw(self, act: Act, other: Act) -> bool:
        """See `Chains`."""
        return act.knows(other)


@dataclass(frozen=True, slots=True)
class Forks:
    """Feeds that stand double, among all entries.

    Attributes:
        first: by feed, the first position that exists twice.
        branches: by feed, each double position with the lanes that begin or go on there.
        proofs: by id of a ``fork.proof!`` whose signatures were checked, feed and position.
    """

    first: Mapping[str, int] = field(default_factory=dict)
    branches: Branches = field(default_factory=dict)
    proofs: Mapping[str, tuple[str, int]] = field(default_factory=dict)

    def double(self, feed: str, past: Sequence[int]) -> int:
        """The first position of a feed that somebody with this past saw twice, 0 = none."""
        found = [
            seq
            for seq, lanes in self.branches.get(feed, ())
            if sum(lane < len(past) and past[lane] >= seq for lane in lanes) > 1
        ]
        return min(found, default=0)
