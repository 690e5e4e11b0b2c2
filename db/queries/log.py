"""The log: entries in words, newest first, and its fingerprint."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection

from db.domain.working_days import ZONE
from db.ledger.fingerprint import fingerprint
from db.queries.checks import rule_name
from db.queries.devices import device_names
from db.queries.log_sentences import log_sentence
from db.rows import LogFilter, LogRow
from db.sentence import Sentence
from db.tables.entries import heads

_COLUMNS = """
SELECT p.id, p.feed, p.seq, p.clock, p.kind, p.subject, e.header, e.body IS NULL,
COALESCE(t.title, ''), COALESCE(h.code, ''), COALESCE(u.name, ''), COALESCE(m.title, ''),
COALESCE(r.code, ''), v.verdict, v.standing, COALESCE(w.text, c.text, x.text, ''),
CASE WHEN v.for_unit <> v.unit THEN
(SELECT g.code || ', ' || f.name FROM unit f JOIN house g ON g.id = f.house
 WHERE f.id = v.for_unit) END,
CASE WHEN p.kind LIKE 'check.%' THEN json_extract(e.body, '$.rule') END,
CASE WHEN p.kind LIKE 'check.%' THEN
(SELECT g.text FROM wording g WHERE g.id = json_extract(e.body, '$.reason')) END,
CASE WHEN p.kind IN ('unit.add', 'house.add', 'route.publish', 'blackout.set')
THEN json_extract(e.body, '$.name')
WHEN p.kind = 'member.card' THEN json_extract(e.body, '$.title')
WHEN p.kind IN ('member.invite', 'member.join', 'role.set!', 'revoke!')
THEN (SELECT g.title FROM member g WHERE g.id = json_extract(e.body, '$.member')) END
"""
_FROM = """
FROM placed p JOIN entry e ON e.id = p.id
LEFT JOIN draft t ON t.id = p.subject LEFT JOIN house h ON h.id = t.house
LEFT JOIN device d ON d.feed = p.feed LEFT JOIN member m ON m.id = d.member
LEFT JOIN unit u ON u.id = m.unit LEFT JOIN refused r ON r.id = p.id
LEFT JOIN vote v ON v.id = p.id LEFT JOIN wording w ON w.id = v.reason
LEFT JOIN comment c ON c.id = p.id LEFT JOIN wording x ON x.id = p.id WHERE 1
"""


def _where(wanted: LogFilter) -> tuple[str, dict[str, Any]]:
    parts: list[str] = []
    values: dict[str, Any] = {}
    if wanted.from_day:
        parts.append("p.clock >= :first")
        values["first"] = _midnight(wanted.from_day, 0)
    if wanted.to_day:
        parts.append("p.clock < :last")
        values["last"] = _midnight(wanted.to_day, 1)
    if wanted.house:
        parts.append("h.code = :house")
    if wanted.channel:
        parts.append("' ' || t.channels || ' ' LIKE '% ' || :channel || ' %'")
    if wanted.draft:
        parts.append("p.subject = :draft")
    if wanted.unit:
        parts.append("u.code = :unit")
    named = {"house": wanted.house, "channel": wanted.channel, "unit": wanted.unit}
    values |= {**named, "draft": wanted.draft}
    return "".join(f" AND {part}" for part in parts), values


def _midnight(day: str, add: int) -> int:
    start = date.fromisoformat(day) + timedelta(days=add)
    return int(datetime.combine(start, time(), ZONE).timestamp() * 1000)


def log_rows(
    connection: Connection, wanted: LogFilter, offset: int, limit: int
) -> tuple[LogRow, ...]:
    """A page of the log, newest first."""
    where, values = _where(wanted)
    found = connection.exec_driver_sql(
        f"{_COLUMNS} {_FROM} {where} ORDER BY p.clock DESC, p.feed, p.seq DESC "
        "LIMIT :limit OFFSET :offset",
        {**values, "limit": limit, "offset": offset},
    )
    rows = found.all()
    names = device_names(connection, (one[1] for one in rows))
    return tuple(_row(one, names[one[1]]) for one in rows)


def log_count(connection: Connection, wanted: LogFilter) -> int:
    """How many entries the filter leaves."""
    where, values = _where(wanted)
    return int(connection.exec_driver_sql(f"SELECT COUNT(*) {_FROM} {where}", values).scalar_one())


def _row(one: Any, device: str) -> LogRow:
    prev = _prev(bytes(one[6]))
    return LogRow(
        id=one[0],
        feed=one[1],
        seq=one[2],
        prev=prev,
        at=one[3],
        kind=one[4],
        draft=one[5],
        title=one[8],
        house=one[9],
        unit_name=one[10],
        by=one[11],
        words=device,
        sentence=_sentence(one),
        text=one[15] or one[18] or "",
        status=_status(one),
        verdict=one[13] or "",
        about=one[19] or "",
    )


def _sentence(one: Any) -> Sentence:
    said, rule = log_sentence(one[4], one[13] or "", one[16] or ""), one[17]
    return Sentence("{said}: {rule}", said=said, rule=rule_name(rule)) if rule else said


def _status(one: Any) -> str:
    if one[7]:
        return "erased"
    if one[12]:
        return "not_member" if one[12] == "not_member" else "not_counted"
    standing = one[14]
    return str(standing) if standing and standing != "counted" else "counted"


def _prev(header: bytes) -> str:
    marker = b'"prev":"'
    start = header.find(marker) + len(marker)
    return header[start : header.find(b'"', start)].decode()


def log_fingerprint(connection: Connection) -> tuple[str, int, int]:
    """The log's fingerprint (64 hex), number of heads, number of entries."""
    found = heads(connection)
    entries = connection.exec_driver_sql("SELECT COUNT(*) FROM entry").scalar_one()
    lines = [(feed, seq, entry_id) for feed, (seq, entry_id) in found.items()]
    return fingerprint(lines), len(found), int(entries)


def find_fingerprint(connection: Connection, printed: str) -> tuple[int, int] | None:
    """(at in ms, entries) of a printed state whose record is in the log; None = unknown."""
    found = connection.exec_driver_sql(
        "SELECT json_extract(e.body, '$.at'), json_extract(e.body, '$.entries') FROM placed p "
        "JOIN entry e ON e.id = p.id WHERE p.kind IN ('log.fingerprint', 'inquiry.export') "
        "AND json_extract(e.body, '$.fingerprint') = ?",
        (printed,),
    ).first()
    return (found[0], found[1]) if found else None
