"""The door to what this device keeps of a space's media, and what it fetches first."""

from __future__ import annotations

import json
from collections.abc import Iterable

import msgspec

from db.store.core import Core
from db.sync.media_plan import MediaWishes, keep_wishes, read_wishes

_LACKING = "media.lacking"


class KeptMedia:
    """What people here say about fetching media; the next round, or the one under way, obeys."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def wishes(self) -> MediaWishes:
        """What was said."""
        with self._core.read() as connection:
            return read_wishes(connection)

    def ask_for(self, digests: Iterable[str]) -> None:
        """Fetches these before everything else, and keeps them here however little room is left.

        Args:
            digests: SHA-256 each; those that are here already are kept, too.
        """
        self._keep(self.wishes().asking(digests))

    def pause(self, *, paused: bool) -> None:
        """Fetches and gives nothing but what is asked for by name, or goes on."""
        self._keep(msgspec.structs.replace(self.wishes(), paused=paused))

    def set_limit(self, megabytes: int) -> None:
        """Limits the room for media that nobody here waits for or made; 0 = no limit."""
        self._keep(msgspec.structs.replace(self.wishes(), limit_mb=max(megabytes, 0)))

    def lacking(self) -> tuple[int, int]:
        """How many media were still to come when the last round ended, and their bytes."""
        count, size = json.loads(self._core.setting(_LACKING) or "[0,0]")
        return int(count), int(size)

    def note_lacking(self, count: int, size: int) -> None:
        """Keeps what a round found."""
        if (count, size) != self.lacking():
            self._core.set_setting(_LACKING, json.dumps([count, size]))

    def _keep(self, wishes: MediaWishes) -> None:
        if wishes != self.wishes():
            with self._core.local() as connection:
                keep_wishes(connection, wishes)
