"""What an import leaves that failed or was killed: media nobody names, unpacked archives."""

from __future__ import annotations

import secrets
import shutil
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection

from db.errors import KnownError
from db.store.core import Core
from db.tables.entries import named_in_bodies

_UNPACKED = "unpacked"
OLD_S = 24 * 3600
"""Younger files may belong to an import of another process that is still copying."""


def clear(core: Core, digests: Iterable[str]) -> None:
    """Remove those of the media that nothing names; what cannot be removed stays."""
    candidates = [one for one in digests if core.blobs.has(one)]
    if not candidates:
        return
    # Under the lock of writers: who names a medium in its transaction finds or copies it there.
    with suppress(KnownError), core.local() as connection:
        for digest in _unnamed(connection, candidates):
            core.blobs.remove(digest)


def clear_old(core: Core) -> None:
    """Remove media that nothing names and unfinished copies, both older than a day."""
    core.blobs.sweep(OLD_S)
    old = core.blobs.older_than(OLD_S)
    with core.read() as connection:
        left = _unnamed(connection, old)
    clear(core, left)


def unpacking_room(core: Core) -> Path:
    """A folder, not there yet, for what one dry run unpacks; on the replica's own disk."""
    return core.folder / "local" / _UNPACKED / secrets.token_hex(8)


def clear_unpacked(core: Core) -> None:
    """Remove what dry runs unpacked that nobody came back to for a day."""
    folder = core.folder / "local" / _UNPACKED
    with suppress(OSError):
        for one in folder.iterdir():
            if time.time() - one.stat().st_mtime > OLD_S:
                shutil.rmtree(one, ignore_errors=True)


def _unnamed(connection: Connection, digests: Iterable[str]) -> list[str]:
    named = set(
        connection.exec_driver_sql(
            "SELECT sha256 FROM medium UNION SELECT sha256 FROM consent_file"
        ).scalars()
    )
    left = {one for one in digests if one not in named}
    return sorted(left - named_in_bodies(connection, left)) if left else []
