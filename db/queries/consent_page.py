"""One entry of the register with its files, its drafts and what follows from its end."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from db.domain.actor import WRITERS
from db.domain.checks.facts import BLOCK
from db.domain.checks.register import RULE_OF
from db.domain.checks.rules import BY_CODE
from db.domain.space import Space
from db.queries.consents import PathOf, concerned_files, concerned_rows, consents_by_id
from db.queries.names import Names
from db.queries.viewer import Viewer
from db.rows.consents import (
    CONFIRM,
    LOCK,
    MEDIA,
    RELEASE,
    RENEW,
    UNPUBLISH,
    ConcernedRow,
    ConsentPage,
    ConsentRow,
    FollowRow,
    ScanRow,
    SideRow,
)

TypeOf = Callable[[str], tuple[str, int]]
HoldOf = Callable[[str], str]
_LOCKED = frozenset({"revoked", "expired", "missing"})
_ENDED = frozenset({"revoked", "expired"})
_DONE = frozenset({"published", "unpublished", "closed"})
Ticks = Mapping[tuple[str, str], tuple[bool, str, int]]


def consent_page(  # noqa: PLR0913, PLR0917 - what a page is made of
    connection: Connection,
    space: Space,
    consent: str,
    viewer: Viewer,
    path_of: PathOf,
    type_of: TypeOf,
    hold_of: HoldOf,
) -> ConsentPage | None:
    """The page of an entry, None where there is none; ``hold_of``: see `FollowRow`, by draft.

    Everybody in the space can read every entry. Its scans bear names: they are handed out to the
    lead and to the entry's own house alone, which is a rule of this desk and no encryption.
    """
    rows = consents_by_id(connection, (consent,), viewer, path_of)
    if not rows:
        return None
    row, names = rows[0], Names(space)
    head = connection.exec_driver_sql(
        "SELECT house, note FROM consent WHERE id = ?", (consent,)
    ).one()
    house, note = str(head[0]), str(head[1])
    sides = _sides(connection, consent, names)
    drafts = concerned_rows(connection, consent, viewer)
    may_open = may_open_scans(space, viewer, house)
    return ConsentPage(
        row=row,
        house=house,
        house_name=names.house_name(house),
        note=note,
        by=sides[-1].by,
        at=sides[-1].at,
        media=_files(connection, consent, "media"),
        scans=tuple(
            ScanRow(one, *type_of(one), path_of(one) if may_open else "")
            for one in _files(connection, consent, "scan")
        ),
        drafts=drafts,
        follow=tuple(
            _follow(
                row,
                drafts,
                concerned_files(connection, consent, viewer),
                _ticks(connection, consent, names),
                hold_of,
            )
        ),
        sides=sides if len(sides) > 1 else (),
        may_write=not viewer.roles.isdisjoint(WRITERS),
        may_open=may_open,
        blocks=_blocks(space, row.kind),
    )


def _blocks(space: Space, kind: str) -> bool:
    rule = BY_CODE[RULE_OF[kind]]
    return space.levels.get(rule.code, rule.default) == BLOCK


def may_open_scans(space: Space, viewer: Viewer, house: str) -> bool:
    """Whether this desk shows the member an entry's scans: the lead, and its own house."""
    unit = space.units.get(viewer.unit)
    return "lead" in viewer.roles or (unit is not None and bool(house) and unit.house == house)


def _files(connection: Connection, consent: str, role: str) -> tuple[str, ...]:
    found = connection.exec_driver_sql(
        "SELECT sha256 FROM consent_file WHERE consent = ? AND role = ? ORDER BY position",
        (consent, role),
    )
    return tuple(str(one) for one in found.scalars())


def _sides(connection: Connection, consent: str, names: Names) -> tuple[SideRow, ...]:
    found = connection.exec_driver_sql(
        "SELECT member, at, fields FROM consent_side WHERE consent = ? ORDER BY at, entry",
        (consent,),
    )
    return tuple([_side(names.member(one[0]), one[1], json.loads(one[2])) for one in found])


def _side(by: str, at: int, fields: dict[str, Any]) -> SideRow:
    return SideRow(
        by,
        at,
        fields["state"],
        tuple(fields["channels"]),
        fields["valid_until"],
        fields["guardians"],
    )


def _ticks(connection: Connection, consent: str, names: Names) -> Ticks:
    found = connection.exec_driver_sql(
        "SELECT what, draft, done, member, at FROM consent_tick WHERE consent = ?", (consent,)
    )
    return {(one[0], one[1]): (bool(one[2]), names.member(one[3]), one[4]) for one in found}


def _follow(
    row: ConsentRow, drafts: Sequence[ConcernedRow], files: int, ticks: Ticks, hold_of: HoldOf
) -> Iterator[FollowRow]:
    """What follows: locks by themselves, then what is to be done, draft by draft."""

    def tick(what: str, concerned: ConcernedRow | None = None, count: int = 0) -> FollowRow:
        done, by, at = ticks.get((what, concerned.draft if concerned else ""), (False, "", 0))
        return FollowRow(what, concerned, count, done, by if done else "", at if done else 0)

    if row.status in _LOCKED:
        yield from (
            FollowRow(LOCK, one, 0, done=True, automatic=True, hold=hold_of(one.draft))
            for one in drafts
            if one.state not in _DONE and one.media
        )
    if row.status in _ENDED:
        yield from (tick(RELEASE, one) for one in drafts if one.state == "released")
        yield from (tick(UNPUBLISH, one, len(one.published)) for one in drafts if one.published)
    if row.status == "revoked":
        yield from (tick(MEDIA, None, files), tick(CONFIRM))
    if row.status in {"expired", "expiring"}:
        yield tick(RENEW)
