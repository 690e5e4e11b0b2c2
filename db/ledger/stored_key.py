"""A device key with the database it belongs to, as one short text."""

from __future__ import annotations

from typing import NamedTuple

from db.errors import DamagedFileError
from db.ledger.keys import DeviceKey
from db.sentence import Sentence


class StoredKey(NamedTuple):
    """What a key store keeps for one feed.

    Attributes:
        key: the device key.
        instance: id of the database that may use it, 32 hex; may be empty.
    """

    key: DeviceKey
    instance: str

    def to_text(self) -> str:
        """Return at most 97 ASCII characters: Windows keeps about 1,280."""
        return f"{self.key.private.hex()} {self.instance}".rstrip()


def read_stored_key(text: str, feed: str) -> StoredKey:
    """Parse what `StoredKey.to_text` wrote.

    Raises:
        DamagedFileError: it is something else, or another feed's key.
    """
    digits, _, instance = text.partition(" ")
    try:
        key = DeviceKey(bytes.fromhex(digits))
    except ValueError:
        key = None
    if key is None or key.feed != feed:
        raise DamagedFileError(
            Sentence(
                "Der hinterlegte Schlüssel dieses Geräts ist unbrauchbar. Bitte lassen "
                "Sie dieses Gerät neu einladen."
            )
        )
    return StoredKey(key, instance)
