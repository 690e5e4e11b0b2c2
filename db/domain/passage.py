"""Where a quoted passage stands once the text around it, or it itself, was edited."""

from __future__ import annotations

from collections.abc import Iterator

from db.domain.records import dataclass

CONTEXT = 32
"""How many code points before and after a passage are kept with it."""
_ENOUGH = 3
_MOST = 2_000


@dataclass(frozen=True, slots=True)
class Passage:
    """Where it stands: ``same``, ``moved`` or ``gone``; code points, (0, 0) where gone."""

    state: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage as it was quoted: place (code points), words, and what stood around them."""

    start: int
    words: str
    before: str = ""
    after: str = ""

    @property
    def end(self) -> int:
        """The first code point behind it."""
        return self.start + len(self.words)


def quote_of(text: str, start: int, end: int) -> Quote:
    """The passage of a text with its context."""
    before, after = text[max(start - CONTEXT, 0) : start], text[end : end + CONTEXT]
    return Quote(start, text[start:end], before, after)


def find_passage(quote: Quote, new: str, old: str = "") -> Passage:
    """Finds a quoted passage in a changed text.

    ``old`` is the text that was quoted, "" where it is no longer known. An edit elsewhere never
    loses the passage. Where the words themselves changed it is gone, even if the same words stand
    somewhere else: an equal passage in other company is another passage.
    """
    if not quote.words:
        return Passage("gone")
    untouched = _untouched(quote, old, new)
    found = untouched if untouched is not None else _best(quote, new, old)
    if found is None:
        return Passage("gone")
    state = "same" if found == quote.start else "moved"
    return Passage(state, found, found + len(quote.words))


def replaced(text: str, words: str, by: str) -> str | None:
    """A text with a wording exchanged where it stands exactly once, else None."""
    return text.replace(words, by) if words and text.count(words) == 1 else None


def _untouched(quote: Quote, old: str, new: str) -> int | None:
    """Where the passage must be if it lies before or behind everything that changed."""
    if old[quote.start : quote.end] != quote.words:
        return None
    if quote.end <= _shared(old, new):
        return quote.start
    if len(old) - quote.start <= _shared(old[::-1], new[::-1]):
        return quote.start + len(new) - len(old)
    return None


def _best(quote: Quote, new: str, old: str) -> int | None:
    there, before = list(_places(quote.words, new)), list(_places(quote.words, old))
    if len(there) == len(before) and quote.start in before:
        return there[before.index(quote.start)]
    best = max(
        there, key=lambda one: (_likeness(quote, new, one), -abs(one - quote.start)), default=None
    )
    if best is None or (len(there) == 1 and not before):
        return best
    lost = len(there) < len(before)
    return None if lost and _likeness(quote, new, best) < _ENOUGH else best


def _likeness(quote: Quote, text: str, place: int) -> int:
    """How many code points on both sides still read as they did."""
    left = _shared(quote.before[::-1], text[max(place - CONTEXT, 0) : place][::-1])
    behind = place + len(quote.words)
    return left + _shared(quote.after, text[behind : behind + CONTEXT])


def _places(words: str, text: str) -> Iterator[int]:
    place = text.find(words)
    for _ in range(_MOST):
        if place < 0:
            return
        yield place
        place = text.find(words, place + 1)


def _shared(one: str, other: str) -> int:
    """How many code points two texts begin with in common."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
