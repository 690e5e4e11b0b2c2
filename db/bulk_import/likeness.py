"""Finds texts that are nearly the same: word triples, of which a few smallest serve as index."""

from __future__ import annotations

import re
from collections import defaultdict
from zlib import crc32

_WORD = re.compile(r"\w+")
_RUN = 3
_FEWEST_WORDS = 8
_KEPT = 8
_ALIKE = 0.8


class Likeness:
    """Texts by what they say.

    Two texts are alike when at least four fifths of their word triples are the same (Broder 1997,
    resemblance); the eight smallest triples of each, hashed, find the candidates. Texts of fewer
    than eight words are left alone: short ones resemble each other by nature.
    """

    def __init__(self) -> None:
        self._triples: dict[str, frozenset[int]] = {}
        self._by_triple: defaultdict[int, list[str]] = defaultdict(list)

    def add(self, key: str, text: str) -> None:
        """Put a text under its key; the keys are asked for in the order they came in."""
        triples = _triples(text)
        if triples and key not in self._triples:
            self._triples[key] = triples
            for one in sorted(triples)[:_KEPT]:
                self._by_triple[one].append(key)

    def like(self, text: str) -> list[str]:
        """Keys of the texts that say nearly the same."""
        triples = _triples(text)
        candidates = dict.fromkeys(
            key for one in sorted(triples)[:_KEPT] for key in self._by_triple.get(one, ())
        )
        return [one for one in candidates if _share(triples, self._triples[one]) >= _ALIKE]


def _triples(text: str) -> frozenset[int]:
    words = _WORD.findall(text.casefold())
    if len(words) < _FEWEST_WORDS:
        return frozenset()
    return frozenset(
        crc32(" ".join(words[at : at + _RUN]).encode()) for at in range(len(words) - _RUN + 1)
    )


def _share(one: frozenset[int], other: frozenset[int]) -> float:
    return len(one & other) / len(one | other)
