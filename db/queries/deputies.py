"""Who stands in for whom today, and whose voting members are away."""

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


def away(
    space: Space, units: tuple[str, ...], now: int
) -> tuple[int, tuple[tuple[str, int], ...]]:
    """Who of some units' voters is away, as they said themselves; times in ms.

    Returns:
        When the first is back if all of them are away, else 0; and, where only some are, each of
        these members with the end of the absence, the first back first.
    """
    until = {
        member: op.until
        for member, (_, op) in space.deputies.absences.items()
        if op.since <= now <= op.until
    }
    if not until:
        return 0, ()
    voters = {
        one
        for one in {invite.member for _, invite in space.trust.invites.values()}
        if (who := space.trust.now(one)) and who.unit in units and who.may("reviewer")
    }
    gone = sorted((until[one], one) for one in voters & until.keys())
    if len(gone) == len(voters):
        return gone[0][0] if gone else 0, ()
    return 0, tuple((one, end) for end, one in gone)
