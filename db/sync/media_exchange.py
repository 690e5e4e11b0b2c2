"""Media follow the entries: piece by piece, the most urgent first, hashed here, renamed whole."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from db.sentence import Sentence
from db.sync.media_pace import Pace
from db.sync.media_plan import ASKED, WAITING, MediaWishes, Want, within
from db.sync.memory import Memory
from db.sync.replica import Replica
from db.sync.report import Report
from db.sync.share_folder import digest_of, settle
from db.tables.sqlite_errors import told_kindly

MOST = 20 * 1024**3
_TRIES = 2


class Shelf(Protocol):
    """The media that a carrier holds."""

    def held(self, shas: Collection[str]) -> Mapping[str, int]:
        """Return by SHA-256 the size in bytes of those that lie there whole; maybe of others."""

    def fetch(self, sha: str, part: Path, most: int) -> None:
        """Bring a medium into a local file of at most so many bytes, going on where it ends."""

    def store(self, sha: str, source: Path, most: int) -> tuple[int, bool]:
        """Give about so many bytes more; return the bytes moved and whether it is whole there."""

    def refuse(self, sha: str) -> None:
        """Tell the carrier that a medium is not what its name says."""


@dataclass(slots=True)
class _Task:
    want: Want
    size: int
    gives: bool = False
    done: int = 0
    moved: int = 0
    tries: int = 0

    @property
    def order(self) -> tuple[bool, bool]:
        """What waits for somebody comes before it is given, and both before the rest."""
        return self.want.rank > WAITING, self.gives


class MediaExchange:
    """Gives and takes media as long as the round may.

    Args:
        shelf: the carrier's media.
        replica: this side.
        report: told what moved and what is wrong.
        memory: told what need not be looked at again while nothing changes.
        pace: says when the rest has to wait.
    """

    def __init__(
        self, shelf: Shelf, replica: Replica, report: Report, memory: Memory, pace: Pace
    ) -> None:
        self._shelf, self._replica, self._report = shelf, replica, report
        self._memory, self._pace = memory, pace
        self._wishes = MediaWishes()

    def run(self, *, full: bool) -> None:
        """Take what lacks here and give what lacks there; then make room where it is short.

        Args:
            full: compare everything, also if nothing seems to have changed.
        """
        wishes = self._wishes = self._replica.media_wishes()
        memory = self._memory
        state = sha256(f"{memory.own} {wishes}".encode()).hexdigest()
        if not full and memory.media_taken == state and memory.media_given == memory.own:
            return
        gives = not wishes.paused and (full or memory.media_given != memory.own)
        named = self._replica.media_plan(wishes.first)
        unmovable = self._replica.media_unmovable() if wishes.limit_mb else set[str]()
        belong, beyond = within(named, wishes.limit_mb, unmovable)
        lacking = [one for one in belong if not self._replica.media_here(one.sha)]
        left = self._move(lacking, named if gives else [])
        lacking = [one for one in lacking if not self._replica.media_here(one.sha)]
        self._report.media_left = left
        self._report.lacking = (len(lacking), sum(one.size for one in lacking))
        if left:
            memory.media_taken = memory.media_given = ""
            return
        self._make_room(beyond)
        memory.media_taken = "" if lacking else state
        memory.media_given = memory.own if gives else memory.media_given

    def _move(self, lacking: list[Want], given: list[Want]) -> bool:
        """Move piece by piece; tell whether something was left for the next round."""
        have = [one for one in given if self._replica.media_here(one.sha)]
        asked = [one.sha for one in (*lacking, *have)]
        held = self._shelf.held(asked) if asked else {}
        tasks = [
            _Task(one, one.size or held[one.sha], done=_size(self._part(one.sha)))
            for one in lacking
            if one.sha in held
        ]
        for one in have:
            size = self._replica.media_path(one.sha).stat().st_size
            if held.get(one.sha) != size:
                tasks.append(_Task(one, size, gives=True))
        tasks.sort(key=lambda task: task.order)
        return self._work_off([one for one in tasks if self._may(one)], held)

    def _may(self, task: _Task) -> bool:
        return not self._wishes.paused or (not task.gives and task.want.rank == ASKED)

    def _work_off(self, tasks: list[_Task], held: Mapping[str, int]) -> bool:
        """Do one piece after the other; look in between whether something else is wanted first."""
        done = _Done(len(tasks), sum(task.size for task in tasks))
        self._pace.begin()
        self._tell(tasks, done)
        while tasks:
            task = tasks[0]
            before, began = task.moved, self._pace.clock()
            ended = self._give(task) if task.gives else self._take(task, held[task.want.sha])
            self._pace.learn(task.moved - before, self._pace.clock() - began)
            if ended:
                tasks.remove(task)
                done.count += 1
                done.bytes += task.size
            self._tell(tasks, done)
            self._replica.media_tell(now=not tasks)
            if tasks and (self._pace.is_over() or self._reordered(tasks)):
                return True
        return False

    def _tell(self, tasks: list[_Task], done: _Done) -> None:
        """Tell how far it is, and of the medium that comes next."""
        now = tasks[0] if tasks and not tasks[0].gives else None
        self._report.tell(
            now=not tasks,
            media_done=done.count,
            media_total=done.of,
            bytes_done=done.bytes + sum(one.done for one in tasks),
            bytes_total=done.of_bytes,
            medium=now.want.sha if now else "",
            medium_done=now.done if now else 0,
            medium_bytes=now.size if now else 0,
        )

    def _reordered(self, tasks: list[_Task]) -> bool:
        """Put what was asked for meanwhile first; tell whether the plan itself is another now."""
        wishes = self._replica.media_wishes()
        if wishes == self._wishes:
            return False
        known = {task.want.sha for task in tasks if not task.gives}
        fresh = set(wishes.first) - set(self._wishes.first)
        rest = (wishes.paused, wishes.limit_mb) != (self._wishes.paused, self._wishes.limit_mb)
        if rest or fresh - known:
            return True
        place = {sha: number for number, sha in enumerate(wishes.first)}
        last = len(place)
        tasks.sort(key=lambda one: last if one.gives else place.get(one.want.sha, last))
        self._wishes = wishes
        return False

    def _give(self, task: _Task) -> bool:
        path = self._replica.media_path(task.want.sha)
        moved, whole = self._shelf.store(task.want.sha, path, self._pace.piece)
        self._report.sent.media_bytes += moved
        task.moved += moved
        task.done = min(task.done + moved, task.size)
        return whole

    def _take(self, task: _Task, there: int) -> bool:
        """Fetch a piece; believe a medium only once all of it is hashed here."""
        sha, size = task.want.sha, task.want.size
        self._replica.scratch.mkdir(parents=True, exist_ok=True)
        part = self._part(sha)
        limit = (size or MOST) + 1
        before = _size(part)
        self._shelf.fetch(sha, part, min(limit, before + self._pace.piece))
        task.done = part.stat().st_size
        task.moved += task.done - before
        if task.done not in {before, there, limit}:
            return False
        return self._believe(task, part)

    def _part(self, sha: str) -> Path:
        return self._replica.scratch / f"{sha}.part"

    def _believe(self, task: _Task, part: Path) -> bool:
        """Hash what came; tell whether this medium is settled, one way or the other."""
        sha = task.want.sha
        with told_kindly(part):
            if digest_of(part, lambda _: None) == sha:
                _move(part, self._replica.media_path(sha))
                self._replica.media_arrived(sha)
                self._report.received.media_bytes += task.moved
                return True
            part.unlink()
        task.done, task.moved, task.tries = 0, 0, task.tries + 1
        if task.tries < _TRIES:
            return False
        text = Sentence("Ein Medium in der Ablage ist verändert und wurde nicht übernommen")
        self._report.add("bad_media", sha, text)
        self._shelf.refuse(sha)
        return True

    def _make_room(self, beyond: list[Want]) -> None:
        """Let go what lies beyond the limit and, as the carrier says now, whole over there."""
        here = [one.sha for one in beyond if self._replica.media_here(one.sha)]
        held = self._shelf.held(here) if here else {}
        for sha in here:
            if held.get(sha) == self._replica.media_path(sha).stat().st_size:
                self._replica.media_let_go(sha)
        self._replica.media_tell(now=True)


@dataclass(slots=True)
class _Done:
    of: int
    of_bytes: int
    count: int = 0
    bytes: int = 0


def _size(part: Path) -> int:
    return part.stat().st_size if part.exists() else 0


def _move(part: Path, final: Path) -> None:
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    final.parent.mkdir(parents=True, exist_ok=True)
    part.replace(final)
    settle(final.parent)
