"""What an erasure leaves to do once the words are gone: files, copies, and what SQLite kept."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from db.errors import KnownError
from db.store.core import Core
from db.tables.entries import named_in_words

THUMBNAILS = Path("local", "thumbnails")
"""Where a desk keeps small copies of media, under the media's digests."""
UNFINISHED_S = 24 * 3600
"""Younger unfinished copies may belong to another process."""
_LEFT = "SELECT what, kind FROM local_erased WHERE left <> 0"
_TYPED = "DELETE FROM local_text WHERE instr(key, ?) > 0"


def finish(core: Core) -> bool:
    """Does what is left, however often it was broken off; True once nothing is.

    Called whenever something may have been erased, and when a replica is opened: the note in
    ``local_erased`` was written in the transaction that took the words away.
    """
    left = _left(core)
    if not left:
        return True
    with suppress(KnownError):
        _forget_copies(core, [what for what, kind in left if kind == "medium"])
        _forget_typed(core, [what for what, kind in left if kind == "draft"])
        if core.database.shed():
            _note_done(core)
            return True
    return False  # somebody reads or the disk refuses: the next opening goes on


def _left(core: Core) -> list[tuple[str, str]]:
    with core.database.read() as connection:
        return [(row[0], row[1]) for row in connection.exec_driver_sql(_LEFT)]


def _forget_copies(core: Core, digests: list[str]) -> None:
    from db.sync.packets.waiting import WaitingEntries  # noqa: PLC0415 - rarely is anything left

    with core.database.read() as connection:
        gone = set(digests) - named_in_words(connection, digests) if digests else set()
        erased = set(connection.exec_driver_sql("SELECT id FROM erased").scalars())
    for digest in gone:
        core.blobs.remove(digest)
        for copy in (core.folder / THUMBNAILS).glob(f"**/{digest}*"):
            copy.unlink(missing_ok=True)
    core.blobs.sweep(UNFINISHED_S)
    WaitingEntries(core.folder).strip(erased)
    with suppress(FileNotFoundError):
        for file in list((core.folder / "local" / "sync").iterdir()):
            if ".sqlite" in file.name or any(digest in file.name for digest in gone):
                file.unlink(missing_ok=True)


def _forget_typed(core: Core, drafts: list[str]) -> None:
    """Half-written copies go, and what the search index still holds of deleted words."""
    with core.local() as connection:
        for draft in drafts:
            connection.exec_driver_sql(_TYPED, (draft,))
        connection.exec_driver_sql("INSERT INTO search (search) VALUES ('optimize')")


def _note_done(core: Core) -> None:
    with core.local() as connection:
        connection.exec_driver_sql("UPDATE local_erased SET left = 0 WHERE left <> 0")
