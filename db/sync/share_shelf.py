"""The media of a shared folder, through the carrier child."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from db.sync.link import CarrierLink
from db.sync.trouble import CarrierTrouble


class ShareShelf:
    """Media under ``media/ab/<sha256>`` on the share.

    Args:
        link: the child.
        folder: the share.
        space: the founder's feed, 32 hex.
        mark: word that names this replica's partial files there.
    """

    def __init__(self, link: CarrierLink, folder: str, space: str, mark: str) -> None:
        self._link, self._folder, self._space, self._mark = link, folder, space, mark

    def held(self, shas: Collection[str]) -> Mapping[str, int]:
        """Return by SHA-256 the size of everything in the folders where these would lie."""
        prefixes = sorted({sha[:2] for sha in shas})
        found: dict[str, int] = self._ask("held", prefixes=prefixes)["held"]
        return found

    def fetch(self, sha: str, part: Path, most: int) -> None:
        """Bring a medium into a local file of at most so many bytes, going on where it ends."""
        self._ask("fetch", sha=sha, part=str(part), most=most)

    def store(self, sha: str, source: Path, most: int) -> tuple[int, bool]:
        """Give about so many bytes more; return the bytes moved and whether it is whole there."""
        more = {"space": self._space, "source": str(source), "mark": self._mark, "most": most}
        answer = self._ask("store", sha=sha, **more)
        return int(answer["written"]), bool(answer["whole"])

    def refuse(self, sha: str) -> None:
        """Put a medium aside that is not what its name says, where the share may be written."""
        try:
            self._ask("aside", sha=sha)
        except CarrierTrouble as trouble:
            if trouble.kind != "read_only":
                raise

    def _ask(self, what: str, **more: Any) -> dict[str, Any]:
        return self._link.ask({"do": f"media_{what}", "folder": self._folder, **more})[0]
