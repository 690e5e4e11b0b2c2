"""Ids as people read them."""

from __future__ import annotations

from db.domain.operations import SpaceCreate
from db.domain.space import Space


class Names:
    """Names and codes of houses, units and members of one space; "" where unknown."""

    def __init__(self, space: Space) -> None:
        self._space = space

    def house_code(self, house: str) -> str:
        """Code of a house."""
        found = self._space.houses.get(house)
        return found.code if found else ""

    def house_name(self, house: str) -> str:
        """Name of a house."""
        found = self._space.houses.get(house)
        return found.name if found else ""

    def unit(self, unit: str) -> str:
        """Name of a unit, with its house's code unless the name says whose it is by a comma.

        For example "SK, Referat 15" and "Sachsenforst, Pressestelle".
        """
        return self._space.unit_name(unit)

    def unit_code(self, unit: str) -> str:
        """Code of a unit."""
        found = self._space.units.get(unit)
        return found.code if found else ""

    def member(self, member: str) -> str:
        """Function title of a member."""
        return self._space.cards.get(member, "")

    def unit_of_member(self, member: str) -> str:
        """Id of the unit a member was invited to."""
        trust = self._space.trust
        for _, invite in trust.invites.values():
            if invite.member == member:
                return invite.unit
        made = trust.create.op if trust.create else None
        return made.unit if isinstance(made, SpaceCreate) and made.member == member else ""
