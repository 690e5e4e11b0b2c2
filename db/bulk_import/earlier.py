"""The drafts that the rows of a plan may meet again; how many others there are costs nothing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from db.bulk_import.known import KnownDraft, Wanted

_CHOSEN = (
    "SELECT id FROM draft WHERE ref IN (SELECT value FROM json_each(?)) "
    "UNION SELECT draft FROM revision WHERE row_digest IN (SELECT value FROM json_each(?)) "
    "UNION SELECT value FROM json_each(?) "
    "UNION SELECT id FROM draft WHERE planned_at BETWEEN ? AND ? AND ref <> ''"
)
_DRAFTS = (
    "SELECT d.id, d.ref, d.house, d.state, d.route, d.priority, COALESCE(w.text, ''), "
    "d.planned_at, d.title, d.current FROM draft d LEFT JOIN wording w ON w.id = d.note "
    "WHERE d.id IN (SELECT value FROM json_each(?)) AND d.author_unit = ? "
    "ORDER BY d.state = 'withdrawn', d.created_at, d.id"
)
_REVISIONS = (
    "SELECT id, draft, number, parents, row_digest FROM revision "
    "WHERE draft IN (SELECT value FROM json_each(?))"
)
_GONE = "withdrawn"


@dataclass(frozen=True, slots=True)
class _Revision:
    id: str
    number: int
    parents: tuple[str, ...]
    row_digest: str


def read_drafts(connection: Connection, unit: str, wanted: Wanted) -> tuple[KnownDraft, ...]:
    """Those of one submitting unit that are wanted, perhaps some more; withdrawn ones last."""
    lists = (json.dumps(sorted(one)) for one in (wanted.refs, wanted.digests, wanted.ids))
    chosen = connection.exec_driver_sql(_CHOSEN, (*lists, wanted.since, wanted.until))
    rows = connection.exec_driver_sql(
        _DRAFTS, (json.dumps([one for (one,) in chosen]), unit)
    ).all()
    lines: dict[str, dict[str, _Revision]] = {}
    for digest, draft, number, parents, row_digest in connection.exec_driver_sql(
        _REVISIONS, (json.dumps([row[0] for row in rows]),)
    ):
        revision = _Revision(digest, number, tuple(parents.split()), row_digest)
        lines.setdefault(draft, {})[digest] = revision
    doubled = _doubled((row[1], row[3]) for row in rows)
    return tuple(_draft(tuple(row), lines.get(row[0], {}), doubled) for row in rows)


def _doubled(refs: Iterable[tuple[str, str]]) -> frozenset[str]:
    """External IDs that more than one draft bears, withdrawn ones aside."""
    seen: set[str] = set()
    twice: set[str] = set()
    for ref, state in refs:
        if ref and state != _GONE:
            (twice if ref in seen else seen).add(ref)
    return frozenset(twice)


def _draft(
    row: tuple[str, ...], line: Mapping[str, _Revision], doubled: frozenset[str]
) -> KnownDraft:
    draft_id, ref, house, state, route, priority, note, planned_at, title, current = row
    sourced = _sourced(current or _newest(line), line)
    return KnownDraft(
        id=draft_id,
        ref=ref,
        house=house,
        row_digest=sourced.row_digest if sourced else "",
        parent=current,
        title=title,
        changed_by_hand=sourced is None or sourced.id != current,
        doubled=ref in doubled,
        forked=not current,
        state=state,
        route=route,
        priority=priority,
        note=note,
        planned_at=int(planned_at),
    )


def _newest(line: Mapping[str, _Revision]) -> str:
    return max(line.values(), key=lambda one: (one.number, one.id)).id if line else ""


def _sourced(start: str, line: Mapping[str, _Revision]) -> _Revision | None:
    """The newest revision with a source from ``start`` back along its parents."""
    todo, seen = [start], set()
    while todo:
        todo.sort(key=lambda one: line[one].number if one in line else 0)
        here = line.get(todo.pop())
        if here is None or here.id in seen:
            continue
        if here.row_digest:
            return here
        seen.add(here.id)
        todo.extend(here.parents)
    return None
