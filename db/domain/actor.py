"""A member as an act shows it."""

from __future__ import annotations

from db.domain.records import dataclass

WRITERS = frozenset({"editor", "contractor", "lead"})
RECOVERY = frozenset({"recovery"})


@dataclass(frozen=True, slots=True)
class Actor:
    """A member as an act shows it; the recovery key has no member, ``member`` is "" then."""

    member: str
    unit: str
    roles: frozenset[str]
    feed: str

    def may(self, *roles: str) -> bool:
        """Whether the member holds one of the roles."""
        return not self.roles.isdisjoint(roles)

    @property
    def votes(self) -> bool:
        """Reviewers vote; a contractor never does (1-product §5)."""
        return "reviewer" in self.roles and "contractor" not in self.roles
