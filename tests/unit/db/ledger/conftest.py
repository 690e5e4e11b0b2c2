"""One author who writes a feed, the same one every time."""

from collections.abc import Callable
from typing import Any

import pytest

from db.ledger.entry import Entry
from db.ledger.keys import DeviceKey
from db.ledger.seal import seal

KEY = DeviceKey(bytes(range(32)))
DRAFT = "d" * 32


@pytest.fixture
def key() -> DeviceKey:
    """Return the author's key."""
    return KEY


@pytest.fixture
def raw(key: DeviceKey) -> bytes:
    """Return the author's public key as 32 bytes."""
    return bytes.fromhex(key.public)


@pytest.fixture
def genesis(key: DeviceKey) -> Entry:
    """Return the first entry of a space."""
    return written(key, None, "space.create", {"key": key.public, "title": "Rathaus"})


@pytest.fixture
def feed(genesis: Entry, write: Callable[..., Entry]) -> list[Entry]:
    """Return six entries that hang together."""
    entries = [genesis]
    for number in range(5):
        kind = "text.add" if number % 2 else "witness"
        entries.append(write(entries[-1], kind, {"text": f"Grüße {number}"}))
    return entries


@pytest.fixture
def write(key: DeviceKey) -> Callable[..., Entry]:
    """Return a function that writes the entry after a head: (head, kind, fields, **header)."""
    return lambda head, kind="witness", fields=None, **parts: written(
        key, head, kind, fields or {}, **parts
    )


def written(
    key: DeviceKey, head: Entry | None, kind: str, fields: dict[str, Any], **parts: Any
) -> Entry:
    """Seal the entry after ``head`` (None: the first)."""
    usual: dict[str, Any] = {
        "space": head.space if head else key.feed,
        "seq": head.seq + 1 if head else 1,
        "prev": head.id if head else "",
        "clock": 1_795_200_000_000 + (head.seq if head else 0),
        "seen": {},
        "subject": "",
        "salt": bytes(16),
    }
    return seal(key, kind=kind, fields=fields, **(usual | parts))
