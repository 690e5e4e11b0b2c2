"""Ways to a store, each to be called in the thread that will hold it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.store import Store

OpenStore = Callable[[], "Store"]


def opener(folder: Path, as_member: str = "", passphrase: str | None = None) -> OpenStore:
    """Return a function that opens the space of a folder.

    Args:
        folder: the replica.
        as_member: who acts, "" = the replica's own member.
        passphrase: of the key file, where this computer has no keyring.
    """
    return partial(_open, folder, as_member, passphrase)


def _open(folder: Path, as_member: str, passphrase: str | None) -> Store:
    # Imported here: SQLAlchemy costs more than the window, which is painted first.
    from db.store import Store  # noqa: PLC0415

    return Store.open(folder, as_member=as_member, passphrase=passphrase)
