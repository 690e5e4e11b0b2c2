"""A shared folder as carrier: disposable SQLite generations, healed from every replica."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from db.sentence import Sentence
from db.sync.carriers.cleansing import Cleansing, Erased
from db.sync.carriers.packet_box import PacketBox
from db.sync.carriers.renewal import clear_scratch, publish, save, scratch_file
from db.sync.exchange import Heads, Problems, fill, give, reconcile, take
from db.sync.link import CarrierLink
from db.sync.media_exchange import MediaExchange
from db.sync.media_pace import Pace
from db.sync.memory import CHECK_EVERY_MS, Memory
from db.sync.packets_only import marker_text, why_packets_only
from db.sync.replica import Replica
from db.sync.report import Report
from db.sync.share_folder import KEPT_BEHIND, SHORTER, Generation, now_ms
from db.sync.share_packets import Seen
from db.sync.share_shelf import ShareShelf
from db.sync.share_side import ShareSide
from db.sync.share_target import ShareTarget
from db.sync.strangers import note_strangers
from db.sync.trouble import CarrierTrouble

_DAMAGED_FOR_GOOD = 2
_PACKETS_AFTER = 2
"""Damaged generations within 24 h after which nobody writes to one any more."""
_BULK_BYTES = 8 * 1024**2
_MEETINGS = 5
_OLDER = 10
_CORRUPT = frozenset({"bad_signature", "bad_body", "bad_chain", "malformed", "too_large", "gap"})
_CANNOT_WRITE = frozenset({"read_only", "full"})
_MEDIA_CAN_WAIT = _CANNOT_WRITE | {"gone", "io", "busy", "hung", "ended", "local_full"}
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
        self._damage: Counter[str] = Counter()
        self._current = ""
        self._refused: list[str] = []

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
            if trouble.kind not in _CANNOT_WRITE:
                raise
            self._tell(trouble)

    def _meet_by_file(self, seen: Seen) -> None:
        files = seen.files
        self._read_older([*files[1:_OLDER], *(one for one in files[_OLDER:] if one.is_copy)])
        self._remember(self._meet_until_quiet(files), seen.listing())
        self._tidy(files)

    def _meet_by_packets(self, seen: Seen) -> None:
        beside: Heads = {}
        if seen.marked or not _has_current(seen.files):
            self._read_older(seen.files)
        else:
            self._read_older(seen.files[1:])
            beside = self._take_from(seen.files[0])
        before = set(self._memory.packets)
        heads = self._box.give(beside)
        self._box.merge()
        after = set(self._memory.packets)
        self._memory.heads = dict(heads)
        self._memory.current, self._memory.suspect = seen.current, False
        self._remember(seen.files, seen.listing(after - before, before - after))

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
        self._memory.answer(self._refused)
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
            if _has_current(files) and self._meet(files[0]):
                return files
            files = self._look().files
        raise CarrierTrouble("moved")

    def _meet(self, current: Generation) -> bool:
        """Exchange with the current generation; tell whether nothing was left to give."""
        self._current = current.name
        side, copy = self._side(current)
        try:
            return self._exchange(side, current)
        finally:
            copy.unlink(missing_ok=True)

    def _side(self, current: Generation) -> tuple[ShareSide, Path]:
        """Open the current generation, by a checked local copy where it pays or is due.

        Over a network a copy in large pieces is many times quicker than reading and checking
        page by page.
        """
        path = self._folder / current.name
        copy = scratch_file(self._replica, "share")
        if not self._is_check_due(current):
            return ShareSide(self._link, str(path)), copy
        self._link.ask({"do": "copy", "path": str(path), "to": str(copy)})
        self._memory.check(current.name, current.size, self._clock())
        return ShareSide(self._link, str(path), str(copy)), copy

    def _is_check_due(self, current: Generation) -> bool:
        memory = self._memory
        return (
            memory.suspect
            or memory.checked != current.name
            or current.size - memory.checked_size > _BULK_BYTES
            or not 0 <= self._clock() - memory.checked_at < CHECK_EVERY_MS
        )

    def _exchange(self, side: ShareSide, current: Generation) -> bool:
        theirs, rows = side.heads()
        self._compare_with_last(theirs, current)
        problems = take(self._replica, side, theirs, self._report)
        self._refuse_damage(problems)
        if side.is_copy:
            fill(self._replica, side, self._report)
        gave = self._give(side, theirs)
        if gave:
            return False
        if gave is False and self._differs(theirs, rows):
            problems |= reconcile(self._replica, side, theirs, self._report, problems)
            self._refuse_damage(problems)
            self._read_back(side)
            theirs, rows = side.heads()
        self._settle(current, theirs, rows, problems)
        return True

    def _differs(self, theirs: Heads, rows: int) -> bool:
        """Tell whether something is left that heads alone do not show: a fork, a hole."""
        balance = (rows, sum(self._replica.counts().values()))
        ours = self._replica.heads()
        return any(theirs.get(feed) != head for feed, head in ours.items()) or (
            balance[0] != balance[1] and balance != self._memory.rows
        )

    def _give(self, side: ShareSide, theirs: Heads) -> bool | None:
        """Give what lacks there and see it read back; None if it cannot be written to."""
        gave: bool | None = None
        try:
            gave = give(self._replica, side, theirs, self._report)
        except CarrierTrouble as trouble:
            if trouble.kind not in _CANNOT_WRITE:
                raise
            self._tell(trouble)
        self._read_back(side)
        return gave

    def _read_back(self, side: ShareSide) -> None:
        if self._report.given:
            side.read_back()
            self._report.confirm()
            self._memory.sent_at = self._clock()

    def _compare_with_last(self, theirs: Heads, current: Generation) -> None:
        """Raise the alarm if the carrier lost something, unless others just renewed it."""
        if current.number > self._memory.number:
            return
        lost = [
            feed
            for feed, (seq, _) in self._memory.heads.items()
            if seq > theirs.get(feed, (0, ""))[0]
        ]
        reach = self._box.reach(theirs) if lost else {}
        if any(self._memory.heads[feed][0] > reach.get(feed, 0) for feed in lost):
            self._report.add("shorter", current.name, SHORTER)

    def _refuse_damage(self, problems: Problems) -> None:
        """Treat wrong entries as damage of the file, each only once.

        What a newer client wrote may look wrong here for ever: if it is back in the next
        generation, somebody holds it, and it stays a problem of this client alone.
        """
        wrong = [
            problem.where
            for problem in problems.values()
            if problem.kind in _CORRUPT and problem.where not in self._memory.answered
        ]
        if wrong:
            self._refused = wrong
            raise CarrierTrouble("damaged", detail=", ".join(wrong[:5]))

    def _settle(self, current: Generation, theirs: Heads, rows: int, problems: Problems) -> None:
        for problem in problems.values():
            self._report.add(*problem)
        memory = self._memory
        memory.current, memory.number = current.name, current.number
        memory.heads = dict(theirs)
        memory.rows = (rows, sum(self._replica.counts().values()))

    def _remember(self, files: list[Generation], listing: str) -> None:
        """Keep how the folder looked before both sides were found equal, not after."""
        memory, now = self._memory, self._clock()
        memory.files = {one.name: one.key for one in files}
        memory.own = self._replica.fingerprint()
        memory.full_at, memory.listing = now, listing

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
            self._tell(trouble)
            self._memory.full_at = 0

    def _tell(self, trouble: CarrierTrouble) -> None:
        told = CarrierTrouble(trouble.kind, self._report.target)
        self._report.add(trouble.kind, self._report.target, told.sentence)

    def _tidy(self, files: list[Generation]) -> None:
        current = files[0].number
        if min(one.number for one in files) <= current - KEPT_BEHIND:
            self._ask("tidy", current=current)


def _has_current(files: list[Generation]) -> bool:
    """Tell whether there is a generation to write to; a conflict copy is none."""
    return bool(files) and not files[0].is_copy
