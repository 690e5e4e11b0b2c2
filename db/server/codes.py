"""Locked invitations in the server's file, each for a week; nobody here can open them."""

from __future__ import annotations

from sqlalchemy import Connection

_MAKE = (
    "CREATE TABLE IF NOT EXISTS server_code (name TEXT PRIMARY KEY, until INTEGER NOT NULL,"
    " content BLOB NOT NULL) WITHOUT ROWID"
)


def make(connection: Connection) -> None:
    """Make the table where it is missing."""
    connection.exec_driver_sql(_MAKE)


def put(connection: Connection, name: str, content: bytes, until: int, now: int) -> None:
    """Keep a locked invitation until a time (ms), and let go of those that are over."""
    connection.exec_driver_sql("DELETE FROM server_code WHERE until < ?", (now,))
    row = (name, until, content)
    connection.exec_driver_sql("INSERT OR REPLACE INTO server_code VALUES (?, ?, ?)", row)


def get(connection: Connection, name: str, now: int) -> bytes | None:
    """Return what lies under a name, None where nothing does (any more)."""
    found = connection.exec_driver_sql(
        "SELECT content FROM server_code WHERE name = ? AND until >= ?", (name, now)
    ).first()
    return bytes(found[0]) if found else None


def drop(connection: Connection, name: str) -> None:
    """Remove what lies under a name, if anything does."""
    connection.exec_driver_sql("DELETE FROM server_code WHERE name = ?", (name,))
