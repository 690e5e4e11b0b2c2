"""Which media belong here, and in which order they come: what somebody waits for goes first."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection

ASKED, FACE, MINE, WAITING, SHOWN, OLD = range(6)
FACE_BYTES = 2 * 1024**2
MOST_ASKED = 200
_KEY = "media"
_MB = 1_000_000
_LIVE = "('in_review', 'contested')"
_NAMED = f"""
WITH mine AS (SELECT l.draft FROM listed l WHERE l.unit <> '' AND l.rank < 3 AND l.unit IN
 (SELECT unit FROM member WHERE id IN (SELECT member FROM local_identity)))
SELECT m.sha256, MAX(m.size), MIN(CASE
 WHEN r.position IS NULL THEN {OLD}
 WHEN d.id NOT IN (SELECT draft FROM mine) AND d.state NOT IN {_LIVE} THEN {SHOWN}
 WHEN m.sha256 = d.thumbnail AND m.type LIKE 'image/%' AND m.size <= {FACE_BYTES} THEN {FACE}
 WHEN d.id IN (SELECT draft FROM mine) THEN {MINE}
 ELSE {WAITING} END) AS rank, MAX(COALESCE(d.changed_at, 0)) AS at, MIN(r.position) AS place
FROM medium m LEFT JOIN draft d ON d.id = m.draft
LEFT JOIN revision_medium r ON r.medium = m.id AND r.revision = d.shown
GROUP BY m.sha256 ORDER BY rank, at DESC, place, m.sha256
"""  # noqa: S608 - only numbers and names of this file
_REGISTER = "SELECT DISTINCT sha256 FROM consent_file ORDER BY sha256"
_OWN = (
    "SELECT DISTINCT m.sha256 FROM medium m JOIN entry e ON e.id = m.id"
    " WHERE e.feed IN (SELECT feed FROM local_identity)"
)


class Want(NamedTuple):
    """A medium that entries name.

    Attributes:
        sha: SHA-256, 64 hex.
        size: bytes as announced; 0 = nobody wrote it down.
        rank: ``ASKED`` by name; ``FACE``, the first picture of a draft in review, which stands for
            it in lists; ``MINE``, of a draft that waits here; ``WAITING``, of one that waits for
            somebody; ``SHOWN``, of another draft's newest revision; ``OLD``, of earlier ones and
            of the register of consents.
    """

    sha: str
    size: int
    rank: int


class MediaWishes(msgspec.Struct, frozen=True):
    """What people here said about media; kept on this device.

    Attributes:
        paused: fetch and give nothing but what is asked for by name.
        limit_mb: room for media that nobody here waits for or made, 0 = no limit.
        first: asked for by name, the newest first.
    """

    paused: bool = False
    limit_mb: int = 0
    first: tuple[str, ...] = ()

    def asking(self, shas: Iterable[str]) -> MediaWishes:
        """Return the same with these asked for before everything else."""
        first = tuple(dict.fromkeys([*shas, *self.first]))[:MOST_ASKED]
        return msgspec.structs.replace(self, first=first)


def read_wishes(connection: Connection) -> MediaWishes:
    """Return what was said; anything unreadable counts as nothing said."""
    found = connection.exec_driver_sql(
        "SELECT value FROM local_setting WHERE key = ?", (_KEY,)
    ).first()
    try:
        return msgspec.json.decode(found[0], type=MediaWishes) if found else MediaWishes()
    except (msgspec.MsgspecError, ValueError):
        return MediaWishes()


def keep_wishes(connection: Connection, wishes: MediaWishes) -> None:
    """Keep what was said."""
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO local_setting (key, value) VALUES (?, ?)",
        (_KEY, msgspec.json.encode(wishes).decode()),
    )


def plan(connection: Connection, first: Sequence[str] = ()) -> list[Want]:
    """Return every medium that entries name, the most urgent first."""
    found = {row[0]: Want(*row[:3]) for row in connection.exec_driver_sql(_NAMED)}
    for (sha,) in connection.exec_driver_sql(_REGISTER):
        found.setdefault(sha, Want(sha, 0, OLD))
    asked = [found.pop(sha)._replace(rank=ASKED) for sha in first if sha in found]
    return [*asked, *found.values()]


def unmovable(connection: Connection) -> set[str]:
    """Return the media that never make room: those this device brought in, and the register's."""
    return {row[0] for query in (_OWN, _REGISTER) for row in connection.exec_driver_sql(query)}


def within(
    wants: Sequence[Want], limit_mb: int, unmovable: Collection[str]
) -> tuple[list[Want], list[Want]]:
    """Part the media into those that belong here and those beyond the limit, in their order.

    What waits here, was asked for or cannot move belongs here however little room there is.
    """
    if not limit_mb:
        return list(wants), []
    left = limit_mb * _MB
    here: list[Want] = []
    beyond: list[Want] = []
    for one in wants:
        left -= one.size
        stays = left >= 0 or one.rank <= MINE or one.sha in unmovable
        (here if stays else beyond).append(one)
    return here, beyond
