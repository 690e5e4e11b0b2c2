"""The spaces this server keeps, by the name in their address."""

from __future__ import annotations

import os
import re
import shutil
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from db.ledger.fingerprint import fingerprint
from db.ledger.frames import Frame
from db.server.media_folder import MediaFolder
from db.server.news import News
from db.server.sqlite_entries import SqliteEntries
from db.server.storage import Entries, Media, Refusal, Taken
from db.tables.database import FILE, Database

NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,62}").fullmatch
_ROOT = "_root"
_SET = "INSERT OR REPLACE INTO local_setting (key, value) VALUES ('space', ?)"
_GET = "SELECT value FROM local_setting WHERE key = 'space'"


@dataclass(frozen=True, slots=True)
class Space:
    """One space: its entries, its media, and the bell for those who wait."""

    name: str
    entries: Entries
    media: Media
    news: News = field(default_factory=News)

    def forget_erased(self) -> None:
        """Do what an erasure left to do, however often it was broken off."""
        media = self.entries.erased_media()
        if media is not None:
            for sha in media:
                self.media.remove(sha)
            self.entries.shed()

    def fingerprint(self) -> str:
        """Return one digest for the state of all feeds."""
        return fingerprint((feed, seq, one) for feed, (seq, one) in self.entries.heads().items())


class Spaces:
    """All spaces below one folder, opened as they are asked for.

    Args:
        folder: with a folder for each space.
        media: folder for media, a folder for each space; None = beside the entries.
        token: SHA-256 (64 hex) of the word that lets a new space in; "" = none may come.
    """

    def __init__(self, folder: Path, media: Path | None, token: str) -> None:
        self._folder, self._media, self._token = folder, media, token
        self._open: dict[str, Space] = {}
        self._guard = threading.Lock()

    def is_token(self, word: str) -> bool:
        """Tell whether this is the word that lets new spaces in."""
        return bool(word) and sha256(word.encode()).hexdigest() == self._token

    def get(self, name: str) -> Space:
        """Return the space of this name ("" = that of the bare address).

        Raises:
            Refusal: 404, there is none.
        """
        with self._guard:
            found = self._open.get(name) or self._opened(name)
        if found is None:
            raise Refusal(404, "unknown_space", "Diesen Raum gibt es auf diesem Server nicht")
        return found

    def ready(self, name: str) -> Space | None:
        """Return the space of this name if it is open already, without waiting."""
        return self._open.get(name)

    def names(self) -> tuple[str, ...]:
        """Return the names of all spaces, sorted."""
        return tuple(sorted(_name_of(one) for one in self._folders()))

    def all(self) -> Iterator[Space]:
        """Open every space, one after the other."""
        return (self.get(name) for name in self.names())

    def enrol(self, name: str, frames: Sequence[Frame]) -> tuple[Space, Taken]:
        """Take in a new space with its first entries; the founder's first of all comes first.

        Raises:
            Refusal: 400, these entries do not begin a space.
        """
        founder = frames[0][0] if frames else ""
        with self._guard:
            if self._opened(name) is not None:
                raise Refusal(409, "taken", "Unter diesem Namen gibt es schon einen Raum")
            made = self._folder / f".{os.urandom(8).hex()}.new"
            try:
                taken = _fill(made, founder, frames)
                made.rename(self._folder / (name or _ROOT))
            finally:
                shutil.rmtree(made, ignore_errors=True)
        return self.get(name), taken

    def close(self) -> None:
        """Close every space."""
        with self._guard:
            for space in self._open.values():
                space.entries.close()
            self._open.clear()

    def _folders(self) -> list[Path]:
        found = self._folder.iterdir() if self._folder.is_dir() else ()
        return [one for one in found if _is_space(one)]

    def _opened(self, name: str) -> Space | None:
        folder = self._folder / (name or _ROOT)
        if not (name == "" or NAME(name)) or not _is_space(folder):
            return None
        media = folder / "media" if self._media is None else self._media / folder.name
        entries = SqliteEntries(folder, _space_in(folder))
        space = self._open[name] = Space(name, entries, MediaFolder(media))
        space.forget_erased()
        return space


def _fill(folder: Path, founder: str, frames: Sequence[Frame]) -> Taken:
    folder.mkdir(parents=True)
    if not founder:
        raise Refusal(400, "no_entries", "Es wurden keine Einträge gesendet")
    entries = SqliteEntries(folder, founder, create=True)
    try:
        taken = entries.take(frames)
        if not entries.is_known(founder):
            raise Refusal(400, "no_space", "Diese Einträge sind nicht der Anfang eines Raums")
    finally:
        entries.close()
    database = Database(folder)
    with database.write() as connection:
        connection.exec_driver_sql(_SET, (founder,))
    database.close()
    return taken


def _space_in(folder: Path) -> str:
    database = Database(folder)
    try:
        with database.read() as connection:
            return str(connection.exec_driver_sql(_GET).scalar_one())
    finally:
        database.close()


def _is_space(folder: Path) -> bool:
    return (folder / FILE).is_file() and not folder.name.startswith(".")


def _name_of(folder: Path) -> str:
    return "" if folder.name == _ROOT else folder.name
