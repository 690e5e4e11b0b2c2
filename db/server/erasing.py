"""Erasures on the server: judged by the rules every client has, from entries placed as it does."""

from __future__ import annotations

from sqlalchemy import Connection

from db.projections.erasing import carry_out
from db.projections.space_only import space_only
from db.tables.entries import named_in_words

_ASKED = (
    "SELECT 1 FROM entry WHERE json_extract(CAST(header AS TEXT), '$.kind') = 'erase.confirm!' "
    "LIMIT 1"
)
_WAITS = (
    "SELECT 1 FROM waiting w JOIN entry e ON e.id = w.id "
    "WHERE json_extract(CAST(e.header AS TEXT), '$.kind') = 'erase.confirm!' LIMIT 1"
)


def carry_out_here(connection: Connection, space: str) -> bool:
    """Take away what two members agreed to erase; tell whether some erasure still waits.

    Nothing is placed or folded before somebody confirmed an erasure for the first time.

    Args:
        connection: an open write transaction of a file with a replica's tables.
        space: the founder's feed, 32 hex.
    """
    if connection.exec_driver_sql(_ASKED).first() is None:
        return False
    carry_out(connection, space_only(connection, space))
    return connection.exec_driver_sql(_WAITS).first() is not None


def left(connection: Connection) -> list[str] | None:
    """Return the media that an erasure left to remove; None where nothing is left to do."""
    rows = connection.exec_driver_sql("SELECT what, kind FROM local_erased WHERE left <> 0").all()
    if not rows:
        return None
    media = [what for what, kind in rows if kind == "medium"]
    return sorted(set(media) - named_in_words(connection, media)) if media else []


def done(connection: Connection) -> None:
    """Note that nothing is left to do."""
    connection.exec_driver_sql("UPDATE local_erased SET left = 0 WHERE left <> 0")
