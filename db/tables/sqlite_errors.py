"""Turns what SQLite and the file system say into one kind sentence."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile

from sqlalchemy.exc import DBAPIError

from db.errors import (
    DamagedFileError,
    DiskFullError,
    KnownError,
    LockedError,
    NotASpaceError,
    ReadOnlyError,
)
from db.sentence import Sentence


@contextmanager
def told_kindly(where: Path) -> Iterator[None]:
    """Raises the fitting KnownError for an environment's fault; bugs pass through."""
    try:
        yield
    except DBAPIError as problem:
        raise _known(problem.orig, where) or problem from problem
    except sqlite3.Error as problem:
        raise _known(problem, where) or problem from problem
    except OSError as problem:
        raise from_os(problem, where) or problem from problem


def _known(problem: BaseException | None, where: Path) -> KnownError | None:
    if not isinstance(problem, sqlite3.Error):
        return None
    code = getattr(problem, "sqlite_errorcode", None)
    primary = (code or 0) & 0xFF
    if primary == sqlite3.SQLITE_IOERR and _is_full(where.parent):
        primary = sqlite3.SQLITE_FULL
    made = _BY_CODE.get(primary)
    if made is None:
        return None
    error, sentence = made
    return error(sentence.filled(where=where))


def _is_full(folder: Path) -> bool:
    """Whether not even a little fits there: a full disk, or a quota that is used up.

    Where the index of the WAL cannot grow, SQLite says "I/O error" and keeps the cause to itself.
    """
    try:
        with TemporaryFile(dir=folder, prefix=".umlauf-") as probe:
            probe.write(bytes(_PROBE))
            probe.flush()
    except OSError as problem:
        return problem.errno in _NO_ROOM
    return False


_PROBE = 64 * 1024
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})
_FULL = Sentence("Auf dem Datenträger ist kein Platz mehr. Bitte schaffen Sie Platz bei {where}.")
_READ_ONLY = Sentence(
    "{where} darf nicht beschrieben werden. Bitte prüfen Sie die Rechte am Ordner."
)
_LOCKED = Sentence(
    "{where} ist gerade durch ein anderes Programm gesperrt. Bitte "
    "versuchen Sie es gleich noch einmal."
)
_DAMAGED = Sentence(
    "Die Datei {where} ist beschädigt. Bitte spielen Sie eine Sicherung "
    "ein oder gleichen Sie neu ab."
)
_BY_CODE: dict[int, tuple[type[KnownError], Sentence]] = {
    sqlite3.SQLITE_FULL: (DiskFullError, _FULL),
    sqlite3.SQLITE_READONLY: (ReadOnlyError, _READ_ONLY),
    sqlite3.SQLITE_PERM: (ReadOnlyError, _READ_ONLY),
    sqlite3.SQLITE_BUSY: (
        LockedError,
        _LOCKED,
    ),
    sqlite3.SQLITE_LOCKED: (
        LockedError,
        _LOCKED,
    ),
    sqlite3.SQLITE_CORRUPT: (DamagedFileError, _DAMAGED),
    sqlite3.SQLITE_NOTADB: (DamagedFileError, _DAMAGED),
    sqlite3.SQLITE_CANTOPEN: (
        NotASpaceError,
        (
            Sentence(
                "{where} lässt sich nicht öffnen. Bitte prüfen Sie, ob der Ordner da "
                "ist und Ihnen offensteht."
            )
        ),
    ),
    sqlite3.SQLITE_IOERR: (
        KnownError,
        (
            Sentence(
                "{where} lässt sich nicht lesen oder schreiben. Bitte prüfen Sie den "
                "Datenträger und seinen freien Platz."
            )
        ),
    ),
}


def from_os(problem: OSError, where: Path) -> KnownError | None:
    """The KnownError for an operating system's error, None where it is a bug."""
    if problem.errno in _NO_ROOM:
        return DiskFullError(_FULL.filled(where=where))
    if problem.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return ReadOnlyError(_READ_ONLY.filled(where=where))
    if problem.errno in {errno.ENOENT, errno.ENOTDIR}:
        return NotASpaceError(
            Sentence("{where} ist nicht da. Bitte prüfen Sie den Pfad.", where=where)
        )
    if problem.errno in {errno.EIO, errno.ENOTCONN, errno.ESTALE, errno.EHOSTDOWN}:
        return KnownError(
            Sentence("{where} ist nicht erreichbar. Bitte prüfen Sie die Verbindung.", where=where)
        )
    return None
