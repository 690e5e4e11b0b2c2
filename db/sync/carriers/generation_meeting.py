"""Replica and one generation of a share become equal: copied, checked, exchanged, read back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from db.sync.carriers.packet_box import PacketBox
from db.sync.carriers.renewal import scratch_file
from db.sync.exchange import Heads, Problems, fill, give, reconcile, take
from db.sync.link import CarrierLink
from db.sync.memory import CHECK_EVERY_MS, Memory
from db.sync.replica import Replica
from db.sync.report import Report
from db.sync.share_folder import SHORTER, Generation
from db.sync.share_side import ShareSide
from db.sync.trouble import CANNOT_WRITE, CarrierTrouble

_BULK_BYTES = 8 * 1024**2
_CORRUPT = frozenset({"bad_signature", "bad_body", "bad_chain", "malformed", "too_large", "gap"})


class GenerationMeeting:
    """Exchanges entries with whichever generation is current, for the length of one sync.

    Args:
        link: the carrier child, which alone touches the share.
        folder: the share.
        replica: this side.
        memory: how the share looked last time; brought up to date.
        report: told what moved and what is wrong.
        box: the packets beside the generations.
        clock: ms since 1970.

    Attributes:
        own: digest of the own heads before the last look for something to give.
        refused: where entries were found wrong that make the generation count as damaged.
    """

    def __init__(  # noqa: PLR0913 - two sides, what is remembered and what is told
        self,
        link: CarrierLink,
        folder: Path,
        replica: Replica,
        memory: Memory,
        report: Report,
        *,
        box: PacketBox,
        clock: Callable[[], int],
    ) -> None:
        self._link, self._folder, self._replica = link, folder, replica
        self._memory, self._report, self._box, self._clock = memory, report, box, clock
        self.own = ""
        self.refused: list[str] = []

    def meet(self, current: Generation) -> bool:
        """Exchange with a generation; tell whether nothing was left to give.

        Raises:
            CarrierTrouble: as the share gives it; damaged where entries are wrong.
        """
        copy = scratch_file(self._replica, "share")
        try:
            side = self._side(current, copy)
            equal = self._exchange(side, current)
            if side.is_copy:
                # some systems remove no file that the child has open
                self._link.ask({"do": "release"})
            return equal
        finally:
            copy.unlink(missing_ok=True)

    def _side(self, current: Generation, copy: Path) -> ShareSide:
        """Open the current generation, by a checked local copy where it pays or is due.

        Over a network a copy in large pieces is many times quicker than reading and checking
        page by page.
        """
        path = self._folder / current.name
        if not self._is_check_due(current):
            return ShareSide(self._link, str(path))
        self._link.ask({"do": "copy", "path": str(path), "to": str(copy)})
        self._memory.check(current.name, current.size, self._clock())
        return ShareSide(self._link, str(path), str(copy))

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
        self.own = self._replica.fingerprint()
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
            if trouble.kind not in CANNOT_WRITE:
                raise
            self._report.add_trouble(trouble.kind)
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
            self.refused = wrong
            raise CarrierTrouble("damaged", detail=", ".join(wrong[:5]))

    def _settle(self, current: Generation, theirs: Heads, rows: int, problems: Problems) -> None:
        for problem in problems.values():
            self._report.add(*problem)
        memory = self._memory
        memory.current, memory.number = current.name, current.number
        memory.heads = dict(theirs)
        memory.rows = (rows, sum(self._replica.counts().values()))
