"""Puts a finished package in its place: whole and on the disk, or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from db.audit_log.stored_zip import write_zip

_FOLDER_MODE = 0o755


def keep_zip(part: Path, out: Path) -> None:
    """Make one ZIP of a folder's files and put it in the place of ``out``."""
    packed = part.with_name(f"{part.name}.zip")
    try:
        with packed.open("xb") as file:
            write_zip(file, part)
        _sync(packed)
        packed.replace(out)
    finally:
        packed.unlink(missing_ok=True)
    _sync(out.absolute().parent)


def keep_folder(part: Path, out: Path) -> None:
    """Put a folder in the place of ``out``, which is an empty folder or not there."""
    for path in part.rglob("*"):
        if path.is_dir():
            path.chmod(_FOLDER_MODE)
        _sync(path)
    part.chmod(_FOLDER_MODE)
    if out.exists():
        out.rmdir()
    part.rename(out)
    _sync(out.absolute().parent)


def _sync(path: Path) -> None:
    """Wait until a file, or a folder's list of names, lies on the disk."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDWR if os.name == "nt" else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
