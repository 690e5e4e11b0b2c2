"""Media files by their SHA-256, under DIR/media/ab/<sha256>."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import time
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from typing import IO

from db.errors import DiskFullError, KnownError, ReadOnlyError, Refused
from db.media.survey import digest_of
from db.media.watch import UNWATCHED, Watch
from db.sentence import Sentence

_BLOCK = 1024 * 1024
_DIGEST = re.compile(r"[0-9a-f]{64}\Z")
_PART = re.compile(r"[0-9a-f]{32}\Z")
_THREADS = 4
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@dataclass(frozen=True, slots=True)
class Blob:
    """A stored medium: SHA-256 as 64 hex, size in bytes."""

    digest: str
    size: int


class BlobStore:
    """The media folder of one replica; the same bytes are stored once.

    A blob appears under its name only when every byte of it lies on the disk.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path_of(self, digest: str) -> Path:
        """Where a blob lies or would lie; raises ValueError for anything but 64 hex."""
        if not _DIGEST.match(digest):
            message = f"not a digest: {digest!r}"
            raise ValueError(message)
        return self._folder / digest[:2] / digest

    def has(self, digest: str) -> bool:
        """Whether the blob is here (not whether its bytes are still right: ``verify``)."""
        return os.path.isfile(self.path_of(digest))  # noqa: PTH113 - asked for whole lists

    def missing(self, digests: Iterable[str]) -> tuple[str, ...]:
        """Those of the digests that are not here, in order, each once."""
        return tuple(one for one in dict.fromkeys(digests) if not self.has(one))

    def held(self) -> Iterator[str]:
        """The digests of all blobs here, in order."""
        for shelf in sorted(self._folder.glob("[0-9a-f][0-9a-f]")):
            for file in sorted(shelf.iterdir()):
                if _DIGEST.match(file.name):
                    yield file.name

    def older_than(self, seconds: float) -> tuple[str, ...]:
        """The digests of blobs that came more than so many seconds ago."""
        before = time.time() - seconds
        return tuple(one for one in self.held() if _changed(self.path_of(one)) < before)

    def remove(self, digest: str) -> None:
        """Removes a blob; one that is gone or cannot be removed is left as it is."""
        with suppress(OSError):
            self.path_of(digest).unlink()

    def set_aside(self, digest: str) -> None:
        """Takes its name from a blob whose bytes are wrong, so that it is fetched anew."""
        damaged = self.path_of(digest)
        with suppress(OSError):
            damaged.replace(damaged.with_name(f"{digest}.damaged"))

    def sweep(self, seconds: float) -> None:
        """Removes copies that were never finished and are older than so many seconds."""
        before = time.time() - seconds
        for part in self._folder.glob("incoming/*"):
            if _PART.match(part.name) and _changed(part) < before:
                with suppress(OSError):
                    part.unlink()

    def verify(self, digest: str) -> bool:
        """Whether the blob is here and its bytes still give its name."""
        try:
            return digest_of(self.path_of(digest)) == digest
        except OSError:
            return False

    def take_in(self, source: Path, *, expected: str = "") -> Blob:
        """Copies a file in, hashing while copying.

        Args:
            source: the file.
            expected: digest it had when it was last looked at, "" = any.

        Raises:
            Refused: ``file_changed`` if the bytes are not the expected ones.
            DiskFullError: no space left.
            ReadOnlyError: the media folder may not be written.
            KnownError: the source cannot be read.
        """
        blob = self._copy(source, expected)
        _sync_folder(self.path_of(blob.digest).parent)
        return blob

    def take_in_all(
        self,
        wanted: Mapping[str, Path],
        watch: Watch = UNWATCHED,
    ) -> tuple[Blob, ...]:
        """Copies many files in at once; those that are here already cost nothing.

        Args:
            wanted: expected digest → file.
            watch: told and asked after each file, in the calling thread.

        Raises:
            Cancelled: if the watch said so.
            As ``take_in``; blobs copied before the error stay, named by nothing.
        """
        todo = self.missing(wanted)
        blobs: list[Blob] = []
        with ThreadPoolExecutor(_THREADS) as pool:
            copies = [pool.submit(self._copy, wanted[one], one) for one in todo]
            try:
                for copy in copies:
                    blobs.append(copy.result())
                    watch.step(len(blobs), len(todo))
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                raise
        for shelf in {self.path_of(one).parent for one in todo}:
            _sync_folder(shelf)
        return tuple(blobs)

    def _copy(self, source: Path, expected: str) -> Blob:
        with _opened(source) as file, _explained(self._folder):
            part = self._new_part()
            try:
                blob = _write(file, part)
                _check(source, blob, expected)
                self._keep(part, blob)
            finally:
                part.unlink(missing_ok=True)
        return blob

    def _new_part(self) -> Path:
        incoming = self._folder / "incoming"
        incoming.mkdir(parents=True, exist_ok=True)
        return incoming / token_hex(16)

    def _keep(self, part: Path, blob: Blob) -> None:
        final = self.path_of(blob.digest)
        final.parent.mkdir(parents=True, exist_ok=True)
        part.replace(final)


def _write(source: IO[bytes], part: Path) -> Blob:
    total, size = hashlib.sha256(), 0
    with part.open("xb") as copy:
        for block in _blocks(source):
            total.update(block)
            size += copy.write(block)
        copy.flush()
        os.fsync(copy.fileno())
    return Blob(total.hexdigest(), size)


def _blocks(source: IO[bytes]) -> Iterator[bytes]:
    try:
        while block := source.read(_BLOCK):
            yield block
    except OSError as problem:
        raise _unreadable(source.name, problem) from problem


def _unreadable(name: str | Path, problem: OSError) -> KnownError:
    return KnownError(
        Sentence(
            "„{name}“ lässt sich nicht lesen ({strerror}).",
            name=Path(name).name,
            strerror=problem.strerror,
        )
    )


def _check(source: Path, blob: Blob, expected: str) -> None:
    if expected and blob.digest != expected:
        message = Sentence(
            "„{name}“ wurde seit der Prüfung geändert. Bitte noch einmal einlesen; "
            "geschrieben wurde nichts.",
            name=source.name,
        )
        raise Refused("file_changed", message)


@contextmanager
def _opened(source: Path) -> Iterator[IO[bytes]]:
    try:
        file = source.open("rb")
    except OSError as problem:
        raise _unreadable(source, problem) from problem
    with file:
        yield file


@contextmanager
def _explained(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        if problem.errno in _FULL:
            message = Sentence(
                "Der Datenträger mit „{folder}“ ist voll. Bitte Platz schaffen.", folder=folder
            )
            raise DiskFullError(message) from problem
        message = Sentence(
            "In „{folder}“ lässt sich nicht schreiben ({strerror}).",
            folder=folder,
            strerror=problem.strerror,
        )
        raise ReadOnlyError(message) from problem


def _changed(file: Path) -> float:
    """When a file was last written, in seconds since 1970; one that is gone was written now."""
    try:
        return file.stat().st_mtime
    except OSError:
        return time.time()


def _sync_folder(folder: Path) -> None:
    # Windows cannot open folders; there the rename itself is journaled.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
