"""Devices, cuts, and entries that do not count, as people read them."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import Connection

from db.domain.space import Space
from db.queries.devices import device_names
from db.queries.log_sentences import log_sentence
from db.rows import ControlRow, DeviceRow, LostRow
from db.rows.sentences import sentence

_TAKEN = frozenset({"forked", "revoked", "closed", "voucher_forked", "voucher_revoked"})
_LOST = (
    "SELECT p.id, p.feed, p.seq, p.clock, p.kind, COALESCE(v.verdict, ''), p.subject, "
    "COALESCE(d.title, ''), COALESCE(m.title, '') FROM placed p "
    "LEFT JOIN draft d ON d.id = p.subject LEFT JOIN vote v ON v.id = p.id "
    "LEFT JOIN device g ON g.feed = p.feed LEFT JOIN member m ON m.id = g.member "
    "WHERE p.id IN (SELECT value FROM json_each(?)) ORDER BY p.clock, p.feed, p.seq"
)


def lost_rows(connection: Connection, ids: Iterable[str]) -> tuple[LostRow, ...]:
    """Entries by id, in the order of their clocks."""
    rows = connection.exec_driver_sql(_LOST, (json.dumps(sorted(ids)),))
    return tuple(
        LostRow(
            id=row[0],
            feed=row[1],
            seq=row[2],
            at=row[3],
            sentence=log_sentence(row[4], row[5]),
            draft=row[6],
            title=row[7],
            by=row[8],
        )
        for row in rows
    )


def own_lost(connection: Connection, space: Space) -> tuple[LostRow, ...]:
    """What the identities of this replica wrote and a fork or a cut took away."""
    of_space = [one for one, code in space.not_counted.items() if code in _TAKEN]
    rows = connection.exec_driver_sql(
        "SELECT p.id FROM placed p JOIN local_identity i ON i.feed = p.feed "
        "WHERE p.id IN (SELECT value FROM json_each(?1)) OR p.id IN "
        "(SELECT id FROM refused WHERE code IN (SELECT value FROM json_each(?2)))",
        (json.dumps(of_space), json.dumps(sorted(_TAKEN))),
    )
    return lost_rows(connection, rows.scalars())


def device_rows(connection: Connection, member: str = "") -> tuple[DeviceRow, ...]:
    """Devices with their newest position; of one member, "" = of all."""
    rows = connection.exec_driver_sql(
        "SELECT d.feed, d.member, m.title, d.state, "
        "(SELECT MAX(seq) FROM entry e WHERE e.feed = d.feed) "
        "FROM device d LEFT JOIN member m ON m.id = d.member "
        "WHERE ?1 = '' OR d.member = ?1 ORDER BY m.title, d.feed",
        (member,),
    ).all()
    names = device_names(connection, (row[0] for row in rows))
    return tuple(
        DeviceRow(
            feed=row[0],
            member=row[1],
            title=row[2] or "",
            words=names[row[0]],
            state=row[3],
            text=sentence(row[3]) if row[3] else "",
            last=row[4] or 0,
        )
        for row in rows
    )


def cut_rows(connection: Connection) -> tuple[ControlRow, ...]:
    """Every lawful cut, change of roles and readmission, newest first."""
    rows = connection.exec_driver_sql(
        "SELECT c.id, c.kind, c.member, COALESCE(m.title, ''), COALESCE(a.title, ''), c.at, "
        "c.in_force, c.needs_second FROM control c LEFT JOIN member m ON m.id = c.member "
        "LEFT JOIN member a ON a.id = c.author ORDER BY c.at DESC, c.id"
    )
    return tuple(
        ControlRow(
            id=row[0],
            kind=row[1],
            sentence=log_sentence(row[1], ""),
            member=row[2],
            title=row[3],
            by=row[4],
            at=row[5],
            in_force=bool(row[6]),
            needs_second=bool(row[7]),
        )
        for row in rows
    )
