"""Reads a packet: as often as one likes, in any order, with what is missing kept for later."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from db.errors import CarrierError
from db.ledger.entry import entry_id
from db.ledger.frames import Frame, FrameReader
from db.ledger.problem import Problem
from db.sentence import Sentence
from db.sync.packets.archive import PacketFile
from db.sync.packets.form import MAX_ENTRIES, OTHER_SPACE, UNREADABLE, author_of
from db.sync.packets.waiting import WaitingEntries
from db.sync.replica import Replica
from db.sync.report import Report

_PAGE_BYTES, _PAGE_FRAMES = 4 * 1024**2, 4_000
_MAY_COME = {"gap", "not_invited"}
"""Refusals that end once something else is here."""


def read_packet(replica: Replica, path: Path, waiting: WaitingEntries, report: Report) -> int:
    """Take in what a packet brings; return how many of its entries wait for others.

    Raises:
        CarrierError: it is no packet of this space, or damaged; nothing was taken.
        KnownError: this replica cannot be written, or the file not be read.
    """
    with PacketFile(path) as packet:
        if packet.manifest.space != replica.space:
            raise CarrierError(OTHER_SPACE.filled(name=path.name))
        packet.check_entries()
        stuck = _take(replica, packet, report)
        held = _hold(replica, packet, stuck, waiting)
        report.received.entries += waiting.retry(replica)
        _take_media(replica, packet, report)
    for problem in stuck.values():
        if problem.kind not in _MAY_COME or not held:
            report.add(*problem)
    return waiting.count() if held else 0


def read_part(
    replica: Replica, path: Path, feed: str, span: range, report: Report
) -> list[Problem]:
    """Take in a packet that lay on a share; return what of it found no place here.

    Args:
        replica: this side.
        path: a copy on this machine.
        feed: whose entries it has to hold.
        span: which positions of that feed, all of them.
        report: told what came.

    Raises:
        CarrierError: it is no packet of this space, damaged, or holds less; nothing was taken.
        KnownError: this replica cannot be written.
    """
    with PacketFile(path) as packet:
        if packet.manifest.space != replica.space:
            raise CarrierError(OTHER_SPACE.filled(name=path.name))
        packet.check_entries()
        held = {seq for page in _pages(packet) for name, seq, *_ in page if name == feed}
        if len(span) > len(held) or not held.issuperset(span):
            raise CarrierError(UNREADABLE.filled(name=path.name))
        return list(_take(replica, packet, report).values())


def bodies_in(path: Path) -> set[str]:
    """Return the ids of the entries that have their body in a packet.

    Raises:
        CarrierError: it is no packet, or damaged.
    """
    with PacketFile(path) as packet:
        return {
            entry_id(frame[3]) for page in _pages(packet) for frame in page if frame[4] is not None
        }


def _take(replica: Replica, packet: PacketFile, report: Report) -> dict[str, Problem]:
    """Pass over the entries until a pass brings nothing; return by feed what was refused."""
    while True:
        problems: dict[str, Problem] = {}
        before = report.received.entries
        for page in _pages(packet):
            accepted, found = replica.accept(page)
            report.received.entries += len(accepted)
            for problem in found:
                problems.setdefault(problem.where.split("/")[0], problem)
        if report.received.entries == before or not problems:
            return problems


def _hold(
    replica: Replica, packet: PacketFile, stuck: dict[str, Problem], waiting: WaitingEntries
) -> int:
    """Keep what may yet find its place, if the packet's maker is known here."""
    feeds = {feed for feed, problem in stuck.items() if problem.kind in _MAY_COME}
    if not feeds or author_of(packet.manifest) not in replica.heads():
        return 0
    return waiting.keep(
        frame
        for page in _pages(packet)
        for frame in page
        if frame[0] in feeds and not replica.frames([entry_id(frame[3])])
    )


def _take_media(replica: Replica, packet: PacketFile, report: Report) -> None:
    """Take the media that entries name and that are missing; every byte is hashed."""
    for sha in replica.media_wanted():
        if sha not in packet.manifest.media:
            continue
        replica.scratch.mkdir(parents=True, exist_ok=True)
        part = replica.scratch / f"{sha}.packet"
        try:
            packet.copy_medium(sha, part)
            if replica.media_keep(part, sha):
                report.received.media_bytes += packet.manifest.media[sha]
                continue
        finally:
            part.unlink(missing_ok=True)
        text = Sentence("Ein Medium im Paket ist verändert und wurde nicht übernommen")
        report.add("bad_media", sha, text)


def _pages(packet: PacketFile) -> Iterator[list[Frame]]:
    with packet.entries() as stream:
        page: list[Frame] = []
        size = 0
        for frame in FrameReader(stream, max_bytes=MAX_ENTRIES):
            page.append(frame)
            size += len(frame[3]) + len(frame[4] or b"")
            if size > _PAGE_BYTES or len(page) >= _PAGE_FRAMES:
                yield page
                page, size = [], 0
        if page:
            yield page
