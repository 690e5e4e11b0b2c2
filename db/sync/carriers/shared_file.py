"""A shared folder as carrier: disposable SQLite generations, healed from every replica."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from db.sentence import Sentence
from db.sync.carriers.cleansing import Cleansing, Erased
from db.sync.carriers.generation_meeting import GenerationMeeting
from db.sync.carriers.packet_box import PacketBox
from db.sync.carriers.renewal import clear_scratch, publish, save
from db.sync.exchange import Heads, take
from db.sync.link import CarrierLink
from db.sync.media_exchange import MediaExchange
from db.sync.media_pace import Pace
from db.sync.memory import Memory
from db.sync.packets_only import marker_text, why_packets_only
from db.sync.replica import Replica
from db.sync.report import Report
from db.sync.share_folder import KEPT_BEHIND, SHORTER, Generation, now_ms
from db.sync.share_packets import Seen
from db.sync.share_shelf import ShareShelf
from db.sync.share_side import ShareSide
from db.sync.share_target import ShareTarget
from db.sync.strangers import note_strangers
from db.sync.trouble import CANNOT_WRITE, CarrierTrouble

_DAMAGED_FOR_GOOD = 2
_PACKETS_AFTER = 2
"""Damaged generations within 24 h after which nobody writes to one any more."""
_MEETINGS = 5
_OLDER = 10
_MEDIA_CAN_WAIT = CANNOT_WRITE | {"gone", "io", "busy", "hung", "ended", "local_full"}
_DAMAGED = Sentence("Die Ablage war beschädigt und wurde aus dem Bestand dieses Geräts erneuert")


class SharedFile:
    """The folder ``name.umlauf-ablage`` on a share, for the length of one sync.

    Args:
        link: the carrier child, which alone touches the share.
        target: the folder, who writes packets there, and whether nothing else is wanted.
        replica: this side.
        memory: how the folder looked last time; brought up to date.
        report: told what moved and what is wrong.
        pace: says when media have to wait for the next round.
        create: make the folder if nothing is there.
        clock: ms since 1970.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - two sides, what is remembered and what is told
        self,
        link: CarrierLink,
        target: ShareTarget,
        replica: Replica,
        memory: Memory,
        report: Report,
        pace: Pace,
        *,
        create: bool = False,
        clock: Callable[[], int] = now_ms,
    ) -> None:
        self._link, self._target, self._folder = link, target, target.folder.absolute()
        self._replica, self._memory, self._report = replica, memory, report
        self._pace = pace
        self._create, self._reset, self._clock = create, target.reset, clock
        self._box = PacketBox(
            link, self._folder, replica, memory, report, key=target.key, clock=clock
        )
        self._meeting = GenerationMeeting(
            link, self._folder, replica, memory, report, box=self._box, clock=clock
        )
        self._damage: Counter[str] = Counter()
        self._current = ""

    def heal(self, trouble: CarrierTrouble) -> None:
        """Note which generation was damaged; the next try replaces what was so twice."""
        if trouble.kind == "damaged":
            self._damage[self._current] += 1

    def round(self, *, full: bool) -> None:
        """Try once; what was taken in before a trouble stays.

        Raises:
            CarrierTrouble: what stood in the way.
            NoKeyringError: a packet has to be written and the key cannot be reached.
        """
        if self._create:
            made = self._ask("create", space=self._replica.space)["created"]
            self._report.created |= bool(made)
            self._create = False
        full = full or self._reset or self._memory.full_is_due(self._clock())
        seen = self._look({} if full else self._memory.files)
        if not self._reset:
            self._tell_mode(seen)
        if not full and self._is_unchanged(seen):
            self._media(full=False)
            return
        self._report.full = True
        clear_scratch(self._replica)
        try:
            self._meet_all(seen, again=full)
        finally:
            self._release()
        self._media(full=True)

    def _meet_all(self, seen: Seen, *, again: bool) -> None:
        """Take from everything that lies there; give by the way that is open."""
        self._box.read(seen.packets, again=again)
        if self._reset:
            self._read_older(seen.files)
            self._publish(seen.files)
            self._box.drop_strangers(seen.packets)
            self._ask("unmark")
            self._reset, seen = False, self._look()
        if not seen.marked and not self._target.packets:
            seen = self._usable(seen)
        if seen.marked or self._target.packets:
            self._meet_by_packets(seen)
        else:
            self._meet_by_file(seen)
        if erased := self._replica.erased():
            self._cleanse(erased)

    def _cleanse(self, erased: Erased) -> None:
        seen = self._look()
        work = Cleansing(self._link, self._folder, self._replica, self._memory, self._report)
        try:
            by_packets = seen.marked or self._target.packets
            work.run(seen, erased, self._box, by_packets=by_packets)
        except CarrierTrouble as trouble:
            if trouble.kind not in CANNOT_WRITE:
                raise
            self._report.add_trouble(trouble.kind)

    def _meet_by_file(self, seen: Seen) -> None:
        files = seen.files
        self._read_older([*files[1:_OLDER], *(one for one in files[_OLDER:] if one.is_copy)])
        files = self._meet_until_quiet(files)
        self._remember(files, seen.listing(), self._meeting.own)
        self._tidy(files)

    def _meet_by_packets(self, seen: Seen) -> None:
        beside: Heads = {}
        if seen.marked or not _has_current(seen.files):
            self._read_older(seen.files)
        else:
            self._read_older(seen.files[1:])
            beside = self._take_from(seen.files[0])
        before, own = set(self._memory.packets), self._replica.fingerprint()
        heads = self._box.give(beside)
        self._box.merge()
        after = set(self._memory.packets)
        self._memory.heads = dict(heads)
        self._memory.current, self._memory.suspect = seen.current, False
        self._remember(seen.files, seen.listing(after - before, before - after), own)

    def _take_from(self, current: Generation) -> Heads:
        """Take from a generation that others write to; return what it holds."""
        side = ShareSide(self._link, str(self._folder / current.name))
        try:
            theirs, _ = side.heads()
            note_strangers(self._report, take(self._replica, side, theirs, self._report))
        except CarrierTrouble as trouble:
            if trouble.kind != "damaged":
                raise
            save(self._link, self._folder / current.name, self._replica, self._report)
            return {}
        return theirs

    def _ask(self, what: str, **more: object) -> dict[str, Any]:
        return self._link.ask({"do": what, "folder": str(self._folder), **more})[0]

    def _release(self) -> None:
        if self._link.pid:
            self._link.ask({"do": "release"})

    def _look(self, known: Mapping[str, list[int]] | None = None) -> Seen:
        found = self._ask("look", space=self._replica.space, known=known or {})
        files = [Generation(*one) for one in found["files"]]
        return Seen(files, list(found["packets"]), bool(found["marked"]))

    def _usable(self, seen: Seen) -> Seen:
        """Return the folder with a current generation not known damaged, or marked by now."""
        if _has_current(seen.files) and self._damage[seen.current] < _DAMAGED_FOR_GOOD:
            return seen
        self._renew(seen)
        seen = self._look()
        self._tell_mode(seen)
        return seen

    def _renew(self, seen: Seen) -> None:
        """Publish the next generation, or write to none any more; never touch a damaged one."""
        self._current = ""
        if seen.files:
            save(self._link, self._folder / seen.current, self._replica, self._report)
        if not _has_current(seen.files):
            name = self._publish(seen.files)
            if self._memory.heads:
                self._report.add("shorter", name, SHORTER)
            return
        self._report.add("damaged", seen.current, _DAMAGED)
        if self._ask("note_damage", name=seen.current)["noted"] < _PACKETS_AFTER:
            self._publish(seen.files)
            return
        text = marker_text(self._replica.space, self._target.key(), self._clock())
        self._ask("mark", space=self._replica.space, text=text)

    def _publish(self, files: list[Generation]) -> str:
        number = max([self._memory.number, *(one.number for one in files)]) + 1
        name = publish(self._link, self._folder, number, self._replica, self._report)
        self._memory.sent_at = self._clock()
        self._memory.answer(self._meeting.refused)
        return name

    def _tell_mode(self, seen: Seen) -> None:
        """Say why everybody writes packets only; the marker itself is read once."""
        memory = self._memory
        if not seen.marked:
            memory.marker = ""
            return
        memory.marker = memory.marker or str(self._ask("packets_only")["text"]) or " "
        text = why_packets_only(memory.marker, self._replica.space, self._replica.heads())
        self._report.add("packets_only", self._report.target, text)

    def _is_unchanged(self, seen: Seen) -> bool:
        memory = self._memory
        return (
            {one.name: one.key for one in seen.files} == memory.files
            and memory.current == seen.current
            and memory.listing == seen.listing()
            and not memory.torn
            and memory.own == self._replica.fingerprint()
        )

    def _read_older(self, files: list[Generation]) -> None:
        """Take from superseded generations what their last writers may have left there."""
        for one in files:
            if self._memory.files.get(one.name) != one.key:
                save(self._link, self._folder / one.name, self._replica, self._report)
                self._memory.files[one.name] = one.key

    def _meet_until_quiet(self, files: list[Generation]) -> list[Generation]:
        """Make both sides equal; return how the folder looked before nothing was left to give.

        Only a look taken after the own writing can be compared with a later one.
        """
        for _ in range(_MEETINGS):
            if _has_current(files):
                self._current = files[0].name
                if self._meeting.meet(files[0]):
                    return files
            files = self._look().files
        raise CarrierTrouble("moved")

    def _remember(self, files: list[Generation], listing: str, own: str) -> None:
        """Keep how both sides looked before they were found equal, not after."""
        memory = self._memory
        memory.files = {one.name: one.key for one in files}
        memory.own, memory.listing = own, listing
        memory.full_at = self._clock()

    def _media(self, *, full: bool) -> None:
        """Exchange media; whatever goes wrong, the entries have arrived."""
        try:
            ours = self._replica
            shelf = ShareShelf(self._link, str(self._folder), ours.space, ours.mark)
            media = MediaExchange(shelf, ours, self._report, self._memory, self._pace)
            media.run(full=full)
        except CarrierTrouble as trouble:
            if trouble.kind not in _MEDIA_CAN_WAIT:
                raise
            self._report.add_trouble(trouble.kind)
            self._memory.full_at = 0

    def _tidy(self, files: list[Generation]) -> None:
        current = files[0].number
        if min(one.number for one in files) <= current - KEPT_BEHIND:
            self._ask("tidy", current=current)


def _has_current(files: list[Generation]) -> bool:
    """Tell whether there is a generation to write to; a conflict copy is none."""
    return bool(files) and not files[0].is_copy
