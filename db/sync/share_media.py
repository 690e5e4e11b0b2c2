"""Media on the share: found by their digest, copied in pieces, resumed, never changed."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from db.sync.share_folder import CHUNK, Tick, digest_of, receive, settle
from db.sync.trouble import CarrierTrouble

FOLDER = "media"
_SHA = re.compile(r"[0-9a-f]{64}").fullmatch
_SYNC_EVERY = 32


def held(folder: Path, prefixes: Iterable[str]) -> dict[str, int]:
    """Return by SHA-256 the size in bytes of the media whose digests begin with two hex each.

    Raises:
        OSError: as the share gives it.
    """
    found: dict[str, int] = {}
    for prefix in prefixes:
        with suppress(FileNotFoundError), os.scandir(folder / FOLDER / prefix) as entries:
            for entry in entries:
                if _SHA(entry.name) and entry.is_file():
                    found[entry.name] = entry.stat().st_size
    return found


def fetch(folder: Path, sha: str, part: Path, most: int, tick: Tick) -> int:
    """Copy a medium to a local partial file, going on where an earlier try ended.

    The caller hashes the result: whatever the share says is believed only then.

    Args:
        folder: the share.
        sha: 64 hex.
        part: local file; what it holds already is kept.
        most: bytes after which the copy ends, whatever the share still offers.
        tick: told the size so far.

    Returns:
        size of the partial file.

    Raises:
        CarrierTrouble: local_full.
        OSError: as the share gives it.
    """
    source = folder / FOLDER / sha[:2] / sha
    if not stat.S_ISREG(source.stat().st_mode):
        raise FileNotFoundError(source)
    start = part.stat().st_size if part.exists() else 0
    with source.open("rb") as coming:
        coming.seek(start)
        receive(part, _told(_pieces(coming, most - start), start, tick), "ab")
    return part.stat().st_size


def store(  # noqa: PLR0913, PLR0917 - what a copy is made of
    folder: Path, sha: str, source: Path, mark: str, most: int, tick: Tick
) -> tuple[int, bool]:
    """Copy some more of a local medium to the share; name it once it reads back with its digest.

    Args:
        folder: the share.
        sha: 64 hex.
        source: local file.
        mark: word of this replica, so that two never write one partial file.
        most: bytes to copy now.
        tick: told the number of bytes so far.

    Returns:
        bytes written, and whether the medium is whole there.

    Raises:
        CarrierTrouble: io, if the copy reads back different twice.
        OSError: as the share gives it.
    """
    home = folder / FOLDER / sha[:2]
    for new in (home.parent, home):
        new.mkdir(exist_ok=True)
    part = home / f".{sha}.{mark}.part"
    written = _copy_rest(source, part, most, tick)
    if part.stat().st_size < source.stat().st_size:
        return written, False
    if digest_of(part, tick) != sha:
        part.unlink()
        written += _copy_rest(source, part, source.stat().st_size, tick)
        if digest_of(part, tick) != sha:
            part.unlink()
            raise CarrierTrouble("io", detail=f"{sha} reads back different")
    part.replace(home / sha)
    settle(home)
    return written, True


def set_aside(folder: Path, sha: str, tick: Tick) -> bool:
    """Rename a medium that reads wrong twice, so that whoever holds it gives it anew."""
    source = folder / FOLDER / sha[:2] / sha
    if sha in {digest_of(source, tick), digest_of(source, tick)}:
        return False
    source.rename(source.with_name(f"{sha}.bad-{os.urandom(4).hex()}"))
    return True


def remove(folder: Path, shas: Iterable[str]) -> None:
    """Remove media that were erased, with what was put aside or never finished of them."""
    for sha in shas:
        if _SHA(sha):
            for file in list((folder / FOLDER / sha[:2]).glob(f"*{sha}*")):
                with suppress(OSError):
                    file.unlink()


def _copy_rest(source: Path, part: Path, most: int, tick: Tick) -> int:
    with source.open("rb") as coming, part.open("ab") as going:
        start = going.tell()
        size = source.stat().st_size
        if start > size:
            going.truncate(start := 0)
        coming.seek(start)
        for number, piece in enumerate(_told(_pieces(coming, most), start, tick), 1):
            going.write(piece)
            if number % _SYNC_EVERY == 0:
                os.fsync(going.fileno())
        going.flush()
        os.fsync(going.fileno())
        return going.tell() - start


def _pieces(file: BinaryIO, most: int) -> Iterator[bytes]:
    while most > 0 and (piece := file.read(min(CHUNK, most))):
        yield piece
        most -= len(piece)


def _told(pieces: Iterator[bytes], done: int, tick: Tick) -> Iterator[bytes]:
    for piece in pieces:
        yield piece
        done += len(piece)
        tick(done)
