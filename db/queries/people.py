"""Members as a list, with what is the matter with each."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import dataclass

from sqlalchemy import Connection

from db.domain.operations import FeedOpen
from db.domain.space import Space
from db.queries.names import Names
from db.queries.rights import cut_rows
from db.queries.viewer import Viewer
from db.rows.people import PeopleFilter, PeopleRow, PersonRow

LATE = frozenset(
    {"revoked", "role_removed", "voucher_revoked", "forked", "voucher_forked", "closed"}
)
"""Codes of what a cut, a fork or an end keeps from counting."""
_LATE = (
    "SELECT p.id, p.feed, p.seq, COALESCE(r.code, '') FROM placed p "
    "LEFT JOIN refused r ON r.id = p.id "
    "WHERE p.id IN (SELECT value FROM json_each(?1)) "
    "OR r.code IN (SELECT value FROM json_each(?2)) ORDER BY p.feed, p.seq"
)
_MEMBERS = "SELECT id, title, unit, roles FROM member ORDER BY title, id"
_DEVICES = "SELECT feed, member, state FROM device ORDER BY feed"


@dataclass(frozen=True, slots=True)
class LateEntry:
    """An entry that does not count any more, and the code of why."""

    id: str
    feed: str
    seq: int
    code: str


def late_entries(connection: Connection, space: Space) -> tuple[LateEntry, ...]:
    """Every entry that a cut, a fork or an end of its chain takes away, by feed and position."""
    of_space = {one: code for one, code in space.not_counted.items() if code in LATE}
    rows = connection.exec_driver_sql(
        _LATE, (json.dumps(sorted(of_space)), json.dumps(sorted(LATE)))
    ).all()
    found = {
        row[0]: LateEntry(row[0], row[1], row[2], of_space.get(row[0]) or row[3]) for row in rows
    }
    return tuple(found.values())


def pending_feeds(space: Space) -> dict[str, tuple[str, FeedOpen, int]]:
    """By feed that waits to be confirmed: its member, how it opened, and when (ms).

    One whose voucher was cut waits too, for another admin.
    """
    trust = space.trust
    invited = {invite.key: invite.member for _, invite in trust.invites.values()}
    return {
        feed: (invited[act.op.invitation], act.op, act.clock)
        for feed, act in trust.opens.items()
        if isinstance(act.op, FeedOpen)
        and act.op.invitation in invited
        and not any(trust.admits(join) for join, _ in trust.joins.get(feed, ()))
    }


def admins_heard(connection: Connection) -> int:
    """How many members are admins and have a device that counts."""
    return int(
        connection.exec_driver_sql(
            "SELECT COUNT(DISTINCT m.id) FROM member m JOIN device d ON d.member = m.id "
            "AND d.state = '' WHERE ' ' || m.roles || ' ' LIKE '% admin %'"
        ).scalar_one()
    )


def people(
    connection: Connection, space: Space, viewer: Viewer, wanted: PeopleFilter
) -> PeopleRow:
    """The members that a filter leaves, by function, and what stands above them."""
    every = person_rows(connection, space, viewer.now)
    rows = tuple(one for one in every if _fits(one, wanted))
    return PeopleRow(
        rows=rows,
        counts=dict(Counter(one.state for one in every)),
        total=len(every),
        admin="admin" in viewer.roles,
        admins=admins_heard(connection),
        open_cuts=tuple(one for one in cut_rows(connection) if one.needs_second and one.in_force),
    )


def _fits(row: PersonRow, wanted: PeopleFilter) -> bool:
    told = f"{row.title} {row.unit_name} {row.house} {row.house_name}".casefold()
    return (
        all(word in told for word in wanted.words.casefold().split())
        and wanted.house in {"", row.house}
        and wanted.unit in {"", row.unit}
        and (not wanted.states or row.state in wanted.states)
    )


def person_rows(connection: Connection, space: Space, now: int) -> tuple[PersonRow, ...]:
    """Everybody ever invited."""
    names = Names(space)
    devices: dict[str, dict[str, str]] = defaultdict(dict)
    for feed, member, state in connection.exec_driver_sql(_DEVICES):
        devices[member][feed] = state
    late = Counter(one.feed for one in late_entries(connection, space))
    waiting = pending_feeds(space)
    pending = Counter(member for member, _, _ in waiting.values())
    second = Counter(
        one.member for one in cut_rows(connection) if one.needs_second and one.in_force
    )
    rows = []
    for member, title, unit, roles in connection.exec_driver_sql(_MEMBERS):
        feeds = {one: state for one, state in devices[member].items() if one not in waiting}
        away = _away_until(space, member, now)
        found = space.units.get(unit)
        house = found.house if found else ""
        rows.append(
            PersonRow(
                member=member,
                title=title,
                unit=unit,
                unit_name=names.unit(unit),
                house=names.house_code(house),
                house_name=names.house_name(house),
                roles=tuple(roles.split()),
                state=_state(tuple(feeds.values()), pending[member], away),
                away_until=away,
                heard=sum(not state for state in feeds.values()),
                pending=pending[member],
                late=sum(late[feed] for feed in feeds),
                second=second[member],
            )
        )
    return tuple(rows)


def _away_until(space: Space, member: str, now: int) -> int:
    said = space.deputies.absences.get(member)
    away = said is not None and said[1].since <= now <= said[1].until
    return said[1].until if said is not None and away else 0


def _state(devices: tuple[str, ...], pending: int, away: int) -> str:
    if pending:
        return "waiting"
    if "forked" in devices:
        return "forked"
    if not devices:
        return "invited"
    if "" not in devices:
        return "revoked"
    return "away" if away else "active"
