"""The invite tree over members: who let whom in, as somebody knew it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from db.domain.act import Act

RECOVERY_RANK = -1


@dataclass(slots=True)
class InviteTree:
    """Grows by lawful invitations in causal order; "" stands for the recovery key.

    A member's parents are the authors of the invitations that created it: those that had seen
    no other one. There are several only where two were written apart; then only who stands on
    every way up is an ancestor, so that nobody puts himself above another by inviting him anew.
    """

    founder: str = ""
    _invites: dict[str, list[tuple[Act, str]]] = field(default_factory=dict)

    def add(self, invite: Act, member: str, author: str) -> None:
        """Takes an invitation of ``member`` by ``author``."""
        self._invites.setdefault(member, []).append((invite, author))

    def parents(self, member: str, viewer: Act) -> list[str]:
        """Who created a member, as far as an act's author knew."""
        if member in {self.founder, ""}:
            return []
        known = [one for one in self._invites.get(member, ()) if viewer.knows(one[0])]
        first = [one for one in known if not any(one[0].knows(other) for other, _ in known)]
        return [author for _, author in first]

    def is_above(self, upper: str, lower: str, viewer: Act) -> bool:
        """Whether every way from ``lower`` up to the root leads over ``upper``."""
        if upper == lower:
            return False
        blocked = self._walk(lower, viewer, lambda member: member == upper)
        return blocked is None

    def rank(self, member: str, viewer: Act) -> int:
        """How many invitations lie between a member and the founder; -1 = the recovery key."""
        found = self._walk(member, viewer, lambda _member: False)
        return sys.maxsize if found is None else found

    def _walk(self, start: str, viewer: Act, is_wall: Callable[[str], bool]) -> int | None:
        """Steps of the shortest way to a root around some walls, None where there is none."""
        level: Iterable[str] = [start]
        seen, steps = {start}, 0
        while level := list(level):
            roots = {one for one in level if one in {self.founder, ""}}
            if roots:
                return steps + (RECOVERY_RANK if "" in roots else 0)
            above = [one for each in level for one in self.parents(each, viewer)]
            level = [one for one in dict.fromkeys(above) if one not in seen and not is_wall(one)]
            seen |= set(level)
            steps += 1
        return None
