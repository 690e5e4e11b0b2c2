"""Where the file of a digest lies in a replica."""

from __future__ import annotations

from pathlib import Path


class MediaFolder:
    """Answers without the store, because lists ask while they paint."""

    def __init__(self, folder: Path) -> None:
        self._media = folder / "media"

    def locate(self, digest: str) -> str:
        """Return the path of a medium, whether it is here or not."""
        return str(self._media / digest[:2] / digest)
