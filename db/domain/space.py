"""Folds the space's own entries: members, houses, units, routes, settings."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import cast

from db.domain.act import Act, in_order
from db.domain.actor import Actor
from db.domain.deputies import Deputies
from db.domain.erasure import WORDS, Erasures
from db.domain.forks import Chains, Forks, Lanes
from db.domain.membership import MEMBERSHIP, take
from db.domain.operations import (
    AbsenceSet,
    BlackoutSet,
    BlackoutStep,
    CheckSet,
    ConsentAdd,
    ConsentFollow,
    ConsentRevoke,
    Erase,
    EraseConfirm,
    FeedOpen,
    HouseAdd,
    LogFingerprint,
    MemberCard,
    Operation,
    RetentionSet,
    RoutePublish,
    SpaceCreate,
    SpaceSet,
    SubstitutionSet,
    TemplateSet,
    TextAdd,
    UnitAdd,
)
from db.domain.operations.inquiry_export import InquiryExport
from db.domain.policy_register import register_refusal
from db.domain.register import Register
from db.domain.rights import NEEDS, lacks_right
from db.domain.route import is_sound
from db.domain.trust import Trust


@dataclass(slots=True)
class Space:
    """What the space's entries add up to.

    Attributes:
        routes: by entry id, also those a fork cut off: a run keeps its route.
        published: by entry id, the act that published the route.
        newest: by route id, the newest entry that counts.
        cards: function titles by member.      not_counted: by entry id, why.
        levels: by rule, how far a check may go.      blackouts: spans without releases, by id.
        more_steps: by entry id, the acts that ask for one more step in a span, or end that.
        register: consents and licences.      deputies: who stands in, who is away.
        retention: by class of records, months after which it is due to go, 0 = never.
        erasures: what was asked to be taken away, and by whom confirmed.
        beyond: ids of admins' acts on rights that this version does not know: nobody votes.
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
    blackouts: dict[str, BlackoutSet] = field(default_factory=dict)
    more_steps: dict[str, Act] = field(default_factory=dict)
    register: Register = field(default_factory=Register)
    deputies: Deputies = field(default_factory=Deputies)
    retention: dict[str, int] = field(default_factory=dict)
    erasures: Erasures = field(default_factory=Erasures)
    not_counted: dict[str, str] = field(default_factory=dict)
    beyond: list[str] = field(default_factory=list)

    def land_of(self, unit: str) -> str:
        """The Land whose holidays hold for a unit; "" where the unit is unknown."""
        found = self.units.get(unit)
        house = self.houses.get(found.house) if found else None
        return house.land if house else ""

    def unit_name(self, unit: str) -> str:
        """A unit as people name it, see `unit_words`; "" where the unit is unknown."""
        found = self.units.get(unit)
        house = self.houses.get(found.house) if found else None
        return unit_words(house.code if house else "", found.name) if found else ""

    def voting_units(self) -> frozenset[str]:
        """The units with a member that may vote now: nobody else can decide for another."""
        made = self.trust.create.op if self.trust.create else None
        founder = {made.member} if isinstance(made, SpaceCreate) else set()
        members = founder | {op.member for _, op in self.trust.invites.values()}
        known = (self.trust.now(one) for one in members)
        return frozenset(one.unit for one in known if one is not None and one.votes)


def unit_words(house_code: str, name: str) -> str:
    """A unit's name with its house's code, unless the name says whose it is."""
    says_whose = "," in name or name.startswith(house_code)
    return name if says_whose else f"{house_code}, {name}"


def fold_space(
    space_id: str,
    acts: Iterable[Act],
    forks: Forks | None = None,
    chains: Chains | None = None,
    agreed: str = "",
) -> Space:
    """Folds the space's acts: first who counts, then the rest by what all of that comes to.

    Args:
        space_id: the founder's feed.
        acts: entries without subject, in any order; and every kind with ``!`` not known here.
        forks: feeds that stand double, among *all* entries.
        chains: tells on which branch an entry lies, and knows those that cuts name.
        agreed: a cut to look at as if a second admin had agreed to it.
    """
    space = Space(Trust(space_id, forks or Forks(), chains or Lanes()))
    ordered = in_order(acts)
    refused = {
        act.id: take(space.trust, act)
        for act in ordered
        if act.op is not None and act.kind in MEMBERSHIP and not act.subject
    }
    for control in [one for one in space.trust.controls if one.act.id == agreed]:
        space.trust.confirm(control.act, agreed)
    for act in ordered:
        if act.subject:
            _halt(space, act)
            continue
        why = refused.get(act.id)
        code = _take(space, act) if why is None else why or _member_fallen(space, act)
        if code:
            space.not_counted[act.id] = code
    return space


def _member_fallen(space: Space, act: Act) -> str:
    if isinstance(act.op, SpaceCreate):
        space.title, space.demo = act.op.title, act.op.demo
        space.wording, space.reason_min = act.op.wording, act.op.reason_min
    return "" if isinstance(act.op, FeedOpen | SpaceCreate) else space.trust.fallen(act)


def _take(space: Space, act: Act) -> str:
    op, actor = act.op, space.trust.speaker(act)
    if op is None and act.kind not in WORDS:
        _halt(space, act)
        return "unknown_kind"
    if actor is None:
        return space.trust.fallen(act) or "not_member"
    if op is None:
        return _wordless(space, act, actor)
    refused = lacks_right(op, actor)
    if refused:
        return refused
    keep = _KEEPERS.get(type(op))
    return keep(space, act, actor) if keep else space.trust.fallen(act) or _set(space, act)


def _wordless(space: Space, act: Act, actor: Actor) -> str:
    """Words may be missing or erased; that they were said still counts (3-ledger §3.1)."""
    needed = NEEDS.get(act.kind)
    may = bool(actor.roles) and (needed is None or actor.may(*needed))
    return space.trust.fallen(act) if may else "no_right"


def _halt(space: Space, act: Act) -> None:
    """An unknown kind of an admin that changes rights: nobody votes before an update."""
    unknown = act.op is None and act.kind.endswith("!")
    actor = space.trust.actor(act) if unknown else None
    if actor is not None and actor.may("admin"):
        space.beyond.append(act.id)


def _set(space: Space, act: Act) -> str:
    match act.op:
        case SpaceSet(wording, reason_min):
            space.wording, space.reason_min = wording, reason_min
        case CheckSet(rule, level):
            space.levels[rule] = level
        case RetentionSet(name, months):
            space.retention[name] = months
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


def _substitute(space: Space, act: Act, _actor: Actor) -> str:
    op = cast("SubstitutionSet", act.op)
    space.deputies.take(act, op)
    return space.trust.fallen(act)


def _say(space: Space, act: Act, actor: Actor) -> str:
    fallen = space.trust.fallen(act)
    if not fallen:
        space.deputies.hear(act, actor)
    return fallen


def _erase(space: Space, act: Act, actor: Actor) -> str:
    return space.erasures.take(act, actor, space.trust) or space.trust.fallen(act)


def _hold_back(space: Space, act: Act, _actor: Actor) -> str:
    fallen = space.trust.fallen(act)
    if not fallen:
        span = cast("BlackoutSet", act.op)
        space.blackouts.pop(span.blackout, None)
        if span.on:
            space.blackouts[span.blackout] = span
    return fallen


def _ask_more(space: Space, act: Act, _actor: Actor) -> str:
    space.more_steps[act.id] = act  # also where it falls later: runs ask what their author saw
    return space.trust.fallen(act)


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
    **dict.fromkeys((Erase, EraseConfirm), _erase),
    BlackoutSet: _hold_back,
    BlackoutStep: _ask_more,
}
"""What is more than the newest of its kind."""
