"""A copy of everything a server keeps, made while it runs."""

from __future__ import annotations

import shutil
from pathlib import Path

from db.errors import NotASpaceError
from db.sentence import Sentence
from db.server.settings import CONFIG, TOKEN, Settings
from db.server.spaces import Spaces
from db.tables.database import FILE
from db.tables.sqlite_errors import told_kindly


def copy_all(settings: Settings, target: Path) -> int:
    """Copy every space into a folder that ``umlauf serve`` can be started on.

    A second copy into the same folder brings only media that are not there yet; the entries are
    written anew beside the old ones and then take their place.

    Returns:
        how many spaces there are.

    Raises:
        KnownError: there is nothing to copy, or the folder cannot be written.
    """
    media = Path(settings.media) if settings.media else None
    spaces = Spaces(settings.spaces, media, "")
    if not spaces.names():
        message = Sentence("In {folder} liegt kein Raum eines Servers.", folder=settings.folder)
        raise NotASpaceError(message)
    try:
        with told_kindly(target):
            for space in spaces.all():
                folder = target / "spaces" / (space.name or "_root")
                fresh = folder / ".fresh"
                shutil.rmtree(fresh, ignore_errors=True)
                fresh.mkdir(parents=True)
                space.media.copy_to(folder / "media")
                space.entries.copy_to(fresh)
                for rest in ("-wal", "-shm"):  # of a server that ran on the older copy
                    (folder / f"{FILE}{rest}").unlink(missing_ok=True)
                (fresh / FILE).replace(folder / FILE)
                fresh.rmdir()
            for name in (CONFIG, TOKEN):
                if (settings.folder / name).exists():
                    shutil.copy2(settings.folder / name, target / name)
    finally:
        spaces.close()
    return len(spaces.names())
