"""The rows that show the space: members, units, routes."""

from __future__ import annotations

from db.domain.act import hypothetical
from db.domain.erasure import Erasure
from db.domain.operations import SpaceCreate, spell
from db.domain.operations.role import in_rank
from db.domain.space import Space
from db.domain.trust import Trust
from db.projections.deputy_rows import deputy_rows
from db.projections.draft_rows import Row, Rows
from db.projections.plain import as_json, as_list
from db.projections.register_rows import register_rows
from db.tables import schema
from db.tables.space_tables import blackout, check_level, control, erasure, retention


def space_rows(space: Space) -> Rows:
    """By table, the rows of the space."""
    head = (space.trust.founder, space.title, space.wording, space.reason_min, int(space.demo))
    return {
        schema.space: [head] if space.trust.create else [],
        schema.house: [(one.house, one.code, one.name, one.land) for one in space.houses.values()],
        schema.unit: [(one.unit, one.house, one.code, one.name) for one in space.units.values()],
        schema.member: _members(space),
        schema.device: _devices(space.trust),
        schema.route: _routes(space),
        control: _controls(space.trust),
        check_level: list(space.levels.items()),
        retention: list(space.retention.items()),
        erasure: [_erasure(space.trust, one) for one in space.erasures.all()],
        blackout: [
            (one.blackout, one.name, one.since, one.until, int(one.strict))
            for one in space.blackouts.values()
        ],
        **register_rows(space),
        **deputy_rows(space),
    }


def _members(space: Space) -> list[Row]:
    rows: dict[str, Row] = {}
    create = space.trust.create
    if create is not None and isinstance(create.op, SpaceCreate):
        rows[create.op.member] = _member(space, create.op.member, "")
    for act, invite in space.trust.invites.values():
        author = space.trust.actor(act)
        if invite.member not in rows and author is not None:
            rows[invite.member] = _member(space, invite.member, author.member)
    return list(rows.values())


def _member(space: Space, member: str, invited_by: str) -> Row:
    now = space.trust.now(member)
    unit, roles = (now.unit, sorted(now.roles)) if now is not None else ("", [])
    return (member, unit, as_list(in_rank(roles)), space.cards.get(member, ""), invited_by)


def _devices(trust: Trust) -> list[Row]:
    rows: list[Row] = []
    if trust.create is not None and isinstance(trust.create.op, SpaceCreate):
        state = _state(trust, trust.founder)
        rows.append((trust.founder, trust.create.op.member, trust.create.id, state))
    for feed, joins in trust.joins.items():
        standing = [one for one in joins if trust.admits(one[0])]
        first, invite = min(standing or joins, key=lambda one: one[0].id)
        rows.append((feed, invite.member, first.id, _state(trust, feed)))
    return rows


def _state(trust: Trust, feed: str) -> str:
    """What keeps a device from being heard from now on; "" = nothing."""
    return trust.fallen(hypothetical(feed, 0, None))


def _controls(trust: Trust) -> list[Row]:
    """Every lawful cut and readmission, and whether it is in force."""
    view = trust.view()
    return [
        (
            one.act.id,
            one.act.kind,
            str(getattr(one.op, "member", "")),
            one.author.member,
            one.act.clock,
            int(not view.why(one.act)),
            int(trust.needs_second(one)),
        )
        for one in trust.controls
    ]


def _erasure(trust: Trust, one: Erasure) -> Row:
    by, second = trust.speaker(one.act), trust.speaker(one.confirm) if one.confirm else None
    return (
        one.act.id,
        by.member if by else "",
        one.op.basis,
        one.op.archive,
        one.act.clock,
        len(one.op.ids),
        one.confirm.id if one.confirm else "",
        second.member if second else "",
        one.confirm.clock if one.confirm else 0,
    )


def _routes(space: Space) -> list[Row]:
    return [
        (
            entry,
            one.route,
            one.name,
            one.number,
            int(space.newest.get(one.route) == entry),
            as_json(spell(one)),
        )
        for entry, one in space.routes.items()
        if space.trust.stands(space.published[entry])
    ]
