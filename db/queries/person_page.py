"""One member: devices with their words, what does not count and why, the history of rights."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from sqlalchemy import Connection

from db.domain.space import Space
from db.queries.deeds import deeds
from db.queries.devices import name_of, used_before, words_of
from db.queries.log_sentences import log_sentence
from db.queries.names import Names
from db.queries.people import LateEntry, late_entries, pending_feeds, person_rows
from db.queries.rights import lost_rows
from db.queries.viewer import Viewer
from db.rows.people import BranchRow, DeedRow, KeyRow, LateRow, PersonPage, PositionRow
from db.rows.sentences import sentence

SHOWN_POSITIONS = 100
_DEVICES = (
    "SELECT d.feed, d.member, COALESCE(m.title, ''), COALESCE(m.unit, ''), d.state, "
    "COALESCE(j.clock, 0) FROM device d LEFT JOIN member m ON m.id = d.member "
    "LEFT JOIN placed j ON j.id = d.joined "
    "WHERE ?1 = '' OR d.member = ?1 ORDER BY m.title, d.feed"
)
_HEAD = "SELECT seq, clock FROM placed WHERE feed = ? ORDER BY seq DESC LIMIT 1"
_POSITIONS = (
    "SELECT p.seq, p.clock, p.kind, COALESCE(v.verdict, ''), COALESCE(d.title, '') FROM placed p "
    "LEFT JOIN draft d ON d.id = p.subject LEFT JOIN vote v ON v.id = p.id "
    "WHERE p.feed = ? ORDER BY p.seq DESC LIMIT ?"
)
_LANES = (
    "SELECT lane, MAX(seq), MIN(seq) FROM placed WHERE feed = ? AND seq >= ? "
    "GROUP BY lane ORDER BY lane"
)
_AT = "SELECT id, kind, clock FROM placed WHERE lane = ? AND seq = ?"


def person_page(
    connection: Connection, space: Space, viewer: Viewer, member: str
) -> PersonPage | None:
    """Everything the screen says of a member; None: nobody knows it."""
    row = next((r for r in person_rows(connection, space, viewer.now) if r.member == member), None)
    if row is None:
        return None
    keys = key_rows(connection, space, viewer, member)
    feeds = {one.feed for one in keys}
    late = [one for one in late_entries(connection, space) if one.feed in feeds]
    gone = {one.id for one in late}
    branches = tuple(
        one for feed in sorted(feeds) for one in _branches(connection, space, feed, gone)
    )
    by = connection.exec_driver_sql("SELECT invited_by FROM member WHERE id = ?", (member,))
    return PersonPage(
        row=row,
        invited_by=Names(space).member(by.scalar_one()),
        keys=keys,
        late=tuple(_late_rows(connection, late)),
        branches=branches,
        history=_newest_first(deeds(space, member)),
        admin="admin" in viewer.roles,
    )


def _newest_first(history: Iterable[DeedRow]) -> tuple[DeedRow, ...]:
    """By clock; what stands at one moment the other way round than it was told."""
    told = list(history)[::-1]
    return tuple(sorted(told, key=lambda one: -one.at))


def key_rows(
    connection: Connection, space: Space, viewer: Viewer, member: str = ""
) -> tuple[KeyRow, ...]:
    """Devices of a member, or of all ("" ); those that wait come first."""
    names, waiting = Names(space), pending_feeds(space)
    told = [
        (feed, who, names.member(who), _unit_of(space, who), "pending", clock)
        for feed, (who, _, clock) in waiting.items()
        if member in {"", who}
    ]
    rows = connection.exec_driver_sql(_DEVICES, (member,)).all()
    told += [tuple(row) for row in rows if row[0] not in waiting]
    found = []
    for feed, who, title, unit, state, since in told:
        head = connection.exec_driver_sql(_HEAD, (feed,)).first()
        found.append(
            KeyRow(
                feed=feed,
                member=who,
                title=title,
                unit_name=names.unit(unit),
                name=name_of(space, feed),
                words=words_of(space, feed),
                since=since,
                state=state,
                text=_text(space, feed, state),
                last=head[0] if head else 0,
                last_at=head[1] if head and "admin" in viewer.roles else 0,
                own=feed == viewer.feed,
            )
        )
    return tuple(found)


def _text(space: Space, feed: str, state: str) -> str:
    if state == "pending":
        return used_before(space, feed)
    return sentence(state) if state else ""


def _unit_of(space: Space, member: str) -> str:
    now = space.trust.now(member)
    return now.unit if now is not None else Names(space).unit_of_member(member)


def positions(connection: Connection, feed: str) -> tuple[PositionRow, ...]:
    """The newest entries of a device, newest first."""
    rows = connection.exec_driver_sql(_POSITIONS, (feed, SHOWN_POSITIONS))
    return tuple(
        PositionRow(seq, at, log_sentence(kind, verdict), title)
        for seq, at, kind, verdict, title in rows
    )


def _late_rows(connection: Connection, late: list[LateEntry]) -> Iterator[LateRow]:
    """Runs of neighbouring entries with one reason."""
    for (feed, code), group in groupby(late, key=lambda one: (one.feed, one.code)):
        run = list(group)
        rows = lost_rows(connection, [one.id for one in run])
        seqs = [one.seq for one in run]
        yield LateRow(feed, code, sentence(code), min(seqs), max(seqs), rows)


def _branches(
    connection: Connection, space: Space, feed: str, gone: set[str]
) -> Iterator[BranchRow]:
    double = space.trust.double(feed, None)
    if not double:
        return
    for lane, last, first in connection.exec_driver_sql(_LANES, (feed, double)).all():
        head = connection.exec_driver_sql(_AT, (lane, last)).one()
        begins = connection.exec_driver_sql(_AT, (lane, first)).one()
        yield BranchRow(
            feed=feed,
            first=double,
            last=last,
            head=head[0],
            begins=log_sentence(begins[1], ""),
            at=begins[2],
            counted=head[0] not in gone,
        )
