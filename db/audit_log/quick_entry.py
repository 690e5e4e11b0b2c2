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
from db.ledger.entry import MAX_BODY, MAX_HEADER, Entry, entry_of
from db.ledger.header import read_plain
from db.ledger.keys import verify_raw
from db.ledger.pae import ENTRY_TYPE, pae
from db.ledger.strict_json import MAX_DEPTH
from db.tables.entries import RawEntry

_ID32 = 32
_HEX = re.compile(r"[0-9a-f]*").fullmatch
_LONG_NUMBER = re.compile(rb"[:,[]-?[0-9]{16}").search


def _refuse(_digits: str) -> NoReturn:
    raise ValueError


_encode = msgspec.json.Encoder().encode
_fields = msgspec.json.Decoder(dict[str, object], float_hook=_refuse).decode


def quick_entry(raw: RawEntry, key: bytes) -> Entry | None:
    """Return what `read_entry` would return, None where it has to be asked.

    Args:
        raw: as kept.
        key: public key, 32 bytes, whose hash is ``raw.feed``.
    """
    if raw.seq == 1 or len(raw.header) > MAX_HEADER or len(raw.body or b"") > MAX_BODY:
        return None
    found = read_plain(raw.header)
    if found is None or found.feed != raw.feed or found.seq == 1 or found.kind not in KINDS:
        return None
    if not _fits(raw.body, found.body):
        return None
    message = pae(ENTRY_TYPE, raw.header)
    if not verify_raw(key, raw.sig, message):
        return None
    id_ = sha256(message).hexdigest()
    return entry_of(id_, raw.sig, raw.header, raw.body, found)


def _fits(body: bytes | None, digest: str) -> bool:
    """Tell whether a body is here, is the one named, and is plain."""
    if body is None or sha256(body).hexdigest() != digest:
        return False
    if b"\\u" in body or body.count(b"[") + body.count(b"{") > MAX_DEPTH or _LONG_NUMBER(body):
        return False
    try:
        fields = _fields(body)
    except ValueError:
        return False
    salt = fields.get("salt")
    return (
        type(salt) is str
        and len(salt) == _ID32
        and _HEX(salt) is not None
        and _encode(fields) == body
    )
