"""The short way through `read_entry` for entries that look exactly as ours do.

A whole log is mostly such entries. Two things are used: what `msgspec` decodes and encodes again
to the same bytes has no key twice, no float, no unknown key and no second spelling; and whatever
is unusual is left to `read_entry`, which alone decides. So this can be quick, never lenient.
"""

from __future__ import annotations

import re
from hashlib import sha256
from typing import NoReturn

import msgspec

from db.domain.operations import KINDS
from db.ledger.entry import MAX_BODY, MAX_HEADER, Entry
from db.ledger.header import MAX_SEEN, VERSION, Seen
from db.ledger.keys import verify_raw
from db.ledger.pae import ENTRY_TYPE, pae
from db.ledger.strict_json import MAX_DEPTH, MAX_INT
from db.tables.entries import RawEntry

_ID32, _ID64 = 32, 64
_HEX = re.compile(r"[0-9a-f]*").fullmatch
_LONG_NUMBER = re.compile(rb"[:,[]-?[0-9]{16}").search
_DRAFT_OR_NONE = (0, _ID32)


class _Header(msgspec.Struct):
    v: int
    alg: str
    space: str
    feed: str
    seq: int
    prev: str
    clock: int
    seen: dict[str, tuple[int, str]]
    kind: str
    subject: str
    body: str


def _refuse(_digits: str) -> NoReturn:
    raise ValueError


_encode = msgspec.json.Encoder().encode
_header = msgspec.json.Decoder(_Header).decode
_fields = msgspec.json.Decoder(dict[str, object], float_hook=_refuse).decode


def quick_entry(raw: RawEntry, key: bytes) -> Entry | None:
    """Return what `read_entry` would return, None where it has to be asked.

    Args:
        raw: as kept.
        key: public key, 32 bytes, whose hash is ``raw.feed``.
    """
    if raw.seq == 1 or len(raw.header) > MAX_HEADER or len(raw.body or b"") > MAX_BODY:
        return None
    try:
        found = _header(raw.header)
        usual = _encode(found) == raw.header and _is_usual(found) and found.feed == raw.feed
        if not usual or not _fits(raw.body, found.body):
            return None
    except ValueError:
        return None
    message = pae(ENTRY_TYPE, raw.header)
    if not verify_raw(key, raw.sig, message):
        return None
    return _entry(sha256(message).hexdigest(), raw, found)


def _is_usual(found: _Header) -> bool:
    lengths = (len(found.space), len(found.feed), len(found.prev), len(found.body))
    numbers = 1 < found.seq <= MAX_INT and 0 <= found.clock <= MAX_INT
    return (
        (found.v, found.alg) == (VERSION, "ed25519")
        and lengths == (_ID32, _ID32, _ID64, _ID64)
        and len(found.subject) in _DRAFT_OR_NONE
        and numbers
        and _HEX(found.space + found.feed + found.prev + found.body + found.subject) is not None
        and found.kind in KINDS
        and (not found.seen or _is_seen(found.seen))
    )


def _is_seen(seen: Seen) -> bool:
    return len(seen) <= MAX_SEEN and all(
        len(feed) == _ID32 and len(id_) == _ID64 and 1 <= seq <= MAX_INT and _HEX(feed + id_)
        for feed, (seq, id_) in seen.items()
    )


def _fits(body: bytes | None, digest: str) -> bool:
    """Tell whether a body is here, is the one named, and is plain."""
    if body is None or sha256(body).hexdigest() != digest:
        return False
    if b"\\u" in body or body.count(b"[") + body.count(b"{") > MAX_DEPTH or _LONG_NUMBER(body):
        return False
    fields = _fields(body)
    salt = fields.get("salt")
    return (
        type(salt) is str
        and len(salt) == _ID32
        and _HEX(salt) is not None
        and _encode(fields) == body
    )


def _entry(id_: str, raw: RawEntry, found: _Header) -> Entry:
    return Entry(
        id_,
        raw.sig,
        raw.header,
        raw.body,
        found.v,
        found.space,
        found.feed,
        found.seq,
        found.prev,
        found.clock,
        found.seen,
        found.kind,
        found.subject,
        found.body,
    )
