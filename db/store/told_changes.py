"""What processes of one replica tell each other of a commit: which things it touched."""

from __future__ import annotations

import json

from db.changes import Changes

MOST = 1000
"""Of more drafts than this, it is only said that everything may have changed."""


def written(changes: Changes) -> str:
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


def read_back(words: str) -> Changes:
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
