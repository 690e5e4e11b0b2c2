"""Reads from a stored subtitle file how low it puts its lines."""

from __future__ import annotations

from db.domain.checks.cues import cue_bottom
from db.domain.subtitles import MAX_BYTES
from db.media.blobs import BlobStore

KEPT = 500


class CueReader:
    """Looks into each file once; what is not here, too large or unreadable names no place."""

    def __init__(self, blobs: BlobStore) -> None:
        self._blobs = blobs
        self._known: dict[str, int] = {}

    def bottom(self, digest: str) -> int:
        """The lowest place in 1/10,000 of the height, -1 = none named."""
        if digest not in self._known:
            if not self._blobs.has(digest):
                return -1
            if len(self._known) >= KEPT:
                self._known.clear()
            self._known[digest] = self._read(digest)
        return self._known[digest]

    def _read(self, digest: str) -> int:
        try:
            with self._blobs.path_of(digest).open("rb") as file:
                data = file.read(MAX_BYTES)
        except OSError:
            return -1
        return cue_bottom(data.decode("utf-8", errors="replace"))
