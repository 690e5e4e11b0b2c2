"""Packets on a share: files that never change, and the marker that nothing else is written."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from db.sync.share_folder import (
    KEPT_DAYS,
    Generation,
    Tick,
    age_s,
    chunks,
    digest_of,
    name_once,
    publish,
    receive,
    write_through,
)
from db.tables.share_file import read_start

FOLDER = "packets"
MARKER = "packets-only.json"
DAMAGED = ".damaged"
MOST = 64 * 1024**2
"""Bytes of a packet; what is written here stays far below."""
MAX_PACKETS = 20_000
MAX_MARKER = 4096
SHA = 16
_DAY_S = 86_400
_NAME = re.compile(
    r"([0-9a-f]{32})-([0-9]{1,15})-([0-9]{1,15})-([0-9a-f]{16})"
    r"([^0-9A-Za-z][^/\\]{0,120})?\.umlauf"
).fullmatch
"""Feed, first and last position, how the SHA-256 of the file begins; and what OneDrive, DFS and
the like put behind it where two computers wrote at once."""


class PacketName(NamedTuple):
    """What the name of a packet on a share says it holds; believed once it was read.

    Attributes:
        name: of the file.
        feed: whose entries, 32 hex.
        first: position of the first, from 1.
        last: position of the last.
        sha: how the SHA-256 of the file begins, 16 hex.
        is_copy: a file service made this of another: read, never relied on.
    """

    name: str
    feed: str
    first: int
    last: int
    sha: str
    is_copy: bool


class Seen(NamedTuple):
    """What a look at the folder shows.

    Attributes:
        files: the generations, current one first.
        packets: names of the packets, sorted.
        marked: nothing but packets is written there.
    """

    files: list[Generation]
    packets: list[str]
    marked: bool

    @property
    def current(self) -> str:
        """Name of the first generation, "" where there is none."""
        return self.files[0].name if self.files else ""

    def listing(self, written: Iterable[str] = (), removed: Iterable[str] = ()) -> str:
        """Return a digest of marker and packets, as they lie there after the own writing."""
        names = sorted({*self.packets, *written} - {*removed})
        return sha256("\n".join((str(self.marked), *names)).encode()).hexdigest()


def packet_name(feed: str, first: int, last: int, sha: str) -> str:
    """Return the name under which a packet lies on a share."""
    return f"{feed}-{first}-{last}-{sha[:SHA]}.umlauf"


def read_name(name: str) -> PacketName | None:
    """Return what a file name says, None where it is no packet's."""
    match = _NAME(name)
    if match is None or not 1 <= int(match[2]) <= int(match[3]):
        return None
    feed, first, last, sha, more = match.groups()
    return PacketName(name, feed, int(first), int(last), sha, more is not None)


def listed(folder: Path) -> list[str]:
    """Return the names of all packets, sorted; one listing and nothing else.

    Raises:
        OSError: as the share gives it.
    """
    with suppress(FileNotFoundError):
        names = os.listdir(folder / FOLDER)  # noqa: PTH208
        return sorted(filter(_NAME, names))[:MAX_PACKETS]
    return []


def fetch(folder: Path, name: str, to: Path, tick: Tick) -> str:
    """Copy a packet to a local file and return its SHA-256; "" where it is gone or too large.

    Raises:
        CarrierTrouble: local_full.
        OSError: as the share gives it.
    """
    source = folder / FOLDER / name
    with suppress(FileNotFoundError):
        if source.stat().st_size > MOST:
            return ""
        with source.open("rb") as file:
            receive(to, chunks(file.read, tick))
        return digest_of(to, tick)
    return ""


def give(folder: Path, source: Path, name: str, tick: Tick) -> None:
    """Copy a packet to the share and give it its name once it reads back equal.

    Raises:
        ShareDamagedError: the copy reads back different.
        OSError: as the share gives it.
    """
    (folder / FOLDER).mkdir(exist_ok=True)
    publish(folder / FOLDER, source, name, tick)


def set_aside(folder: Path, name: str) -> None:
    """Rename a packet that is not what its name says, so that whoever holds it gives it anew."""
    source = folder / FOLDER / name
    with suppress(FileNotFoundError):
        source.rename(source.with_name(f"{name}.bad-{os.urandom(4).hex()}"))


def remove(folder: Path, names: Iterable[str]) -> None:
    """Remove packets that a larger one replaces."""
    for name in names:
        with suppress(FileNotFoundError):
            (folder / FOLDER / name).unlink()


def purge(folder: Path, names: Iterable[str]) -> None:
    """Remove packets that hold erased words, and all that were set aside: nobody reads those."""
    remove(folder, filter(_NAME, names))
    for found in list((folder / FOLDER).glob("*.umlauf.bad-*")):
        with suppress(OSError):
            found.unlink()


def tidy(folder: Path, now_ms: int) -> None:
    """Remove what killed writers left, and what was set aside, after 7 days."""
    home = folder / FOLDER
    for name in os.listdir(home):  # noqa: PTH208
        left = name.startswith(".") and name.endswith(".part")
        if (left or ".umlauf.bad-" in name) and age_s(home / name, now_ms) > KEPT_DAYS * _DAY_S:
            with suppress(FileNotFoundError):
                (home / name).unlink()


def note_damage(folder: Path, name: str) -> int:
    """Note that a generation was found damaged; return how many were within the last 24 h.

    The notes lie beside the generations, for no two clients need to have found the same damage;
    their times are all of the share's own clock.

    Raises:
        OSError: as the share gives it.
    """
    note = folder / f"{name.removesuffix('.sqlite')}{DAMAGED}"
    if not note.exists():
        write_through(note, [])
    newest = note.stat().st_mtime
    times = [found.stat().st_mtime for found in folder.glob(f"share-*{DAMAGED}")]
    return sum(abs(newest - time) <= _DAY_S for time in times)


def mark(folder: Path, text: str) -> None:
    """Say that nothing but packets is written from now on; the first to say so is believed."""
    part = folder / f".{MARKER}.{os.urandom(4).hex()}.part"
    write_through(part, [text.encode()])
    name_once(part, folder / MARKER)


def read_marker(folder: Path) -> str:
    """Return what the marker says, "" where it cannot be read: that it lies there is enough."""
    with suppress(OSError):
        return read_start(folder / MARKER, MAX_MARKER)[0].decode(errors="replace")
    return ""


def unmark(folder: Path) -> None:
    """Take marker and notes of damage away.

    Raises:
        OSError: as the share gives it.
    """
    for found in (folder / MARKER, *folder.glob(f"share-*{DAMAGED}")):
        with suppress(FileNotFoundError):
            found.unlink()
