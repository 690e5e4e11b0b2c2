"""A shared folder as carrier: disposable SQLite generations, healed from every replica."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from db.ledger.fingerprint import fingerprint
from db.sentence import Sentence
from db.sync.carriers.renewal import clear_scratch, publish, save, scratch_file
from db.sync.exchange import Heads, Problems, fill, give, reconcile, take
from db.sync.link import CarrierLink
from db.sync.media_exchange import MediaExchange
from db.sync.media_pace import Pace
from db.sync.memory import CHECK_EVERY_MS, Memory
from db.sync.replica import Replica
from db.sync.report import Report
from db.sync.share_folder import KEPT_BEHIND, Generation, now_ms
from db.sync.share_shelf import ShareShelf
from db.sync.share_side import ShareSide
from db.sync.trouble import CarrierTrouble

_DAMAGED_FOR_GOOD = 2
_BULK_BYTES = 8 * 1024**2
_MEETINGS = 5
_OLDER = 10
_CORRUPT = frozenset({"bad_signature", "bad_body", "bad_chain", "malformed", "too_large", "gap"})
_CANNOT_WRITE = frozenset({"read_only", "full"})
_MEDIA_CAN_WAIT = _CANNOT_WRITE | {"gone", "io", "busy", "hung", "ended", "local_full"}
_SHORTER = Sentence("Gegenstelle ist kürzer als zuletzt; sie bekommt alles noch einmal")
_DAMAGED = Sentence("Die Ablage war beschädigt und wurde aus dem Bestand dieses Geräts erneuert")


class SharedFile:
    """The folder ``name.umlauf-ablage`` on a share, for the length of one sync.

    Args:
        link: the carrier child, which alone touches the share.
        folder: where it lies.
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
        folder: Path,
        replica: Replica,
        memory: Memory,
        report: Report,
        pace: Pace,
        *,
        create: bool = False,
        clock: Callable[[], int] = now_ms,
    ) -> None:
        self._link, self._folder = link, folder.absolute()
        self._replica, self._memory, self._report = replica, memory, report
        self._pace = pace
        self._create, self._clock = create, clock
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
        """
        files = self._usable()
        full = full or self._memory.full_is_due(self._clock())
        if not full and self._is_unchanged(files):
            self._media(full=False)
            return
        self._report.full = True
        clear_scratch(self._replica)
        self._read_older([*files[1:_OLDER], *(one for one in files[_OLDER:] if one.is_copy)])
        try:
            self._remember(self._meet_until_quiet(files))
        finally:
            self._release()
        self._media(full=True)
        self._tidy(files)

    def _ask(self, what: str, **more: object) -> dict[str, Any]:
        return self._link.ask({"do": what, "folder": str(self._folder), **more})[0]

    def _release(self) -> None:
        if self._link.pid:
            self._link.ask({"do": "release"})

    def _look(self) -> list[Generation]:
        found = self._ask("look", space=self._replica.space)["files"]
        return [Generation(*one) for one in found]

    def _usable(self) -> list[Generation]:
        """Return the generations, current one first; there is one and it is not known damaged."""
        if self._create:
            made = self._ask("create", space=self._replica.space)["created"]
            self._report.created |= bool(made)
            self._create = False
        files = self._look()
        if _has_current(files) and self._damage[files[0].name] < _DAMAGED_FOR_GOOD:
            return files
        self._renew(files)
        return self._look()

    def _renew(self, files: list[Generation]) -> None:
        """Publish the next generation; a damaged file itself is never touched."""
        self._current = ""
        if files:
            save(self._link, self._folder / files[0].name, self._replica, self._report)
        number = max([self._memory.number, *(one.number for one in files)]) + 1
        name = publish(self._link, self._folder, number, self._replica, self._report)
        self._memory.sent_at = self._clock()
        self._memory.answer(self._refused)
        if _has_current(files):
            self._report.add("damaged", files[0].name, _DAMAGED)
        elif self._memory.heads:
            self._report.add("shorter", name, _SHORTER)

    def _is_unchanged(self, files: list[Generation]) -> bool:
        memory = self._memory
        return (
            {one.name: one.key for one in files} == memory.files
            and memory.current == files[0].name
            and memory.own == fingerprint_of(self._replica.heads())
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
            files = self._look()
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
            problems |= reconcile(self._replica, side, theirs, self._report)
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
        if lost:
            self._report.add("shorter", current.name, _SHORTER)

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

    def _remember(self, files: list[Generation]) -> None:
        """Keep how the folder looked before both sides were found equal, not after."""
        memory, now = self._memory, self._clock()
        memory.files = {one.name: one.key for one in files}
        memory.own = fingerprint_of(self._replica.heads())
        memory.full_at = now

    def _media(self, *, full: bool) -> None:
        """Exchange media; whatever goes wrong, the entries have arrived."""
        try:
            shelf = ShareShelf(
                self._link, str(self._folder), self._replica.space, self._replica.mark
            )
            media = MediaExchange(shelf, self._replica, self._report, self._memory, self._pace)
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


def fingerprint_of(heads: Heads) -> str:
    """Return one digest for the state of all feeds."""
    return fingerprint((feed, seq, entry) for feed, (seq, entry) in heads.items())
