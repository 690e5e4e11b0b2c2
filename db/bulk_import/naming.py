"""Finds what a cell names, and says what may be meant where it is unknown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from itertools import takewhile

from db.bulk_import.columns import folded
from db.sentence import Sentence

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


def unknown(what: Sentence, word: str, names: Sequence[str], also: Sequence[str] = ()) -> Sentence:
    """The sentence for a name nobody knows, with what may be meant.

    Args:
        what: e.g. "Haus".
        word: as written.
        names: the names to propose, or to list where none is near.
        also: further names to propose.
    """
    guesses = guessed(word, names, also)
    if guesses:
        return Sentence(
            "{what} „{word}“ ist unbekannt – {guesses} gemeint?",
            what=what,
            word=word,
            guesses=guesses[0]
            if len(guesses) == 1
            else Sentence("{one} oder {other}", one=guesses[0], other=guesses[1]),
        )
    known = ", ".join(names[:_MOST_NAMES]) + (" …" if len(names) > _MOST_NAMES else "")
    return Sentence(
        "{what} „{word}“ ist unbekannt. Bekannt: {known}.",
        what=what,
        word=word,
        known=known or Sentence("noch nichts"),
    )


def guessed(word: str, names: Sequence[str], also: Sequence[str] = ()) -> list[str]:
    """The nearest name, or two that are equally near; a common beginning counts."""
    wanted = folded(word)
    names = [*names, *also]
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
