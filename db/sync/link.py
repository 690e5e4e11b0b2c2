"""The carrier child as its parent sees it: questions, answers, a watchdog, no hanging along."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Self

from db.sync.child import Check, Child
from db.sync.pipe import Message, message_bytes
from db.sync.trouble import CarrierTrouble

if sys.platform == "win32":
    from db.sync.threaded_child import ThreadedChild as SystemChild
else:
    from db.sync.polled_child import PolledChild as SystemChild

PATIENCE_S = 60.0


def child_argv() -> tuple[str, ...]:
    """Return the command that starts a carrier child; never with code from the working folder."""
    return (sys.executable, "-P", "-m", "db.sync.carrier_process")


class CarrierLink:
    """One child process that does the share's file work, started when first asked.

    Nobody waits for it longer than ``patience_s`` after its last sign of progress, not even
    where the system cannot end it because it hangs in the share: then it is left behind.

    Args:
        argv: command of the child; `child_argv` by default.
        patience_s: seconds without progress after which the child is ended.
        cancelled: set from another thread to stop waiting.
        kind: how to wait for its pipes; by default as this system allows.
    """

    def __init__(
        self,
        argv: Sequence[str] = (),
        *,
        patience_s: float = PATIENCE_S,
        cancelled: threading.Event | None = None,
        kind: type[Child] = SystemChild,
    ) -> None:
        self._argv, self._kind = tuple(argv) or child_argv(), kind
        self.patience_s = patience_s
        self.cancelled = cancelled or threading.Event()
        self._child: Child | None = None
        self._begun = False

    def begin(self, head: dict[str, Any], payload: bytes = b"") -> None:
        """Put a question whose answer `finish` gives; any other question drops that answer.

        Raises:
            CarrierTrouble: as `ask`.
        """
        with self._guarded() as child:
            child.put(message_bytes(head, payload), self._waiting())
            self._begun = True

    def finish(self) -> Message:
        """Return the answer to the question that was begun.

        Raises:
            CarrierTrouble: as `ask`.
        """
        with self._guarded(drop=False) as child:
            self._begun = False
            return self._answer(child, None)

    def ask(
        self,
        head: dict[str, Any],
        payload: bytes = b"",
        *,
        progress: Callable[[int], None] | None = None,
    ) -> Message:
        """Put one question and return the answer.

        Args:
            head: the question; JSON.
            payload: bytes that belong to it.
            progress: told the number of bytes moved so far, where the child tells it.

        Raises:
            CarrierTrouble: of the kind the child names; hung, ended or cancelled.
        """
        with self._guarded() as child:
            child.put(message_bytes(head, payload), self._waiting())
            return self._answer(child, progress)

    @contextmanager
    def _guarded(self, *, drop: bool = True) -> Iterator[Child]:
        """Give the child; end it if what is done with it fails for good."""
        if self.cancelled.is_set():
            self.end()
            raise CarrierTrouble("cancelled")
        try:
            if drop and self._begun:
                self._drop_answer()
            yield self._running()
        except BaseException as error:
            if not isinstance(error, CarrierTrouble) or error.kind in _FATAL:
                self.end()
            raise

    def _drop_answer(self) -> None:
        """Read what nobody waits for any more; a child that gives none answers nothing else."""
        self._begun = False
        try:
            self._answer(self._running(), None)
        except CarrierTrouble as trouble:
            if trouble.kind in _FATAL:
                raise

    def _running(self) -> Child:
        self._child = self._child or self._kind(self._argv)
        return self._child

    def end(self) -> None:
        """End the child at once; the next question starts another."""
        child, self._child, self._begun = self._child, None, False
        if child is not None:
            child.end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.end()

    @property
    def pid(self) -> int:
        """Process id of the child, 0 while there is none."""
        return self._child.process.pid if self._child else 0

    def _answer(self, child: Child, progress: Callable[[int], None] | None) -> Message:
        while True:
            head, payload = child.get(self._waiting())
            if "progress" in head:
                if progress is not None:
                    progress(int(head["progress"]))
            elif "bug" in head:
                raise RuntimeError(f"carrier child: {head['bug']}")
            elif "error" in head:
                raise CarrierTrouble(head["error"], detail=str(head.get("text", "")))
            else:
                return head, payload

    def _waiting(self) -> Check:
        """Return a check that raises once patience is over or the wait is cancelled."""
        start = time.monotonic()

        def check(progress_at: float) -> None:
            if self.cancelled.is_set():
                raise CarrierTrouble("cancelled")
            if time.monotonic() - max(start, progress_at) > self.patience_s:
                raise CarrierTrouble("hung")

        return check


_FATAL = {"cancelled", "hung", "ended"}
