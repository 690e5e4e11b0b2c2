"""The signed header of an entry, read with care."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import cast

import msgspec

from db.ledger.strict_json import MAX_INT, strict_json

VERSION = 1
MAX_SEEN = 48
Seen = dict[str, tuple[int, str]]

_HEX32 = re.compile(r"[0-9a-f]{32}").fullmatch
_HEX64 = re.compile(r"[0-9a-f]{64}").fullmatch
_KIND = re.compile(r"[a-z][a-z0-9_.]{0,62}!?").fullmatch


class Header(msgspec.Struct, frozen=True):
    """A header as version 1 spells it: these keys in this order and no others.

    Shapes are those of `db.ledger.entry.Entry`; ``body`` is the digest of the body.
    """

    v: int
    alg: str
    space: str
    feed: str
    seq: int
    prev: str
    clock: int
    seen: Seen
    kind: str
    subject: str
    body: str


def read_header(data: bytes) -> Header:
    """Parse a header; a key that version 1 does not know is ignored.

    Later versions must keep ``v, alg, space, feed, seq, prev, body`` as they are, so that this
    version can chain and pass on what it cannot fold; their other keys may take any form.

    Raises:
        ValueError: a key is missing or has the wrong form; the text names it.
    """
    return read_plain(data) or read_strictly(data)


_DECODER = msgspec.json.Decoder(Header)
_ENCODER = msgspec.json.Encoder()


def read_plain(data: bytes) -> Header | None:
    """Read a flawless header as this program writes it, ten times as fast; None for any other.

    What comes out the same when written again holds no key twice, no float, no unknown key.
    """
    found = read_trusted(data)
    if found is None or _ENCODER.encode(found) != data:
        return None
    return found if _is_bounded(found) and _is_hex(found) else None


def read_trusted(data: bytes) -> Header | None:
    """Read a header that was checked when it was stored; None where that takes more care."""
    try:
        found = _DECODER.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return found if found.v == VERSION else None


def _is_bounded(found: Header) -> bool:
    return (
        found.alg == "ed25519"
        and 1 <= found.seq <= MAX_INT
        and 0 <= found.clock <= MAX_INT
        and len(found.seen) <= MAX_SEEN * (found.seq > 1)
    )


def _is_hex(found: Header) -> bool:
    return (
        _HEX32(found.space) is not None
        and _HEX32(found.feed) is not None
        and (_HEX64(found.prev) is not None if found.seq > 1 else not found.prev)
        and _HEX64(found.body) is not None
        and _KIND(found.kind) is not None
        and (not found.subject or _HEX32(found.subject) is not None)
        and all(
            1 <= seq <= MAX_INT and _HEX32(feed) is not None and _HEX64(one) is not None
            for feed, (seq, one) in found.seen.items()
        )
    )


def read_strictly(data: bytes) -> Header:
    """Parse any header, e.g. of a later version, and name what is wrong with a bad one."""
    found = strict_json(data)
    version = cast("int", _take(found, "v", _is_count))
    _take(found, "alg", "ed25519".__eq__)
    seq = cast("int", _take(found, "seq", _is_count))
    fallback = None if version == VERSION else _UNREADABLE
    clock, seen, kind, subject = _take_all(found, fallback)
    if seq == 1 and seen and version == VERSION:
        raise ValueError("seen")
    return Header(
        v=version,
        alg="ed25519",
        space=cast("str", _take(found, "space", is_hex32)),
        feed=cast("str", _take(found, "feed", is_hex32)),
        seq=seq,
        prev=cast("str", _take(found, "prev", is_hex64 if seq > 1 else "".__eq__)),
        clock=clock,
        seen=seen,
        kind=kind,
        subject=subject,
        body=cast("str", _take(found, "body", is_hex64)),
    )


def is_hex32(value: object) -> bool:
    """Tell whether the value is a text of 32 lower-case hex digits."""
    return type(value) is str and _HEX32(value) is not None


def is_hex64(value: object) -> bool:
    """Tell whether the value is a text of 64 lower-case hex digits."""
    return type(value) is str and _HEX64(value) is not None


_Loose = tuple[int, Seen, str, str]
_UNREADABLE: _Loose = (0, {}, "", "")


def _take_all(found: dict[str, object], fallback: _Loose | None) -> _Loose:
    try:
        seen = cast("dict[str, list[object]]", _take(found, "seen", _is_seen))
        return (
            cast("int", _take(found, "clock", _is_time)),
            {feed: cast("tuple[int, str]", tuple(head)) for feed, head in seen.items()},
            cast("str", _take(found, "kind", _is_kind)),
            cast("str", _take(found, "subject", _is_subject)),
        )
    except ValueError:
        if fallback is None:
            raise
        return fallback


def _take(found: dict[str, object], key: str, fits: Callable[[object], object]) -> object:
    value = found.get(key)
    if fits(value) is not True:
        raise ValueError(key)
    return value


def _is_count(value: object) -> bool:
    return type(value) is int and value >= 1


def _is_time(value: object) -> bool:
    return type(value) is int and value >= 0


def _is_kind(value: object) -> bool:
    return type(value) is str and _KIND(value) is not None


def _is_subject(value: object) -> bool:
    return value == "" or is_hex32(value)


def _is_seen(value: object) -> bool:
    return (
        type(value) is dict
        and len(value) <= MAX_SEEN
        and all(is_hex32(feed) and _is_head(head) for feed, head in value.items())
    )


def _is_head(value: object) -> bool:
    return (
        type(value) is list and len(value) == 2 and _is_count(value[0]) and is_hex64(value[1])  # noqa: PLR2004
    )
