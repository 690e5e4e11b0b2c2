"""A ZIP with exactly one possible form: stored, sorted, dated 1980, nothing extra.

So a reader can account for every byte, needs no decompressor, and cannot be made to use more
time or memory than the file is long. Layout: https://pkware.cachefly.net/webdocs/APPNOTE
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple
from zlib import crc32

from db.audit_log.findings import Findings
from db.audit_log.member import Member, PackageError
from db.errors import CarrierError
from db.sentence import Sentence

MAX_MEMBERS = 20_000
MAX_SIZE = 2**32 - 1
NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}(/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99})?")
DEEP_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}(/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}){0,2}")
"""A name in a publication package: a folder a posting, and in it one a channel."""

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s2B5H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_VERSION, _UNIX, _STORED, _NOON, _DAY = 20, 3, 0, 0, 0x21
_READABLE = 0o600 << 16
_BLOCK = 1 << 20


class _Part(NamedTuple):
    name: str
    size: int
    crc: int
    offset: int


def write_zip(out: BinaryIO, folder: Path) -> None:
    """Write the files of a folder; the same files give the same bytes anywhere.

    Args:
        out: takes the bytes.
        folder: in which they lie, or one or two folders down.

    Raises:
        CarrierError: more than 4 GiB.
    """
    parts: list[_Part] = []
    offset = 0
    files = (path for path in folder.rglob("*") if path.is_file())
    named = sorted((path.relative_to(folder).as_posix(), path) for path in files)
    for name, path in named:
        size = path.stat().st_size
        part = _Part(name, size, _crc_of(path), offset)
        offset += _LOCAL.size + len(part.name) + size
        if offset > MAX_SIZE:
            raise CarrierError(
                Sentence("Das Paket wird größer als 4 GB. Bitte wählen Sie einen Ordner.")
            )
        out.write(_local(part))
        with path.open("rb") as file:
            out.writelines(_blocks(file))
        parts.append(part)
    out.write(_directory(parts, offset))


def read_zip(
    file: BinaryIO, where: str, findings: Findings, allowed: re.Pattern[str] = NAME
) -> Iterator[Member]:
    """Yield the members one after the other; each is read to its end before the next comes.

    Args:
        file: at its start.
        where: the ZIP's own name, for errors about no member.
        findings: takes members whose content is not what their checksum says.
        allowed: what a member may be called.

    Raises:
        PackageError: the order of things is lost; nothing behind it can be read.
    """
    parts: list[_Part] = []
    offset = 0
    while (start := file.read(_LOCAL.size)).startswith(b"PK\3\4"):
        part = _part(file, start, offset, where, allowed)
        if len(parts) >= MAX_MEMBERS or (parts and part.name <= parts[-1].name):
            raise PackageError(
                part.name, Sentence("Die Dateien im ZIP sind nicht geordnet oder doppelt")
            )
        member = Member(part.name, part.size, file)
        yield member
        member.drain()
        if member.crc != part.crc:
            findings.add("bad_file", part.name, Sentence("Die Datei im ZIP ist verändert"))
        parts.append(part)
        offset += _LOCAL.size + len(part.name) + part.size
    expected = _directory(parts, offset)
    if start + file.read(len(expected) + 1) != expected:
        raise PackageError(
            where,
            Sentence("Das ZIP ist ab Byte {offset} nicht so, wie es sein muss", offset=offset),
        )


def _part(
    file: BinaryIO, start: bytes, offset: int, where: str, allowed: re.Pattern[str]
) -> _Part:
    if len(start) < _LOCAL.size:
        raise PackageError(where, Sentence("Das ZIP ist abgeschnitten"))
    fields = _LOCAL.unpack(start)
    crc, size, length = fields[6], fields[8], fields[9]
    name = file.read(min(length, 255)).decode("latin-1")
    if not allowed.fullmatch(name):
        raise PackageError(
            where,
            Sentence("Das ZIP nennt ab Byte {offset} einen unerlaubten Namen", offset=offset),
        )
    part = _Part(name, size, crc, offset)
    if start + name.encode() != _local(part):
        raise PackageError(
            name, Sentence("Der Kopf der Datei im ZIP ist nicht so, wie er sein muss")
        )
    return part


def _local(part: _Part) -> bytes:
    fixed = (b"PK\3\4", _VERSION, 0, _STORED, _NOON, _DAY, part.crc, part.size, part.size)
    return _LOCAL.pack(*fixed, len(part.name), 0) + part.name.encode()


def _directory(parts: list[_Part], offset: int) -> bytes:
    central = b"".join(_central(part) for part in parts)
    count = len(parts)
    return central + _END.pack(b"PK\5\6", 0, 0, count, count, len(central), offset, 0)


def _central(part: _Part) -> bytes:
    made = (b"PK\1\2", _VERSION, _UNIX, _VERSION, 0, _STORED, _NOON, _DAY)
    sizes = (part.crc, part.size, part.size, len(part.name))
    return _CENTRAL.pack(*made, *sizes, 0, 0, 0, 0, _READABLE, part.offset) + part.name.encode()


def _crc_of(path: Path) -> int:
    crc = 0
    with path.open("rb") as file:
        for block in _blocks(file):
            crc = crc32(block, crc)
    return crc


def _blocks(file: BinaryIO) -> Iterator[bytes]:
    while block := file.read(_BLOCK):
        yield block
