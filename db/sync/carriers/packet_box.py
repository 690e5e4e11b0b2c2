"""The packets of a shared folder: everybody reads them, each writes what is in none of them."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from db.errors import CarrierError
from db.ledger.frames import Frame
from db.ledger.keys import DeviceKey
from db.sentence import Sentence
from db.sync.exchange import Heads
from db.sync.link import CarrierLink
from db.sync.memory import Memory
from db.sync.packets.reading import read_part
from db.sync.packets.writing import write_part
from db.sync.replica import Replica
from db.sync.report import Report
from db.sync.share_folder import SHORTER, digest_of
from db.sync.share_packets import SHA, PacketName, packet_name, read_name
from db.tables.sqlite_errors import told_kindly

FRAMES_BYTES = 8 * 1024**2
"""Entries of one packet: little enough to be copied in one go over a slow line."""
WHOLE = 1_000
"""A packet of so many entries is never merged with others."""
MOST_SMALL = 32
_AT_ONCE = 500
_TORN = Sentence("Ein Paket in der Ablage ist beschädigt; wer seinen Inhalt hat, gibt ihn erneut")
_ODD = Sentence("Ein Paket in der Ablage ist nicht zu lesen; es wurde nichts daraus übernommen")


class PacketBox:
    """The folder ``packets`` on a share, for the length of one sync.

    Args:
        link: the carrier child, which alone touches the share.
        folder: the share.
        replica: this side.
        memory: what was read of it before; brought up to date.
        report: told what moved and what is wrong.
        key: gives the acting device's key, which signs packets; asked only where one is written.
        clock: ms since 1970.
    """

    def __init__(  # noqa: PLR0913 - two sides, what is remembered and what is told
        self,
        link: CarrierLink,
        folder: Path,
        replica: Replica,
        memory: Memory,
        report: Report,
        *,
        key: Callable[[], DeviceKey],
        clock: Callable[[], int],
    ) -> None:
        self._link, self._folder, self._replica = link, folder, replica
        self._memory, self._report, self._key, self._clock = memory, report, key, clock

    def read(self, listed: Sequence[str], *, again: bool) -> None:
        """Take in what the listed packets bring, each read once.

        Until a pass brings nothing new: what a packet builds on may lie in one read after it.

        Args:
            listed: names of all packets there are.
            again: read also those once more that held what found no place here.
        """
        memory = self._memory
        self._forget_vanished(set(listed))
        done = {*memory.packets, *memory.odd} - ({*memory.stuck, *memory.odd} if again else set())
        found = [read_name(name) for name in listed if name not in done]
        todo = sorted(filter(None, found), key=self._order)
        seen_torn: set[str] = set()
        while todo:
            before = self._report.received.entries
            todo = [one for one in todo if not self._read(one, seen_torn)]
            if self._report.received.entries == before:
                return

    def give(self, beside: Heads) -> Heads:
        """Write everything held here that lies in no packet, everybody's entries alike.

        Args:
            beside: heads of what else is on the share and stays there.

        Returns:
            what lies on the share now, by feed.

        Raises:
            CarrierTrouble: as the share gives it.
            NoKeyringError: the key cannot be reached.
        """
        reach = self.reach(beside)
        if any(seq > reach.get(feed, 0) for feed, seq in self._memory.packed.items()):
            self._report.add("shorter", self._report.target, SHORTER)
        counts = self._replica.counts()
        heads = self._replica.heads()
        for feed, (last, _) in sorted(heads.items()):
            if counts.get(feed) != last:
                self._give_branches(feed, reach.get(feed, 0))
                continue
            if reach.get(feed, 0) < last:
                self._write(feed, self._straight(feed, reach.get(feed, 0)))
        self._memory.packed = self.reach(beside)
        return heads

    def merge(self) -> None:
        """Replace the own small packets by one, once there are too many."""
        if len(self._memory.packets) <= MOST_SMALL:
            return
        feed = self._key().feed
        small = [one for one in self._right(feed) if one.last - one.first + 1 < WHOLE]
        if len(small) <= MOST_SMALL or self._replica.count(feed) != self._replica.heads()[feed][0]:
            return
        self._write(feed, self._straight(feed, min(one.first for one in small) - 1))
        names = [one.name for one in small]
        self._ask("packets_remove", names=names)
        self._memory.packets = [name for name in self._memory.packets if name not in set(names)]

    def drop_strangers(self, listed: Sequence[str]) -> None:
        """Remove the packets of devices that nobody known here invited."""
        held = self._replica.heads()
        found = filter(None, map(read_name, listed))
        if strange := [one.name for one in found if one.feed not in held]:
            self._ask("packets_remove", names=strange)

    def renew(self, names: Collection[str]) -> None:
        """Write anew what lies in these packets, as it is here now; they are counted no more."""
        memory = self._memory
        memory.packets = [name for name in memory.packets if name not in names]
        memory.packed, memory.branches = {}, {}
        self.give({})

    def _ask(self, what: str, **more: object) -> dict[str, Any]:
        return self._link.ask({"do": what, "folder": str(self._folder), **more})[0]

    def _order(self, one: PacketName) -> tuple[bool, str, int]:
        return (one.feed != self._replica.space, one.feed, one.first)

    def _forget_vanished(self, here: set[str]) -> None:
        memory = self._memory
        memory.packets = [name for name in memory.packets if name in here]
        memory.stuck = [name for name in memory.stuck if name in here]
        memory.odd = [name for name in memory.odd if name in here]
        memory.torn = {name: sha for name, sha in memory.torn.items() if name in here}

    def _read(self, one: PacketName, seen_torn: set[str]) -> bool:
        """Read one packet; tell whether it need not be looked at again in this round."""
        if one.name in seen_torn:
            return True
        copy = self._scratch()
        try:
            sha = str(self._ask("packet_fetch", name=one.name, to=str(copy))["sha"])
            if not sha:
                return True  # merged meanwhile; the next look shows what is there instead
            problems = self._taken(one, copy, sha)
        finally:
            copy.unlink(missing_ok=True)
        if problems is None:
            seen_torn.add(one.name)
            return True
        return self._keep(one.name, problems)

    def _taken(self, one: PacketName, copy: Path, sha: str) -> list[Any] | None:
        """Take a copied packet in; None where it is not what its name says."""
        memory = self._memory
        if sha[:SHA] != one.sha:
            self._report.add("bad_packet", one.name, _TORN)
            if memory.torn.get(one.name) == sha:
                self._ask("packet_aside", name=one.name)
            memory.torn[one.name] = sha
            return None
        memory.torn.pop(one.name, None)
        memory.odd = [name for name in memory.odd if name != one.name]
        span = range(one.first, one.last + 1)
        try:
            return read_part(self._replica, copy, one.feed, span, self._report)
        except CarrierError:
            self._report.add("bad_packet", one.name, _ODD)
            memory.odd.append(one.name)
            return None

    def _keep(self, name: str, problems: list[Any]) -> bool:
        """Remember a packet that was right; tell whether all of it found its place."""
        memory = self._memory
        if name not in memory.packets:
            memory.packets.append(name)
        memory.stuck = [one for one in memory.stuck if one != name]
        if not problems:
            return True
        memory.stuck.append(name)
        for problem in problems:
            if problem.kind != "gap":
                self._report.add(*problem)
        return False

    def _right(self, feed: str) -> list[PacketName]:
        found = filter(None, map(read_name, self._memory.packets))
        return [one for one in found if not one.is_copy and feed in {"", one.feed}]

    def reach(self, beside: Heads) -> dict[str, int]:
        """Return by feed the last position up to which nothing is missing on the share.

        Args:
            beside: as in `give`; a head that is not held here counts for nothing.
        """
        known = {frame[0] for frame in self._replica.frames(entry for _, entry in beside.values())}
        spans: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for feed in known:
            spans[feed].append((1, beside[feed][0]))
        for one in self._right(""):
            spans[one.feed].append((one.first, one.last))
        return {feed: _end(sorted(found)) for feed, found in spans.items()}

    def _straight(self, feed: str, after: int) -> Iterator[Frame]:
        while page := self._replica.page([(feed, after)]):
            yield from page
            after = page[-1][1]

    def _give_branches(self, feed: str, reached: int) -> None:
        """Give the whole of a feed that parted: positions do not tell which branch lies there."""
        places = self._replica.ids(feed)
        ids = [entry for _, entry in places]
        digest = sha256("".join(ids).encode()).hexdigest()
        if self._memory.branches.get(feed) != digest or reached < places[-1][0]:
            parts = (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))
            self._write(feed, (frame for part in parts for frame in self._replica.frames(part)))
            self._memory.branches[feed] = digest

    def _write(self, feed: str, frames: Iterable[Frame]) -> None:
        """Write entries of one feed in as many packets as they need."""
        for part in _parts(frames):
            source = self._scratch()
            try:
                with told_kindly(source):
                    write_part(self._replica.space, self._key(), source, part, self._clock())
                    sha = digest_of(source, lambda _: None)
                name = packet_name(feed, part[0][1], part[-1][1], sha)
                space = self._replica.space
                self._ask("packet_give", space=space, source=str(source), name=name)
            finally:
                source.unlink(missing_ok=True)
            self._memory.packets.append(name)
            self._memory.sent_at = self._clock()
            self._report.sent.entries += len(part)

    def _scratch(self) -> Path:
        with told_kindly(self._replica.scratch):
            self._replica.scratch.mkdir(parents=True, exist_ok=True)
        return self._replica.scratch / f"packet-{os.urandom(8).hex()}.umlauf"


def _end(spans: Iterable[tuple[int, int]]) -> int:
    end = 0
    for first, last in spans:
        if first > end + 1:
            break
        end = max(end, last)
    return end


def _parts(frames: Iterable[Frame]) -> Iterator[list[Frame]]:
    part: list[Frame] = []
    size = 0
    for frame in frames:
        part.append(frame)
        size += len(frame[3]) + len(frame[4] or b"")
        if size > FRAMES_BYTES:
            yield part
            part, size = [], 0
    if part:
        yield part
