"""Whether the stored bytes are still those that their authors signed."""

from __future__ import annotations

import json
from hashlib import sha256

from sqlalchemy import Connection

from db.errors import DamagedFileError
from db.ledger.entry import entry_id
from db.sentence import Sentence

_ENTRIES = "SELECT id, header, body FROM entry"


def altered(connection: Connection) -> list[str]:
    """Ids of the entries whose header or body is not what their id stands for.

    Signatures and chains are left to ``umlauf verify``; what the views are made of is looked at
    here, because a view made of altered bytes would look like any other.
    """
    rows = connection.exec_driver_sql(_ENTRIES)
    return [one for one, header, body in rows if not _fits(one, header, body)]


def refuse_altered(connection: Connection) -> None:
    """Raises DamagedFileError where entries are altered: no view is built on them."""
    if found := altered(connection):
        raise DamagedFileError(said(found))


def said(found: list[str]) -> Sentence:
    """The sentence for altered entries."""
    return Sentence(
        "{count} Einträge sind nachträglich verändert, zuerst {entry}. Bitte spielen Sie eine "
        "Sicherung ein; „umlauf verify“ nennt alle.",
        count=len(found),
        entry=found[0][:12],
    )


def _fits(entry: str, header: bytes, body: bytes | None) -> bool:
    if entry_id(header) != entry:
        return False
    return body is None or sha256(body).hexdigest() == json.loads(header).get("body")
