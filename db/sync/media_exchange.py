"""Media follow the entries: fetched in pieces, hashed here, renamed whole; given likewise."""

from __future__ import annotations

import os
from pathlib import Path

from db.sync.link import CarrierLink
from db.sync.replica import Replica
from db.sync.report import Report
from db.sync.share_folder import digest_of, settle
from db.sync.trouble import CarrierTrouble
from db.tables.sqlite_errors import told_kindly

MOST = 20 * 1024**3
_TRIES = 2


class MediaExchange:
    """Gives and takes media through the carrier child.

    Args:
        link: the child.
        folder: the share.
        replica: this side.
        report: told what moved and what is wrong.
    """

    def __init__(self, link: CarrierLink, folder: str, replica: Replica, report: Report) -> None:
        self._link, self._folder = link, folder
        self._replica, self._report = replica, report

    def run(self, *, give: bool) -> None:
        """Take what lacks here, what waits for someone first; then give what lacks there."""
        wanted = self._replica.media_wanted()
        have = self._replica.media_have() if give else frozenset()
        held = self._held({sha[:2] for sha in (*wanted, *have)})
        for sha, size in wanted.items():
            if sha in held:
                self._take(sha, size)
        for sha in sorted(have):
            path = self._replica.media_path(sha)
            if held.get(sha) != path.stat().st_size:
                self._give(sha, path)

    def _held(self, prefixes: set[str]) -> dict[str, int]:
        if not prefixes:
            return {}
        question = {"do": "media_held", "folder": self._folder, "prefixes": sorted(prefixes)}
        held: dict[str, int] = self._link.ask(question)[0]["held"]
        return held

    def _take(self, sha: str, size: int) -> None:
        """Fetch a medium and believe it only once it is hashed here."""
        self._replica.scratch.mkdir(parents=True, exist_ok=True)
        part = self._replica.scratch / f"{sha}.part"
        for _ in range(_TRIES):
            moved = self._fetch(sha, part, size or MOST)
            with told_kindly(part):
                if digest_of(part, lambda _: None) == sha:
                    _move(part, self._replica.media_path(sha))
                    self._replica.media_arrived(sha)
                    self._report.received.media_bytes += moved
                    return
                part.unlink()
        self._refuse(sha)

    def _fetch(self, sha: str, part: Path, most: int) -> int:
        """Return how many bytes came, on top of what an earlier try left."""
        before = part.stat().st_size if part.exists() else 0
        question = {"do": "media_fetch", "folder": self._folder, "sha": sha}
        answer, _ = self._link.ask({**question, "part": str(part), "most": most + 1})
        return int(answer["size"]) - before

    def _refuse(self, sha: str) -> None:
        text = "Ein Medium in der Ablage ist verändert und wurde nicht übernommen"
        self._report.add("bad_media", sha, text)
        try:
            self._link.ask({"do": "media_aside", "folder": self._folder, "sha": sha})
        except CarrierTrouble as trouble:
            if trouble.kind != "read_only":
                raise

    def _give(self, sha: str, path: Path) -> None:
        question = {"do": "media_store", "folder": self._folder, "space": self._replica.space}
        question |= {"sha": sha, "source": str(path), "mark": self._replica.mark}
        self._report.sent.media_bytes += self._link.ask(question)[0]["written"]


def _move(part: Path, final: Path) -> None:
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    final.parent.mkdir(parents=True, exist_ok=True)
    part.replace(final)
    settle(final.parent)
