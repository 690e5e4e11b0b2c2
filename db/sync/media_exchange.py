"""Media follow the entries: fetched in pieces, hashed here, renamed whole; given likewise."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Protocol

from db.sentence import Sentence
from db.sync.replica import Replica
from db.sync.report import Report
from db.sync.share_folder import digest_of, settle
from db.tables.sqlite_errors import told_kindly

MOST = 20 * 1024**3
_TRIES = 2


class Shelf(Protocol):
    """The media that a carrier holds."""

    def held(self, shas: Collection[str]) -> Mapping[str, int]:
        """Return by SHA-256 the size in bytes of those that lie there whole; maybe of others."""

    def fetch(self, sha: str, part: Path, most: int) -> None:
        """Bring a medium into a local file, going on where an earlier try ended."""

    def store(self, sha: str, source: Path) -> int:
        """Give a medium, going on where an earlier try ended; return the bytes moved."""

    def refuse(self, sha: str) -> None:
        """Tell the carrier that a medium is not what its name says."""


class MediaExchange:
    """Gives and takes media.

    Args:
        shelf: the carrier's media.
        replica: this side.
        report: told what moved and what is wrong.
    """

    def __init__(self, shelf: Shelf, replica: Replica, report: Report) -> None:
        self._shelf, self._replica, self._report = shelf, replica, report

    def run(self, *, give: bool) -> None:
        """Take what lacks here, what waits for someone first; then give what lacks there."""
        wanted = self._replica.media_wanted()
        have = self._replica.media_have() if give else frozenset()
        asked = [*wanted, *sorted(have)]
        held = self._shelf.held(asked) if asked else {}
        for sha, size in wanted.items():
            if sha in held:
                self._take(sha, size)
        for sha in sorted(have):
            path = self._replica.media_path(sha)
            if held.get(sha) != path.stat().st_size:
                self._report.sent.media_bytes += self._shelf.store(sha, path)

    def _take(self, sha: str, size: int) -> None:
        """Fetch a medium and believe it only once it is hashed here."""
        self._replica.scratch.mkdir(parents=True, exist_ok=True)
        part = self._replica.scratch / f"{sha}.part"
        for _ in range(_TRIES):
            before = part.stat().st_size if part.exists() else 0
            self._shelf.fetch(sha, part, (size or MOST) + 1)
            with told_kindly(part):
                if digest_of(part, lambda _: None) == sha:
                    moved = part.stat().st_size - before
                    _move(part, self._replica.media_path(sha))
                    self._replica.media_arrived(sha)
                    self._report.received.media_bytes += moved
                    return
                part.unlink()
        text = Sentence("Ein Medium in der Ablage ist verändert und wurde nicht übernommen")
        self._report.add("bad_media", sha, text)
        self._shelf.refuse(sha)


def _move(part: Path, final: Path) -> None:
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    final.parent.mkdir(parents=True, exist_ok=True)
    part.replace(final)
    settle(final.parent)
