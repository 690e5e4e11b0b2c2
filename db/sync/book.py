"""What this replica holds against strangers' entries: keys, predecessors, invitations."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from db.ledger.entry import Entry, EntryError, parse_body, stored_entry
from db.ledger.header import is_hex64
from db.tables import entries

_AT_ONCE = 500


class Book:
    """A view of the replica within one transaction.

    Args:
        connection: an open transaction.
        space: the founder's feed, 32 hex.
    """

    def __init__(self, connection: Connection, space: str) -> None:
        self.space = space
        self._connection = connection
        self._keys: dict[str, bytes | None] = {}

    def entry(self, entry_id: str) -> Entry | None:
        """Return a stored entry."""
        raw = entries.get(self._connection, entry_id)
        return stored_entry(raw.id, raw.sig, raw.header, raw.body) if raw else None

    def key(self, feed: str) -> bytes | None:
        """Return the public key (32 bytes) that a feed's first entry named, None if not here."""
        if feed not in self._keys:
            self._keys[feed] = self._find_key(feed)
        return self._keys[feed]

    def held(self, ids: Sequence[str]) -> dict[str, bool]:
        """Return which of these entries are stored, and whether with their body.

        A body that was erased is wanted no more, so such an entry is whole.
        """
        found: dict[str, bool] = {}
        for start in range(0, len(ids), _AT_ONCE):
            part = tuple(ids[start : start + _AT_ONCE])
            marks = ",".join("?" * len(part))
            rows = self._connection.exec_driver_sql(
                "SELECT id, body IS NOT NULL OR id IN (SELECT id FROM erased) "  # noqa: S608
                f"FROM entry WHERE id IN ({marks})",
                part,
            )
            found |= {str(entry): bool(body) for entry, body in rows}
        return found

    def is_invited(self, key: str) -> bool:
        """Tell whether a stored invitation, whoever wrote it, names this public key (64 hex)."""
        found = self._connection.exec_driver_sql("SELECT 1 FROM invited WHERE key = ?", (key,))
        return found.first() is not None

    def _find_key(self, feed: str) -> bytes | None:
        first = self._connection.exec_driver_sql(
            "SELECT id FROM entry WHERE feed = ? AND seq = 1 LIMIT 1", (feed,)
        ).scalar_one_or_none()
        entry = self.entry(first) if first else None
        return key_in(entry) if entry else None


def key_in(first: Entry) -> bytes | None:
    """Return the public key that the first entry of a feed names in its body."""
    try:
        key = parse_body(first).get("key")
    except EntryError:
        return None
    return bytes.fromhex(key) if isinstance(key, str) and is_hex64(key) else None
