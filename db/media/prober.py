"""Asks the limited child about pictures, and survives its death."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from threading import Timer
from types import TracebackType
from typing import Self

from db.domain.media_types import is_video
from db.media.films import Films
from db.media.limited_child import NO_WINDOW, command, environment
from db.media.limits import CHILD_SECONDS
from db.media.probe import Probe, broken, from_plain
from db.sentence import Sentence

_BATCH = 32


class Prober:
    """One child for many files; use as a context manager.

    A file on which the child dies or hangs gets a sentence; the next file gets a new child.
    """

    def __init__(
        self,
        child: Sequence[str] = (),
        seconds: float = CHILD_SECONDS,
        *,
        decode: bool = False,
        digest: bool = False,
    ) -> None:
        self._command = tuple(child) or command("db.media.probe_child")
        self._seconds = seconds
        self._asked = {"decode": decode, "digest": digest}
        self._closed = False
        self._films = Films()
        self._child: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def look(self, paths: Sequence[Path]) -> list[Probe]:
        """One answer per path, in order."""
        found: list[Probe] = []
        for start in range(0, len(paths), _BATCH):
            found += self._batch(paths[start : start + _BATCH])
        return [self._film(path, one) for path, one in zip(paths, found, strict=True)]

    def _film(self, path: Path, found: Probe) -> Probe:
        return self._films.look(path, found) if is_video(found.type) else found

    def close(self) -> None:
        """Ends the children; who is still looking gets sentences."""
        self._closed = True
        self._films.close()
        self._end()

    def _end(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._child.communicate()
            self._child = None

    def _batch(self, paths: Sequence[Path]) -> list[Probe]:
        answer = None if self._closed else self._ask(paths)
        if answer is not None:
            return answer
        if len(paths) == 1 or self._closed:
            return [broken(path.name, _size(path), _GAVE_UP) for path in paths]
        # One file of the batch is to blame; asked one by one, only that one is lost.
        return [one for path in paths for one in self._batch([path])]

    def _ask(self, paths: Sequence[Path]) -> list[Probe] | None:
        request = {"paths": [str(path.absolute()) for path in paths], **self._asked}
        child = self._running()
        watchdog = Timer(self._seconds, child.kill)
        watchdog.start()
        try:
            line = _exchange(child, json.dumps(request) + "\n")
        finally:
            watchdog.cancel()
        if not line.endswith("\n"):
            self._end()
            return None
        return [from_plain(one) for one in json.loads(line)]

    def _running(self) -> subprocess.Popen[str]:
        if self._child is None:
            self._child = subprocess.Popen(  # noqa: S603 - our own module, no shell
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment(),
                creationflags=NO_WINDOW,
                encoding="utf-8",
            )
        return self._child


_GAVE_UP = Sentence(
    "lässt sich nicht in vertretbarer Zeit oder mit vertretbarem Speicher "
    "öffnen. Bitte im Bildprogramm neu sichern."
)


def _exchange(child: subprocess.Popen[str], request: str) -> str:
    if child.stdin is None or child.stdout is None:  # pragma: no cover - pipes were asked for
        return ""
    try:
        child.stdin.write(request)
        child.stdin.flush()
        return child.stdout.readline()
    except OSError:
        return ""


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
