"""What lies in a media folder, ready to be found by several spellings."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from unicodedata import normalize

from db.bulk_import.limits import thousands
from db.bulk_import.media_archives import SUFFIX, unpack
from db.errors import KnownError
from db.media.watch import UNWATCHED, Watch
from db.sentence import Sentence
from db.tables.sqlite_errors import told_kindly

MAX_FILES = 50_000
_SKIPPED = {"thumbs.db", "desktop.ini", "__macosx"}
_SUBTITLES = (".srt", ".vtt")
_LANGUAGE = re.compile(r"\.[a-z]{2,3}(?:-[a-z]{2})?\Z")
_NUMBERED = re.compile(r"(?P<base>.+?)(?:[\s_\-.]+\(?|\()(?P<number>\d{1,4})\)?")


@lru_cache(maxsize=MAX_FILES)
def forgiven(name: str) -> str:
    """What stays of a file name once case, Unicode form and blanks are forgiven."""
    return "".join(normalize("NFC", name).casefold().split())


def order_of(name: str) -> list[tuple[int, str]]:
    """Sorts 2 before 10: numbers in names count as numbers."""
    return [
        (int(part), "") if part.isdecimal() else (0, part)
        for part in re.split(r"(\d+)", name.casefold())
    ]


@dataclass(frozen=True, slots=True)
class MediaFolder:
    """An index of a folder and all folders in it.

    Attributes:
        folder: the folder itself.
        files: relative names with ``/``, sorted.
        exact: name, with and without folders → files.
        similar: the same, forgiven.
        stems: forgiven name without suffix → files.
        numbered: forgiven base ("023" of 023_1.jpg) → files in order of their numbers.
        folders: forgiven folder name → files directly in it.
        beside: forgiven path without suffix → subtitles of that name, with a language or not.
        places: file → where it was unpacked to, of those that came in a ZIP.
        paths: file → where it lies, as asked for so far.
    """

    folder: Path
    files: tuple[str, ...] = ()
    exact: dict[str, list[str]] = field(default_factory=dict)
    similar: dict[str, list[str]] = field(default_factory=dict)
    stems: dict[str, list[str]] = field(default_factory=dict)
    numbered: dict[str, list[str]] = field(default_factory=dict)
    folders: dict[str, list[str]] = field(default_factory=dict)
    beside: dict[str, list[str]] = field(default_factory=dict)
    places: dict[str, Path] = field(default_factory=dict)
    paths: dict[str, Path] = field(default_factory=dict)

    def path(self, file: str) -> Path:
        """Where a file of the index lies."""
        if file not in self.paths:
            self.paths[file] = self.places.get(file) or self.folder / file
        return self.paths[file]


def is_subtitle_name(file: str) -> bool:
    """Whether a file says by its name that it holds subtitles: it goes with its film."""
    return file.casefold().endswith(_SUBTITLES)


def index_folder(
    folder: Path,
    leave_out: Path | None = None,
    unpack_to: Path | None = None,
    watch: Watch = UNWATCHED,
) -> MediaFolder:
    """Looks at all names in a folder; links and hidden files are left out.

    Args:
        folder: the media folder, or a ZIP that stands for one.
        leave_out: a file that is no medium, as the plan itself.
        unpack_to: where ZIPs are unpacked, each to a folder of its own; ``023.zip`` is then the
            folder ``023``. What lies there of an earlier time and is as it was stays. None =
            they are files like others.
        watch: told while a ZIP is unpacked.

    Raises:
        KnownError: no folder, not readable, or far too many files; a ZIP is not in order.
    """
    places: dict[str, Path] = {}
    try:
        zips = _Zips(unpack_to, places, watch) if unpack_to else None
        files = sorted(_all_files(folder, leave_out, zips), key=order_of)
    except OSError as problem:
        message = Sentence(
            "Der Medienordner „{folder}“ lässt sich nicht lesen ({strerror}).",
            folder=folder,
            strerror=problem.strerror,
        )
        raise KnownError(message) from problem
    found = MediaFolder(folder, tuple(files), places=places)
    for file in files:
        _enter(found, file)
    return found


@dataclass(frozen=True, slots=True)
class _Zips:
    """Unpacks each ZIP to a folder of its own, once as long as it stays as it is."""

    room: Path
    places: dict[str, Path]
    watch: Watch

    def unpacked(self, archive: Path, above: str) -> Iterator[str]:
        into = self.room / _stamp(archive)
        if not into.is_dir():
            part = into.with_suffix(".part")
            with told_kindly(self.room):
                shutil.rmtree(part, ignore_errors=True)
                part.mkdir(parents=True)
            for _ in unpack(archive, part, self.watch):
                pass
            part.rename(into)
        for name in _walk(into, ""):
            self.places[above + name] = into / name
            yield above + name


def _stamp(archive: Path) -> str:
    """What tells an archive from another, and from itself once it was changed."""
    found = archive.stat()
    told = f"{archive.absolute()}\n{found.st_size}\n{found.st_mtime_ns}\n{found.st_ctime_ns}"
    return sha256(told.encode("utf-8", "surrogateescape")).hexdigest()[:16]


def _all_files(folder: Path, leave_out: Path | None, zips: _Zips | None) -> Iterator[str]:
    if zips and folder.suffix.lower() == SUFFIX and folder.is_file():
        yield from zips.unpacked(folder, "")
        return
    for file in _files(folder, leave_out):
        if zips and file.lower().endswith(SUFFIX):
            yield from zips.unpacked(folder / file, file[: -len(SUFFIX)] + "/")
        else:
            yield file


def _files(folder: Path, leave_out: Path | None) -> Iterator[str]:
    if not folder.is_dir():
        message = Sentence(
            "„{folder}“ ist kein Ordner. Bitte den Ordner mit den Medien wählen.", folder=folder
        )
        raise KnownError(message)
    count = 0
    for file in _walk(folder, ""):
        if leave_out is not None and folder / file == leave_out:
            continue
        count += 1
        if count > MAX_FILES:
            message = Sentence(
                "„{folder}“ enthält mehr als {most} Dateien. Bitte den Ordner "
                "wählen, in dem nur die Medien des Plans liegen.",
                folder=folder,
                most=thousands(MAX_FILES),
            )
            raise KnownError(message)
        yield file


def _walk(folder: Path, above: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_symlink() or _hidden(entry.name):
                continue
            if entry.is_dir():
                yield from _walk(folder / entry.name, f"{above}{entry.name}/")
            elif entry.is_file():
                yield above + entry.name


def _hidden(name: str) -> bool:
    return name.startswith((".", "~$")) or name.casefold() in _SKIPPED


def _enter(index: MediaFolder, file: str) -> None:
    folder, _, name = file.rpartition("/")
    stem = name.rpartition(".")[0] or name
    for spelling in {file, name}:
        index.exact.setdefault(spelling, []).append(file)
        index.similar.setdefault(forgiven(spelling), []).append(file)
    if is_subtitle_name(name):
        film = _LANGUAGE.sub("", forgiven(file.rpartition(".")[0]))
        index.beside.setdefault(film, []).append(file)
        return
    index.stems.setdefault(forgiven(stem), []).append(file)
    numbered = _NUMBERED.fullmatch(stem)
    if numbered:
        index.numbered.setdefault(forgiven(numbered["base"]), []).append(file)
    for spelling in {folder, folder.rpartition("/")[2]} - {""}:
        index.folders.setdefault(forgiven(spelling), []).append(file)
