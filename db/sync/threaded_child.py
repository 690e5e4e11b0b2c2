"""A carrier child whose pipes cannot be waited on together with a clock, as on Windows."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from queue import Empty, Full, Queue
from typing import IO, cast

from typing_extensions import override

from db.errors import CarrierError
from db.sync.child import SLICE_S, Check, Child
from db.sync.pipe import Message, read_message
from db.sync.trouble import CarrierTrouble


class ThreadedChild(Child):
    """One thread for each direction, so that a full or silent pipe stops nobody."""

    def __init__(self, argv: Sequence[str]) -> None:
        super().__init__(argv)
        self._out: Queue[bytes | None] = Queue(maxsize=1)
        self._in: Queue[Message | None] = Queue()
        for work in (self._write, self._read):
            threading.Thread(target=work, name=f"carrier {work.__name__}", daemon=True).start()

    @override
    def put(self, data: bytes, check: Check) -> None:
        while True:
            with suppress(Full):
                return self._out.put(data, timeout=SLICE_S)
            check(self.moved_at)

    @override
    def get(self, check: Check) -> Message:
        while True:
            with suppress(Empty):
                message = self._in.get(timeout=SLICE_S)
                if message is None:
                    raise CarrierTrouble("ended", detail=self._last_words())
                return message
            check(self.moved_at)

    @override
    def end(self) -> None:
        self.process.kill()
        with suppress(Full):
            self._out.put_nowait(None)
        super().end()

    def _write(self) -> None:
        stream = cast("IO[bytes]", self.process.stdin)
        with suppress(OSError), stream:
            while (data := self._out.get()) is not None:
                view = memoryview(data)
                while view:
                    view = view[stream.write(view) :]
                    self.moved_at = time.monotonic()

    def _read(self) -> None:
        stream = cast("IO[bytes]", self.process.stdout)
        message: Message | None
        with stream:
            try:
                while (message := read_message(stream.read)) is not None:
                    self.moved_at = time.monotonic()
                    self._in.put(message)
            except (CarrierError, OSError, ValueError):
                pass
            self._in.put(None)
