"""Reads tracks and blocks of WebM films (RFC 8794, EBML; RFC 9559, Matroska)."""

from __future__ import annotations

from struct import unpack
from typing import IO

from desktop.media.probe.tracks import MOST_SAMPLES, MOST_TRACKS, Container, Sample, Track

_SEGMENT, _INFO, _TRACKS, _CLUSTER, _GROUP = (
    0x18538067,
    0x1549A966,
    0x1654AE6B,
    0x1F43B675,
    0xA0,
)
_ENTRY, _VIDEO = 0xAE, 0xE0
_ENTERED = {_SEGMENT, _INFO, _TRACKS, _CLUSTER, _GROUP, _VIDEO, _ENTRY}
_SCALE, _DURATION, _TIME = 0x2AD7B1, 0x4489, 0xE7
_SIMPLE, _BLOCK, _LENGTH, _REFERENCE = 0xA3, 0xA1, 0x9B, 0xFB
_NUMBER, _TYPE, _CODEC, _CONFIG, _LANGUAGE, _BCP, _NAME, _WIDTH, _HEIGHT = (
    0xD7,
    0x83,
    0x86,
    0x63A2,
    0x22B59C,
    0x22B59D,
    0x536E,
    0xB0,
    0xBA,
)
_KINDS = {1: "video", 17: "text"}
_TEXTS = {"S_TEXT/UTF8", "S_TEXT/WEBVTT", "D_WEBVTT/SUBTITLES", "D_WEBVTT/CAPTIONS"}
_WORDS = {_CODEC: "codec", _LANGUAGE: "language", _BCP: "language", _NAME: "name"}
_MEASURES = {_WIDTH: "width", _HEIGHT: "height"}
_WANTED = {
    *(_SCALE, _DURATION, _TIME, _LENGTH, _REFERENCE),
    *(_NUMBER, _TYPE, _CONFIG, *_WORDS, *_MEASURES),
}
_SHORT, MOST_ELEMENTS = 1 << 20, 2_000_000
_BLOCK_HEAD = 12


class Reader:
    """Walks through a file element by element, into those that hold what is wanted."""

    def __init__(self, file: IO[bytes], *, samples: bool) -> None:
        self._file, self._wants = file, samples
        self._by_number: dict[int, Track] = {}
        self._track, self._scale, self._time = Track(), 1_000_000, 0
        self._last: Sample | None = None
        self._count = 0
        self.film = Container()

    def read(self) -> Container:
        """Return what was found, up to where the file ends or breaks."""
        self._file.seek(0)
        for _ in range(MOST_ELEMENTS):
            name, size = self._head()
            if not name or (name == _CLUSTER and not self._wants):
                break
            if name in _ENTERED:
                self._enter(name)
            elif size is None:
                break
            elif name in {_SIMPLE, _BLOCK}:
                self._block(name, size)
            else:
                self._leaf(name, size)
        self.film.duration = self.film.duration * self._scale // 1_000_000
        self.film.tracks = [
            one for one in self._by_number.values() if one.kind != "text" or one.codec in _TEXTS
        ]
        return self.film

    def _head(self) -> tuple[int, int | None]:
        """Return name and length of the next element; (0, None) at the end, None = unknown."""
        name, _ = self._number(keep=True)
        size, known = self._number(keep=False)
        return name, size if known else None

    def _number(self, *, keep: bool) -> tuple[int, bool]:
        """Return a number of variable length; ``keep`` its marker bit; False = all ones."""
        first = self._file.read(1)
        if not first or not first[0]:
            return 0, False
        width = 9 - first[0].bit_length()
        data = first + self._file.read(width - 1)
        value = int.from_bytes(data, "big")
        plain = value & ((1 << 7 * width) - 1)
        return (value if keep else plain), plain != (1 << 7 * width) - 1

    def _enter(self, name: int) -> None:
        if name == _ENTRY:
            self._track = Track()
        if name == _GROUP:
            self._last = None

    def _leaf(self, name: int, size: int) -> None:
        if name not in _WANTED or size > _SHORT:
            self._file.seek(size, 1)
            return
        data = self._file.read(size)
        value = int.from_bytes(data[:8], "big")
        if name == _SCALE:
            self._scale = value or self._scale
        elif name == _TIME:
            self._time = value
        elif name == _DURATION:
            self.film.duration = _float(data)
        elif name in {_LENGTH, _REFERENCE}:
            self._add(name, value)
        else:
            self._describe(name, data, value)

    def _add(self, name: int, value: int) -> None:
        """Take what a group of blocks says behind its block."""
        if self._last is not None:
            if name == _LENGTH:
                self._last.length = value * self._scale // 1_000_000
            else:
                self._last.key = False

    def _describe(self, name: int, data: bytes, value: int) -> None:
        track = self._track
        if name == _NUMBER and len(self._by_number) < MOST_TRACKS:
            self._by_number[value] = track
        elif name == _TYPE:
            track.kind = _KINDS.get(value, "other")
            self.film.sound |= value == 2  # noqa: PLR2004 - sound
        elif name == _CONFIG:
            track.config = data
        elif name in _WORDS:
            words = data.rstrip(b"\0")[:60].decode("utf-8", "replace")
            setattr(track, _WORDS[name], "" if words == "und" else words)
        elif name in _MEASURES:
            setattr(track, _MEASURES[name], value)

    def _block(self, name: int, size: int) -> None:
        start = self._file.tell()
        head = self._file.read(min(size, _BLOCK_HEAD))
        self._file.seek(start + size)
        width = 9 - head[0].bit_length() if head and head[0] else 0
        if not width or len(head) < width + 3 or self._count >= MOST_SAMPLES:
            return
        number = int.from_bytes(head[:width], "big") & ((1 << 7 * width) - 1)
        track = self._by_number.get(number)
        after = int.from_bytes(head[width : width + 2], "big", signed=True)
        flags = head[width + 2]
        if track is None or track.kind == "other" or flags & 0x06:
            return
        at = max(self._time + after, 0) * self._scale // 1_000_000
        body = width + 3
        self._last = Sample(at, 0, start + body, size - body, name == _BLOCK or bool(flags & 0x80))
        self._count += 1
        track.samples.append(self._last)


def read_matroska(file: IO[bytes], *, samples: bool) -> Container:
    """Return tracks and, where wanted, their samples; of pictures only key frames."""
    film = Reader(file, samples=samples).read()
    for one in film.tracks:
        if one.kind == "video":
            one.samples = [sample for sample in one.samples if sample.key]
    return film


def _float(data: bytes) -> int:
    value = unpack(">f" if len(data) == 4 else ">d", data)[0] if len(data) in {4, 8} else 0  # noqa: PLR2004
    return int(value) if 0 < value < 1e12 else 0  # noqa: PLR2004 - no film is longer
