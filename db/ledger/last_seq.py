"""How far this device's feed had come, kept outside the replica to notice a restored copy."""

from __future__ import annotations

import os
import re
from pathlib import Path

import platformdirs

from db.ledger.private_file import write_private

# the line feed shows that the note is whole
_NOTE = re.compile(rb"([0-9]{1,16})\n").fullmatch


def read_last_seq(space: str, feed: str) -> int | None:
    """Return the last position this user's state folder knows of; None if it knows none.

    A database behind this number was restored or copied; one ahead of it was interrupted
    between commit and note, and the note is to be brought up.
    """
    try:
        found = _NOTE(_path(space, feed).read_bytes())
    except OSError:
        return None
    return int(found[1]) if found else None


def write_last_seq(space: str, feed: str, seq: int) -> None:
    """Note the position after its commit; an older one never replaces a newer one.

    Raises:
        KnownError: the state folder cannot be written.
    """
    if seq > (read_last_seq(space, feed) or 0):
        write_private(_path(space, feed), f"{seq}\n".encode())


def state_folder() -> Path:
    """Return the user's state folder (``UMLAUF_STATE``, else the platform's)."""
    named = os.environ.get("UMLAUF_STATE")
    return Path(named) if named else Path(platformdirs.user_state_dir("umlauf", appauthor=False))


def _path(space: str, feed: str) -> Path:
    return state_folder() / "feeds" / space / f"{feed}.seq"
