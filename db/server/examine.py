"""What is wrong with a server's settings, and with what lies there; nothing is changed."""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from shutil import disk_usage
from typing import NamedTuple

from cryptography import x509

from db.errors import KnownError, UmlaufError
from db.server import limits
from db.server.run import listen
from db.server.settings import TOKEN, Settings
from db.server.spaces import Spaces
from db.tables.database import FILE, Database

_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs"})
_SOON_DAYS = 30


class Finding(NamedTuple):
    """One German sentence; ``fault``: the server would not work, or not safely."""

    text: str
    fault: bool


def examine(settings: Settings) -> list[Finding]:
    """Look at everything that a start would need, and at every space."""
    return [
        *_of_address(settings),
        *_of_certificate(settings),
        *_of_folders(settings),
        *_of_token(settings),
        *_of_spaces(settings),
    ]


def _of_address(settings: Settings) -> Iterator[Finding]:
    try:
        listen(settings).close()
    except UmlaufError as problem:
        yield Finding(str(problem), fault=True)
        return
    if not settings.is_near and not settings.tls_cert:
        yield Finding(
            f"Unter {settings.listen} wäre alles unverschlüsselt. Bitte geben Sie tls_cert und "
            "tls_key an, oder lauschen Sie auf 127.0.0.1 hinter einem Reverse Proxy mit TLS.",
            fault=True,
        )
    if not settings.is_near and not settings.names:
        yield Finding(
            "Es ist nicht angegeben, unter welchen Namen der Server erreichbar ist (names). Ohne "
            "sie ließe sich eine Anfrage, die einem anderen Server galt, hier wiederholen.",
            fault=False,
        )


def _of_certificate(settings: Settings) -> Iterator[Finding]:
    if bool(settings.tls_cert) != bool(settings.tls_key):
        yield Finding("Bitte geben Sie tls_cert und tls_key beide an.", fault=True)
        return
    if not settings.tls_cert:
        return
    try:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(settings.tls_cert, settings.tls_key)
        found = x509.load_pem_x509_certificate(Path(settings.tls_cert).read_bytes())
    except (OSError, ValueError) as problem:
        yield Finding(
            f"Zertifikat und Schlüssel sind nicht lesbar oder gehören nicht zusammen ({problem}).",
            fault=True,
        )
        return
    yield from _of_dates(found)
    yield from _of_names(found, settings)


def _of_dates(found: x509.Certificate) -> Iterator[Finding]:
    left = (found.not_valid_after_utc - datetime.now(UTC)).days
    if left < 0:
        yield Finding("Das Zertifikat ist abgelaufen.", fault=True)
    elif left < _SOON_DAYS:
        yield Finding(f"Das Zertifikat läuft in {left} Tagen ab.", fault=False)


def _of_names(found: x509.Certificate, settings: Settings) -> Iterator[Finding]:
    try:
        kind = x509.SubjectAlternativeName
        names = set(
            found.extensions.get_extension_for_class(kind).value.get_values_for_type(x509.DNSName)
        )
    except x509.ExtensionNotFound:
        names = set()
    for name in settings.names:
        host = name.rpartition(":")[0] or name
        wild = f"*.{host.partition('.')[2]}"
        if not {host, wild} & names:
            yield Finding(f"Das Zertifikat gilt nicht für „{host}“.", fault=True)


def _of_folders(settings: Settings) -> Iterator[Finding]:
    for folder in dict.fromkeys((settings.folder, Path(settings.media or settings.folder))):
        place = next((one for one in (folder, *folder.parents) if one.exists()), folder)
        if not place.is_dir() or not os.access(place, os.W_OK):
            yield Finding(f"{folder} darf nicht beschrieben werden.", fault=True)
            continue
        if disk_usage(place).free < 4 * limits.SPARE_BYTES:
            yield Finding(f"Bei {folder} ist kaum noch Platz.", fault=False)
        if _file_system(place) in _NETWORK and folder == settings.folder:
            yield Finding(
                f"{folder} liegt auf einem Netzlaufwerk. Die Datenbank gehört auf eine Platte "
                "dieses Rechners.",
                fault=True,
            )


def _of_token(settings: Settings) -> Iterator[Finding]:
    if not os.environ.get("UMLAUF_ENROL_TOKEN") and not (settings.folder / TOKEN).exists():
        yield Finding(
            "Das Wort, mit dem neue Räume aufgenommen werden, wird beim ersten Start gezeigt. "
            "Wer es selbst bestimmen will, setzt vorher UMLAUF_ENROL_TOKEN.",
            fault=False,
        )


def _of_spaces(settings: Settings) -> Iterator[Finding]:
    for name in Spaces(settings.spaces, None, "").names():
        folder = settings.spaces / (name or "_root")
        try:
            verdict = _integrity(folder)
        except KnownError as problem:
            verdict = str(problem)
        if verdict != "ok":
            yield Finding(f"Die Datenbank {folder / FILE} ist beschädigt: {verdict}", fault=True)


def _integrity(folder: Path) -> str:
    database = Database(folder)
    try:
        with database.read() as connection:
            found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one()
            return str(found)[:200]
    finally:
        database.close()


def _file_system(folder: Path) -> str:
    """Return the kind of file system a folder lies on, as Linux tells it; "" elsewhere."""
    try:
        lines = Path("/proc/mounts").read_text("utf-8").splitlines()
    except OSError:
        return ""
    mounts = [line.split()[1:3] for line in lines]
    near = [(len(at), kind) for at, kind in mounts if folder.resolve().is_relative_to(at)]
    return max(near, default=(0, ""))[1]
