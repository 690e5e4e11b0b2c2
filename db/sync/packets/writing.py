"""Writes a packet: what a partner lacks, or everything; whole or not at all."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from secrets import token_hex
from typing import NamedTuple

import msgspec

from db.ledger.entry import entry_id
from db.ledger.frames import Frame, frame_bytes
from db.ledger.keys import DeviceKey
from db.sync.exchange import NOWHERE, Heads
from db.sync.packets.form import (
    ENTRIES,
    MANIFEST,
    MAX_MEDIA,
    MAX_MEMBERS,
    MAX_RATIO,
    SIGNATURE,
    VERSION,
    FileMark,
    PacketManifest,
    PartnerHeads,
    sign,
)
from db.sync.replica import Replica
from db.tables.sqlite_errors import told_kindly

_BLOCK = 1 << 20
_AT_ONCE = 500
_OTHERS = 3
"""Members of a packet that are no media."""


class Written(NamedTuple):
    """What went into a packet.

    Attributes:
        entries: their number.
        media_bytes: size of all media, bytes.
        left_out: media that found no room; they go with a packet for the new heads.
    """

    entries: int
    media_bytes: int
    left_out: int


def write_packet(
    replica: Replica, key: DeviceKey, out: Path, partner: PartnerHeads | None, now: int
) -> Written:
    """Write what ``partner`` lacks (None = everything) to ``out``, which appears when complete.

    Raises:
        KnownError: the place cannot be written or is full; nothing is left there.
    """
    part = out.with_name(f"{out.name}.{token_hex(4)}.teil")
    with told_kindly(out):
        try:
            written = _write(replica, key, part, partner, now, zipfile.ZIP_DEFLATED)
            if _is_swollen(part):
                written = _write(replica, key, part, partner, now, zipfile.ZIP_STORED)
            with part.open("rb+") as file:
                os.fsync(file.fileno())
            part.replace(out)
        finally:
            part.unlink(missing_ok=True)
    return written


def write_heads(replica: Replica, out: Path, now: int) -> None:
    """Write what this replica holds, for whoever makes a packet for it.

    Raises:
        KnownError: the place cannot be written or is full.
    """
    held = PartnerHeads(VERSION, replica.space, now, replica.heads(), sorted(replica.media_have()))
    part = out.with_name(f"{out.name}.{token_hex(4)}.teil")
    with told_kindly(out):
        try:
            part.write_bytes(msgspec.json.format(msgspec.json.encode(held), indent=1) + b"\n")
            part.replace(out)
        finally:
            part.unlink(missing_ok=True)


def write_part(space: str, key: DeviceKey, out: Path, frames: Sequence[Frame], now: int) -> None:
    """Write some entries of one feed, without media, to a file of this machine.

    Args:
        space: the founder's feed.
        key: of the device that makes the packet.
        out: written anew; not made durable.
        frames: at least one, of one feed, ascending.
        now: ms since 1970.

    Raises:
        OSError: it cannot be written.
    """
    feed, last, _, header, _ = frames[-1]
    heads = {feed: (last, entry_id(header))}
    for method in (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED):
        with zipfile.ZipFile(out, "w") as archive:
            mark, _ = _write_entries(archive, frames, method)
            _close(archive, key, PacketManifest(VERSION, space, key.public, now, heads, mark, {}))
        if not _is_swollen(out):
            return


def _write(  # noqa: PLR0913, PLR0917 - what a packet is made of
    replica: Replica,
    key: DeviceKey,
    part: Path,
    partner: PartnerHeads | None,
    now: int,
    method: int,
) -> Written:
    heads = replica.heads()
    media, left_out = _media(replica, partner)
    with zipfile.ZipFile(part, "w", allowZip64=True) as archive:
        lacking = _lacking(replica, partner.feeds if partner else {}, heads)
        mark, count = _write_entries(archive, lacking, method)
        for sha in media:
            archive.write(replica.media_path(sha), f"media/{sha}", zipfile.ZIP_STORED)
        manifest = PacketManifest(VERSION, replica.space, key.public, now, heads, mark, media)
        _close(archive, key, manifest)
    return Written(count, sum(media.values()), left_out)


def _close(archive: zipfile.ZipFile, key: DeviceKey, manifest: PacketManifest) -> None:
    data = msgspec.json.format(msgspec.json.encode(manifest), indent=1)
    archive.writestr(MANIFEST, data, zipfile.ZIP_DEFLATED)
    archive.writestr(SIGNATURE, sign(key, data))


def _is_swollen(file: Path) -> bool:
    """Tell whether the entries shrank more than readers put up with."""
    with zipfile.ZipFile(file) as archive:
        found = archive.getinfo(ENTRIES)
        return found.file_size > MAX_RATIO * max(found.compress_size, 1)


def _write_entries(
    archive: zipfile.ZipFile, frames: Iterable[Frame], method: int
) -> tuple[FileMark, int]:
    digest, size, count = sha256(), 0, 0
    info = zipfile.ZipInfo(ENTRIES, (1980, 1, 1, 0, 0, 0))
    info.compress_type = method
    with archive.open(info, "w", force_zip64=True) as member:
        for frame in frames:
            data = frame_bytes(*frame)
            digest.update(data)
            size += member.write(data)
            count += 1
    return FileMark(size, digest.hexdigest()), count


def _lacking(replica: Replica, theirs: Heads, heads: Heads) -> Iterator[Frame]:
    """Yield what a partner lacks up to ``heads``, the founder's feed first."""
    for feed in sorted(heads, key=lambda feed: (feed != replica.space, feed)):
        after = _straight_after(replica, feed, theirs.get(feed, NOWHERE), heads[feed][0])
        if after is None:
            ids = [entry for _, entry in replica.ids(feed)]
            for start in range(0, len(ids), _AT_ONCE):
                yield from replica.frames(ids[start : start + _AT_ONCE])
            continue
        while page := replica.page([(feed, after)]):
            yield from page
            after = page[-1][1]


def _straight_after(
    replica: Replica, feed: str, their_head: tuple[int, str], reached: int
) -> int | None:
    """Return the position to go on after; None where a fork makes positions say too little."""
    seq, entry = their_head
    if seq and not any(frame[0] == feed for frame in replica.frames([entry])):
        return None
    return min(seq, reached) if replica.count(feed) == reached else None


def _media(replica: Replica, partner: PartnerHeads | None) -> tuple[dict[str, int], int]:
    """Return the media to go along, by SHA-256 their size, and how many found no room."""
    there = frozenset(partner.media if partner else ())
    taken: dict[str, int] = {}
    room, left_out = MAX_MEDIA, 0
    for sha in sorted(replica.media_have() - there):
        size = replica.media_path(sha).stat().st_size
        if size > room or len(taken) + _OTHERS >= MAX_MEMBERS:
            left_out += 1
            continue
        taken[sha] = size
        room -= size
    return taken, left_out
