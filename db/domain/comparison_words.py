"""Two wordings word by word, marked as a person with two pens would mark them.

Texts come from strangers and may be as long as an entry allows: an alignment is only begun where
its worst case is known to be short. Beyond that whole sentences are marked, then the whole text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import chain, groupby, pairwise
from math import isqrt

SAME, OLD, NEW = "same", "old", "new"
STEPS_A_TEXT, STEPS_A_PAGE = 4_000_000, 8_000_000
SMALL_WORD = 3

_LETTER = r"[\w\u0300-\u036f]"
_PICTURE = r"[\u2190-\u21ff\u2300-\u27bf\u2900-\u297f\u2b00-\u2bff\U0001f000-\U0001faff]"
_DRESS = r"[\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]*"
# Every quantifier is bounded, or followed by what cannot be part of it: no text is slow to cut.
_WORD = re.compile(
    rf"""
    https?://\S*[^\s.,;:!?)\]}}"'“”„‚‘’»«]      # an address, without the stop after it
    | [#@]{_LETTER}+                            # a hashtag, a mention
    | \d+(?:[.,:]\d+)*                          # a number, a date, a time of day
    | \w[\w-]{{0,62}}(?:\.\w[\w-]{{0,62}}){{1,9}}(?:/[\w/.?=&%+~-]*\w)?   # www.sachsen.de/wald
    | {_LETTER}+(?:[-:*·’']{_LETTER}+)*         # E-Mail, Bürger:innen, geht’s
    | [\U0001f1e6-\U0001f1ff]{{2}}              # a flag
    | {_PICTURE}{_DRESS}(?:\u200d{_PICTURE}{_DRESS})*
    | \S                                        # a full stop, a dash
    """,
    re.VERBOSE,
)
_COUNTS = re.compile(rf"\w|{_PICTURE}|[\U0001f1e6-\U0001f1ff]")
Unit = tuple[str, str]
Block = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that both have (``same``), or only the one (``old``, ``new``)."""

    kind: str
    text: str


@dataclass(slots=True)
class Budget:
    """How many steps a page may still spend on aligning."""

    left: int = field(default=STEPS_A_PAGE)

    def take(self, steps: int) -> bool:
        """Takes steps if there are so many, and if no single text wants too much."""
        if steps > min(self.left, STEPS_A_TEXT):
            return False
        self.left -= steps
        return True


def compare_words(old: str, new: str, budget: Budget | None = None) -> tuple[Piece, ...]:
    """Pieces in reading order, what is gone before what came in its place.

    ``same`` and ``old`` joined are the old text, ``same`` and ``new`` joined the new one.
    """
    return tuple(_joined(_compared(_units(old), _units(new), budget or Budget())))


def places(pieces: Sequence[Piece]) -> int:
    """At how many places something changed."""
    return sum(changed for changed, _ in groupby(piece.kind != SAME for piece in pieces))


def count_words(pieces: Sequence[Piece], kind: str) -> int:
    """How many words the pieces of a kind have; marks alone are none."""
    words = chain.from_iterable(_WORD.findall(one.text) for one in pieces if one.kind == kind)
    return sum(_COUNTS.search(word) is not None for word in words)


def _units(text: str) -> list[Unit]:
    """Words, each with the space before it; what space ends the text stands with ""."""
    found, end = [], 0
    for match in _WORD.finditer(text):
        found.append((text[end : match.start()], match[0]))
        end = match.end()
    return [*found, (text[end:], "")]


def _compared(old: list[Unit], new: list[Unit], budget: Budget) -> Iterator[Piece]:
    place_old = place_new = 0
    for start_old, end_old, start_new, end_new in _blocks(old, new, budget):
        yield from _changed(old[place_old:start_old], new[place_new:start_new])
        pairs = zip(old[start_old:end_old], new[start_new:end_new], strict=True)
        for (gap_old, word), (gap_new, _) in pairs:
            yield from _gap(gap_old, gap_new)
            yield Piece(SAME, word)
        place_old, place_new = end_old, end_new


def _gap(old: str, new: str) -> Iterator[Piece]:
    if old == new:
        yield Piece(SAME, old)
    else:
        yield Piece(OLD, old)
        yield Piece(NEW, new)


def _changed(old: list[Unit], new: list[Unit]) -> Iterator[Piece]:
    """One place; the space before it is not part of it where both have the same."""
    gone, come = _text(old), _text(new)
    gap = old[0][0] if old and new and old[0][0] == new[0][0] else ""
    yield Piece(SAME, gap)
    yield Piece(OLD, gone[len(gap) :])
    yield Piece(NEW, come[len(gap) :])


def _text(units: Sequence[Unit]) -> str:
    return "".join(gap + word for gap, word in units)


def _blocks(old: list[Unit], new: list[Unit], budget: Budget) -> list[Block]:
    """Where the words are the same: spans in both, in order, the end of the texts included."""
    first, last = [word for _, word in old], [word for _, word in new]
    head = _common(first, last)
    tail = _common(first[head:][::-1], last[head:][::-1])
    end_old, end_new = len(first) - tail, len(last) - tail
    middle = _aligned(first[head:end_old], last[head:end_new], budget)
    if middle is None:
        middle = _lines_then_words(old[head:end_old], new[head:end_new], budget)
    moved = [(a + head, b + head, c + head, d + head) for a, b, c, d in middle]
    ends = [(0, head, 0, head), *moved, (end_old, len(first), end_new, len(last))]
    return _without_islands([block for block in ends if block[0] < block[1]], first)


def _common(one: list[str], other: list[str]) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


def _aligned(old: list[str], new: list[str], budget: Budget) -> list[Block] | None:
    """The same spans; None where finding them could take too long."""
    if not budget.take(_steps(old, new)):
        return None
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    found = matcher.get_matching_blocks()
    return [(i, i + size, j, j + size) for i, j, size in found if size]


def _steps(old: list[str], new: list[str]) -> int:
    """The most that difflib can need: each found span looks at all that is left again."""
    counts, others = Counter(old), Counter(new)
    pairs = sum(count * others[word] for word, count in counts.items())
    return min(len(old), len(new)) * max(len(old), len(new)) // 2 + pairs * isqrt(pairs) // 3


def _lines_then_words(old: list[Unit], new: list[Unit], budget: Budget) -> list[Block]:
    """The same lines and sentences first, then the same words of what lies between them."""
    first, last = _sentences(old), _sentences(new)
    texts = [_text(old[a:b]) for a, b in first], [_text(new[a:b]) for a, b in last]
    found: list[Block] = []
    place_old = place_new = 0
    for a, b, c, d in [*(_aligned(*texts, budget) or ()), (len(first), 0, len(last), 0)]:
        start_old = first[a][0] if b else len(old)
        start_new = last[c][0] if b else len(new)
        found += _between(old, new, (place_old, start_old, place_new, start_new), budget)
        if b:
            place_old, place_new = first[b - 1][1], last[d - 1][1]
            found.append((start_old, place_old, start_new, place_new))
    return found


def _between(old: list[Unit], new: list[Unit], span: Block, budget: Budget) -> list[Block]:
    start_old, end_old, start_new, end_new = span
    words = [word for _, word in old[start_old:end_old]]
    others = [word for _, word in new[start_new:end_new]]
    return [
        (a + start_old, b + start_old, c + start_new, d + start_new)
        for a, b, c, d in _aligned(words, others, budget) or ()
    ]


def _sentences(units: list[Unit]) -> list[tuple[int, int]]:
    """Spans of units up to a full stop or the end of a line."""
    ends = (
        number
        for number in range(1, len(units))
        if "\n" in units[number][0] or units[number - 1][1] in {".", "!", "?"}
    )
    starts = [0, *ends, len(units)]
    return [(a, b) for a, b in pairwise(starts) if a < b]


def _without_islands(blocks: list[Block], words: list[str]) -> list[Block]:
    """Leaves out what stays only by chance: „zu“ between two rewritten halves of a sentence."""
    kept: list[Block] = [(0, 0, 0, 0)]
    for block, following in pairwise([*blocks, (len(words), 0, 0, 0)]):
        small = block[1] - block[0] == 1 and len(words[block[0]]) <= SMALL_WORD
        if not (small and _rewritten(kept[-1], block) and _rewritten(block, following)):
            kept.append(block)
    return kept[1:]


def _rewritten(before: Block, after: Block) -> bool:
    return before[1] < after[0] and before[3] < after[2]


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Neighbours of one kind become one; at each place the old comes first."""
    for same, group in groupby((one for one in pieces if one.text), lambda one: one.kind == SAME):
        stretch = list(group)
        for kind in (SAME,) if same else (OLD, NEW):
            text = "".join(one.text for one in stretch if one.kind == kind)
            if text:
                yield Piece(kind, text)
