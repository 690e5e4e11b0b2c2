"""A request to a server, signed by a device: what the signature covers, and its three headers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from db.ledger.keys import DeviceKey, verify
from db.ledger.pae import REQUEST_TYPE

KEY, TIME, SIGNATURE = "Umlauf-Key", "Umlauf-Time", "Umlauf-Signature"
LEEWAY_MS = 300_000
"""How far a request's time may lie from the server's (3-ledger §3.4)."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is signed; nothing of it can be changed or sent elsewhere.

    Attributes:
        method: e.g. ``POST``.
        host: as the header ``Host`` says it, with its port where it has one.
        target: path with query, percent-encoded as sent.
        body: SHA-256 of the body, 64 hex.
        at: the server's time, ms since 1970; no two requests of a device name the same.
    """

    method: str
    host: str
    target: str
    body: str
    at: int

    def to_bytes(self) -> bytes:
        """Return the signed bytes: the five parts, a line each."""
        parts = (self.method, self.host.lower(), self.target, self.body, str(self.at))
        return "".join(f"{part}\n" for part in parts).encode()

    def headers(self, key: DeviceKey) -> dict[str, str]:
        """Return the headers that say who asks and when, and prove it."""
        sig = key.sign(REQUEST_TYPE, self.to_bytes()).hex()
        return {KEY: key.public, TIME: str(self.at), SIGNATURE: sig}

    def is_signed(self, public: str, sig: str) -> bool:
        """Tell whether ``sig`` (128 hex) is the signature of this public key (64 hex)."""
        try:
            return verify(public, bytes.fromhex(sig), REQUEST_TYPE, self.to_bytes())
        except ValueError:
            return False


def body_digest(body: bytes) -> str:
    """Return what a request says of its body."""
    return sha256(body).hexdigest()


def time_in(headers: Mapping[str, str]) -> int:
    """Return the time that a header names, ms since 1970; 0 where it names none."""
    text = headers.get(TIME, "")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 16 else 0  # noqa: PLR2004
