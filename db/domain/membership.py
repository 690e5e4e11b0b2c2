"""Which acts of membership are lawful, each in its own causal past (3-ledger §3.3)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from db.domain.act import Act
from db.domain.actor import RECOVERY, Actor
from db.domain.operations import (
    FeedClose,
    FeedOpen,
    ForkProof,
    MemberInvite,
    MemberJoin,
    Operation,
    Readmit,
    Revoke,
    RevokeConfirm,
    RoleSet,
    SpaceCreate,
)
from db.domain.rights import lacks_right
from db.domain.trust import Trust
from db.domain.view import Control

Heads = dict[str, Act | None]


def take(trust: Trust, act: Act) -> str:
    """Takes a membership act in; returns "" or the code of why it was not lawful.

    What later cuts make of a lawful one, ``Trust.fallen`` tells once all are in.
    """
    op = act.op
    if isinstance(op, SpaceCreate):
        return _create(trust, act, op)
    if isinstance(op, FeedOpen):
        trust.opens.setdefault(act.feed, act)
        return "" if act.seq == 1 else "not_first"
    if isinstance(op, ForkProof):
        return _prove(trust, act)
    actor = trust.speaker(act)
    if actor is None:
        return trust.view(act.past).why(act) or "not_member"
    refused = lacks_right(op, actor)
    rule = _RULES.get(type(op)) if op is not None else None
    return refused or (rule(trust, act, op, actor) if rule else "")


def _create(trust: Trust, act: Act, op: SpaceCreate) -> str:
    if act.feed != trust.founder or act.seq != 1:
        return "not_founder"
    trust.found(act, op)
    return ""


def _prove(trust: Trust, act: Act) -> str:
    if act.id not in trust.forks.proofs:
        return "no_proof"
    trust.prove(act)
    return ""


def _invite(trust: Trust, act: Act, op: MemberInvite, actor: Actor) -> str:
    """Who may let in a device of an admin speaks as that admin: it or who is above it."""
    if is_known(trust, act, op.member) and op.member != actor.member:
        refused = cut_refusal(trust, act, op.member, actor)
        if refused:
            return refused
    trust.invite(act, op, actor)
    return ""


def _join(trust: Trust, act: Act, op: MemberJoin, _actor: Actor) -> str:
    opened, invited = trust.opens.get(op.feed), trust.invites.get(op.invite)
    if opened is None or invited is None or not act.knows(opened) or not act.knows(invited[0]):
        return "unknown_invitation"
    opening = opened.op
    fits = isinstance(opening, FeedOpen) and opening.invitation == invited[1].key
    if invited[1].member != op.member or not fits:
        return "wrong_invitation"
    trust.join(act, op.feed, invited)
    return ""


def _close(trust: Trust, act: Act, _op: FeedClose, _actor: Actor) -> str:
    trust.close(act)
    return ""


def _cut(trust: Trust, act: Act, op: RoleSet | Revoke, actor: Actor) -> str:
    refused = cut_refusal(trust, act, op.member, actor)
    if refused:
        return refused
    named = op.from_ if isinstance(op, RoleSet) else op.feeds
    heads = _heads(trust, act, named)
    if heads is None:
        return "unknown_position"
    trust.govern(_control(trust, act, op, actor, heads))
    return ""


def cut_refusal(trust: Trust, act: Act, member: str, actor: Actor) -> str:
    """Why an act's author may not cut a member; only ancestors cut who is or was an admin."""
    if not is_known(trust, act, member):
        return "unknown_member"
    if actor.roles == RECOVERY or not was_admin(trust, act, member):
        return ""
    return "" if trust.tree.is_above(actor.member, member, act) else "not_above"


def is_known(trust: Trust, act: Act, member: str) -> bool:
    """Whether an act's author knew a member."""
    return member == trust.tree.founder or bool(trust.tree.parents(member, act))


def was_admin(trust: Trust, act: Act, member: str) -> bool:
    """Whether a member is or ever was an admin, as an act's author knew."""
    if member == trust.tree.founder:
        return True
    made = trust.member_roles(member, act)
    set_to = (
        one.op.roles
        for one in trust.controls
        if isinstance(one.op, RoleSet) and one.op.member == member and act.knows(one.act)
    )
    return "admin" in made or any("admin" in roles for roles in set_to)


def _heads(trust: Trust, act: Act, named: Mapping[str, tuple[int, str]]) -> Heads | None:
    """The entries that a cut names, as far as its author had seen them; None where not."""
    heads: Heads = {}
    for feed, (seq, entry_id) in named.items():
        head = trust.chains.named(entry_id) if seq else None
        if seq and not _is_at(trust, act, head, feed, seq):
            return None
        heads[feed] = head
    return heads


def _is_at(trust: Trust, act: Act, head: Act | None, feed: str, seq: int) -> bool:
    return (
        head is not None and (head.feed, head.seq) == (feed, seq) and trust.chains.saw(act, head)
    )


def _control(
    trust: Trust, act: Act, op: RoleSet | Revoke | Readmit, actor: Actor, heads: Heads
) -> Control:
    return Control(act, op, actor, trust.tree.rank(actor.member, act), heads)


def _confirm(trust: Trust, act: Act, op: RevokeConfirm, actor: Actor) -> str:
    cut = next((one for one in trust.controls if one.act.id == op.revoke), None)
    if cut is None or isinstance(cut.op, Readmit) or not act.knows(cut.act):
        return "unknown_cut"
    target = cut.op.member
    if actor.member in {cut.author.member, target}:
        return "not_second"
    if trust.tree.is_above(target, actor.member, act):
        return "not_second"
    trust.confirm(act, op.revoke)
    return ""


def _readmit(trust: Trust, act: Act, op: Readmit, actor: Actor) -> str:
    owners = {invite.member for join, invite in trust.joins.get(op.feed, ()) if act.knows(join)}
    if op.feed == trust.founder:
        owners = {trust.tree.founder}
    if not owners:
        return "unknown_member"
    refused = next((why for one in owners if (why := cut_refusal(trust, act, one, actor))), "")
    if refused:
        return refused
    head = trust.chains.named(op.head)
    if not 1 <= op.from_ <= op.to or not _is_at(trust, act, head, op.feed, op.to):
        return "unknown_position"
    control = _control(trust, act, op, actor, {op.feed: head})
    seen = trust.view(act.past).readmits.get(op.feed, ())
    if any(not _same_branch(trust, head, one.heads[op.feed]) for one in seen):
        return "other_branch"
    trust.govern(control)
    return ""


def _same_branch(trust: Trust, one: Act | None, other: Act | None) -> bool:
    chains = trust.chains
    return (
        one is None or other is None or chains.on_chain(one, other) or chains.on_chain(other, one)
    )


_RULES: dict[type[Operation], Callable[..., str]] = {
    MemberInvite: _invite,
    MemberJoin: _join,
    FeedClose: _close,
    RoleSet: _cut,
    Revoke: _cut,
    RevokeConfirm: _confirm,
    Readmit: _readmit,
}
MEMBERSHIP = frozenset({"space.create", "feed.open", "fork.proof!", *(one.KIND for one in _RULES)})
"""The kinds that say who counts; everything else is judged once all of these are in."""


def heads_named(op: Operation | None) -> dict[str, tuple[int, str]]:
    """By feed, the positions that an operation names."""
    match op:
        case RoleSet():
            return dict(op.from_)
        case Revoke():
            return dict(op.feeds)
        case Readmit():
            return {op.feed: (op.to, op.head)}
        case _:
            return {}


def named_ids(operations: Iterable[Operation | None]) -> set[str]:
    """Ids of the entries that cuts and readmissions name by position."""
    return {entry for op in operations for _, entry in heads_named(op).values() if entry}
