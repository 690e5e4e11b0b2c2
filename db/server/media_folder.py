"""The media of one space in a folder: uploads in pieces, hashed before they get their name."""

from __future__ import annotations

import errno
import os
import threading
import time
from contextlib import suppress
from hashlib import file_digest
from pathlib import Path
from shutil import disk_usage

from db.media.blobs import BlobStore
from db.server import limits
from db.server.storage import Refusal

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_LOCKS = 64
_KEPT_S = 30 * 86_400


class MediaFolder:
    """Media under ``media/ab/<sha256>``; what is on its way lies in ``media/incoming``.

    Args:
        folder: of the media.
    """

    def __init__(self, folder: Path) -> None:
        self._folder, self._blobs = folder, BlobStore(folder)
        self._incoming = folder / "incoming"
        self._incoming.mkdir(parents=True, exist_ok=True)
        self._locks = tuple(threading.Lock() for _ in range(_LOCKS))
        self._let_go_of_old_parts()

    def size(self, sha: str) -> int | None:
        """Return the bytes of a whole medium, None if it is not here."""
        with suppress(FileNotFoundError):
            return self._blobs.path_of(sha).stat().st_size
        return None

    def begun(self, sha: str) -> int:
        """Return how many bytes of an upload are here."""
        with suppress(FileNotFoundError):
            return self._part(sha).stat().st_size
        return 0

    def append(self, sha: str, offset: int, total: int, piece: bytes) -> int:
        """Add a piece durably; the last one is followed by hashing and naming the whole."""
        with self._locks[int(sha[:8], 16) % _LOCKS]:
            if self.size(sha) is not None or self.begun(sha) != offset:
                raise Refusal(409, "wrong_offset", "So geht die Sendung nicht weiter")
            try:
                return self._write(sha, offset, total, piece)
            except OSError as problem:
                if problem.errno not in _FULL:
                    raise
                text = "Auf dem Server ist kein Platz mehr"
                raise Refusal(507, "full", text) from problem

    def read(self, sha: str, start: int, most: int) -> bytes:
        """Return bytes of a whole medium; fewer at its end."""
        with self._blobs.path_of(sha).open("rb") as file:
            file.seek(start)
            return file.read(most)

    def remove(self, sha: str) -> None:
        """Remove a medium that was erased, and what came of it so far."""
        self._blobs.remove(sha)
        with suppress(OSError):
            self._part(sha).unlink(missing_ok=True)

    def copy_to(self, folder: Path) -> None:
        """Copy every whole medium that is not there yet into a folder."""
        copy = BlobStore(folder)
        for sha in self._blobs.held():
            if not copy.has(sha):
                copy.take_in(self._blobs.path_of(sha), expected=sha)

    def _let_go_of_old_parts(self) -> None:
        """Remove uploads that nobody went on with for a month; they can begin anew."""
        oldest = time.time() - _KEPT_S
        for part in self._incoming.glob("*.part"):
            with suppress(OSError):
                if part.stat().st_mtime < oldest:
                    part.unlink()

    def _part(self, sha: str) -> Path:
        return self._incoming / f"{sha}.part"

    def _write(self, sha: str, offset: int, total: int, piece: bytes) -> int:
        if disk_usage(self._incoming).free < limits.SPARE_BYTES + len(piece):
            raise OSError(errno.ENOSPC, "kept for entries")
        part = self._part(sha)
        with part.open("ab") as file:
            file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        if offset + len(piece) == total:
            self._name(sha, part)
        return offset + len(piece)

    def _name(self, sha: str, part: Path) -> None:
        with part.open("rb") as file:
            right = file_digest(file, "sha256").hexdigest() == sha
        if not right:
            part.unlink()
            raise Refusal(460, "wrong_digest", "Die gesendete Datei ist nicht die angekündigte")
        final = self._blobs.path_of(sha)
        final.parent.mkdir(parents=True, exist_ok=True)
        part.replace(final)
        with suppress(OSError):
            handle = os.open(final.parent, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
