"""What a space on this computer looks like from outside, without opening it for work."""

from __future__ import annotations

from pathlib import Path

from db.queries import inbox
from db.rows import SpaceGlance
from db.store.core import Core
from db.store.identities import me
from db.tables.versions import SHAPE

NOT_COUNTED = -1


def glance(folder: Path) -> SpaceGlance:
    """Look at a replica; no key is asked for and nothing is folded anew.

    Raises:
        KnownError: there is none (any more), or it cannot be read.
    """
    core = Core(folder)
    try:
        return _seen(core)
    finally:
        core.close()


def _seen(core: Core) -> SpaceGlance:
    current = core.setting("projection_version") == SHAPE
    mine, title, row = NOT_COUNTED, "", None
    if current:
        row = me(core)
        with core.read() as connection:
            title = core.space(connection).title
            mine = inbox.counts(connection, core.viewer(connection)).mine
    return SpaceGlance(
        folder=str(core.folder),
        title=title or core.setting("title"),
        me=row.title if row else "",
        carrier=core.setting("carrier"),
        demo=core.setting("demo") == "1",
        joined=row.joined if row else True,
        mine=mine,
        synced_at=int(core.setting("sync.at") or 0),
        sync=core.setting("sync.state"),
    )
