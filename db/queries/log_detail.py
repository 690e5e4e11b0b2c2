"""One entry with all that is known of it: its words, its chain, whether its bytes are right."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from db.domain.trust import Trust
from db.ledger.entry import EntryError, read_entry
from db.queries.log import log_key, log_page
from db.queries.seals import key_of
from db.rows.log import LogDetail, LogLink
from db.tables.entries import RawEntry, get

_BEFORE = "SELECT id, seq FROM entry WHERE feed = ? AND seq = ? AND id = ?"
_AFTER = "SELECT id, seq FROM entry WHERE feed = ? AND seq = ? AND instr(header, ?) ORDER BY id"
_SINCE = """
SELECT p.clock FROM device d JOIN placed p ON p.id = d.joined WHERE d.feed = ?
"""
_WORDINGS = """
SELECT w.purpose, w.text FROM vote v JOIN wording w ON w.id = v.reason WHERE v.id = :id
UNION ALL SELECT * FROM (SELECT w.purpose, w.text FROM condition n JOIN wording w ON w.id = n.text
WHERE n.vote = :id ORDER BY n.position)
UNION ALL SELECT 'comment', c.text FROM comment c WHERE c.id = :id
UNION ALL SELECT w.purpose, w.text FROM wording w WHERE w.id = :id
UNION ALL SELECT 'title', w.text FROM revision r JOIN wording w ON w.id = r.title WHERE r.id = :id
UNION ALL SELECT 'publication', w.text FROM publication p JOIN wording w ON w.id = p.text
WHERE p.id = :id
UNION ALL SELECT 'answer', w.text FROM placed p JOIN entry e ON e.id = p.id
JOIN wording w ON w.id = COALESCE(json_extract(e.body, '$.text'), json_extract(e.body, '$.reason'))
WHERE p.id = :id AND p.kind IN ('question.answer', 'draft.recall', 'draft.withdraw',
'release.revoke', 'dispute.resolve', 'check.ask', 'check.decline', 'check.override',
'extension.ask', 'extension.grant', 'boost.grant', 'publication.drop', 'publication.judge',
'publication.end')
"""


def log_detail(connection: Connection, entry: str, trust: Trust) -> LogDetail | None:
    """Look at one entry, its bytes included; None = it is not here."""
    raw, key = get(connection, entry), log_key(connection, entry)
    rows = log_page(connection, (key,)) if key else ()
    if raw is None or not rows:
        return None
    row, public = rows[0], key_of(raw.feed, trust)
    since = connection.exec_driver_sql(_SINCE, (raw.feed,)).scalar()
    wordings = connection.exec_driver_sql(_WORDINGS, {"id": entry}).all()
    return LogDetail(
        row=row,
        key=key,
        wordings=tuple((purpose, text) for purpose, text in wordings if text),
        since=int(since or 0),
        before=tuple(_links(connection, _BEFORE, (raw.feed, raw.seq - 1, row.prev))),
        after=tuple(_links(connection, _AFTER, (raw.feed, raw.seq + 1, entry.encode()))),
        sound=_is_sound(raw, public),
        header=_text(raw.header),
        body=_text(raw.body),
        sig=raw.sig.hex(),
        public=public.hex(),
    )


def entry_at(connection: Connection, place: str) -> str:
    """The id of an entry that a check names by ``feed/seq`` or by its id; "" = not here."""
    feed, _, seq = place.partition("/")
    found = connection.exec_driver_sql(
        "SELECT id FROM placed WHERE id = ? OR (feed = ? AND seq = ?) ORDER BY id LIMIT 1",
        (place, feed, int(seq) if seq.isdecimal() else -1),
    ).first()
    return str(found[0]) if found else ""


def _links(
    connection: Connection, question: str, values: tuple[str | int | bytes, ...]
) -> Iterator[LogLink]:
    for id_, seq in connection.exec_driver_sql(question, values):
        yield LogLink(id_, seq)


def _is_sound(raw: RawEntry, public: bytes) -> bool:
    try:
        return bool(public) and read_entry(raw.header, raw.body, raw.sig, public).id == raw.id
    except EntryError:
        return False


def _text(data: bytes | None) -> str:
    return data.decode("utf-8", "replace") if data is not None else ""
