"""Who may read: worked out by the rules every client has, from entries placed as it does."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from db.domain.act import hypothetical
from db.projections.space_only import space_only
from db.tables.entries import heads

_CUTS = (
    "SELECT 1 FROM entry WHERE json_extract(CAST(header AS TEXT), '$.kind') = 'revoke!' LIMIT 1"
)
_GONE = frozenset({"revoked", "voucher_revoked"})


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rights add up to here.

    Attributes:
        revoked: feeds that may no longer read.
        waits: something cannot be judged before other entries come.
    """

    revoked: frozenset[str]
    waits: bool


def concerns_rights(kind: str) -> bool:
    """Tell whether entries of this kind can change who counts."""
    return kind.endswith("!") or kind.startswith(("member.", "feed.", "space."))


def standing(connection: Connection, space: str) -> Standing:
    """Return whom `db.domain.trust` would not hear any more if they wrote now.

    Nothing is placed or folded before somebody was revoked for the first time.

    Args:
        connection: an open write transaction of a file with a replica's tables.
        space: the founder's feed, 32 hex.
    """
    if connection.exec_driver_sql(_CUTS).first() is None:
        return Standing(frozenset(), waits=False)
    trust = space_only(connection, space).trust
    probes = {feed: hypothetical(feed, 0, None) for feed in heads(connection)}
    waits = connection.exec_driver_sql("SELECT 1 FROM waiting LIMIT 1").first() is not None
    revoked = (feed for feed, probe in probes.items() if trust.fallen(probe) in _GONE)
    return Standing(frozenset(revoked), waits=waits)
