"""Randomness from a seed: the same bytes for the same seed, whatever the machine."""

from __future__ import annotations

from hashlib import shake_256

BLOCK = 4096


class Draw:
    """A stream of bytes; stands where ``os.urandom`` stands otherwise. For demo keys only."""

    def __init__(self, seed: int, name: str) -> None:
        self._name = f"umlauf demo {seed} {name}".encode()
        self._block, self._number = b"", 0

    def __call__(self, length: int) -> bytes:
        """The next ``length`` bytes."""
        while len(self._block) < length:
            self._number += 1
            start = self._name + self._number.to_bytes(8, "big")
            self._block += shake_256(start).digest(BLOCK)
        found, self._block = self._block[:length], self._block[length:]
        return found
