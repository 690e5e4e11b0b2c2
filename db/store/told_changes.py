"""What processes of one replica tell each other of a commit: which things it touched."""

from __future__ import annotations

import json

from sqlalchemy import Connection

from db.changes import Changes

KEPT, SWEPT_EVERY = 500, 100
MOST = 1000
"""Of more drafts than this, it is only said that everything may have changed."""


def tell(connection: Connection, changes: Changes, process: str) -> None:
    """Notes what a commit touched, in its own transaction; old notes go now and then."""
    number = connection.exec_driver_sql(
        "INSERT INTO local_change (what, process) VALUES (?, ?)", (_written(changes), process)
    ).lastrowid
    if number % SWEPT_EVERY == 0:
        connection.exec_driver_sql("DELETE FROM local_change WHERE number <= ?", (number - KEPT,))


def newest(connection: Connection) -> int:
    """The number of the newest note, 0 = there is none."""
    found = connection.exec_driver_sql("SELECT COALESCE(MAX(number), 0) FROM local_change")
    return int(found.scalar_one())


def told_since(connection: Connection, seen: int, process: str) -> tuple[Changes, int]:
    """What others than ``process`` told after a note, and the newest note's number."""
    total = Changes()
    rows = connection.exec_driver_sql(
        "SELECT number, what, process FROM local_change WHERE number > ? ORDER BY number", (seen,)
    ).all()
    for _, what, teller in rows:
        if teller != process:
            total |= _read_back(what)
    return total, int(rows[-1][0]) if rows else seen


def _written(changes: Changes) -> str:
    """As JSON, of bounded length."""
    return json.dumps(
        {
            "drafts": sorted(changes.drafts)[:MOST],
            "space": changes.space,
            "media": sorted(changes.media)[:MOST],
            "entries": changes.entries[:MOST],
            "everything": changes.everything or len(changes.drafts) > MOST,
        }
    )


def _read_back(words: str) -> Changes:
    """From what `written` gave."""
    what = json.loads(words)
    drafts, media, entries = (what.get(name) for name in ("drafts", "media", "entries"))
    return Changes(
        drafts=frozenset(drafts if isinstance(drafts, list) else ()),
        space=bool(what.get("space")),
        entries=tuple(entries if isinstance(entries, list) else ()),
        media=frozenset(media if isinstance(media, list) else ()),
        everything=bool(what.get("everything")),
    )
