"""Unpacks an agency's ZIPs, one for the plan or one a posting: bounded, never outside."""

from __future__ import annotations

import shutil
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from db.bulk_import.limits import MIB, thousands
from db.errors import KnownError
from db.media.watch import UNWATCHED, Watch
from db.sentence import Sentence
from db.tables.sqlite_errors import told_kindly

SUFFIX = ".zip"
MAX_MEMBERS = 20_000
MAX_BYTES = 20 * 1024 * MIB
MAX_RATIO = 200
"""Media are packed already: who gains more than this hides zeros."""
_SMALL = 16 * MIB
_ENCRYPTED, _UTF_8 = 0x1, 0x800
_SKIPPED = {"__macosx", ".ds_store", "thumbs.db"}
_MALFORMED = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    ValueError,
    NotImplementedError,
)


def unpack(archive: Path, into: Path, watch: Watch = UNWATCHED) -> Iterator[str]:
    """Writes the files of a ZIP below a folder.

    Args:
        archive: the ZIP.
        into: an empty folder that is there.
        watch: told (members written, all).

    Yields:
        The relative name of each file, with ``/``, once it lies there whole.

    Raises:
        KnownError: broken, protected, too much, a name that leads outside, or no room.
        Cancelled: if the watch said so.
    """
    try:
        with told_kindly(into), zipfile.ZipFile(archive) as opened:
            members = [one for one in opened.infolist() if not one.is_dir()]
            _refuse_too_much(archive, members)
            for number, one in enumerate(members, start=1):
                watch.step(number, len(members))
                name = _name(archive, one)
                if name:
                    _write(opened, one, into / name)
                    yield name
    except _MALFORMED as problem:
        message = Sentence(
            "Das Archiv „{name}“ ist beschädigt. Bitte neu kopieren oder die Dateien "
            "entpackt in den Medienordner legen.",
            name=archive.name,
        )
        raise KnownError(message) from problem


def _refuse_too_much(archive: Path, members: list[zipfile.ZipInfo]) -> None:
    if any(one.flag_bits & _ENCRYPTED for one in members):
        message = Sentence(
            "Das Archiv „{name}“ ist mit einem Kennwort geschützt. Bitte die Dateien "
            "entpackt in den Medienordner legen.",
            name=archive.name,
        )
        raise KnownError(message)
    size = sum(one.file_size for one in members)
    packed = sum(one.compress_size for one in members)
    bomb = size > _SMALL and size > MAX_RATIO * max(packed, 1)
    if bomb or size > MAX_BYTES or len(members) > MAX_MEMBERS:
        message = Sentence(
            "Das Archiv „{name}“ würde sich auf {size} MB in {files} Dateien entpacken. "
            "Bitte nur die Medien des Plans hineinlegen.",
            name=archive.name,
            size=thousands(size // MIB),
            files=thousands(len(members)),
        )
        raise KnownError(message)


def _name(archive: Path, one: zipfile.ZipInfo) -> str:
    """The member's name, "" for what a Mac or Windows adds; never one that leads outside."""
    name = _spelled(one).replace("\\", "/")
    parts = PurePosixPath(name).parts
    if any(part.casefold() in _SKIPPED or part.startswith("._") for part in parts):
        return ""
    if not parts or name.startswith("/") or ".." in parts or ":" in name or "\0" in name:
        message = Sentence(
            "Im Archiv „{name}“ führt „{member}“ aus dem Archiv hinaus. Bitte die "
            "Dateien neu packen oder entpackt in den Medienordner legen.",
            name=archive.name,
            member=name[:80],
        )
        raise KnownError(message)
    return "/".join(parts)


def _spelled(one: zipfile.ZipInfo) -> str:
    """Macs write UTF-8 without saying so."""
    if one.flag_bits & _UTF_8:
        return one.filename
    try:
        return one.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return one.filename


def _write(opened: zipfile.ZipFile, one: zipfile.ZipInfo, to: Path) -> None:
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        # The sizes of the directory bound what is written: zipfile reads no byte beyond them.
        with opened.open(one) as source, to.open("xb") as target:
            shutil.copyfileobj(source, target, MIB)
    except (FileExistsError, NotADirectoryError) as problem:
        message = f"twice in the archive: {to.name}"
        raise ValueError(message) from problem
