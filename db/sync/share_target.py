"""A shared folder to sync with, who writes its packets, and whether nothing else is wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from typing_extensions import override

from db.ledger.keys import DeviceKey


@dataclass(frozen=True, slots=True)
class ShareTarget:
    """A folder ``name.umlauf-ablage``.

    Attributes:
        folder: where it lies.
        key: gives the acting device's key; asked only where a packet or the marker is signed.
        packets: write packets only, whatever others do: a slow line such as a VPN.
        reset: take the marker away that lets everybody write packets only.
    """

    folder: Path
    key: Callable[[], DeviceKey] = field(repr=False)
    packets: bool = False
    reset: bool = False

    @override
    def __str__(self) -> str:
        """Return the folder as a person writes it."""
        return str(self.folder)
