"""The process behind a carrier link: started, given questions, ended or left behind."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
import weakref
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

import db
from db.sync.pipe import Message

SLICE_S = 0.1
"""How long a wait lasts before whoever waits is asked whether to go on."""
_FAREWELL_S = 2.0
_OWN_SESSION: dict[str, Any] = {"start_new_session": True}
"""Ctrl-C in a terminal is for the parent, who then ends the child in order."""
if sys.platform == "win32":
    _OWN_SESSION = {
        "creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
    }

Check = Callable[[float], None]
"""Told when something last moved (`time.monotonic`); raises where nobody should wait longer."""


class Child(ABC):
    """The process and its two pipes.

    Args:
        argv: the command.

    Attributes:
        process: as the system knows it.
        moved_at: when a byte last went either way, `time.monotonic`.
    """

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
        self.moved_at = time.monotonic()
        # Whoever drops it without a word leaves no process and no pipe behind.
        self._dropped = weakref.finalize(self, _abandon, self.process, self._errors)

    @abstractmethod
    def put(self, data: bytes, check: Check) -> None:
        """Hand a message over; where nobody reads any more, `get` tells."""

    @abstractmethod
    def get(self, check: Check) -> Message:
        """Return the next message.

        Raises:
            CarrierTrouble: ended, with the child's last words.
        """

    def end(self) -> None:
        """End the process; one that the system cannot end yet is left behind."""
        self._dropped.detach()
        self.process.kill()
        try:
            self.process.wait(_FAREWELL_S)
        except subprocess.TimeoutExpired:
            _LEFT_BEHIND.append(self.process)
        self._errors.close()

    def _last_words(self) -> str:
        self._errors.seek(0)
        return self._errors.read()[-2000:].decode(errors="replace")


def _abandon(process: subprocess.Popen[bytes], errors: IO[bytes]) -> None:
    process.kill()
    with suppress(subprocess.TimeoutExpired):
        process.wait(_FAREWELL_S)
    for stream in (process.stdin, process.stdout, errors):
        if stream is not None:
            with suppress(OSError):
                stream.close()


_LEFT_BEHIND: list[subprocess.Popen[bytes]] = []
"""Children that the system cannot end yet; kept so that nobody waits for them."""
