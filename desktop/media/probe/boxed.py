"""Reads the index of MP4 and QuickTime films: tracks, languages, where samples lie.

ISO/IEC 14496-12 (boxes, sample tables), 14496-14/-30 and the AV1 and QuickTime bindings.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from struct import unpack_from
from typing import IO

from desktop.media.probe.tracks import (
    MOST_INDEX,
    MOST_SAMPLES,
    MOST_TRACKS,
    Container,
    Sample,
    Track,
)

MOST_BOXES = 10_000
_WIDTHS = {b"stco": 4, b"co64": 8, b"stss": 4}
_VISUAL = 78
_TEXTS = {b"tx3g", b"wvtt", b"text"}
_TEXT_HANDLERS = {b"sbtl", b"subt", b"text"}
_TURNS = {(0, 1): 90, (-1, 0): 180, (0, -1): 270}
Boxes = dict[bytes, bytes]


def read_boxed(file: IO[bytes]) -> Container:
    """Return what the index says; of films in fragments only the tracks."""
    index = _index(file)
    film = Container()
    chapters: set[int] = set()
    found: list[tuple[int, Track]] = []
    for name, data in _boxes(index):
        if name == b"mvhd":
            film.duration = _duration(data)
        elif name == b"trak" and len(found) < MOST_TRACKS:
            parts = dict(_boxes(data))
            chapters |= _chapters(parts.get(b"tref", b""))
            media = dict(_boxes(parts.get(b"mdia", b"")))
            film.sound |= media.get(b"hdlr", b"")[8:12] == b"soun"
            found.append((_id(parts.get(b"tkhd", b"")), _track(parts, media)))
    # A list of chapters is a track of text too, but nothing that is said.
    film.tracks = [one for number, one in found if number not in chapters]
    return film


def _index(file: IO[bytes]) -> bytes:
    """Find the box ``moov`` among the outermost ones."""
    at = 0
    for _ in range(MOST_BOXES):
        file.seek(at)
        head = file.read(16)
        if len(head) < 8:  # noqa: PLR2004 - length and name
            return b""
        length, name = int.from_bytes(head[:4], "big"), head[4:8]
        start = 8
        if length == 1:
            length, start = int.from_bytes(head[8:16], "big"), 16
        if name == b"moov":
            file.seek(at + start)
            return file.read(min(max(length - start, 0) or MOST_INDEX, MOST_INDEX))
        if length < start:
            return b""
        at += length
    return b""


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at, seen = 0, 0
    while at + 8 <= len(data) and seen < MOST_BOXES:
        length, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if length == 0:
            length = len(data) - at
        if length < 8 or at + length > len(data):  # noqa: PLR2004 - length and name
            return
        yield name, data[at + 8 : at + length]
        at, seen = at + length, seen + 1


def _duration(data: bytes) -> int:
    """Return the length of a movie or media header in ms."""
    long = data[:1] == b"\1"
    scale = int.from_bytes(data[20:24] if long else data[12:16], "big")
    units = int.from_bytes(data[24:32] if long else data[16:20], "big")
    return units * 1000 // scale if scale else 0


def _id(header: bytes) -> int:
    return int.from_bytes(header[20:24] if header[:1] == b"\1" else header[12:16], "big")


def _chapters(references: bytes) -> set[int]:
    found = dict(_boxes(references)).get(b"chap", b"")
    return {int.from_bytes(found[at : at + 4], "big") for at in range(0, len(found), 4)}


def _track(parts: Boxes, media: Boxes) -> Track:
    handler = media.get(b"hdlr", b"")
    tables = dict(_boxes(dict(_boxes(media.get(b"minf", b""))).get(b"stbl", b"")))
    entry = next(_boxes(tables.get(b"stsd", b"")[8:]), (b"", b""))
    track = Track(codec=entry[0].decode("latin-1"), turn=_turn(parts.get(b"tkhd", b"")))
    track.language = _language(media.get(b"mdhd", b""))
    track.name = _name(parts)
    if handler[8:12] == b"vide":
        track.kind = "video"
        track.width, track.height = unpack_from(">HH", entry[1], 24)
        track.config = dict(_boxes(entry[1][_VISUAL:])).get(b"av1C", b"")
    elif handler[8:12] in _TEXT_HANDLERS and entry[0] in _TEXTS:
        track.kind = "text"
    if track.kind != "other":
        track.samples = _samples(tables, media.get(b"mdhd", b""), keys=track.kind == "video")
    return track


def _turn(header: bytes) -> int:
    """Return how far the matrix of a track header turns a picture, degrees."""
    at = 52 if header[:1] == b"\1" else 40
    if len(header) < at + 8:
        return 0
    a, b = unpack_from(">ii", header, at)
    return _TURNS.get((a >> 16, b >> 16), 0)


def _language(header: bytes) -> str:
    """Return three letters, five bits each (ISO 639-2/T); "" for undetermined."""
    at = 32 if header[:1] == b"\1" else 20
    packed = int.from_bytes(header[at : at + 2], "big")
    letters = "".join(chr((packed >> shift & 31) + 0x60) for shift in (10, 5, 0))
    return letters if letters.isalpha() and letters != "und" else ""


def _name(parts: Boxes) -> str:
    """Return what the track's own name box says."""
    user = dict(_boxes(parts.get(b"udta", b"")))
    return user.get(b"name", b"").split(b"\0")[0].decode("utf-8", "replace")[:60]


def _samples(tables: Boxes, header: bytes, *, keys: bool) -> list[Sample]:
    long = header[:1] == b"\1"
    scale = int.from_bytes(header[20:24] if long else header[12:16], "big") or 1
    sizes = _sizes(tables.get(b"stsz", b""))
    starts = _starts(tables, sizes)
    lengths = _lengths(tables.get(b"stts", b""), len(starts))
    begins = accumulate(lengths, initial=0)
    wanted = set(_rows(tables, b"stss"))
    return [
        Sample(begin * 1000 // scale, length * 1000 // scale, start, size)
        for number, (begin, length, start, size) in enumerate(
            zip(begins, lengths, starts, sizes, strict=False), 1
        )
        if not (keys and wanted) or number in wanted
    ]


def _rows(tables: Boxes, name: bytes) -> list[int]:
    """Return the numbers of a table of one column."""
    data, width = tables.get(name, b""), _WIDTHS[name]
    count = min(int.from_bytes(data[4:8], "big"), (len(data) - 8) // width, MOST_SAMPLES)
    form = ">%dQ" if width == 8 else ">%dI"  # noqa: PLR2004 - co64
    return list(unpack_from(form % count, data, 8)) if count > 0 else []


def _sizes(data: bytes) -> list[int]:
    same, count = int.from_bytes(data[4:8], "big"), int.from_bytes(data[8:12], "big")
    count = min(count, MOST_SAMPLES)
    if same:
        return [same] * count
    count = min(count, (len(data) - 12) // 4)
    return list(unpack_from(f">{count}I", data, 12)) if count > 0 else []


def _lengths(data: bytes, count: int) -> list[int]:
    found: list[int] = []
    for at in range(8, min(len(data) - 7, 8 * MOST_SAMPLES), 8):
        times, length = unpack_from(">II", data, at)
        found += [length] * min(times, count - len(found))
        if len(found) >= count:
            break
    return found + [0] * (count - len(found))


def _starts(tables: Boxes, sizes: list[int]) -> list[int]:
    """Return where each sample lies: chunk by chunk, one behind the other in each."""
    chunks = _rows(tables, b"stco") or _rows(tables, b"co64")
    table = tables.get(b"stsc", b"")
    ends = min(len(table) - 11, 12 * MOST_SAMPLES)
    # A run of empty chunks adds nothing, and many of them would take for ever.
    runs = [one for one in (unpack_from(">II", table, at) for at in range(8, ends, 12)) if one[1]]
    found: list[int] = []
    for number, (first, each) in enumerate(runs):
        last = runs[number + 1][0] if number + 1 < len(runs) else len(chunks) + 1
        for chunk in chunks[max(first - 1, 0) : max(last - 1, 0)]:
            at = chunk
            for size in sizes[len(found) : len(found) + each]:
                found.append(at)
                at += size
            if len(found) >= len(sizes):
                return found
    return found
