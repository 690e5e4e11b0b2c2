"""Asks the children that open media, and survives their deaths."""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from queue import LifoQueue
from threading import Timer
from typing import Any

from desktop.media.probe.wire import Answer, receive, refused

ROOT = Path(__file__).resolve().parents[2]
COUNT = 2
MEGABYTES = 3_072
SECONDS = 20.0
COMMAND = ("-m", "db.media.limited_child", str(MEGABYTES), "desktop.media.probe")
NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
# Drawing into nothing, no display and no sound device asked for, no driver of a graphics card.
QUIET = {"QT_QPA_PLATFORM": "offscreen", "QT_FFMPEG_DECODING_HW_DEVICE_TYPES": ","}


class Child:
    """One decoder process; started when first asked, again after it died.

    Attributes:
        process: it, None while there is none.
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self.process: subprocess.Popen[bytes] | None = None
        self._late = False

    def ask(self, request: dict[str, Any]) -> Answer:
        """Return the answer; a file on which the child dies or hangs is ``broken``."""
        answer = self._try(request)
        if answer is None and not self._late:
            # It may have died of what came before: a new one is asked once.
            answer = self._try(request)
        return answer or refused("broken")

    def close(self) -> None:
        """End the process."""
        process, self.process = self.process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                # Another thread may be in the middle of asking it.
                with suppress(OSError, ValueError):
                    pipe.close() if pipe is not None else None

    def _try(self, request: dict[str, Any]) -> Answer | None:
        process, self._late = self._running(), False
        watchdog = Timer(self._seconds, self._kill)
        watchdog.daemon = True
        watchdog.start()
        try:
            answer = _exchange(process, json.dumps(request).encode() + b"\n")
        finally:
            watchdog.cancel()
        if answer is None:
            self.close()
        return answer

    def _kill(self) -> None:
        self._late = True
        if self.process is not None:
            self.process.kill()

    def _running(self) -> subprocess.Popen[bytes]:
        if self.process is None:
            self.process = subprocess.Popen(  # noqa: S603 - our own module, no shell
                (sys.executable, *COMMAND),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
                creationflags=NO_WINDOW,
            )
        return self.process


class Decoders:
    """A few children for all who ask, from any thread."""

    def __init__(self, count: int = COUNT) -> None:
        self._idle: LifoQueue[Child] = LifoQueue()
        self._all = [Child() for _ in range(count)]
        for child in self._all:
            self._idle.put(child)

    def ask(self, request: dict[str, Any]) -> Answer:
        """Wait for a free child and ask it; blocks, so never in the thread of the windows."""
        child = self._idle.get()
        try:
            return child.ask(request)
        finally:
            self._idle.put(child)

    def close(self) -> None:
        """End all children."""
        for child in self._all:
            child.close()


DECODERS = Decoders()
atexit.register(DECODERS.close)


def _environment() -> dict[str, str]:
    paths = [str(ROOT), os.environ.get("PYTHONPATH", "")]
    return {
        **os.environ,
        **QUIET,
        "PYTHONPATH": os.pathsep.join(filter(None, paths)),
        "PYTHONWARNINGS": "ignore",
    }


def _exchange(process: subprocess.Popen[bytes], request: bytes) -> Answer | None:
    if process.stdin is None or process.stdout is None:  # pragma: no cover - pipes were asked for
        return None
    try:
        process.stdin.write(request)
        process.stdin.flush()
        return receive(process.stdout)
    except (OSError, ValueError):
        return None
