"""Restores a backup file into an empty folder: all or nothing, bounded."""

from __future__ import annotations

import re
import shutil
import zipfile
from pathlib import Path

from db.errors import DamagedFileError, NotASpaceError
from db.ledger.private_file import write_private
from db.media.blobs import BlobStore
from db.sentence import Sentence
from db.tables.database import FILE
from db.tables.local_disk import must_be_local
from db.tables.sqlite_errors import told_kindly

MOST_MEMBERS = 1_000_000
MOST_KEY_BYTES = 4 * 1024 * 1024
_MEDIUM = re.compile(r"media/([0-9a-f]{64})\Z")
_KEYS = re.compile(r"local/(?:keys/[0-9a-f]{32}|demo-keys)\.json\Z")
_DAMAGED = Sentence("Die Datei {file} ist keine lesbare Sicherung. Es wurde nichts geschrieben.")


def restore_space(file: Path, folder: Path) -> None:
    """Writes the replica saved in ``file`` into ``folder``, which must hold none.

    Raises:
        NotASpaceError: the folder already holds a space.
        NotLocalError: the folder lies on a network drive.
        DamagedFileError: the file is no backup, or its media do not fit their digests.
    """
    if (folder / FILE).exists():
        message = Sentence(
            "In {folder} liegt schon ein Umlaufraum. Bitte wählen Sie einen leeren Ordner.",
            folder=folder,
        )
        raise NotASpaceError(message)
    must_be_local(folder)
    part = folder.with_name(folder.name + ".teil")
    shutil.rmtree(part, ignore_errors=True)
    try:
        with told_kindly(file):
            _unpack(file, part)
        with told_kindly(folder):
            if folder.exists():
                folder.rmdir()
            part.rename(folder)
    except (zipfile.BadZipFile, KeyError, EOFError) as problem:
        raise DamagedFileError(_DAMAGED.filled(file=file)) from problem
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _unpack(file: Path, part: Path) -> None:
    with zipfile.ZipFile(file) as archive:
        members = archive.infolist()
        if len(members) > MOST_MEMBERS or archive.getinfo(FILE).is_dir():
            raise DamagedFileError(_DAMAGED.filled(file=file))
        part.mkdir(parents=True)
        (part / "local").mkdir()
        blobs = BlobStore(part / "media")
        _copy(archive, FILE, part / FILE)
        for member in members:
            if _KEYS.match(member.filename) and member.file_size <= MOST_KEY_BYTES:
                write_private(part / member.filename, _small(archive, member))
            found = _MEDIUM.match(member.filename)
            if found is None:
                continue
            scratch = part / "local" / found[1]
            _copy(archive, member.filename, scratch)
            blobs.take_in(scratch, expected=found[1])
            scratch.unlink()


def _small(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    if member.compress_type != zipfile.ZIP_STORED:
        raise zipfile.BadZipFile(member.filename)
    return archive.read(member)


def _copy(archive: zipfile.ZipFile, name: str, target: Path) -> None:
    if archive.getinfo(name).compress_type != zipfile.ZIP_STORED:
        raise zipfile.BadZipFile(name)
    with archive.open(name) as source, target.open("xb") as out:
        shutil.copyfileobj(source, out, 1 << 20)
