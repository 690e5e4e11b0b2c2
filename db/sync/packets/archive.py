"""A packet's file as a hostile thing: what it holds, without believing what it claims."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self, cast

from db.errors import CarrierError
from db.sync.packets.form import (
    ENTRIES,
    MANIFEST,
    MAX_ENTRIES,
    MAX_MANIFEST,
    MAX_MEMBERS,
    MAX_RATIO,
    MEDIUM,
    SIGNATURE,
    UNREADABLE,
    FileMark,
    PacketManifest,
    read_manifest,
)
from db.tables.sqlite_errors import told_kindly

_BLOCK = 1 << 20
_SIGNATURE_HEX = 128
_TAIL = 1 << 16
_END, _END_SIZE = b"PK\x05\x06", 22
_MAX_DIRECTORY = 8 * 1024**2
_ENCRYPTED = 1
# What zipfile raises for a file that is not what it should be, unknown compression included.
_MALFORMED = (
    zipfile.BadZipFile,
    zlib.error,
    KeyError,
    EOFError,
    ValueError,
    NotImplementedError,
)
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}


class PacketFile:
    """An opened packet whose manifest is signed and names exactly what the file holds.

    Args:
        path: the file.

    Attributes:
        manifest: what the packet says of itself.

    Raises:
        CarrierError: it is no packet, or not in order.
        KnownError: it cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with self._checked():
            _refuse_long_directory(path)
            self._zip = zipfile.ZipFile(path)
            try:
                self._members = _members(self._zip, path.stat().st_size)
                self.manifest = self._read_manifest()
                self._compare()
            except BaseException:
                self._zip.close()
                raise

    @contextmanager
    def entries(self) -> Iterator[BinaryIO]:
        """Open the frames, for reading once from the start."""
        with self._checked(), self._zip.open(self._members[ENTRIES]) as stream:
            yield cast("BinaryIO", stream)

    def check_entries(self) -> None:
        """Hash the frames before any of them is believed.

        Raises:
            CarrierError: they are not what the manifest signs.
        """
        with self.entries() as stream, self._checked():
            digest = sha256()
            while block := stream.read(_BLOCK):
                digest.update(block)
            if digest.hexdigest() != self.manifest.entries.sha256:
                raise zipfile.BadZipFile(ENTRIES)

    def copy_medium(self, sha: str, part: Path) -> None:
        """Write a medium to a file of this machine; its hash is the caller's to check.

        Raises:
            KnownError: no room, or the packet is damaged there.
        """
        with (
            self._checked(),
            told_kindly(part),
            self._zip.open(self._members[f"media/{sha}"]) as source,
            part.open("wb") as out,
        ):
            while block := source.read(_BLOCK):
                out.write(block)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._zip.close()

    def _read_manifest(self) -> PacketManifest:
        signature = self._small(SIGNATURE, _SIGNATURE_HEX)
        return read_manifest(self._path.name, self._small(MANIFEST, MAX_MANIFEST), signature)

    def _small(self, name: str, most: int) -> bytes:
        member = self._members[name]
        if member.file_size > most:
            raise zipfile.BadZipFile(name)
        return self._zip.read(member)

    def _compare(self) -> None:
        """Refuse members that the manifest does not name, and sizes other than it names."""
        sizes = {name: member.file_size for name, member in self._members.items()}
        named = {f"media/{sha}": size for sha, size in self.manifest.media.items()}
        named[ENTRIES] = _capped(self.manifest.entries)
        for other in (MANIFEST, SIGNATURE):
            del sizes[other]
        if sizes != named:
            raise zipfile.BadZipFile(self._path.name)

    @contextmanager
    def _checked(self) -> Iterator[None]:
        try:
            with told_kindly(self._path):
                yield
        except _MALFORMED as problem:
            raise CarrierError(UNREADABLE.filled(name=self._path.name)) from problem


def _capped(mark: FileMark) -> int:
    if mark.size > MAX_ENTRIES:
        raise zipfile.BadZipFile(ENTRIES)
    return mark.size


def _refuse_long_directory(path: Path) -> None:
    """Refuse a list of contents too long to be read at once, before zipfile reads it."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - _TAIL))
        tail = file.read()
    at = tail.rfind(_END)
    directory = tail[at + 12 : at + 16]
    if at < 0 or len(tail) - at < _END_SIZE or not _is_short(directory):
        raise zipfile.BadZipFile(path.name)


def _is_short(directory: bytes) -> bool:
    size = int.from_bytes(directory, "little")
    return size <= _MAX_DIRECTORY


def _members(archive: zipfile.ZipFile, size: int) -> dict[str, zipfile.ZipInfo]:
    """Return the members by name: a packet's, none twice, none swollen, none out of the file."""
    found = {member.filename: member for member in archive.infolist()}
    if len(found) != len(archive.infolist()) or len(found) > MAX_MEMBERS:
        raise zipfile.BadZipFile("members")
    for name, member in found.items():
        known = name in {MANIFEST, SIGNATURE, ENTRIES} or MEDIUM(name)
        if not known or not _is_honest(member) or not 0 <= member.header_offset < size:
            raise zipfile.BadZipFile(name)
    return found


def _is_honest(member: zipfile.ZipInfo) -> bool:
    stored = member.compress_type == zipfile.ZIP_STORED
    if MEDIUM(member.filename) and not stored:
        return False
    swollen = member.file_size > MAX_RATIO * max(member.compress_size, 1)
    false = stored and member.file_size != member.compress_size
    encrypted = member.flag_bits & _ENCRYPTED
    return member.compress_type in _METHODS and not (swollen or false or encrypted)
