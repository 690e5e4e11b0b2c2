"""Opening a package, folder or ZIP, as one run over its files in the order of their names."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from db.audit_log.findings import Findings
from db.audit_log.member import Member
from db.audit_log.stored_zip import MAX_MEMBERS, NAME, read_zip
from db.sentence import Sentence

_CAREFUL = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
)


def package_files(
    path: Path, findings: Findings, allowed: re.Pattern[str] = NAME
) -> Iterator[Member]:
    """Yield every file of a package; each has to be read before the next is asked for.

    Args:
        path: folder or ZIP.
        findings: takes what is no plain file (a link, a device) as bad_file.
        allowed: what a file may be called, with ``/`` where it lies in a folder.

    Raises:
        PackageError: the ZIP is not exactly as it must be; a file is cut off.
    """
    if path.is_dir():
        yield from _folder(path, findings, allowed)
        return
    with path.open("rb") as file:
        yield from read_zip(file, path.name, findings, allowed)


def _folder(path: Path, findings: Findings, allowed: re.Pattern[str]) -> Iterator[Member]:
    depth = 1 if allowed is NAME else 2
    for number, name in enumerate(sorted(_names(path, depth))):
        if number >= MAX_MEMBERS:
            findings.add(
                "bad_file", path.name, Sentence("Der Ordner hat mehr Dateien als erlaubt")
            )
            return
        handle = _open_plain(path / name) if allowed.fullmatch(name) else -1
        if handle < 0:
            findings.add("unlisted_file", name, Sentence("Das gehört nicht in ein Paket"))
            continue
        with os.fdopen(handle, "rb") as file:
            yield Member(name, os.fstat(handle).st_size, file)


def _names(path: Path, depth: int) -> Iterator[str]:
    """Yield files, some folders down too; what lies deeper shows as the folder it lies in."""
    with os.scandir(path) as found:
        for item in found:
            if depth and item.is_dir(follow_symlinks=False):
                yield from (f"{item.name}/{name}" for name in _names(Path(item.path), depth - 1))
            else:
                yield item.name


def _open_plain(path: Path) -> int:
    """Return a handle on a regular file, -1 for anything else: a pipe must not hang the check."""
    try:
        handle = os.open(path, _CAREFUL)
    except OSError:
        return -1
    if stat.S_ISREG(os.fstat(handle).st_mode):
        return handle
    os.close(handle)
    return -1
