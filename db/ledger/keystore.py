"""Where the private keys of this device lie: keyring, passphrase file or demo file."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Protocol

from db.ledger.demo_keys import DEMO_FILE, DemoKeys
from db.ledger.keys import DeviceKey
from db.ledger.passphrase_keys import KEY_FOLDER, PassphraseKeys, require_long


class KeyStore(Protocol):
    """A safe place for device keys; every method may raise NoKeyringError."""

    def load(self, space: str, feed: str) -> DeviceKey:
        """Return the key of one's own feed."""

    def instance(self, space: str, feed: str) -> str:
        """Return the id of the database that the key was saved for; empty if not noted."""

    def save(self, space: str, key: DeviceKey, instance: str = "") -> None:
        """Keep a key, with the id (32 hex) of the one database that may use it."""


def key_files(folder: Path) -> list[Path]:
    """The files below ``local`` that hold keys; none where they lie in the system's keyring."""
    demo = folder / "local" / DEMO_FILE
    locked = sorted((folder / "local" / KEY_FOLDER).glob("*.json"))
    return [*locked, *([demo] if demo.exists() else [])]


def open_keystore(folder: Path, passphrase: str | None = None, *, new: bool = False) -> KeyStore:
    """Choose where the keys of the replica in ``folder`` lie.

    A demo replica has its own file. A passphrase, given or in ``UMLAUF_PASSPHRASE``, or a key
    file already there means the passphrase file; otherwise the system's keyring.

    Args:
        folder: of the replica.
        passphrase: as typed; None = none is given.
        new: the first key of the replica is about to be made.

    Raises:
        NoKeyringError: there is no keyring and no passphrase.
        Refused: ``short_passphrase``, for a new key.
    """
    if (folder / "local" / DEMO_FILE).exists():
        return DemoKeys(folder)
    secret = passphrase or os.environ.get("UMLAUF_PASSPHRASE")
    if secret or (folder / "local" / KEY_FOLDER).is_dir():
        if new:
            require_long(secret or "")
        return PassphraseKeys(folder, secret or "")
    # Half as much to import as the rest of the store: only for whom it holds the keys.
    from db.ledger.system_keyring import SystemKeyring  # noqa: PLC0415

    return SystemKeyring()
