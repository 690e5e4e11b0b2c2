"""Finds texts that are nearly the same: word triples, of which a few smallest serve as index."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice
from zlib import crc32

_WORD = re.compile(r"\w+")
_FEWEST_WORDS = 8
_KEPT = 8
_ALIKE = 0.8
_FEW, _MOST = 30, 60


class Likeness:
    """Texts by what they say.

    Two texts are alike when at least four fifths of their word triples are the same (Broder 1997,
    resemblance); the eight smallest triples of each, hashed, find the candidates. Texts of fewer
    than eight words are left alone: short ones resemble each other by nature.
    """

    def __init__(self) -> None:
        self._numbers = _Numbers()
        self._triples: dict[str, frozenset[int]] = {}
        self._same: dict[frozenset[int], list[str]] = {}
        self._by_triple: defaultdict[int, list[str]] = defaultdict(list)

    def add(self, key: str, text: str) -> None:
        """Put a text under its key; the keys are asked for in the order they came in."""
        triples = self._spoken(text)
        if triples and key not in self._triples:
            self._triples[key] = triples
            self._same.setdefault(triples, []).append(key)
            for one in sorted(triples)[:_KEPT]:
                self._by_triple[one].append(key)

    def like(self, text: str, but: frozenset[str] = frozenset()) -> Iterator[str]:
        """Keys of the texts that say nearly the same, found one by one: most want only one.

        Those in ``but`` count as if they were not there.

        The same words first; then some dozens that share rare triples, for what dozens of
        texts share is how a series begins, and no likeness.
        """
        triples = self._spoken(text)
        same = self._same.get(triples, ()) if triples else ()
        yield from _but(same, but)
        crowds = [self._by_triple.get(one, []) for one in sorted(triples)[:_KEPT]]
        crowds.sort(key=len)
        others = [_but(crowd, but) if but else crowd for crowd in crowds]
        near = dict.fromkeys(key for crowd in others for key in islice(crowd, _FEW))
        for key in islice(near, _MOST):
            other = self._triples[key]
            if other != triples and _share(triples, other) >= _ALIKE:
                yield key

    def _spoken(self, text: str) -> frozenset[int]:
        words = _WORD.findall(text.casefold())
        if len(words) < _FEWEST_WORDS:
            return frozenset()
        # Numbers of numbers: the hash of a tuple of integers is the same in every process.
        told = list(map(self._numbers.__getitem__, words))
        return frozenset(map(hash, zip(told, told[1:], told[2:], strict=False)))


class _Numbers(dict[str, int]):
    """A number for each word, reckoned once: texts of one house share most of theirs."""

    def __missing__(self, word: str) -> int:
        number = self[word] = crc32(word.encode("utf-8", "surrogatepass"))
        return number


def _but(crowd: Iterable[str], but: frozenset[str]) -> Iterator[str]:
    return (key for key in crowd if key not in but)


def _share(one: frozenset[int], other: frozenset[int]) -> float:
    both = len(one & other)
    return both / (len(one) + len(other) - both)
