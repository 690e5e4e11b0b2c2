"""Finds what a cell names, and says what may be meant where it is unknown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from itertools import takewhile

from db.bulk_import.columns import folded

_NEAR = 0.6
_MOST_NAMES = 12
_MOST_GUESSES = 2


def pick(word: str, choices: Mapping[str, str]) -> str:
    """The value of a name, case, accents and punctuation forgiven; "" if unknown.

    Args:
        word: as written.
        choices: names in any spelling → value.
    """
    wanted = folded(word)
    return next((value for name, value in choices.items() if folded(name) == wanted), "")


def unknown(what: str, word: str, names: Sequence[str], also: Sequence[str] = ()) -> str:
    """The sentence for a name nobody knows, with what may be meant.

    Args:
        what: e.g. "Haus".
        word: as written.
        names: the names to propose, or to list where none is near.
        also: further names to propose.
    """
    guesses = _guesses(word, [*names, *also])
    if guesses:
        return f"{what} „{word}“ ist unbekannt – {' oder '.join(guesses)} gemeint?"
    known = ", ".join(names[:_MOST_NAMES]) + (" …" if len(names) > _MOST_NAMES else "")
    return f"{what} „{word}“ ist unbekannt. Bekannt: {known or 'noch nichts'}."


def _guesses(word: str, names: Sequence[str]) -> list[str]:
    """The nearest name, or two that are equally near; a common beginning counts."""
    wanted = folded(word)
    by_folded = {folded(name): name for name in reversed(names)}
    near = {one: _nearness(wanted, one) for one in by_folded}
    best = max(near.values(), default=(0.0, 0))
    found = [name for name, nearness in near.items() if nearness == best]
    if best[0] < _NEAR or len(found) > _MOST_GUESSES:
        return []
    return sorted(by_folded[one] for one in found)


def _nearness(wanted: str, name: str) -> tuple[float, int]:
    alike = SequenceMatcher(None, wanted, name, autojunk=False).ratio()
    same = takewhile(lambda pair: pair[0] == pair[1], zip(wanted, name, strict=False))
    return alike, len(list(same))
