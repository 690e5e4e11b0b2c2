"""The folder ``name.umlauf-ablage``: its marker, its generations, and how they are replaced."""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from db.ledger.header import is_hex32
from db.sentence import Sentence
from db.sync.trouble import CarrierTrouble
from db.tables.share_file import ShareFile, read_share_header, read_start
from db.tables.share_rows import ShareDamagedError

MARKER = "umlauf-share.json"
FORMAT = 1
SUFFIX = ".umlauf-ablage"
SHORTER = Sentence(
    "Die Ablage ist kürzer als zuletzt: Dort fehlten Einträge, die sie schon hatte. Sie hat von"
    " hier alles wieder bekommen, verloren ist nichts. Bitte sagen Sie es denen, die das"
    " Netzlaufwerk betreuen."
)
CHUNK = 1024 * 1024
MAX_FILES = 1_000
MAX_SHARE = 8 * 1024**3
SPARE = 200 * 1024**2
KEPT_BEHIND = 3
KEPT_DAYS = 7
_MAX_MARKER = 4096
_DAY_S = 86_400
_UNFINISHED_S = 3600
_NAME = re.compile(r"share-([0-9]{6})-([0-9a-f]{8})([^0-9A-Za-z][^/\\]{0,120})?\.sqlite").fullmatch
"""A generation, or what OneDrive, DFS and the like made of one that two computers wrote at once:
the same name with the computer's or „Konfliktkopie“ behind it."""

Tick = Callable[[int], None]
"""Told the number of bytes moved so far, so that work is told from hanging."""


class Generation(NamedTuple):
    """One share file as the folder shows it; the current one sorts first.

    Attributes:
        name: ``share-000001-<8 hex>.sqlite``; of a conflict copy with more before the ending.
        number: of the generation, from 1.
        size: bytes.
        counter: SQLite's change counter; -1 where the header is damaged.
        modified: ms since 1970, as the share says.
    """

    name: str
    number: int
    size: int
    counter: int
    modified: int

    @property
    def is_copy(self) -> bool:
        """Tell whether a file service made this of a generation: read, never written to."""
        match = _NAME(self.name)
        return match is None or match[3] is not None

    @property
    def key(self) -> list[int]:
        """What stays equal while nobody writes, as far as can be told without opening it."""
        return [self.size, self.counter, self.modified]


def generation_name(number: int, suffix: str) -> str:
    """Return the file name of a generation; the suffix is 8 hex."""
    return f"share-{number:06}-{suffix}.sqlite"


def space_of(folder: Path) -> str:
    """Return whose share a folder is: the founder's feed, 32 hex.

    Raises:
        CarrierTrouble: gone, no_marker, bad_marker or newer.
        OSError: as the share gives it.
    """
    found = _read_marker(folder)
    if found.get("format") != FORMAT:
        raise CarrierTrouble("newer")
    if not is_hex32(found.get("space")):
        raise CarrierTrouble("bad_marker")
    return str(found["space"])


def may_write(folder: Path) -> bool:
    """Tell whether files can be made in a folder; only trying tells, on many a share."""
    probe = folder / f".probe.{os.urandom(4).hex()}.part"
    try:
        probe.touch()
        probe.unlink()
    except OSError:
        return False
    return True


def check_marker(folder: Path, space: str) -> None:
    """Refuse what is not this space's share; a vanished share is never made anew unasked.

    Raises:
        CarrierTrouble: gone, no_marker, bad_marker, newer or other_space.
        OSError: as the share gives it.
    """
    if space_of(folder) != space:
        raise CarrierTrouble("other_space")


def look(
    folder: Path, space: str, known: Mapping[str, list[int]]
) -> tuple[list[Generation], frozenset[str]]:
    """Return the generations, current one first, and the names of everything there.

    Current is the highest number, then the smallest suffix. Conflict copies come last: what was
    written to them is taken from there, and never more.

    Args:
        folder: the share.
        space: whose share it has to be.
        known: keys of the generations by name as they were when the marker was read last; where
            nothing differs it is not read again, for their names and counters are nobody else's.

    Raises:
        CarrierTrouble: gone, no_marker, bad_marker, newer or other_space.
        OSError: as the share gives it.
    """
    names: frozenset[str] = frozenset()
    with suppress(FileNotFoundError):
        names = frozenset(os.listdir(folder))  # noqa: PTH208
    files = sorted(filter(_NAME, names))[:MAX_FILES]
    found = [_generation(folder, name) for name in files]
    if not known or MARKER not in names or {one.name: one.key for one in found} != known:
        check_marker(folder, space)
    return sorted(found, key=lambda one: (one.is_copy, -one.number, one.name)), names


def create(folder: Path, space: str) -> bool:
    """Make an empty share for a space, unless it is there already; tell whether it was made.

    Raises:
        CarrierTrouble: bad_name, gone (no such place), not_empty, or as `look`.
        OSError: as the share gives it.
    """
    if not folder.name.endswith(SUFFIX):
        raise CarrierTrouble("bad_name")
    with suppress(FileExistsError):
        folder.mkdir()
    if (folder / MARKER).exists():
        check_marker(folder, space)
        return False
    if any(not name.startswith(".") for name in os.listdir(folder)):  # noqa: PTH208
        raise CarrierTrouble("not_empty")
    marker = json.dumps({"format": FORMAT, "space": space}, indent=1).encode()
    part = folder / f".{MARKER}.{os.urandom(4).hex()}.part"
    write_through(part, [marker])
    name_once(part, folder / MARKER)
    check_marker(folder, space)
    return True


def copy_locked(source: Path, to: Path, tick: Tick) -> None:
    """Copy a share file to a local one in large pieces while no other may write to it.

    Raises:
        ShareDamagedError: the source is no share file.
        CarrierTrouble: local_full.
        sqlite3.Error, OSError: as the share gives it.
    """
    _refuse_giant(source, to)
    # the share is closed before the file: closing any handle of it drops SQLite's POSIX locks
    with source.open("rb") as file, ShareFile(source, tick=lambda: tick(0)) as share:
        share.hold()
        receive(to, chunks(file.read, tick))


def copy_plainly(source: Path, to: Path, tick: Tick) -> None:
    """Copy a file as it lies there; raises as `copy_locked`."""
    _refuse_giant(source, to)
    with source.open("rb") as file:
        receive(to, chunks(file.read, tick))


def receive(to: Path, parts: Iterable[bytes], mode: str = "wb") -> None:
    """Write to a local file what comes from the share; not made durable.

    Raises:
        CarrierTrouble: local_full.
        OSError: as the share gives it.
    """
    with to.open(mode) as file:
        for part in parts:
            try:
                file.write(part)
                file.flush()
            except OSError as error:
                raise CarrierTrouble("local_full", detail=str(error)) from error


def publish(folder: Path, source: Path, name: str, tick: Tick) -> None:
    """Copy a finished share file to the share and give it its name once it reads back equal.

    Raises:
        ShareDamagedError: the copy reads back different.
        OSError: as the share gives it; FileExistsError if the name is taken.
    """
    part = folder / f".{name}.part"
    try:
        with source.open("rb") as file:
            write_through(part, chunks(file.read, tick))
        _compare(part, source, tick)
        name_once(part, folder / name)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise


def tidy(folder: Path, current: int, now_ms: int) -> list[str]:
    """Remove generations three or more behind that nobody wrote to for 7 days; say which."""
    removed = []
    for old in os.listdir(folder):  # noqa: PTH208
        match = _NAME(old.removesuffix("-journal"))
        behind = match is not None and int(match[1]) <= current - KEPT_BEHIND
        if (behind or _is_left_over(old)) and age_s(folder / old, now_ms) > KEPT_DAYS * _DAY_S:
            with suppress(FileNotFoundError):
                (folder / old).unlink()
                removed.append(old)
    return removed


def purge(folder: Path, names: Iterable[str]) -> list[str]:
    """Remove share files at once, and copies that were never finished; return what stayed.

    What another computer holds open may stay on some systems: whoever looks next tries again.

    Args:
        folder: the share.
        names: of generations and their conflict copies; anything else is left alone.
    """
    wanted = {one for one in names if _NAME(one)}
    stayed = []
    for found in os.listdir(folder):  # noqa: PTH208
        if found.removesuffix("-journal") in wanted or (wanted and _is_old_part(folder / found)):
            try:
                (folder / found).unlink(missing_ok=True)
            except OSError:
                stayed.append(found)
    settle(folder)
    return stayed


def _is_old_part(path: Path) -> bool:
    return _is_left_over(path.name) and age_s(path, now_ms()) > _UNFINISHED_S


def write_through(path: Path, parts: Iterable[bytes]) -> None:
    """Write, and return once the system says it is on the medium."""
    with path.open("wb") as file:
        for part in parts:
            file.write(part)
        file.flush()
        os.fsync(file.fileno())


def chunks(read: Callable[[int], bytes], tick: Tick) -> Iterator[bytes]:
    """Yield what there is to read in pieces of 1 MiB."""
    done = 0
    while part := read(CHUNK):
        yield part
        done += len(part)
        tick(done)


def settle(folder: Path) -> None:
    """Make names given in a folder durable, where the system offers that."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def digest_of(path: Path, tick: Tick) -> str:
    """Return the SHA-256 (64 hex) of a file."""
    digest = sha256()
    with path.open("rb") as file:
        for part in chunks(file.read, tick):
            digest.update(part)
    return digest.hexdigest()


def now_ms() -> int:
    """Return the time in ms since 1970."""
    return time.time_ns() // 1_000_000


def _read_marker(folder: Path) -> dict[str, object]:
    try:
        found = json.loads(read_start(folder / MARKER, _MAX_MARKER)[0])
    except FileNotFoundError:
        raise CarrierTrouble("no_marker" if folder.is_dir() else "gone") from None
    except (ValueError, RecursionError):
        raise CarrierTrouble("bad_marker") from None
    if type(found) is not dict or type(found.get("format")) is not int:
        raise CarrierTrouble("bad_marker")
    return found


def _generation(folder: Path, name: str) -> Generation:
    match = _NAME(name)
    number = int(match[1]) if match else 0
    try:
        return Generation(name, number, *read_share_header(f"{folder}{os.sep}{name}"))
    except ShareDamagedError:
        return Generation(name, number, 0, -1, 0)


def name_once(part: Path, final: Path) -> None:
    """Give a finished file its name without ever replacing another's."""
    try:
        os.link(part, final)
    except FileExistsError:
        part.unlink()
    except OSError:
        # no hard links here: a rename, which only POSIX lets replace what came in between
        if final.exists():
            part.unlink()
        else:
            part.rename(final)
    else:
        part.unlink()
    settle(final.parent)


def _refuse_giant(source: Path, to: Path) -> None:
    """Let no file on a share, perhaps one great hole, fill this machine's disk."""
    size = source.stat().st_size
    if size > MAX_SHARE:
        raise ShareDamagedError(Sentence("Die Ablage ist größer, als sie sein kann"))
    if size > shutil.disk_usage(to.parent).free - SPARE:
        raise CarrierTrouble("local_full")


def _compare(copy: Path, source: Path, tick: Tick) -> None:
    if digest_of(copy, tick) != digest_of(source, tick):
        raise ShareDamagedError(Sentence("Die Kopie kommt verändert zurück"))


def _is_left_over(name: str) -> bool:
    return name.startswith(".") and name.endswith(".part")


def age_s(path: Path, now: int) -> float:
    """Return how long ago a file was last written to, by the share's clock and ours; 0 if gone."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return 0.0
    return (now / 1000 - found.st_mtime) if stat.S_ISREG(found.st_mode) else 0.0
