"""Postings kept beside while the annex is written, for what comes after it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

import msgspec

from db.audit_log.postings import Posting

_LENGTH = 4
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Posting).decode


class PostingSpool:
    """Written once, read as often as wanted: asking the tables again takes ten times as long.

    Args:
        file: empty, open for writing and reading; memory holds one posting at a time.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def add(self, posting: Posting) -> None:
        """Keep the next one."""
        data = _encode(posting)
        self._file.write(len(data).to_bytes(_LENGTH, "big") + data)

    def __iter__(self) -> Iterator[Posting]:
        self._file.seek(0)
        while head := self._file.read(_LENGTH):
            yield _decode(self._file.read(int.from_bytes(head, "big")))
