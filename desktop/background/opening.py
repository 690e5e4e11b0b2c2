"""The way to a store, to be gone in the thread that will hold it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.store import Store

OpenStore = Callable[[], "Store"]


class Opening:
    """Opens the space of a folder as whoever acts at the desk now.

    Attributes:
        member: who acts, "" = the replica's own member.
        passphrase: of the key file, where this computer has no keyring.
    """

    def __init__(self, folder: Path, as_member: str = "", passphrase: str | None = None) -> None:
        self._folder, self.member, self.passphrase = folder, as_member, passphrase

    def __call__(self) -> Store:
        """Open it; the caller closes it."""
        # Imported here: SQLAlchemy costs more than the window, which is painted first.
        from db.store import Store  # noqa: PLC0415

        return Store.open(self._folder, as_member=self.member, passphrase=self.passphrase)
