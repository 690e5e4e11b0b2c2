"""Which roles the space's own kinds ask for: "" = the actor may, else the code of why not."""

from __future__ import annotations

from db.domain.actor import RECOVERY, WRITERS, Actor
from db.domain.operations import MemberInvite, Operation, SubstitutionSet
from db.domain.operations.role import ROLES

_ADMIN = ("admin",)
NEEDS: dict[str, tuple[str, ...]] = {
    "space.set": _ADMIN,
    "check.set": ("admin", "lead"),
    "blackout.set": ("admin", "lead"),
    "blackout.step!": _ADMIN,
    "house.add": _ADMIN,
    "unit.add": _ADMIN,
    "member.card": _ADMIN,
    "member.invite": ("admin", "recovery"),
    "member.join": ("admin", "recovery"),
    "role.set!": _ADMIN,
    "revoke!": ("admin", "recovery"),
    "revoke.confirm!": _ADMIN,
    "readmit!": _ADMIN,
    "retention.set": ("admin", "records"),
    "erase!": ("admin", "records"),
    "erase.confirm!": ("admin", "records"),
    "route.publish": ("admin", "lead"),
    "absence.set": ROLES,
    "template.set": ("admin", "lead"),
    "inquiry.export": ("records", "auditor", "admin", "lead"),
    "consent.add": tuple(WRITERS),
    "consent.revoke": tuple(WRITERS),
    "consent.follow": tuple(WRITERS),
}
_OF_RECOVERY = {name for name, roles in NEEDS.items() if "recovery" in roles} | {"witness"}


def lacks_right(op: Operation | None, actor: Actor) -> str:
    """Why a member's roles do not allow an act of the space; what was not asked is allowed."""
    if op is None:
        return ""
    if not actor.roles or (actor.roles == RECOVERY and op.KIND not in _OF_RECOVERY):
        return "no_right"
    if isinstance(op, SubstitutionSet):
        return substitution_refusal(actor, op)
    needed = NEEDS.get(op.KIND)
    if needed is not None and not actor.may(*needed):
        return "no_right"
    if isinstance(op, MemberInvite) and not actor.may("admin") and "admin" not in op.roles:
        return "no_right"
    return ""


def substitution_refusal(actor: Actor, op: SubstitutionSet) -> str:
    """Why a member may not say who stands in for a unit; "" = it may."""
    if op.unit == op.deputy:
        return "same_unit"
    own = actor.votes and actor.unit == op.unit
    return "" if own or actor.may("admin", "lead") else "no_right"
