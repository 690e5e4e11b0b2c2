"""Device keys in files that open with a passphrase, for machines without a keyring."""

from __future__ import annotations

import json
import os
import unicodedata
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from db.errors import DamagedFileError, KeyLockedError, NoKeyringError, Refused
from db.ledger.keys import DeviceKey
from db.ledger.private_file import write_private
from db.ledger.stored_key import StoredKey, read_stored_key
from db.ledger.strict_json import strict_json
from db.sentence import Sentence

KEY_FOLDER = "keys"
# fixed in version 1: a file can not make us spend more memory than these 32 MiB
_SCRYPT_N, _SCRYPT_R, _SCRYPT_P = 2**15, 8, 1
_SALT_BYTES, _NONCE_BYTES = 16, 12
_MAX_FILE = 4096
LEAST = 12
"""Characters of a passphrase for a new key; one that opens a key already may be shorter."""


class PassphraseKeys:
    """The files ``local/keys/<feed>.json`` of one replica, each locked by one passphrase.

    Args:
        folder: the replica's folder.
        passphrase: as typed; the empty one opens nothing.
    """

    def __init__(self, folder: Path, passphrase: str) -> None:
        self._folder = folder / "local" / KEY_FOLDER
        self._passphrase = unicodedata.normalize("NFC", passphrase)

    def load(self, space: str, feed: str) -> DeviceKey:
        """Return the key of one's own feed; takes about a tenth of a second."""
        return self._find(space, feed).key

    def instance(self, space: str, feed: str) -> str:
        """Return the id of the database that the key was saved for; empty if not noted."""
        return self._find(space, feed).instance

    def save(self, space: str, key: DeviceKey, instance: str = "") -> None:
        """Lock a key with the passphrase and write it."""
        salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
        text = StoredKey(key, instance).to_text().encode()
        locked = self._cipher(salt).encrypt(nonce, text, _bound_to(space, key.feed))
        content = {
            "v": 1,
            "kdf": f"scrypt n={_SCRYPT_N} r={_SCRYPT_R} p={_SCRYPT_P}",
            "cipher": "chacha20-poly1305",
            "salt": salt.hex(),
            "nonce": nonce.hex(),
            "locked": locked.hex(),
        }
        write_private(self._path(key.feed), json.dumps(content, indent=1).encode())

    def _find(self, space: str, feed: str) -> StoredKey:
        salt, nonce, locked = _read(self._path(feed))
        try:
            text = self._cipher(salt).decrypt(nonce, locked, _bound_to(space, feed))
        except InvalidTag:
            raise NoKeyringError(
                Sentence(
                    "Die Passphrase passt nicht zum Schlüssel dieses Geräts. Bitte geben "
                    "Sie sie noch einmal ein."
                )
            ) from None
        return read_stored_key(text.decode(), feed)

    def _path(self, feed: str) -> Path:
        return self._folder / f"{feed}.json"

    def _cipher(self, salt: bytes) -> ChaCha20Poly1305:
        if not self._passphrase:
            raise KeyLockedError(
                Sentence(
                    "Der Schlüssel dieses Geräts ist mit einer Passphrase geschützt. Bitte "
                    "geben Sie sie ein, mit UMLAUF_PASSPHRASE oder mit --passphrase-file."
                )
            )
        kdf = Scrypt(salt=salt, length=32, n=_SCRYPT_N, r=_SCRYPT_R, p=_SCRYPT_P)
        return ChaCha20Poly1305(kdf.derive(self._passphrase.encode()))


def require_long(passphrase: str) -> None:
    """Refuse a passphrase that is soon found out, before a key rests on it alone.

    Raises:
        Refused: ``short_passphrase``.
    """
    if len(unicodedata.normalize("NFC", passphrase)) < LEAST:
        raise Refused(
            "short_passphrase",
            Sentence(
                "Die Passphrase ist zu kurz. Bitte nehmen Sie mindestens {least} Zeichen: Nur sie "
                "schützt den Schlüssel dieses Geräts.",
                least=LEAST,
            ),
        )


def _bound_to(space: str, feed: str) -> bytes:
    """Return what the lock also covers, so that no file opens under another name."""
    return f"umlauf-key-v1 {space} {feed}".encode()


def _read(path: Path) -> tuple[bytes, bytes, bytes]:
    try:
        with path.open("rb") as file:
            found = strict_json(file.read(_MAX_FILE))
        salt, nonce, locked = (bytes.fromhex(str(found[n])) for n in ("salt", "nonce", "locked"))
    except FileNotFoundError:
        raise NoKeyringError(
            Sentence(
                "Für dieses Gerät liegt kein Schlüssel in diesem Ordner. Bitte lassen "
                "Sie dieses Gerät einladen."
            )
        ) from None
    except (OSError, ValueError, KeyError):
        salt, nonce, locked = b"", b"", b""
    if _are_whole(salt, nonce):
        return salt, nonce, locked
    raise DamagedFileError(
        Sentence(
            "Die Schlüsseldatei „{name}“ ist unbrauchbar. Bitte spielen Sie eine "
            "Sicherung ein oder lassen Sie dieses Gerät neu einladen.",
            name=path.name,
        )
    )


def _are_whole(salt: bytes, nonce: bytes) -> bool:
    return len(salt) == _SALT_BYTES and len(nonce) == _NONCE_BYTES
