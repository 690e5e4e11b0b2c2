"""Keys as words that two people can compare on the telephone."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from importlib.resources import files

_BITS = 11
"""2,048 words carry 11 bits each."""


def six_words(space: str, public: str) -> tuple[str, ...]:
    """Return six words: the first 66 bits of SHA-256(space ‖ public key).

    Args:
        space: 32 hex, hashed as 16 bytes.
        public: 64 hex, hashed as 32 bytes.
    """
    digest = sha256(bytes.fromhex(space) + bytes.fromhex(public)).digest()
    return _spell(digest, 6)


@cache
def word_list() -> tuple[str, ...]:
    """Return the 2,048 words, sorted; their order is part of format version 1."""
    text = files("resources").joinpath("words", "de.txt").read_text("utf-8")
    return tuple(text.split())


def _spell(data: bytes, count: int) -> tuple[str, ...]:
    words = word_list()
    number = int.from_bytes(data) >> (len(data) * 8 - _BITS * count)
    places = (number >> _BITS * place & len(words) - 1 for place in reversed(range(count)))
    return tuple(words[place] for place in places)
