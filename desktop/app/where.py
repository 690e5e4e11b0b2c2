"""Which replica a desk opens, as whom, and with which passphrase."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Where(NamedTuple):
    """Attributes: member: "" = as last time; passphrase: "" = the keyring has the key."""

    folder: Path
    member: str = ""
    passphrase: str = ""

    @property
    def thumbnails(self) -> Path:
        """The folder of small copies, inside the replica: they go with what they show."""
        return self.folder / "local" / "thumbnails"
