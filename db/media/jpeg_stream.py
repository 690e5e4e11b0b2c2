"""Finds damage inside a JPEG that decoders paint over: libjpeg takes almost anything for data.

A decoder that meets foreign bytes goes on, warns, and shows grey or shifted blocks; Pillow does
not pass the warning on. So the rules of the stream itself are checked (ITU-T T.81, annex B):
what may follow 0xFF, the order of restart marks, and zeros no encoder writes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from db.media.exif_turn import tells_otherwise, turned

_END, _SCAN, _TABLES, _RESTARTS = 0xD9, 0xDA, 0xC4, 0xDD
_EXIF = 0xE1
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_BETWEEN_SCANS = frozenset({_TABLES, _SCAN, 0xDB, 0xDC, _RESTARTS, 0xFE, *range(0xE0, 0xF0)})
_SEQUENTIAL = frozenset({0xC0, 0xC1})
_NOT_DATA = re.compile(rb"\xff[^\x00]")
_NOT_MARKED_DATA = re.compile(rb"\xff[^\x00\xd0-\xd7]")
_MARKER = re.compile(rb"\xff+([^\x00\xff])")
_RESTART = re.compile(rb"\xff([\xd0-\xd7])")
_ZEROS = bytes(256)
_AC = 0x10
_TELLING = frozenset({_TABLES, _RESTARTS, _EXIF, *range(0xC0, 0xD0)})
_PLAIN, _COMPONENTS, _BITS = frozenset({0xC0, 0xC1, 0xC2}), frozenset({1, 3, 4}), 8


@dataclass(frozen=True, slots=True)
class Measures:
    """Of a plain JPEG, in pixels as shown; ``whole``: the stream keeps its rules to the end."""

    width: int
    height: int
    whole: bool


@dataclass(slots=True)
class _Frame:
    """What the segments so far said; ``first`` is by table the symbol of the code of zeros."""

    sequential: bool = False
    restarts: int = 0
    first: dict[int, int] = field(default_factory=dict)
    size: tuple[int, int] = (0, 0)
    plain: bool = True
    turned: bool | None = None


def measure(data: bytes) -> Measures | None:
    """Size and soundness of a JPEG without a decoder; None where only a decoder may say it.

    Plain is what cameras and programs write: 8 bits, one, three or four components, Huffman
    codes, one frame (ITU-T T.81, B.2.2).
    """
    frame = _Frame()
    whole = _walk(data, frame)
    width, height = frame.size
    if not (frame.plain and width and height):
        return None
    return Measures(height, width, whole) if frame.turned else Measures(width, height, whole)


def is_whole(data: bytes) -> bool:
    """Whether the stream keeps its rules from the first segment to its end mark.

    What stands behind the end mark (a film, a second picture) does not matter.
    """
    return _walk(data, _Frame())


def _walk(data: bytes, frame: _Frame) -> bool:
    at, scanned = 2, False
    while True:
        marker, start, end = _segment(data, at, strict=scanned)
        if marker == _END:
            return scanned
        if not marker or (scanned and marker not in _BETWEEN_SCANS):
            return False
        if marker in _TELLING:
            _note(frame, marker, data[start:end])
        at = end
        if marker == _SCAN:
            scanned = True
            found = (_NOT_MARKED_DATA if frame.restarts else _NOT_DATA).search(data, end)
            if found is None or not _is_sound(frame, data, start, end, found.start()):
                return False
            at = found.start()


def _segment(data: bytes, at: int, *, strict: bool) -> tuple[int, int, int]:
    """The next marker with start and end of its content; marker 0 = none where one must stand."""
    found = _MARKER.search(data, at)
    if found is None or (strict and found.start() != at):
        return 0, 0, 0
    marker, start = found[1][0], found.end()
    if marker == _END or marker in _ALONE:
        return marker, start, start
    length = int.from_bytes(data[start : start + 2], "big")
    whole = length >= 2 and start + length <= len(data)  # noqa: PLR2004 - counts itself
    return (marker, start + 2, start + length) if whole else (0, 0, 0)


def _note(frame: _Frame, marker: int, content: bytes) -> None:
    if marker == _RESTARTS:
        frame.restarts = int.from_bytes(content[:2], "big")
    elif marker == _TABLES:
        frame.first.update(_first_symbols(content))
    elif marker == _EXIF:
        frame.plain = frame.plain and not tells_otherwise(content)
        frame.turned = turned(content) if frame.turned is None else frame.turned
    elif marker not in {0xC8, 0xCC}:  # the others from 0xC0 to 0xCF open a frame
        frame.sequential = marker in _SEQUENTIAL
        _size(frame, marker, content)


def _size(frame: _Frame, marker: int, content: bytes) -> None:
    """Notes the size of the one frame that a plain JPEG has."""
    once = frame.size == (0, 0)
    told = len(content) > 5 and content[0] == _BITS and content[5] in _COMPONENTS  # noqa: PLR2004 - place of the count
    frame.plain = frame.plain and once and told and marker in _PLAIN
    if frame.plain:
        height, width = (int.from_bytes(content[at : at + 2], "big") for at in (1, 3))
        frame.size = (width, height)


def _first_symbols(content: bytes) -> Iterator[tuple[int, int]]:
    at = 0
    while at + 17 < len(content):
        yield content[at], content[at + 17]
        at += 17 + sum(content[at + 1 : at + 17])


def _is_sound(frame: _Frame, data: bytes, start: int, end: int, stop: int) -> bool:
    """Whether a scan, its head from ``start`` and its data from ``end``, may be an encoder's."""
    marks = _RESTART.finditer(data, end, stop) if frame.restarts else ()
    if any(mark[1][0] & 7 != number % 8 for number, mark in enumerate(marks)):
        return False
    return not _has_zeros(data, end, stop) or not _zeros_are_noise(frame, data[start:end])


def _has_zeros(data: bytes, start: int, stop: int) -> bool:
    """Whether many zeros follow each other; every such run lies on two neighbours of the grid."""
    grid = data[start : stop : len(_ZEROS) // 2]
    return b"\0\0" in grid and data.find(_ZEROS, start, stop) >= 0


def _zeros_are_noise(frame: _Frame, head: bytes) -> bool:
    """Whether zeros spell a coefficient after the other, not "nothing more in this block"."""
    if not frame.sequential or len(head) < 3:  # noqa: PLR2004 - count, component, tables
        return False
    return frame.first.get(_AC | head[2] & 0x0F, 0) != 0
