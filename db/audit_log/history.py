"""Who had seen what: a small index over a whole log, and what follows from it."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple, cast

from db.ledger.entry import Entry
from db.ledger.header import Seen

_NONE = -1
_ID_BYTES = 32


class Unseen(NamedTuple):
    """A name in ``seen`` that leads nowhere.

    Attributes:
        where: ``feed/seq`` of the witness.
        feed: whom it saw.      seq: at which position.      id: as which entry.
        last: highest position of that feed that is here, 0 = nothing.
        elsewhere: the entry is here, but under another feed or position.
    """

    where: str
    feed: str
    seq: int
    id: str
    last: int
    elsewhere: bool


class History:
    """Entries by number, in the order in which they come: by feed, position and id.

    About 60 bytes an entry are kept, and its ``seen``.
    """

    def __init__(self) -> None:
        self._feeds: dict[str, list[int]] = {}
        self._seqs = array("q")
        self._ids = bytearray()
        self._prev = array("q")
        self._seen: dict[int, tuple[str | int | bytes, ...]] = {}
        self._before: dict[int, tuple[int, ...]] = {}
        self._followed = bytearray()

    def __len__(self) -> int:
        return len(self._seqs)

    @property
    def feeds(self) -> int:
        """Return how many feeds there are."""
        return len(self._feeds)

    def names(self) -> list[str]:
        """Return the ids of all feeds."""
        return list(self._feeds)

    def has(self, feed: str) -> bool:
        """Tell whether anything of a feed is here."""
        return feed in self._feeds

    def add(self, entry: Entry) -> int:
        """Take the next entry in and return its number."""
        number = len(self._seqs)
        prev = self._prev_of(entry) if entry.prev else _NONE
        self._feeds.setdefault(entry.feed, [number, number])[1] = number + 1
        self._seqs.append(entry.seq)
        self._ids += bytes.fromhex(entry.id)
        self._prev.append(prev)
        self._followed.append(0)
        if prev >= 0:
            self._followed[prev] = 1
        if entry.seen:
            self._seen[number] = tuple(_flat(entry.seen))
        return number

    def _prev_of(self, entry: Entry) -> int:
        last, prev = len(self._seqs) - 1, bytes.fromhex(entry.prev)
        if self._ids[_ID_BYTES * last :] == prev:
            return last
        return self._find(entry.feed, entry.seq - 1, prev)

    def _find(self, feed: str, seq: int, id_: bytes) -> int:
        """Return the number of an entry, -1 where it is not here under this feed and position."""
        start, end = self._feeds.get(feed, (0, 0))
        at = bisect_left(self._seqs, seq, start, end)
        while at < end and self._seqs[at] == seq:
            if self._ids[_ID_BYTES * at : _ID_BYTES * (at + 1)] == id_:
                return at
            at += 1
        return _NONE

    def heads(self) -> list[tuple[str, int, str]]:
        """Return (feed, seq, id) of every entry that no other follows, sorted."""
        return sorted(
            (feed, self._seqs[number], self._id(number))
            for feed, (start, end) in self._feeds.items()
            for number in range(start, end)
            if not self._followed[number]
        )

    def resolve(self) -> Iterator[Unseen]:
        """Look up everything seen, once all entries are in; yield what leads nowhere."""
        held: set[bytes] | None = None
        starts = {start: feed for feed, (start, _) in self._feeds.items()}
        witness = ""
        for number in range(len(self)):
            witness = starts.get(number, witness)
            for feed, seq, id_ in _triples(self._seen.get(number, ())):
                found = self._find(feed, seq, id_)
                if found >= 0:
                    self._before[number] = (*self._before.get(number, ()), found)
                    continue
                held = self._all_ids() if held is None else held
                where = f"{witness}/{self._seqs[number]}"
                yield Unseen(where, feed, seq, id_.hex(), self.last(feed), id_ in held)

    def spread(self, marks: dict[int, int]) -> list[int]:
        """Return for every entry which marked ones lie in its past.

        Args:
            marks: bit by entry number.

        Returns:
            by entry number, the bits of all marked entries that it had seen, itself left out.
        """
        known = [_NONE] * len(self)
        for start in range(len(self)):
            stack = [start]
            while stack:
                number = stack[-1]
                before = self._causes(number) if known[number] < 0 else ()
                unknown = [one for one in before if known[one] < 0]
                if unknown:
                    stack += unknown
                    continue
                if known[number] < 0:
                    known[number] = _together(before, known, marks)
                stack.pop()
        return known

    def find(self, feed: str, seq: int, entry_id: str) -> int:
        """Return the number of an entry, -1 where it does not stand there."""
        return self._find(feed, seq, bytes.fromhex(entry_id))

    def last(self, feed: str) -> int:
        """Return the highest position of a feed that is here, 0 = nothing."""
        start, end = self._feeds.get(feed, (0, 0))
        return self._seqs[end - 1] if end > start else 0

    def chain(self, number: int) -> Iterator[int]:
        """Yield an entry and everything before it on its branch."""
        while number >= 0:
            yield number
            number = self._prev[number]

    def seen_by(self, number: int) -> bytearray:
        """Return by entry number 1 where it lies in the past of an entry, else 0."""
        seen = bytearray(len(self))
        stack = list(self._causes(number))
        while stack:
            one = stack.pop()
            if not seen[one]:
                seen[one] = 1
                stack += self._causes(one)
        return seen

    def last_of(self, feed: str, seen: bytearray) -> int:
        """Return the highest position of a feed among the entries seen, 0 = none."""
        start, end = self._feeds.get(feed, (0, 0))
        return max((self._seqs[one] for one in range(start, end) if seen[one]), default=0)

    def past_heads(self, number: int, witnesses: set[int]) -> list[tuple[str, int, str]]:
        """Return the heads of what an entry had seen.

        Args:
            number: of the entry; it is left out itself.
            witnesses: numbers of witness entries; those written just before it belong to it.
        """
        own = {number}
        while (number := self._prev[number]) in witnesses:
            own.add(number)
        inside, stack = set(own), list(own)
        while stack:
            new = {one for one in self._causes(stack.pop()) if one not in inside}
            inside |= new
            stack += new
        inside -= own
        followed = {self._prev[one] for one in inside}
        return sorted(self._place(one) for one in inside - followed)

    def _causes(self, number: int) -> tuple[int, ...]:
        prev = self._prev[number]
        seen = self._before.get(number, ())
        return seen if prev < 0 else (prev, *seen)

    def _place(self, number: int) -> tuple[str, int, str]:
        feed = next(f for f, (start, end) in self._feeds.items() if start <= number < end)
        return (feed, self._seqs[number], self._id(number))

    def _id(self, number: int) -> str:
        return self._ids[_ID_BYTES * number : _ID_BYTES * (number + 1)].hex()

    def _all_ids(self) -> set[bytes]:
        ids = bytes(self._ids)
        return {ids[at : at + _ID_BYTES] for at in range(0, len(ids), _ID_BYTES)}


def _together(before: tuple[int, ...], known: list[int], marks: dict[int, int]) -> int:
    mask = 0
    for one in before:
        mask |= known[one]
        if one in marks:
            mask |= 1 << marks[one]
    # one object for equal sets: most entries know exactly what their predecessor knew
    return known[before[0]] if before and known[before[0]] == mask else mask


def _flat(seen: Seen) -> Iterator[str | int | bytes]:
    """Yield plain values one after the other: nothing the garbage collector has to walk."""
    for feed, (seq, entry_id) in seen.items():
        yield feed
        yield seq
        yield bytes.fromhex(entry_id)


def _triples(flat: tuple[str | int | bytes, ...]) -> Iterator[tuple[str, int, bytes]]:
    parts = iter(flat)
    return cast("Iterator[tuple[str, int, bytes]]", zip(parts, parts, parts, strict=True))
