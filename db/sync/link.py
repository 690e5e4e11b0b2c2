"""The carrier child as its parent sees it: questions, answers, a watchdog, no hanging along."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Empty, Full, Queue
from types import TracebackType
from typing import IO, Any, Self, cast

import db
from db.errors import CarrierError
from db.sync.pipe import Message, message_bytes, read_message
from db.sync.trouble import CarrierTrouble

PATIENCE_S = 60.0
_SLICE_S = 0.1
_FAREWELL_S = 2.0


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
    """

    def __init__(
        self,
        argv: Sequence[str] = (),
        *,
        patience_s: float = PATIENCE_S,
        cancelled: threading.Event | None = None,
    ) -> None:
        self._argv = tuple(argv) or child_argv()
        self.patience_s = patience_s
        self.cancelled = cancelled or threading.Event()
        self._child: _Child | None = None
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
    def _guarded(self, *, drop: bool = True) -> Iterator[_Child]:
        """Give the child; end it if what is done with it fails for good."""
        if self.cancelled.is_set():
            self.end()
            raise CarrierTrouble("cancelled")
        try:
            if drop and self._begun:
                self._begun = False
                with suppress(CarrierTrouble):
                    self._answer(self._running(), None)
            child = self._running()
            yield child
        except BaseException as error:
            if not isinstance(error, CarrierTrouble) or error.kind in _FATAL:
                self.end()
            raise

    def _running(self) -> _Child:
        self._child = self._child or _Child(self._argv)
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

    def _answer(self, child: _Child, progress: Callable[[int], None] | None) -> Message:
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

    def _waiting(self) -> Callable[[float], None]:
        """Return a check that raises once patience is over or the wait is cancelled."""
        start = time.monotonic()

        def check(progress_at: float) -> None:
            if self.cancelled.is_set():
                raise CarrierTrouble("cancelled")
            if time.monotonic() - max(start, progress_at) > self.patience_s:
                raise CarrierTrouble("hung")

        return check


_FATAL = {"cancelled", "hung", "ended"}
_OWN_SESSION: dict[str, Any] = {"start_new_session": True}
"""Ctrl-C in a terminal is for the parent, who then ends the child in order."""
if sys.platform == "win32":
    _OWN_SESSION = {
        "creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
    }


class _Child:
    """The process with one thread for each direction, so that a full pipe stops nobody."""

    def __init__(self, argv: Sequence[str]) -> None:
        self._errors: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - lives with the child
        self.process = subprocess.Popen(  # noqa: S603 - our own program
            argv,
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env={**os.environ, "PYTHONPATH": str(Path(db.__file__).parents[1])},
            **_OWN_SESSION,
        )
        self._out: Queue[bytes | None] = Queue(maxsize=1)
        self._in: Queue[Message | None] = Queue()
        self._moved_at = time.monotonic()
        for work in (self._write, self._read):
            threading.Thread(target=work, name=f"carrier {work.__name__}", daemon=True).start()

    def put(self, data: bytes, check: Callable[[float], None]) -> None:
        while True:
            with suppress(Full):
                return self._out.put(data, timeout=_SLICE_S)
            check(self._moved_at)

    def get(self, check: Callable[[float], None]) -> Message:
        while True:
            with suppress(Empty):
                message = self._in.get(timeout=_SLICE_S)
                if message is None:
                    raise CarrierTrouble("ended", detail=self._last_words())
                return message
            check(self._moved_at)

    def end(self) -> None:
        self.process.kill()
        with suppress(Full):
            self._out.put_nowait(None)
        try:
            self.process.wait(_FAREWELL_S)
        except subprocess.TimeoutExpired:
            _LEFT_BEHIND.append(self.process)
        self._errors.close()

    def _last_words(self) -> str:
        self._errors.seek(0)
        return self._errors.read()[-2000:].decode(errors="replace")

    def _write(self) -> None:
        stream = cast("IO[bytes]", self.process.stdin)
        with suppress(OSError), stream:
            while (data := self._out.get()) is not None:
                view = memoryview(data)
                while view:
                    view = view[stream.write(view) :]
                    self._moved_at = time.monotonic()

    def _read(self) -> None:
        stream = cast("IO[bytes]", self.process.stdout)
        message: Message | None
        with stream:
            try:
                while (message := read_message(stream.read)) is not None:
                    self._moved_at = time.monotonic()
                    self._in.put(message)
            except (CarrierError, OSError, ValueError):
                pass
            self._in.put(None)


_LEFT_BEHIND: list[subprocess.Popen[bytes]] = []
"""Children that the system cannot end yet; kept so that nobody waits for them."""
