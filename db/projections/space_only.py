"""The folded space without any draft: all that whoever keeps entries for others needs to know."""

from __future__ import annotations

from sqlalchemy import Connection

from db.domain.space import Space, fold_space
from db.projections.load import space_acts
from db.projections.parted import forks, lanes
from db.projections.placement import ForkFoundError, Placer
from db.projections.write import make_anew
from db.tables import schema
from db.tables.entries import RawEntry

_UNPLACED = (
    "SELECT id, feed, seq, sig, header, NULL FROM entry e"
    " WHERE NOT EXISTS (SELECT 1 FROM placed p WHERE p.id = e.id)"
    " AND NOT EXISTS (SELECT 1 FROM waiting w WHERE w.id = e.id)"
    " AND NOT EXISTS (SELECT 1 FROM problem b WHERE b.id = e.id) ORDER BY rowid"
)
_PLACEMENT = tuple(one for one in schema.PLACEMENT if one is not schema.invited)


def space_only(connection: Connection, space_id: str) -> Space:
    """Place what is not placed yet and fold the space's own entries.

    Args:
        connection: an open write transaction of a file with a replica's tables.
        space_id: the founder's feed, 32 hex.
    """
    try:
        Placer(connection).place_all(_raws(connection))
    except ForkFoundError:
        make_anew(connection, _PLACEMENT)
        Placer(connection, bulk=True).place_all(_raws(connection))
    acts = space_acts(connection)
    return fold_space(space_id, acts, forks(connection, acts), lanes(connection, acts))


def _raws(connection: Connection) -> list[RawEntry]:
    return [RawEntry(*row) for row in connection.exec_driver_sql(_UNPLACED).all()]
