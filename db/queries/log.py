"""The log: entries in words, newest first, and its fingerprint."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from db.domain.space import unit_words
from db.ledger.fingerprint import fingerprint
from db.queries.checks import rule_name
from db.queries.devices import device_names
from db.queries.log_acts import act_of_kind
from db.queries.log_issued import issued_sentence, issued_text
from db.queries.log_published import Published, on_channel, published
from db.queries.log_sentences import READ_IN, log_sentence, turned_sentence
from db.queries.log_where import where
from db.rows import LogFilter, LogRow
from db.sentence import Sentence
from db.tables.entries import heads

_COLUMNS = """
SELECT p.id, p.feed, p.seq, p.clock, p.kind, p.subject, e.header, e.body IS NULL,
COALESCE(t.title, ''), COALESCE(h.code, ''), COALESCE(u.name, ''), COALESCE(m.title, ''),
COALESCE(r.code, ''), COALESCE(v.verdict, CASE WHEN p.kind = 'vote.cast' THEN
json_extract(e.body, '$.verdict') END), v.standing, COALESCE(w.text, c.text, x.text, ''),
CASE WHEN v.for_unit <> v.unit THEN
(SELECT CASE WHEN instr(f.name, g.code) = 1 THEN f.name ELSE g.code || ', ' || f.name END
 FROM unit f JOIN house g ON g.id = f.house WHERE f.id = v.for_unit) END,
CASE WHEN p.kind LIKE 'check.%' THEN json_extract(e.body, '$.rule') END,
CASE WHEN p.kind LIKE 'check.%' OR p.kind LIKE 'publication.%' THEN
(SELECT g.text FROM wording g WHERE g.id = json_extract(e.body, '$.reason')) END,
CASE WHEN p.kind IN ('unit.add', 'house.add', 'route.publish', 'blackout.set',
'blackout.step!')
THEN json_extract(e.body, '$.name')
WHEN p.kind = 'member.card' THEN json_extract(e.body, '$.title')
WHEN p.kind IN ('member.invite', 'member.join', 'role.set!', 'revoke!')
THEN (SELECT g.title FROM member g WHERE g.id = json_extract(e.body, '$.member')) END,
s.kind AS step_kind, COALESCE(a.code, '') AS unit_house,
(SELECT n.label FROM revision n WHERE n.id = COALESCE(v.revision, c.revision,
CASE WHEN p.kind = 'revision.add' THEN p.id
WHEN p.kind IN ('draft.submit', 'publication.record', 'publication.drop',
'check.override', 'check.decline', 'check.ask')
THEN json_extract(e.body, '$.revision') END)) AS label, p.rowid AS place,
CASE p.kind WHEN 'comment.settle' THEN json_extract(e.body, '$.settled')
WHEN 'consent.follow' THEN json_extract(e.body, '$.done')
WHEN 'absence.set' THEN json_extract(e.body, '$.until') > 0
WHEN 'substitution.set' THEN json_extract(e.body, '$.on')
WHEN 'publication.judge' THEN json_extract(e.body, '$.verdict') = 'accepted'
WHEN 'publication.drop' THEN json_extract(e.body, '$.on')
WHEN 'blackout.set' THEN json_extract(e.body, '$.on')
WHEN 'blackout.step!' THEN json_extract(e.body, '$.on') END AS begins,
CASE WHEN p.kind = 'blackout.set' AND json_extract(e.body, '$.halt') THEN 'halt'
ELSE p.kind END AS turned,
CASE WHEN v.verdict = 'approve_with_conditions' THEN (SELECT group_concat(text, ' · ') FROM
(SELECT g.text FROM condition n JOIN wording g ON g.id = n.text WHERE n.vote = p.id
ORDER BY n.position)) END AS conditions,
CASE WHEN p.kind = 'revision.add' THEN (SELECT g.row_digest <> ''
FROM revision g WHERE g.id = p.id) END AS read_in,
CASE WHEN p.kind IN ('inquiry.export', 'log.fingerprint') THEN e.body END AS issued
"""
_FROM = """
FROM placed p JOIN entry e ON e.id = p.id
LEFT JOIN draft t ON t.id = p.subject LEFT JOIN house h ON h.id = t.house
LEFT JOIN device d ON d.feed = p.feed LEFT JOIN member m ON m.id = d.member
LEFT JOIN unit u ON u.id = m.unit LEFT JOIN house a ON a.id = u.house
LEFT JOIN refused r ON r.id = p.id
LEFT JOIN vote v ON v.id = p.id LEFT JOIN step s ON s.run = v.run AND s.step = v.step
LEFT JOIN wording w ON w.id = v.reason
LEFT JOIN comment c ON c.id = p.id LEFT JOIN wording x ON x.id = p.id WHERE 1
"""
_VOTE_ACTS = {
    "reject": "reject",
    "ask_back": "ask",
    "reassign": "ask",
    "approve_with_conditions": "conditions",
}


def log_rows(
    connection: Connection, wanted: LogFilter, offset: int, limit: int
) -> tuple[LogRow, ...]:
    """A page of the log, newest first."""
    parts, values = where(wanted)
    found = connection.exec_driver_sql(
        f"{_COLUMNS} {_FROM} {parts} ORDER BY p.clock DESC, p.feed, p.seq DESC "
        "LIMIT :limit OFFSET :offset",
        {**values, "limit": limit, "offset": offset},
    )
    rows = found.all()
    names, said = device_names(connection, (one[1] for one in rows)), published(connection, rows)
    return tuple(_row(one, names[one[1]], said) for one in rows)


def log_page(connection: Connection, keys: Sequence[int]) -> tuple[LogRow, ...]:
    """The entries at places that `log_order` told, in that order; what is gone is left out."""
    places = ", ".join(str(int(one)) for one in keys)
    found = connection.exec_driver_sql(f"{_COLUMNS} {_FROM} AND p.rowid IN ({places})").all()
    names, said = device_names(connection, (one[1] for one in found)), published(connection, found)
    rows = {one.place: _row(one, names[one[1]], said) for one in found}
    return tuple(rows[key] for key in keys if key in rows)


def log_key(connection: Connection, entry: str) -> int:
    """Where an entry stands; 0 = it is not here or waits for what it has seen."""
    found = connection.exec_driver_sql("SELECT rowid FROM placed WHERE id = ?", (entry,)).first()
    return int(found[0]) if found else 0


def log_count(connection: Connection, wanted: LogFilter) -> int:
    """How many entries the filter leaves."""
    parts, values = where(wanted)
    question = f"SELECT COUNT(*) FROM placed p WHERE 1 {parts}"
    return int(connection.exec_driver_sql(question, values).scalar_one())


def _row(one: Any, device: str, said: Mapping[str, Published]) -> LogRow:
    prev = _prev(bytes(one[6]))
    about, sentence = said.get(one[0]), _sentence(one)
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
        sentence=on_channel(sentence, about.channel) if about else sentence,
        text=" · ".join(filter(None, (one[15] or one[18], one.conditions)))
        or (about.address if about else issued_text(one.issued) if one.issued else ""),
        status=_status(one),
        verdict=one[13] or "",
        about=one[19] or "",
        act=_act(one),
        unit=unit_words(one.unit_house, one[10]) if one[10] else "",
        revision=one.label or "",
    )


def _act(one: Any) -> str:
    if one[4] == "revision.add":
        return "import" if one.read_in else "revision"
    if one[4] != "vote.cast":
        return act_of_kind(one[4])
    consents = one[13] in {"approve", "approve_with_conditions"}
    if consents and one.step_kind == "final_signature":
        return "final"
    return _VOTE_ACTS.get(one[13], "approve")


def _sentence(one: Any) -> Sentence:
    told = None if one.begins is None else turned_sentence(one.turned, on=bool(one.begins))
    if one.read_in:
        return READ_IN
    if one.issued:
        return issued_sentence(log_sentence(one[4], "", ""), one.issued)
    said, rule = told or log_sentence(one[4], one[13] or "", one[16] or ""), one[17]
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
