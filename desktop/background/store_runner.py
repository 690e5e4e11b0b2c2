"""The door of the desktop to the store: questions and commands go in, answers come back."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from itertools import count
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from db.changes import Changes
from db.errors import NoKeyringError, UmlaufError
from desktop.background.receiver import Receiver
from desktop.background.store_thread import StoreThread
from desktop.background.task import Outcome, Task

if TYPE_CHECKING:
    from db.store import Store

POLL_MS = 1_000
# So long nobody has asked for anything: whoever looks at a draft will hardly go on just now.
QUIET_MS = 500
Slot = Callable[[Any], None]


class StoreRunner(QObject):
    """Runs everything on the store in one worker thread; all signals arrive in this thread.

    Signals:
        opened: the store is open, questions are being answered.
        changed: ``Changes`` of a command, of a sync or of another process.
        written: ``Changes`` of a command that added entries: something to be sent.
        failed: a told error (``UmlaufError``) that nobody else took.
        not_opened: the told error why there is no store.
        key_missing: something was to be signed, and the key cannot be reached; the error of it
            goes its own way too.
    """

    opened = Signal()
    not_opened = Signal(object)
    changed = Signal(object)
    written = Signal(object)
    failed = Signal(object)
    key_missing = Signal()

    def __init__(self, open_store: Callable[[], Store], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = count(1)
        self._newest: dict[tuple[int, str], int] = {}
        self._thread = StoreThread(open_store)
        self._thread.wanted = self._is_wanted
        self._thread.opened.connect(self._on_opened)
        self._thread.not_opened.connect(self._on_not_opened)
        self._thread.done.connect(self._on_done)
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self.look_for_changes)
        self._aside: deque[Task] = deque()
        self._asked_at = 0.0
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self._look_aside)

    def start(self) -> None:
        """Open the store; call after the first paint, for this imports the database layer."""
        self._thread.start()

    def close(self) -> None:
        """Finish what was asked for and close the store; answers still under way are dropped."""
        self._poll.stop()
        self._quiet.stop()
        self._thread.done.disconnect(self._on_done)
        self._thread.stop()

    def query(
        self,
        work: Callable[[Store], Any],
        answer: Slot,
        *,
        refused: Slot | None = None,
        latest: bool = False,
    ) -> None:
        """Ask the store.

        Args:
            work: gets the store, in the worker thread; returns frozen rows.
            answer: a bound method; not called where its object is gone by then.
            refused: gets an ``UmlaufError`` instead of ``failed``.
            latest: a newer question to the same method makes this one pointless.
        """
        self._put(self._task(work, answer, refused, latest=latest))

    def aside(self, work: Callable[[Store], Any], answer: Slot) -> None:
        """Ask the store as soon as nobody else has asked for anything for a while.

        For long work in small pieces: Python computes in one thread at a time, so whatever runs
        beside a step to the next draft makes it later. A newer question to the same method makes
        this one pointless.
        """
        self._aside.append(self._task(work, answer, latest=True))
        self._look_aside()

    def command(
        self,
        work: Callable[[Store], Any],
        done: Slot | None = None,
        *,
        refused: Slot | None = None,
    ) -> None:
        """Let the store write; its ``Changes`` go to ``changed``, then the answer to ``done``."""
        self._put(self._task(work, done, refused, writes=True))

    def look_for_changes(self) -> None:
        """Ask for commits of other processes now instead of within a second."""
        # Each answer is wanted: what one look has told, no later one tells again.
        self._thread.put(self._task(_poll, self._on_polled))

    def _put(self, task: Task) -> None:
        self._asked_at = time.monotonic()
        self._thread.put(task)

    def _look_aside(self) -> None:
        left = QUIET_MS - round((time.monotonic() - self._asked_at) * 1000)
        if self._aside and left > 0:
            self._quiet.start(left)
        while self._aside and left <= 0:
            self._thread.put(self._aside.popleft())

    def _task(
        self,
        work: Callable[[Store], Any],
        answer: Slot | None,
        refused: Slot | None = None,
        *,
        writes: bool = False,
        latest: bool = False,
    ) -> Task:
        number = next(self._numbers)
        receiver = Receiver(answer) if answer else None
        if latest and receiver:
            self._newest[receiver.key] = number
        other = Receiver(refused) if refused else None
        return Task(number, work, receiver, other, writes, latest)

    def _is_wanted(self, task: Task) -> bool:
        """Tell whether anybody waits for a question; commands always run."""
        if task.writes or task.answer is None:
            return True
        newest = self._newest.get(task.answer.key, 0) if task.latest else 0
        return task.answer.alive() and newest <= task.number

    def _on_opened(self) -> None:
        self._poll.start()
        self.opened.emit()

    def _on_not_opened(self, error: Exception) -> None:
        _raise_bug(error)
        self.not_opened.emit(error)

    def _on_done(self, outcome: Outcome) -> None:
        task = outcome.task
        if outcome.error is not None:
            self._tell(task, outcome.error)
            return
        if task.writes:
            changes = _changes(outcome.answer)
            self.changed.emit(changes)
            if changes.entries:
                self.written.emit(changes)
        if task.answer and self._is_wanted(task):
            task.answer.deliver(outcome.answer)

    def _tell(self, task: Task, error: Exception) -> None:
        _raise_bug(error)
        if task.refused:
            task.refused.deliver(error)
        else:
            self.failed.emit(error)
        if task.writes and isinstance(error, NoKeyringError):
            self.key_missing.emit()

    def _on_polled(self, changes: Changes) -> None:
        if changes:
            self.changed.emit(changes)


def _poll(store: Store) -> Changes:
    changes: Changes = store.poll_changes()
    return changes


def _changes(answer: object) -> Changes:
    """Return what a command touched; one that answers otherwise touched this device only."""
    return answer if isinstance(answer, Changes) else Changes(local=True)


def _raise_bug(error: Exception) -> None:
    """Let a bug reach the crash report with its own traceback."""
    if not isinstance(error, UmlaufError):
        raise error
