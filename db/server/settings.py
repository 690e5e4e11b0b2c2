"""What a server is started with: a folder, or a file that says more."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, field, fields
from hashlib import sha256
from pathlib import Path
from secrets import token_urlsafe
from typing import Any
from urllib.parse import unquote, urlsplit

from db.errors import KnownError, WrongUsage
from db.ledger.private_file import write_private
from db.sentence import Sentence
from db.tables.sqlite_errors import told_kindly

CONFIG = "server.toml"
TOKEN = "enrol-token.sha256"  # noqa: S105 - the name of a file
PORT = 8420
LOOPBACK = ("127.", "::1", "localhost")


@dataclass(frozen=True, slots=True)
class Settings:
    """One server.

    Attributes:
        folder: where its spaces lie, with entries and, unless ``media`` says otherwise, media.
        listen: ``HOST:PORT``; port 0 = any free one.
        media: folder for media, "" = beside the entries.
        tls_cert, tls_key: PEM files; both or none.
        names: hosts in its address, with the port where it is not the usual one; none = any.
        connections: how many at once.
        log: ``debug``, ``info``, ``warning`` or ``error``.
    """

    folder: Path
    listen: str = f"127.0.0.1:{PORT}"
    media: str = ""
    tls_cert: str = ""
    tls_key: str = ""
    names: tuple[str, ...] = field(default=())
    connections: int = 500
    log: str = "info"

    @property
    def address(self) -> tuple[str, int]:
        """Host and port to listen on.

        Raises:
            WrongUsage: it is no HOST:PORT.
        """
        host, _, port = self.listen.rpartition(":")
        if not host or not (port.isascii() and port.isdecimal()) or int(port) > 65535:  # noqa: PLR2004
            message = Sentence(
                "„{listen}“ ist keine Adresse. Bitte nennen Sie HOST:PORT.", listen=self.listen
            )
            raise WrongUsage(message)
        return host.strip("[]"), int(port)

    @property
    def spaces(self) -> Path:
        """The folder with a folder for each space."""
        return self.folder / "spaces"

    @property
    def scheme(self) -> str:
        """``https`` or ``http``."""
        return "https" if self.tls_cert else "http"

    @property
    def is_near(self) -> bool:
        """Whether only this machine can reach it."""
        return self.address[0].startswith(LOOPBACK)


def read_settings(place: Path, **given: str) -> Settings:
    """Read what a place says: a TOML file, or a folder in which ``server.toml`` may lie.

    Args:
        place: file or folder.
        given: what the command line says instead; "" = nothing.

    Raises:
        WrongUsage: a name or value in the file is not known.
        KnownError: the file cannot be read.
    """
    file = place / CONFIG if place.suffix != ".toml" else place
    found = _parsed(file) if file.exists() or file == place else {}
    found |= {name: value for name, value in given.items() if value}
    database = str(found.pop("database", ""))
    folder = _folder(database) if database else file.parent
    return Settings(folder.absolute(), **found)


def enrol_token(folder: Path) -> tuple[str, str]:
    """Return what lets new spaces in: its SHA-256, and the word itself where it is new.

    ``UMLAUF_ENROL_TOKEN`` says which word; without it one is drawn at the first start, shown
    once and kept only as its digest.
    """
    named = os.environ.get("UMLAUF_ENROL_TOKEN", "")
    if named:
        return sha256(named.encode()).hexdigest(), ""
    file = folder / TOKEN
    with told_kindly(file):
        if file.exists():
            return file.read_text("ascii").strip(), ""
        word = token_urlsafe(18)
        digest = sha256(word.encode()).hexdigest()
        folder.mkdir(parents=True, exist_ok=True)
        write_private(file, digest.encode())
    return digest, word


def _parsed(file: Path) -> dict[str, Any]:
    with told_kindly(file):
        data = file.read_bytes()
    try:
        found = tomllib.loads(data.decode())
    except (ValueError, UnicodeDecodeError) as problem:
        message = Sentence("{file} ist kein lesbares TOML.", file=file)
        raise KnownError(message) from problem
    kinds = {one.name: one for one in fields(Settings)} | {"database": None}
    for name, value in found.items():
        if name not in kinds or name == "folder":
            message = Sentence("{file}: Die Angabe „{name}“ gibt es nicht.", file=file, name=name)
            raise WrongUsage(message)
        if not isinstance(value, _KINDS.get(name, str)):
            message = Sentence(
                "{file}: Die Angabe „{name}“ hat die falsche Form.", file=file, name=name
            )
            raise WrongUsage(message)
    if "names" in found:
        found["names"] = tuple(str(one).lower() for one in found["names"])
    return found


_KINDS: dict[str, type] = {"names": list, "connections": int}


def _folder(database: str) -> Path:
    """Return the folder that a database address names; only SQLite's so far."""
    if "://" not in database:
        return Path(database)
    parts = urlsplit(database)
    if parts.scheme != "sqlite":
        message = Sentence(
            "„{scheme}“ gibt es als Datenbank des Servers noch nicht. Bitte nennen "
            "Sie einen Ordner.",
            scheme=parts.scheme,
        )
        raise WrongUsage(message)
    return Path(unquote(parts.path).removeprefix("/") or ".")
