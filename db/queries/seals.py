"""Whether entries are still what their authors signed: bytes, digest, signature."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from db.domain.operations import FeedOpen, SpaceCreate
from db.domain.trust import Trust
from db.ledger.entry import EntryError, read_entry
from db.tables.entries import get


def are_sound(connection: Connection, ids: Iterable[str], trust: Trust) -> bool:
    """Whether each entry is here and unspoilt; a wording's body may be missing (erased)."""
    return all(_is_sound(connection, entry_id, trust) for entry_id in ids)


def _is_sound(connection: Connection, entry_id: str, trust: Trust) -> bool:
    raw = get(connection, entry_id)
    key = key_of(raw.feed, trust) if raw is not None else b""
    if raw is None or not key:
        return False
    try:
        return read_entry(raw.header, raw.body, raw.sig, key).id == entry_id
    except EntryError:
        return False


def key_of(feed: str, trust: Trust) -> bytes:
    """The public key a feed's first entry named, b"" where that is not here."""
    first = trust.create if feed == trust.founder else trust.opens.get(feed)
    op = first.op if first is not None else None
    return bytes.fromhex(op.key) if isinstance(op, FeedOpen | SpaceCreate) else b""
