"""Wakes those who wait for something new in a space."""

from __future__ import annotations

import asyncio
from contextlib import suppress


class News:
    """A bell that any thread may ring and many tasks of one event loop listen for."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def listeners(self) -> int:
        """How many wait."""
        return len(self._waiting)

    def listen(self) -> asyncio.Future[None]:
        """Begin to listen; to be called in the event loop, before looking whether all is known."""
        self._loop = asyncio.get_running_loop()
        bell = self._loop.create_future()
        self._waiting.add(bell)
        bell.add_done_callback(self._waiting.discard)
        return bell

    def ring(self) -> None:
        """Wake everybody."""
        loop = self._loop
        if loop is not None:
            with suppress(RuntimeError):  # the loop has ended, and all who listened with it
                loop.call_soon_threadsafe(self._ring)

    def _ring(self) -> None:
        for bell in list(self._waiting):
            if not bell.done():
                bell.set_result(None)
