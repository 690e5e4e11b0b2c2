"""Brings the space's rows up, and tells whose deadlines that moves."""

from __future__ import annotations

import json

from sqlalchemy import Connection

from db.domain.space import Space
from db.projections.space_rows import space_rows
from db.projections.write import replace_space

_LANDS = "SELECT u.id, COALESCE(h.land, '') FROM unit u LEFT JOIN house h ON h.id = u.house"
_MOVED = (
    "SELECT DISTINCT draft FROM step WHERE opened_at > 0 "
    "AND substr(units, 1, 32) IN (SELECT value FROM json_each(?)) ORDER BY draft"
)


def show_space(connection: Connection, space: Space) -> list[str]:
    """Puts the space's rows in place of the ones it had.

    Returns:
        The drafts whose deadlines follow the holidays of another Land now: a unit changed its
        house, a house its Land, or a unit is known only now. Their caches are to be made anew.
    """
    before = _lands(connection)
    replace_space(connection, space_rows(space))
    after = _lands(connection)
    moved = [one for one in {*before, *after} if before.get(one, "") != after.get(one, "")]
    rows = connection.exec_driver_sql(_MOVED, (json.dumps(moved),)) if moved else ()
    return [row[0] for row in rows]


def _lands(connection: Connection) -> dict[str, str]:
    return {str(row[0]): str(row[1]) for row in connection.exec_driver_sql(_LANDS)}
