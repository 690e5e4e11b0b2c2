"""Rids a share of erased words: clean copies are written first, then goes what holds some."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from db.errors import CarrierError
from db.sync.carriers.packet_box import PacketBox
from db.sync.carriers.renewal import publish, save
from db.sync.link import CarrierLink
from db.sync.memory import Memory
from db.sync.packets.reading import bodies_in
from db.sync.replica import Replica
from db.sync.report import Report
from db.sync.share_folder import Generation
from db.sync.share_packets import Seen, read_name
from db.sync.share_side import ShareSide
from db.sync.trouble import CarrierTrouble

Erased = Mapping[str, tuple[str, int]]
"""By id, feed and position of entries whose words are gone."""
_UNREADABLE = frozenset({"damaged", "gone"})


class Cleansing:
    """Takes erased words and media off a share that was just read to the end.

    What others wrote to a file is read once more before it goes; who writes to it while it goes
    does not find it when reading back, and writes to the next generation.

    Args:
        link: the carrier child.
        folder: the share.
        replica: this side; the erasures it knows are carried out.
        memory: notes for which files this was done.
        report: told what moved.
    """

    def __init__(
        self, link: CarrierLink, folder: Path, replica: Replica, memory: Memory, report: Report
    ) -> None:
        self._link, self._folder = link, folder
        self._replica, self._memory, self._report = replica, memory, report

    def run(self, seen: Seen, erased: Erased, box: PacketBox, *, by_packets: bool) -> None:
        """Look for erased words in every file and packet, and take away what holds any.

        Args:
            seen: the folder now.
            erased: see `Erased`.
            box: writes packets.
            by_packets: this side writes nothing but packets; a generation that others write to
                is left to them.

        Raises:
            CarrierTrouble: as the share gives it; the next full round goes on.
        """
        media = self._replica.erased_media()
        mark = _mark([*erased, *media, *(one.name for one in seen.files), *seen.packets])
        known = self._memory.clean == mark
        if known and not media:
            return
        files = [] if known else [one for one in seen.files if self._holds(one, erased)]
        packets = [] if known else [one for one in seen.packets if self._packs(one, erased)]
        if by_packets and packets:
            box.renew(packets)
        if by_packets and not seen.marked:
            files = [one for one in files if one.name != seen.current]
        elif not by_packets and files and files[0].name == seen.current:
            number = files[0].number + 1
            publish(self._link, self._folder, number, self._replica, self._report)
        for one in files:
            save(self._link, self._folder / one.name, self._replica, self._report)
        self._purge([one.name for one in files], packets, media)
        if not files and not packets:
            self._memory.clean = mark
        else:
            self._memory.full_at = 0

    def _purge(self, names: list[str], packets: list[str], media: list[str]) -> None:
        question = {"do": "purge", "folder": str(self._folder)}
        self._link.ask({**question, "names": names, "packets": packets, "media": media})

    def _holds(self, file: Generation, erased: Erased) -> bool:
        """Whether a file has the body of an erased entry; one that cannot be read may have."""
        side = ShareSide(self._link, str(self._folder / file.name))
        try:
            return any(frame[4] is not None for frame in side.frames(list(erased)))
        except CarrierTrouble as trouble:
            if trouble.kind not in _UNREADABLE:
                raise
            return True

    def _packs(self, name: str, erased: Erased) -> bool:
        """The same of a packet; its name says where its entries stand."""
        said = read_name(name)
        places = [place for place in erased.values() if said and place[0] == said.feed]
        if not any(said.first <= seq <= said.last for _, seq in places if said):
            return False
        copy = self._replica.scratch / f"packet-{os.urandom(8).hex()}.umlauf"
        try:
            question = {"do": "packet_fetch", "folder": str(self._folder), "name": name}
            self._link.ask({**question, "to": str(copy)})
            return copy.exists() and not bodies_in(copy).isdisjoint(erased)
        except CarrierError as error:
            if isinstance(error, CarrierTrouble):
                raise
            return True
        finally:
            copy.unlink(missing_ok=True)


def _mark(names: Iterable[str]) -> str:
    return sha256("\n".join(names).encode()).hexdigest()
