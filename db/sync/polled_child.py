"""A carrier child whose pipes are waited on directly: no thread has to be woken for an answer."""

from __future__ import annotations

import os
import select
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from typing import IO, cast

from typing_extensions import override

from db.errors import CarrierError
from db.sync.child import SLICE_S, Check, Child
from db.sync.pipe import Message, read_message
from db.sync.trouble import CarrierTrouble

_PIPE_BYTES = 1024 * 1024
"""A page asked for in advance fits in, so that the child has finished when it is wanted."""
_SLICE_MS = int(SLICE_S * 1000)


class PolledChild(Child):
    """Neither end of its pipes ever blocks; who waits looks up every tenth of a second."""

    def __init__(self, argv: Sequence[str]) -> None:
        super().__init__(argv)
        self._to = cast("IO[bytes]", self.process.stdin)
        self._from = cast("IO[bytes]", self.process.stdout)
        self._writable, self._readable = select.poll(), select.poll()
        self._writable.register(self._to, select.POLLOUT)
        self._readable.register(self._from, select.POLLIN)
        self._ahead = b""
        os.set_blocking(self._to.fileno(), False)
        os.set_blocking(self._from.fileno(), False)
        _widen(self._from.fileno())

    @override
    def put(self, data: bytes, check: Check) -> None:
        view = memoryview(data)
        with suppress(OSError):
            while view:
                try:
                    view = view[os.write(self._to.fileno(), view) :]
                    self.moved_at = time.monotonic()
                except BlockingIOError:
                    if not self._writable.poll(_SLICE_MS):
                        check(self.moved_at)

    @override
    def get(self, check: Check) -> Message:
        def read(size: int) -> bytes:
            if not self._ahead:
                self._ahead = self._more(check)
            part, self._ahead = self._ahead[:size], self._ahead[size:]
            return part

        try:
            message = read_message(read)
        except CarrierTrouble:
            raise
        except (CarrierError, OSError, ValueError):
            message = None
        if message is None:
            raise CarrierTrouble("ended", detail=self._last_words())
        return message

    @override
    def end(self) -> None:
        super().end()
        with suppress(OSError), self._to, self._from:
            pass

    def _more(self, check: Check) -> bytes:
        while not self._readable.poll(_SLICE_MS):
            check(self.moved_at)
        self.moved_at = time.monotonic()
        return os.read(self._from.fileno(), _PIPE_BYTES)


def _widen(pipe: int) -> None:
    """Let a pipe hold a whole page, where the system offers that."""
    if sys.platform == "linux":
        import fcntl  # noqa: PLC0415 - not to be had everywhere

        with suppress(OSError):
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)
