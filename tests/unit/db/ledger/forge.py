"""Entries that no honest author writes, properly signed all the same."""

import json
from hashlib import sha256
from typing import Any

from db.ledger.entry import Entry, EntryError, read_entry
from db.ledger.keys import DeviceKey
from db.ledger.pae import ENTRY_TYPE

Parts = tuple[bytes, bytes | None, bytes]


def forged(key: DeviceKey, like: Entry, *, fields: Any = None, **parts: Any) -> Parts:
    """Sign an entry with other header values (... drops a key) or another body."""
    body = (like.body or b"") if fields is None else fields
    body = body if isinstance(body, bytes) else json.dumps(body).encode()
    digest = sha256(body).hexdigest()
    header = json.loads(like.header) | {"body": digest} | parts
    data = json.dumps({name: value for name, value in header.items() if value is not ...}).encode()
    return data, body, key.sign(ENTRY_TYPE, data)


def refusal(entry: Entry | Parts, key: bytes | None) -> str:
    """Return the kind of the refusal, empty if the entry is accepted."""
    parts = (entry.header, entry.body, entry.sig) if isinstance(entry, Entry) else entry
    try:
        read_entry(*parts, key)
    except EntryError as error:
        return error.kind
    return ""
