"""Takes pictures out of the plan itself: those that lie in a row belong to it."""

from __future__ import annotations

import shutil
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath

from db.bulk_import.limits import MAX_UNPACKED, MIB
from db.bulk_import.media_folder import MediaFolder
from db.bulk_import.media_match import Match
from db.bulk_import.table import Table, TableRow
from db.errors import DamagedFileError
from db.sentence import Sentence
from db.tables.sqlite_errors import told_kindly

_FOLDER, _MOST = "Plan", 4
_KINDS = {".jpg", ".jpeg", ".png", ".gif", ".webp", ".tif", ".tiff", ".bmp", ".avif"}
_MALFORMED = (zipfile.BadZipFile, zlib.error, KeyError, EOFError, ValueError, NotImplementedError)


def take_out(
    table: Table, folder: MediaFolder | None, room: Path | None
) -> tuple[MediaFolder | None, Mapping[int, Sequence[Match]]]:
    """Unpacks the pictures of all rows.

    Args:
        table: the plan.
        folder: the media folder, None = none was chosen.
        room: where to unpack to, None = pictures in the plan are left alone.

    Returns:
        The media folder with them in it; number of a row → what lies in it, in order.

    Raises:
        DamagedFileError: the plan's archive is not in order.
        KnownError: no room on the disk.
    """
    rows = [row for row in table.rows if row.pictures]
    if room is None or not rows:
        return folder, {}
    places: dict[str, Path] = {}
    try:
        with told_kindly(room), zipfile.ZipFile(table.path) as archive:
            _refuse_too_much(archive, rows)
            shutil.rmtree(room / _FOLDER, ignore_errors=True)
            (room / _FOLDER).mkdir(parents=True)
            found = {row.number: _of_row(archive, row, room / _FOLDER, places) for row in rows}
    except _MALFORMED as problem:
        message = Sentence(
            "„{name}“ lässt sich nicht einlesen. Ein Bild in der Tabelle ist beschädigt.",
            name=table.path.name,
        )
        raise DamagedFileError(message) from problem
    held = folder or MediaFolder(room)
    return replace(held, places={**held.places, **places}), found


def _of_row(
    archive: zipfile.ZipFile, row: TableRow, to: Path, places: dict[str, Path]
) -> list[Match]:
    matches: list[Match] = []
    for member, words in row.pictures:
        suffix = PurePosixPath(member).suffix.lower()
        if suffix not in _KINDS:
            continue
        name = f"Zeile {row.number} Bild {len(matches) + 1}{suffix}"
        with archive.open(member) as source, (to / name).open("xb") as target:
            shutil.copyfileobj(source, target, MIB)
        file = f"{_FOLDER}/{name}"
        places[file] = to / name
        told = "" if PurePosixPath(words).suffix else words
        matches.append(Match("", file, "embedded", alt_text=told))
    return matches


def _refuse_too_much(archive: zipfile.ZipFile, rows: Sequence[TableRow]) -> None:
    """The child bounded the archive; but one picture may lie in a thousand rows."""
    sizes = (archive.getinfo(member).file_size for row in rows for member, _ in row.pictures)
    if sum(sizes) > _MOST * MAX_UNPACKED:
        message = f"pictures of more than {_MOST * MAX_UNPACKED} bytes"
        raise ValueError(message)
