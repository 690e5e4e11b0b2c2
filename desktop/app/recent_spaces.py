"""The spaces this person opened on this computer, the last one first."""

from __future__ import annotations

import json
from pathlib import Path

from desktop.settings import Settings

KEPT = 20


class RecentSpaces:
    """Folders and names, kept in the settings; a space that was moved is still named."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def all(self) -> tuple[tuple[str, str], ...]:
        """Return (folder, name) of each, the last one used first."""
        try:
            found = json.loads(self._settings.recent_spaces or "[]")
            return tuple((str(folder), str(name)) for folder, name in found)
        except (ValueError, TypeError):
            return ()

    def name_of(self, folder: str) -> str:
        """Return what a space was called, "" = not known."""
        return dict(self.all()).get(folder, "")

    def remember(self, folder: str, name: str) -> None:
        """Put a space first."""
        others = [one for one in self.all() if one[0] != folder]
        self._keep([(folder, name), *others][:KEPT])

    def forget(self, folder: str) -> None:
        """Name a space no longer."""
        self._keep([one for one in self.all() if one[0] != folder])

    def known(self, base: Path) -> tuple[tuple[str, str], ...]:
        """Return all of them, and below those the other spaces in a folder."""
        recent = self.all()
        named = {folder for folder, _ in recent}
        found = sorted(str(one.parent) for one in base.glob("*/space.sqlite"))
        return (*recent, *((one, "") for one in found if one not in named))

    def _keep(self, spaces: list[tuple[str, str]]) -> None:
        self._settings.recent_spaces = json.dumps(spaces, ensure_ascii=False)
