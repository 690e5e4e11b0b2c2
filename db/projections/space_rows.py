"""The rows that show the space: members, units, routes."""

from __future__ import annotations

from db.domain.operations import SpaceCreate, spell
from db.domain.space import Space
from db.domain.trust import Trust
from db.projections.deputy_rows import deputy_rows
from db.projections.draft_rows import Row, Rows
from db.projections.plain import as_json, as_list
from db.projections.register_rows import register_rows
from db.tables import schema
from db.tables.space_tables import check_level


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
        check_level: list(space.levels.items()),
        **register_rows(space),
        **deputy_rows(space),
    }


def _members(space: Space) -> list[Row]:
    rows: dict[str, Row] = {}
    create = space.trust.create
    if create is not None and isinstance(create.op, SpaceCreate):
        made = create.op
        title = space.cards.get(made.member, "")
        rows[made.member] = (made.member, made.unit, as_list(made.roles), title, "")
    for act, invite in space.trust.invites.values():
        author = space.trust.actor(act)
        if invite.member in rows or author is None:
            continue
        rows[invite.member] = (
            invite.member,
            invite.unit,
            as_list(invite.roles),
            space.cards.get(invite.member, ""),
            author.member,
        )
    return list(rows.values())


def _devices(trust: Trust) -> list[Row]:
    rows: list[Row] = []
    if trust.create is not None and isinstance(trust.create.op, SpaceCreate):
        rows.append((trust.founder, trust.create.op.member, trust.create.id))
    for feed, joins in trust.joins.items():
        standing = [one for one in joins if trust.admits(one[0])]
        if standing:
            first, invite = min(standing, key=lambda one: one[0].id)
            rows.append((feed, invite.member, first.id))
    return rows


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
