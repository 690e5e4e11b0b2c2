"""Entries that came before what they follow: kept on this machine until it is here, or 30 days."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from db.errors import CarrierError
from db.ledger.entry import entry_id
from db.ledger.frames import Frame, FrameReader, frame_bytes
from db.sentence import Sentence
from db.sync.replica import Replica
from db.sync.share_folder import now_ms
from db.tables.sqlite_errors import told_kindly

KEPT_MS = 30 * 24 * 3_600_000
MOST_BYTES = 64 * 1024**2
_FOLDER, _ENDING = "waiting", ".frames"


class WaitingEntries:
    """The holding area of one replica: a file of frames for each packet that left a gap.

    Losing it loses nothing that the packet does not still hold.

    Args:
        folder: the replica's folder.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "local" / _FOLDER

    def keep(self, frames: Iterable[Frame]) -> int:
        """Keep frames; return how many.

        Raises:
            CarrierError: more than the area takes.
            KnownError: it cannot be written.
        """
        held = list(frames)
        if not held:
            return 0
        data = b"".join(frame_bytes(*frame) for frame in held)
        if self._size() + len(data) > MOST_BYTES:
            raise CarrierError(
                Sentence(
                    "Dem Paket fehlen zu viele Einträge, auf denen seine eigenen beruhen. "
                    "Bitte lassen Sie sich ein Paket mit allem schreiben (ohne --for)."
                )
            )
        with told_kindly(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
            final = self._folder / (sha256(data).hexdigest()[:32] + _ENDING)
            part = final.with_suffix(".teil")
            part.write_bytes(data)
            part.replace(final)
        return len(held)

    def count(self) -> int:
        """Return how many entries wait."""
        return sum(len(_frames(file)) for file in self._files())

    def retry(self, replica: Replica) -> int:
        """Take in what has become possible; return how many entries were stored."""
        stored = 0
        while True:
            before = stored
            for file in self._files():
                stored += self._retry(replica, file)
            if stored == before:
                return stored

    def strip(self, erased: Collection[str]) -> None:
        """Take the bodies of erased entries out of what waits."""
        for file in self._files():
            frames = _frames(file)
            named = {entry_id(frame[3]) for frame in frames if frame[4] is not None}
            if named.isdisjoint(erased):
                continue
            bare = [(*one[:4], None) if entry_id(one[3]) in erased else one for one in frames]
            file.unlink()
            self.keep(bare)

    def _retry(self, replica: Replica, file: Path) -> int:
        frames = _frames(file)
        accepted, problems = replica.accept(frames)
        stuck = {problem.where.split("/")[0] for problem in problems}
        with told_kindly(self._folder):
            if not stuck or now_ms() - file.stat().st_mtime * 1000 > KEPT_MS:
                file.unlink()
        return len(accepted)

    def _files(self) -> list[Path]:
        return sorted(self._folder.glob("*" + _ENDING)) if self._folder.is_dir() else []

    def _size(self) -> int:
        return sum(file.stat().st_size for file in self._files())


def _frames(file: Path) -> list[Frame]:
    """Return what a file holds up to the first place that cannot be read."""
    found: list[Frame] = []
    with told_kindly(file):
        stream = io.BytesIO(file.read_bytes())
    with suppress(CarrierError):
        found.extend(FrameReader(stream))
    return found
