"""Who looks: what a query needs to know of the acting member and of the moment."""

from __future__ import annotations

from dataclasses import dataclass

from db.domain.actor import WRITERS


@dataclass(frozen=True, slots=True)
class Viewer:
    """The acting member; ``now`` in ms; ``deputised``: units it may vote for in substitution."""

    member: str
    unit: str
    roles: frozenset[str]
    feed: str
    now: int
    deputised: tuple[str, ...] = ()

    @property
    def votes(self) -> bool:
        """Whether the member may vote at all."""
        return "reviewer" in self.roles and "contractor" not in self.roles

    @property
    def writes(self) -> bool:
        """Whether the member may write drafts."""
        return not self.roles.isdisjoint(WRITERS)
