"""What became of media, channels and labels from one revision to another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from db.domain.operations.revision_add import MediumRef
from db.domain.records import dataclass

PAIR_CHANGES = ("same", "described", "moved", "replaced", "added", "removed")


@dataclass(frozen=True, slots=True)
class Pair:
    """One place in the row of media.

    Attributes:
        old: position in the old revision from 0, -1 = not there.      new: same, in the new one.
        change: one of ``PAIR_CHANGES``; ``described``: the bytes stay, what is said about them
            does not. A medium that moves because another came or went is not ``moved``.
    """

    old: int
    new: int
    change: str


@dataclass(frozen=True, slots=True)
class Shift:
    """What came to and left a row of codes.

    Attributes:
        reordered: the same codes in another order.
    """

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    reordered: bool = False

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.reordered)


def pair_media(old: Sequence[MediumRef], new: Sequence[MediumRef]) -> tuple[Pair, ...]:
    """Each medium with what it was before, in the new order; what is gone stands where it was."""
    before, after = [one.sha256 for one in old], [one.sha256 for one in new]
    partner: dict[int, Pair] = {}
    for place_old, place_new, change in _matched(before, after):
        if change == "same" and old[place_old].id != new[place_new].id:
            partner[place_new] = Pair(place_old, place_new, "described")
        else:
            partner[place_new] = Pair(place_old, place_new, change)
    pairs = [partner.get(number, Pair(-1, number, "added")) for number in range(len(new))]
    return tuple(_with_gone(pairs, len(old)))


def compare_codes(old: Sequence[str], new: Sequence[str]) -> Shift:
    """What a row of channels or labels gained and lost."""
    added = tuple(one for one in new if one not in old)
    removed = tuple(one for one in old if one not in new)
    kept = tuple(one for one in new if one in old)
    same_order = [one for one in old if one in new] == list(kept)
    return Shift(added, removed, kept, not same_order)


def _matched(old: list[str], new: list[str]) -> Iterable[tuple[int, int, str]]:
    """Positions that belong together: same bytes in place, elsewhere, then what replaces what."""
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for tag, a, b, c, _ in codes:
        if tag == "equal":
            yield from ((a + n, c + n, "same") for n in range(b - a))
    loose_old = [n for tag, a, b, _, _ in codes if tag != "equal" for n in range(a, b)]
    loose_new = [n for tag, _, _, c, d in codes if tag != "equal" for n in range(c, d)]
    for place_new in list(loose_new):
        found = next((n for n in loose_old if old[n] == new[place_new]), None)
        if found is not None:
            loose_old.remove(found)
            loose_new.remove(place_new)
            yield found, place_new, "moved"
    for tag, a, b, c, d in codes:
        if tag == "replace":
            left = [n for n in range(a, b) if n in loose_old]
            right = [n for n in range(c, d) if n in loose_new]
            yield from ((one, two, "replaced") for one, two in zip(left, right, strict=False))


def _with_gone(pairs: Sequence[Pair], count_old: int) -> list[Pair]:
    """The pairs with what was removed put behind its neighbour of before."""
    here = {pair.old for pair in pairs}
    rows = list(pairs)
    for place in range(count_old):
        if place not in here:
            behind = next((n for n, one in enumerate(rows) if one.old == place - 1), -1)
            rows.insert(behind + 1, Pair(place, -1, "removed"))
    return rows
