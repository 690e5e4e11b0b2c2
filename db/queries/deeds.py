"""The history of a member's rights, one row an act."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from db.domain.act import Act
from db.domain.actor import Actor
from db.domain.operations import Readmit, Revoke, RoleSet, SpaceCreate
from db.domain.space import Space
from db.domain.view import Control
from db.queries.devices import name_of
from db.queries.log_sentences import log_sentence
from db.queries.names import Names
from db.rows.people import DeedRow


def deeds(space: Space, member: str) -> Iterator[DeedRow]:
    """What was done to a member's rights, in no order."""
    feeds = tuple(space.trust.feeds_of(member))
    yield from _entered(space, member)
    yield from _let_in(space, feeds)
    for control in space.trust.controls:
        if _target(control.op) in {member, *feeds}:
            yield _governed(space, control)
            for agreed in space.trust.confirms.get(control.act.id, ()):
                yield _row(space, agreed, space.trust.speaker(agreed))


def _entered(space: Space, member: str) -> Iterator[DeedRow]:
    trust, create = space.trust, space.trust.create
    if create is not None and isinstance(create.op, SpaceCreate) and create.op.member == member:
        yield replace(_row(space, create, None), roles=create.op.roles)
    for act, invite in trust.invites.values():
        if invite.member == member:
            yield replace(_row(space, act, trust.speaker(act)), roles=invite.roles)


def _let_in(space: Space, feeds: Iterable[str]) -> Iterator[DeedRow]:
    trust = space.trust
    for feed in feeds:
        for join, _ in trust.joins.get(feed, ()):
            yield replace(_row(space, join, trust.speaker(join)), device=name_of(space, feed))
        for end in trust.closes.get(feed, ()):
            yield replace(_row(space, end, None), device=name_of(space, feed))


def _governed(space: Space, control: Control) -> DeedRow:
    row = _row(space, control.act, control.author)
    row = replace(row, needs_second=space.trust.needs_second(control))
    match control.op:
        case RoleSet(_, roles):
            return replace(row, roles=roles)
        case Revoke(_, feeds, rest):
            named = ", ".join(name_of(space, one) for one in feeds)
            return replace(row, only_devices=rest == "keep", device=named)
        case Readmit(feed, first, last):
            return replace(row, device=name_of(space, feed), first=first, last=last)


def _row(space: Space, act: Act, by: Actor | None) -> DeedRow:
    return DeedRow(
        entry=act.id,
        kind=act.kind,
        sentence=log_sentence(act.kind, ""),
        at=act.clock,
        by=Names(space).member(by.member) if by is not None else "",
        roles=(),
        device="",
        only_devices=False,
        first=0,
        last=0,
        in_force=not space.trust.fallen(act),
        needs_second=False,
    )


def _target(op: RoleSet | Revoke | Readmit) -> str:
    return op.feed if isinstance(op, Readmit) else op.member
