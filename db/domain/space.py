"""Folds the space's own entries: members, houses, units, routes, settings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import cast

from db.domain.act import Act, in_order
from db.domain.deputies import Deputies, substitution_refusal
from db.domain.operations import (
    AbsenceSet,
    CheckSet,
    ConsentAdd,
    ConsentFollow,
    ConsentRevoke,
    HouseAdd,
    LogFingerprint,
    MemberCard,
    Operation,
    RoutePublish,
    SpaceCreate,
    SpaceSet,
    SubstitutionSet,
    TemplateSet,
    TextAdd,
    UnitAdd,
)
from db.domain.operations.inquiry_export import InquiryExport
from db.domain.operations.role import ROLES
from db.domain.policy_register import register_refusal
from db.domain.register import Register
from db.domain.route import is_sound
from db.domain.trust import Actor, Branches, Trust


@dataclass(slots=True)
class Space:
    """What the space's entries add up to.

    Attributes:
        routes: by entry id, also those a fork cut off: a run keeps its route.
        published: by entry id, the act that published the route.
        newest: by route id, the newest entry that counts.
        cards: function titles by member.      not_counted: by entry id, why.
        levels: by rule, how far a check may go.
        register: consents and licences.      deputies: who stands in, who is away.
    """

    trust: Trust
    title: str = ""
    wording: str = "release"
    reason_min: int = 20
    demo: bool = False
    houses: dict[str, HouseAdd] = field(default_factory=dict)
    units: dict[str, UnitAdd] = field(default_factory=dict)
    routes: dict[str, RoutePublish] = field(default_factory=dict)
    published: dict[str, Act] = field(default_factory=dict)
    newest: dict[str, str] = field(default_factory=dict)
    cards: dict[str, str] = field(default_factory=dict)
    prints: list[Act] = field(default_factory=list)
    levels: dict[str, str] = field(default_factory=dict)
    register: Register = field(default_factory=Register)
    deputies: Deputies = field(default_factory=Deputies)
    not_counted: dict[str, str] = field(default_factory=dict)

    def land_of(self, unit: str) -> str:
        """The Land whose holidays hold for a unit; "" where the unit is unknown."""
        found = self.units.get(unit)
        house = self.houses.get(found.house) if found else None
        return house.land if house else ""


def fold_space(
    space_id: str, acts: Iterable[Act], forked: Mapping[str, int], branches: Branches | None = None
) -> Space:
    """Folds all entries without a subject; the order of arrival does not matter.

    Args:
        space_id: the founder's feed.
        acts: the entries, all with their past.
        forked: by feed, the first position that exists twice, among *all* entries.
        branches: by feed, each double position with its lanes, see ``Trust``.
    """
    space = Space(Trust(space_id, dict(forked), branches or {}))
    for act in in_order(acts):
        refused = _take(space, act)
        if refused:
            space.not_counted[act.id] = refused
    return space


def _take(space: Space, act: Act) -> str:
    op = act.op
    if op is None:
        return "unknown_kind"
    if op.KIND in {"space.create", "feed.open", "member.invite", "member.join"}:
        refused = space.trust.take(act)
        if not refused and isinstance(op, SpaceCreate):
            space.title, space.demo = op.title, op.demo
            space.wording, space.reason_min = op.wording, op.reason_min
        return refused
    actor = space.trust.speaker(act)
    if actor is None:
        return space.trust.fallen(act) or "not_member"
    needed = _NEEDS.get(op.KIND)
    if needed is not None and not actor.may(*needed):
        return "no_right"
    keep = _KEEPERS.get(type(op))
    return keep(space, act, actor) if keep else space.trust.fallen(act) or _set(space, act)


_NEEDS = {
    "space.set": ("admin",),
    "check.set": ("admin", "lead"),
    "house.add": ("admin",),
    "unit.add": ("admin",),
    "member.card": ("admin",),
    "route.publish": ("admin", "lead"),
    "absence.set": ROLES,
    "template.set": ("admin", "lead"),
    "inquiry.export": ("records", "auditor", "admin", "lead"),
}


def _set(space: Space, act: Act) -> str:
    match act.op:
        case SpaceSet(wording, reason_min):
            space.wording, space.reason_min = wording, reason_min
        case CheckSet(rule, level):
            space.levels[rule] = level
        case HouseAdd() as house:
            space.houses[house.house] = house
        case UnitAdd() as unit:
            space.units[unit.unit] = unit
        case MemberCard(member, title):
            space.cards[member] = title
        case LogFingerprint() | InquiryExport():
            space.prints.append(act)
        case _:
            pass
    return ""


def _enter(space: Space, act: Act, actor: Actor) -> str:
    refused = register_refusal(act, actor, space.register) or space.trust.fallen(act)
    if not refused:
        space.register.take(act)
    return refused


def _substitute(space: Space, act: Act, actor: Actor) -> str:
    op = cast("SubstitutionSet", act.op)
    refused = substitution_refusal(actor, op)
    if refused:
        return refused
    space.deputies.take(act, op)
    return space.trust.fallen(act)


def _say(space: Space, act: Act, actor: Actor) -> str:
    fallen = space.trust.fallen(act)
    if not fallen:
        space.deputies.hear(act, actor)
    return fallen


def _publish(space: Space, act: Act, _actor: Actor) -> str:
    route = cast("RoutePublish", act.op)
    if not is_sound(route):
        return "unsound_route"
    space.routes[act.id], space.published[act.id] = route, act
    fallen = space.trust.fallen(act)
    if fallen:
        return fallen
    before = space.newest.get(route.route)
    if before is None or space.routes[before].number <= route.number:
        space.newest[route.route] = act.id
    return ""


_KEEPERS: dict[type[Operation], Callable[[Space, Act, Actor], str]] = {
    RoutePublish: _publish,
    **dict.fromkeys((ConsentAdd, ConsentRevoke, ConsentFollow), _enter),
    **dict.fromkeys((AbsenceSet, TemplateSet, TextAdd), _say),
    SubstitutionSet: _substitute,
}
"""What is more than the newest of its kind."""
