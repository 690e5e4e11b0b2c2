"""The one codec that carries entries over every wire and into every packet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from db.errors import CarrierError
from db.ledger.bounds import MAX_HEADER, MAX_TEXT_BODY, SIG_BYTES
from db.sentence import Sentence

if TYPE_CHECKING:  # the carrier child, which starts often, knows frames only
    from db.ledger.entry import Entry

Frame = tuple[str, int, bytes, bytes, bytes | None]
"""feed (32 hex), seq, signature (64 bytes), header, body or None."""

MAX_LINE = 64
MAX_FRAMES = 2_000_000
MAX_BYTES = 2 * 1024**3
_LINE = re.compile(
    rb"([0-9a-f]{32}) ([1-9][0-9]{0,15}) ([1-9][0-9]{0,4}) (0|[1-9][0-9]{0,6})\n"
).fullmatch


def write_frame(entry: Entry) -> bytes:
    """Return an entry as a frame: ``feed seq len len`` line, signature, header, body, newline."""
    return frame_bytes(entry.feed, entry.seq, entry.sig, entry.header, entry.body)


def frame_bytes(feed: str, seq: int, sig: bytes, header: bytes, body: bytes | None) -> bytes:
    """Return the frame of an entry that was not taken apart; None is written as length 0."""
    body = body or b""
    line = f"{feed} {seq} {len(header)} {len(body)}\n".encode()
    return b"".join((line, sig, header, body, b"\n"))


class FrameReader:
    """Frames of a stream, one at a time, within hard limits.

    Iterating raises `CarrierError` at the first frame that is cut off, malformed or beyond a
    limit; what was yielded before is whole. No more than one frame is held in memory.

    Args:
        stream: ``readline`` and ``read`` of bytes; may return less than asked for.
        max_frames: refuse more frames than this.
        max_bytes: refuse more bytes than this.
    """

    def __init__(
        self, stream: BinaryIO, *, max_frames: int = MAX_FRAMES, max_bytes: int = MAX_BYTES
    ) -> None:
        self._stream = stream
        self._frames_left = max_frames
        self._bytes_left = max_bytes

    def __iter__(self) -> Iterator[Frame]:
        while line := self._stream.readline(MAX_LINE):
            yield self._frame(line)

    def _frame(self, line: bytes) -> Frame:
        match = _LINE(line)
        if match is None:
            raise CarrierError(
                Sentence("Die übertragenen Daten sind beschädigt: Rahmen nicht lesbar")
            )
        header_size, body_size = int(match[3]), int(match[4])
        self._account(len(line) + SIG_BYTES + header_size + body_size + 1, header_size, body_size)
        sig = self._read(SIG_BYTES)
        header = self._read(header_size)
        body = self._read(body_size) or None
        if self._read(1) != b"\n":
            raise CarrierError(
                Sentence("Die übertragenen Daten sind beschädigt: Rahmen ohne Ende")
            )
        return match[1].decode(), int(match[2]), sig, header, body

    def _account(self, size: int, header_size: int, body_size: int) -> None:
        self._frames_left -= 1
        self._bytes_left -= size
        if header_size > MAX_HEADER or body_size > MAX_TEXT_BODY:
            raise CarrierError(Sentence("Ein übertragener Eintrag ist größer als erlaubt"))
        if self._frames_left < 0 or self._bytes_left < 0:
            raise CarrierError(
                Sentence("Es wurde mehr übertragen, als angekündigt oder erlaubt ist")
            )

    def _read(self, size: int) -> bytes:
        parts = []
        while size and (part := self._stream.read(size)):
            parts.append(part)
            size -= len(part)
        if size:
            raise CarrierError(Sentence("Die übertragenen Daten sind abgeschnitten"))
        return b"".join(parts)
