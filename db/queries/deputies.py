"""Who stands in for whom today, and whose voting members are all away."""

from __future__ import annotations

from db.domain.act import hypothetical
from db.domain.deputies import holds_at
from db.domain.operations import SubstitutionSet
from db.domain.space import Space


def stands_in_for(space: Space, unit: str, now: int) -> tuple[str, ...]:
    """The units that ``unit`` may vote for at a moment (ms), by id."""
    pairs = sorted(one for one, other in space.deputies.said if other == unit)
    return tuple(one for one in pairs if grants_now(space, one, unit, now))


def deputies_of(space: Space, unit: str, now: int) -> tuple[str, ...]:
    """The units that may vote for ``unit`` at a moment, by id."""
    pairs = sorted(other for one, other in space.deputies.said if one == unit)
    return tuple(other for other in pairs if grants_now(space, unit, other, now))


def grants_now(space: Space, unit: str, deputy: str, now: int) -> tuple[SubstitutionSet, ...]:
    """The grants of a pair whose window holds a moment."""
    probe = hypothetical("", now, None)
    granted = space.deputies.granted(unit, deputy, probe, space.trust)
    return tuple(one for one in granted if holds_at(one, now))


def away_until(space: Space, units: tuple[str, ...], now: int) -> int:
    """When the first voting member of some units is back (ms); 0 = one of them is here.

    Whether single persons of a unit are away is nobody's business: a step waits for the unit.
    """
    away = {
        member: op.until
        for member, (_, op) in space.deputies.absences.items()
        if op.since <= now <= op.until
    }
    if not away:
        return 0
    voters = {
        one
        for one in {invite.member for _, invite in space.trust.invites.values()}
        if (who := space.trust.now(one)) and who.unit in units and who.may("reviewer")
    }
    return min(away[one] for one in voters) if voters and voters <= away.keys() else 0
