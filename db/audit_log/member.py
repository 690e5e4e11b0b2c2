"""One file of a package, read once from front to end."""

from __future__ import annotations

from hashlib import sha256
from typing import BinaryIO
from zlib import crc32

from db.errors import DamagedFileError
from db.sentence import Sentence

_BLOCK = 1 << 20


class PackageError(DamagedFileError):
    """A package, or one of its files, cannot be read as what it should be.

    Attributes:
        where: name of the file.
        text: one German sentence without full stop.
    """

    def __init__(self, where: str, text: Sentence) -> None:
        super().__init__(Sentence("{text} ({where})", text=text, where=where))
        self.where = where
        self.text = text


class Member:
    """A named stretch of a stream; what was read so far is hashed.

    Attributes:
        name: as the package has it.
        size: in bytes.
        crc: CRC-32 of what was read.
    """

    def __init__(self, name: str, size: int, stream: BinaryIO) -> None:
        self.name = name
        self.size = size
        self.crc = 0
        self._left = size
        self._stream = stream
        self._sha = sha256()

    @property
    def digest(self) -> str:
        """Return SHA-256 (64 hex) of what was read."""
        return self._sha.hexdigest()

    def read_all(self, limit: int) -> bytes:
        """Return what is left.

        Raises:
            PackageError: that is more than ``limit`` bytes, or the file is cut off.
        """
        if self._left > limit:
            raise PackageError(self.name, Sentence("Die Datei ist größer als erlaubt"))
        return self._take(self._stream.read(self._left), self._left)

    def read_line(self, limit: int) -> bytes:
        """Return the next line with its line feed, or ``b""`` at the end.

        Raises:
            PackageError: it is longer than ``limit`` bytes, or the file is cut off.
        """
        if not self._left:
            return b""
        line = self._stream.readline(min(limit, self._left))
        if not line.endswith(b"\n") and len(line) == limit < self._left:
            raise PackageError(self.name, Sentence("Eine Zeile ist länger als erlaubt"))
        return self._take(line, 1)

    def drain(self) -> None:
        """Read and hash what is left.

        Raises:
            PackageError: the file is cut off.
        """
        while self._left:
            self._take(self._stream.read(min(_BLOCK, self._left)), 1)

    def _take(self, data: bytes, at_least: int) -> bytes:
        if len(data) < min(at_least, self._left):
            self._left = 0
            raise PackageError(self.name, Sentence("Die Datei ist abgeschnitten"))
        self._left -= len(data)
        self._sha.update(data)
        self.crc = crc32(data, self.crc)
        return data
