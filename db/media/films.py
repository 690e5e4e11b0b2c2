"""Asks the desk's child how long and how large films are; without Qt nobody knows."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from threading import Timer
from typing import Any

from db.media.limited_child import NO_WINDOW, environment
from db.media.limits import FILM_MEGABYTES, FILM_SECONDS
from db.media.probe import Probe, broken
from db.sentence import NOTHING, Sentence

_MODULE = "desktop.media.probe"
_QUIET = {"QT_QPA_PLATFORM": "offscreen", "QT_FFMPEG_DECODING_HW_DEVICE_TYPES": ","}
_UNKNOWN = Sentence("Maße und Dauer des Videos sind unbekannt.")
_BROKEN = Sentence(
    "lässt sich nicht als Video öffnen. Bitte neu kopieren oder neu als MP4 (H.264) sichern."
)
_UNPLAYABLE = Sentence(
    "Umlauf kann das Video nicht abspielen{codec}, nur einzelne Bilder "
    "zeigen. Bitte besser als MP4 (H.264) sichern."
)


class Films:
    """One child for many films, a new one after each that it dies or hangs on.

    The module is named, not imported: it lies in a room that needs Qt, this one does not.
    """

    def __init__(self, seconds: float = FILM_SECONDS) -> None:
        self._seconds = seconds
        self._child: subprocess.Popen[bytes] | None = None

    def look(self, path: Path, found: Probe) -> Probe:
        """What is known of a film, completed; ``found`` is what its first bytes said."""
        if not _is_here():
            return replace(found, hint=_UNKNOWN)
        head = self._ask(path)
        if head is None or head.get("problem") == "no_backend":
            return replace(found, hint=_UNKNOWN)
        return _told(path, found, head)

    def close(self) -> None:
        """Ends the child."""
        if self._child is not None:
            self._child.kill()
            self._child.communicate()
            self._child = None

    def _ask(self, path: Path) -> dict[str, Any] | None:
        child = self._running()
        watchdog = Timer(self._seconds, child.kill)
        watchdog.start()
        try:
            head = _exchange(child, {"do": "picture", "path": str(path.absolute()), "side": 8})
        finally:
            watchdog.cancel()
        if head is None:
            self.close()
            return {"problem": "broken"}
        return head

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is None:
            limited = ("-m", "db.media.limited_child", str(FILM_MEGABYTES), _MODULE)
            self._child = subprocess.Popen(  # noqa: S603 - our own module, no shell
                (sys.executable, *limited),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**environment(), **_QUIET},
                creationflags=NO_WINDOW,
            )
        return self._child


def _is_here() -> bool:
    """Whether the desk with its Qt is installed; found by name, nothing is imported."""
    names = ("desktop", "PySide6")
    return all(importlib.util.find_spec(name) is not None for name in names)


def _exchange(child: subprocess.Popen[bytes], request: dict[str, Any]) -> dict[str, Any] | None:
    if child.stdin is None or child.stdout is None:  # pragma: no cover - pipes were asked for
        return None
    try:
        child.stdin.write(json.dumps(request).encode() + b"\n")
        child.stdin.flush()
        head: dict[str, Any] = json.loads(child.stdout.readline())
        child.stdout.read(head["bytes"])
    except (OSError, ValueError, KeyError):
        return None
    return head


def _told(path: Path, found: Probe, head: dict[str, Any]) -> Probe:
    problem = head.get("problem", "")
    if problem not in {"", "unplayable"}:
        return broken(path.name, found.size, _BROKEN)
    codec = f" ({head['codec']})" if head.get("codec") else ""
    return replace(
        found,
        width=head.get("width", 0),
        height=head.get("height", 0),
        duration_ms=head.get("duration_ms", 0),
        hint=NOTHING if head.get("plays") else _UNPLAYABLE.filled(codec=codec),
    )
