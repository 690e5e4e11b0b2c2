"""Messages between a process and its carrier child: a small JSON head and a bounded payload."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from db.errors import CarrierError
from db.sentence import Sentence

MAX_HEAD = 16 * 1024**2
MAX_PAYLOAD = 16 * 1024**2
_SIZES = struct.Struct(">II")

Message = tuple[dict[str, Any], bytes]


def message_bytes(head: Mapping[str, object], payload: bytes = b"") -> bytes:
    """Return ``<length of head><length of payload><head as JSON><payload>``, lengths 4 bytes."""
    encoded = msgspec.json.encode(head)
    return b"".join((_SIZES.pack(len(encoded), len(payload)), encoded, payload))


def read_message(read: Callable[[int], bytes]) -> Message | None:
    """Return the next message, None at the end of the stream.

    Args:
        read: returns at most the asked number of bytes, b"" at the end.

    Raises:
        CarrierError: cut off, oversized or no JSON object.
    """
    start = _read(read, _SIZES.size, may_end=True)
    if not start:
        return None
    head_size, payload_size = _SIZES.unpack(start)
    if head_size > MAX_HEAD or payload_size > MAX_PAYLOAD:
        raise CarrierError(Sentence("Der Hilfsprozess schickt mehr, als vereinbart ist"))
    head = msgspec.json.decode(_read(read, head_size))
    if type(head) is not dict:
        raise CarrierError(Sentence("Der Hilfsprozess schickt etwas Unverständliches"))
    return head, _read(read, payload_size)


def _read(read: Callable[[int], bytes], size: int, *, may_end: bool = False) -> bytes:
    parts: list[bytes] = []
    left = size
    while left and (part := read(left)):
        parts.append(part)
        left -= len(part)
    if left and not (may_end and not parts):
        raise CarrierError(Sentence("Der Hilfsprozess bricht mitten im Satz ab"))
    return b"".join(parts)
