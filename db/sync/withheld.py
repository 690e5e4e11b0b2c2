"""Entries that others have seen and that came from nowhere: who keeps them back, if anybody."""

from __future__ import annotations

from sqlalchemy import Connection

from db.ledger.header import read_header
from db.sentence import Sentence
from db.sync.report import Report

_LOOKED_AT = 1_000
_WAITERS = (
    "SELECT w.needs, e.header FROM waiting w JOIN entry e ON e.id = w.id"
    " WHERE w.needs NOT IN (SELECT id FROM entry) ORDER BY w.needs LIMIT ?"
)
_HELD = "SELECT COALESCE(MAX(seq), 0) FROM entry WHERE feed = ?"
_WHO = "SELECT m.title FROM device d JOIN member m ON m.id = d.member WHERE d.feed = ?"
_TEXT = Sentence(
    "Es fehlen Einträge ({count}), die andere schon gesehen haben, von: {who}. Die Gegenstelle"
    " hat sie nicht oder hält sie zurück. Was auf ihnen beruht, zählt hier noch nicht. Bitte"
    " lassen Sie sich von dort ein Paket geben, wenn sie nicht bald kommen."
)
_STRANGER = Sentence("ein Gerät, das hier noch unbekannt ist")


def tell_withheld(connection: Connection, report: Report) -> None:
    """Add a problem where entries here build on others that neither side gave.

    To be called after a round in which both sides became equal: what is still missing then, the
    carrier does not hold, or does not give.
    """
    missing = _missing(connection)
    if not missing:
        return
    titles = {_title(connection, feed) for feed in missing}
    who = tuple(sorted(titles))
    report.add("withheld", ", ".join(missing), _TEXT.filled(count=sum(missing.values()), who=who))


def _missing(connection: Connection) -> dict[str, int]:
    """Return by feed how many entries are known of by others' words only."""
    found: dict[str, int] = {}
    for needs, header in connection.exec_driver_sql(_WAITERS, (_LOOKED_AT,)).all():
        for feed, (seq, one) in read_header(header).seen.items():
            if one == needs:
                held = connection.exec_driver_sql(_HELD, (feed,)).scalar_one()
                found[feed] = max(found.get(feed, 1), seq - held)
    return found


def _title(connection: Connection, feed: str) -> str:
    row = connection.exec_driver_sql(_WHO, (feed,)).first()
    return row[0] if row else _STRANGER
