"""Locked invitations in a shared folder: ``codes/<name>``, for a week."""

from __future__ import annotations

import os
import re
import time
from contextlib import suppress
from pathlib import Path

from db.sync.share_folder import settle, write_through
from db.tables.share_file import read_start

FOLDER = "codes"
MAX_BYTES = 20_480
LIFE_S = 8 * 86_400
"""A day more than a code lives, for clocks that differ."""
_OURS = re.compile(r"[0-9a-f]{32}|\.[0-9a-f]{32}\.[0-9a-f]{8}\.part").fullmatch


def put(folder: Path, name: str, data: bytes) -> None:
    """Lay a locked invitation down, and remove those whose time is over.

    Raises:
        OSError: as the share gives it.
    """
    place = folder / FOLDER
    place.mkdir(exist_ok=True)
    _sweep(place)
    part = place / f".{name}.{os.urandom(4).hex()}.part"
    write_through(part, [data])
    part.replace(place / name)
    settle(place)


def get(folder: Path, name: str) -> bytes | None:
    """Return what lies under a name, None where nothing does; OSError as the share gives it."""
    try:
        return read_start(folder / FOLDER / name, MAX_BYTES)[0]
    except FileNotFoundError:
        return None


def drop(folder: Path, name: str) -> None:
    """Remove what lies under a name, if anything does."""
    with suppress(FileNotFoundError):
        (folder / FOLDER / name).unlink()


def _sweep(place: Path) -> None:
    for one in place.iterdir():
        with suppress(FileNotFoundError):
            if _OURS(one.name) and time.time() - one.lstat().st_mtime > LIFE_S:
                one.unlink()
