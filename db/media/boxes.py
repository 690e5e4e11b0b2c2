"""Finds out whether an MP4 or QuickTime film is all there, by the sizes its boxes tell."""

from __future__ import annotations

from typing import IO

_HEAD, _LONG = 8, 16


def is_whole(file: IO[bytes], size: int) -> bool:
    """Whether every outermost box ends inside the file and the index is there (ISO 14496-12)."""
    at, indexed = 0, False
    while at + _HEAD <= size:
        file.seek(at)
        head = file.read(_LONG)
        length, name = int.from_bytes(head[:4], "big"), head[4:8]
        indexed = indexed or name == b"moov"
        if length == 0:  # to the end of the file
            return indexed
        if length == 1:  # too long for four bytes
            length = int.from_bytes(head[8:16], "big")
        if length < _HEAD or at + length > size:
            return False
        at += length
    return indexed
