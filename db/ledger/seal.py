"""Write an entry: the one place where bytes are made and signed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256

from db.ledger.entry import Entry, entry_id, read_form
from db.ledger.header import Seen
from db.ledger.keys import DeviceKey
from db.ledger.pae import ENTRY_TYPE


def seal(  # noqa: PLR0913 - an entry has this many parts
    key: DeviceKey,
    *,
    space: str,
    seq: int,
    prev: str,
    clock: int,
    seen: Seen,
    kind: str,
    subject: str,
    fields: Mapping[str, object],
    salt: bytes,
) -> Entry:
    """Write and sign the next entry of the key's feed.

    Args:
        key: the author's device.
        space: feed id of the founder, 32 hex; the own feed for ``space.create``.
        seq: position, one more than the feed's head.
        prev: id of the feed's head, empty for the first entry.
        clock: ms since 1970, not below the predecessor's.
        seen: foreign heads new since the author's previous entry, at most 48.
        kind: e.g. ``vote.cast``.
        subject: draft id, 32 hex, or empty.
        fields: JSON values without floats; integers within ±2^53.
        salt: 16 random bytes, so that an erased body cannot be guessed from its digest.

    Raises:
        EntryError: a reader would refuse this entry; nothing may be stored.
    """
    body = _json({"salt": salt.hex(), **fields})
    header = _json(
        {
            "v": 1,
            "alg": "ed25519",
            "space": space,
            "feed": key.feed,
            "seq": seq,
            "prev": prev,
            "clock": clock,
            "seen": seen,
            "kind": kind,
            "subject": subject,
            "body": sha256(body).hexdigest(),
        }
    )
    return read_form(entry_id(header), key.sign(ENTRY_TYPE, header), header, body)


def _json(value: Mapping[str, object]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
