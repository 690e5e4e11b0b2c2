"""Device keys (Ed25519) and the names derived from their public half."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from db.ledger.pae import pae


@dataclass(frozen=True, slots=True)
class DeviceKey:
    """The key of one device, of an invitation or of a recovery sheet.

    Attributes:
        private: 32 bytes; never shown, never logged.
        public: the public half, 64 hex.
        feed: id of the feed this key signs, 32 hex.
    """

    private: bytes = field(repr=False)
    public: str = field(init=False)
    feed: str = field(init=False)
    _signer: Ed25519PrivateKey = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        signer = Ed25519PrivateKey.from_private_bytes(self.private)
        public = signer.public_key().public_bytes_raw().hex()
        object.__setattr__(self, "_signer", signer)
        object.__setattr__(self, "public", public)
        object.__setattr__(self, "feed", feed_of(public))

    def sign(self, payload_type: str, payload: bytes) -> bytes:
        """Return the signature (64 bytes) over the DSSE encoding of type and payload."""
        return self._signer.sign(pae(payload_type, payload))


@lru_cache(maxsize=4096)
def feed_of(public: str) -> str:
    """Return the feed id of a public key (64 hex): the first 32 hex of its SHA-256."""
    return sha256(bytes.fromhex(public)).hexdigest()[:32]


def verify(public: str, sig: bytes, payload_type: str, payload: bytes) -> bool:
    """Tell whether ``sig`` is this key's signature; a malformed key or signature is a no."""
    try:
        key = bytes.fromhex(public)
    except ValueError:
        return False
    return verify_raw(key, sig, pae(payload_type, payload))


def verify_raw(key: bytes, sig: bytes, message: bytes) -> bool:
    """Like `verify`, with 32 key bytes and the message already encoded."""
    try:
        _public_key(key).verify(sig, message)
    except (InvalidSignature, ValueError):
        return False
    return True


@lru_cache(maxsize=4096)
def _public_key(key: bytes) -> Ed25519PublicKey:
    return Ed25519PublicKey.from_public_bytes(key)
