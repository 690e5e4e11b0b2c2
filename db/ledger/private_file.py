"""Small files that only their owner may read, whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from db.errors import DiskFullError, KnownError, ReadOnlyError
from db.sentence import Sentence

_FULL = {errno.ENOSPC, errno.EDQUOT}


def write_private(path: Path, data: bytes) -> None:
    """Replace the file at once: readable by its owner only, on the disk when this returns.

    Raises:
        DiskFullError: no space left.
        ReadOnlyError: the folder may not be written.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _replace(path, data)
    except OSError as error:
        raise _named(error, path) from error


def _replace(path: Path, data: bytes) -> None:
    # mkstemp makes the file with mode 0600 from the start
    handle, temporary = tempfile.mkstemp(prefix=path.name, suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _named(error: OSError, path: Path) -> KnownError:
    if error.errno in _FULL:
        return DiskFullError(
            Sentence(
                "Auf dem Datenträger ist kein Platz mehr für „{name}“. Bitte schaffen "
                "Sie Platz und versuchen Sie es noch einmal.",
                name=path.name,
            )
        )
    return ReadOnlyError(
        Sentence(
            "In den Ordner „{parent}“ kann nicht geschrieben werden. Bitte prüfen "
            "Sie die Rechte an diesem Ordner.",
            parent=path.parent,
        )
    )
