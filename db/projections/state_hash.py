"""One digest over all projected state: equal wherever the same entries lie."""

from __future__ import annotations

from hashlib import sha256

from sqlalchemy import Connection

from db.projections.plain import as_json
from db.tables.schema import HASHED
from db.tables.versions import PROJECTION_VERSION


def state_hash(connection: Connection) -> str:
    """SHA-256 (64 hex) over the sorted rows of ``schema.HASHED`` and the projection version."""
    digest = sha256(f"umlauf state {PROJECTION_VERSION}\n".encode())
    for table in HASHED:
        keys = ", ".join(f'"{column.name}"' for column in table.primary_key.columns)
        digest.update(f"{table.name}\n".encode())
        rows = connection.exec_driver_sql(f'SELECT * FROM "{table.name}" ORDER BY {keys}')
        for row in rows:
            digest.update(as_json(list(row)).encode() + b"\n")
    return digest.hexdigest()
