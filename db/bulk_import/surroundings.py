"""What else is planned and said: the space's drafts and the other rows of the file."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from db.bulk_import.likeness import Likeness
from db.domain.checks.facts import Neighbour

_MINUTE = 60_000
_CLOSE = 30 * _MINUTE
_MOST_NAMED = 3
"""A row names so many neighbours: a day copied down a thousand rows is said once, not squared."""


@dataclass(frozen=True, slots=True)
class Posting:
    """A draft of the space, or a row of the file.

    Attributes:
        id: of the draft; "row 7" of a row.
        row: its number, 0 = a draft of the space.
        planned_at: ms, 0 = not planned.
        texts: what it says, a channel each.      media: SHA-256 of what it shows.
    """

    id: str
    title: str
    planned_at: int
    channels: tuple[str, ...]
    texts: tuple[str, ...] = ()
    media: tuple[str, ...] = ()
    row: int = 0


class Surroundings:
    """Finds what stands near a posting: drafts of the space, and rows in their order."""

    def __init__(self) -> None:
        self._all: dict[str, Posting] = {}
        self._planned: list[Posting] = []
        self._times: list[int] = []
        self._shown: dict[str, list[str]] = {}
        self._said = Likeness()
        self._own: frozenset[str] = frozenset()

    def add(self, postings: Iterable[Posting]) -> None:
        """Add what is planned, in the order in which others hear of it."""
        for one in postings:
            self._all[one.id] = one
            for digest in one.media:
                self._shown.setdefault(digest, []).append(one.id)
            if text := _main(one.texts):
                self._said.add(one.id, text)
        planned = (one for one in self._all.values() if one.planned_at)
        self._planned = sorted(planned, key=lambda one: one.planned_at)
        self._times = [one.planned_at for one in self._planned]

    def leave_out(self, own: frozenset[str]) -> None:
        """Pass over drafts that the rows themselves change."""
        self._own = own

    def beside(self, posting: Posting) -> tuple[tuple[Neighbour, ...], int]:
        """The nearest postings on a shared channel within half an hour, and how many more."""
        if not posting.planned_at:
            return (), 0
        first = bisect_left(self._times, posting.planned_at - _CLOSE)
        last = bisect_right(self._times, posting.planned_at + _CLOSE)
        found = sorted(
            self._neighbours(posting, self._planned[first:last]), key=lambda one: one.apart
        )
        return tuple(found[:_MOST_NAMED]), max(len(found) - _MOST_NAMED, 0)

    def _neighbours(self, posting: Posting, near: Sequence[Posting]) -> Iterator[Neighbour]:
        for one in near:
            shared = next((code for code in one.channels if code in posting.channels), "")
            if shared and one.id != posting.id and one.id not in self._own:
                apart = abs(one.planned_at - posting.planned_at) // _MINUTE
                yield Neighbour(one.id, one.title, shared, apart)

    def showing(self, digest: str, but: str) -> Posting | None:
        """The first other posting that shows the same bytes."""
        ids = (one for one in self._shown.get(digest, ()) if one not in self._own)
        return next((self._all[one] for one in ids if one != but), None)

    def saying(self, posting: Posting) -> Posting | None:
        """The first other posting that says nearly the same."""
        found = self._said.like(_main(posting.texts), self._own)
        return next((self._all[one] for one in found if one != posting.id), None)


def _main(texts: Sequence[str]) -> str:
    return max(texts, key=len, default="")
