"""Device keys in the keyring of the operating system."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from db.errors import NoKeyringError
from db.ledger.keys import DeviceKey
from db.ledger.stored_key import StoredKey, read_stored_key
from db.sentence import Sentence


class SystemKeyring:
    """Secret Service, Windows' credential vault or the macOS keychain; nothing else.

    The backend is named here and never searched for: a search may find one that keeps secrets
    as plain text without saying so.

    Raises:
        NoKeyringError: the system has none.
    """

    def __init__(self) -> None:
        with _explained():
            self._backend = _backend()

    def load(self, space: str, feed: str) -> DeviceKey:
        """Return the key of one's own feed."""
        return self._find(space, feed).key

    def instance(self, space: str, feed: str) -> str:
        """Return the id of the database that the key was saved for; empty if not noted."""
        return self._find(space, feed).instance

    def save(self, space: str, key: DeviceKey, instance: str = "") -> None:
        """Keep a key in the keyring; it may ask the user to unlock it."""
        text = StoredKey(key, instance).to_text()
        with _explained():
            self._backend.set_password(_service(space, key.feed), key.feed, text)

    def _find(self, space: str, feed: str) -> StoredKey:
        with _explained():
            text = self._backend.get_password(_service(space, feed), feed)
        if text is None:
            raise NoKeyringError(
                Sentence(
                    "Im Schlüsselbund liegt kein Schlüssel für diesen Raum. Bitte lassen "
                    "Sie dieses Gerät einladen."
                )
            )
        return read_stored_key(text, feed)


def _service(space: str, feed: str) -> str:
    # Windows keeps one entry a name, so the name holds the feed as well
    return f"Umlauf {space}/{feed}"


def _backend() -> KeyringBackend:
    chosen = _chosen()
    # asking for the priority is how keyring finds out whether a backend works here
    _ = chosen.priority
    return chosen()


def _chosen() -> type[KeyringBackend]:
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring  # noqa: PLC0415

        return WinVaultKeyring
    if sys.platform == "darwin":
        from keyring.backends.macOS import Keyring as Keychain  # noqa: PLC0415

        return Keychain
    from keyring.backends.SecretService import Keyring as SecretService  # noqa: PLC0415

    return SecretService


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except KeyringLocked as error:
        raise NoKeyringError(
            Sentence(
                "Der Schlüsselbund ist gesperrt. Bitte entsperren Sie ihn und "
                "versuchen Sie es noch einmal."
            )
        ) from error
    # each platform's backend raises errors of its own library besides KeyringError
    except Exception as error:
        raise NoKeyringError(
            Sentence(
                "Auf diesem Rechner ist kein Schlüsselbund erreichbar. Bitte melden "
                "Sie sich an einer grafischen Sitzung an oder schützen Sie den "
                "Schlüssel mit einer Passphrase (UMLAUF_PASSPHRASE)."
            )
        ) from error
