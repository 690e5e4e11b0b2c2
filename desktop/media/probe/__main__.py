"""The loop of the child: one request a line, one answer each, until the desk closes the pipe."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication

from db.domain.subtitles import MAX_BYTES, decode_subtitles, parse_subtitles
from desktop.media.probe.captions import read_captions, track_facts
from desktop.media.probe.container import read_container
from desktop.media.probe.magic import HEAD, kind_of
from desktop.media.probe.moving import read_frames
from desktop.media.probe.still import read_still
from desktop.media.probe.wire import Answer, refused, send

if TYPE_CHECKING:
    from desktop.media.probe.pages import Pages

KNOWN = {"jpeg", "png", "gif", "tiff", "bmp", "webp", "avif"}


class Reader:
    """Answers requests; what a kind of file needs is loaded when the first one comes."""

    def __init__(self) -> None:
        self._pages: Pages | None = None

    def answer(self, request: dict[str, Any]) -> Answer:
        """Answer one request ``{"do": …, "path": …}``."""
        path, do = str(request["path"]), request["do"]
        kind, problem = _kind(path)
        if problem:
            return refused(problem)
        if do == "picture":
            return self._picture(path, kind, int(request["side"]), request)
        if do == "frames" and kind in KNOWN:
            return read_frames(path, int(request["side"]), kind)
        if do == "find" and kind == "pdf":
            return self._read_pages().find(path, str(request["words"])[:200])
        if do == "cues":
            return _cues(path, kind, int(request.get("track", 0)))
        return refused("other")

    def _picture(self, path: str, kind: str, side: int, request: dict[str, Any]) -> Answer:
        if kind in KNOWN:
            return read_still(path, side, kind)
        if kind == "pdf":
            return self._read_pages().read(path, int(request.get("page", 1)), side)
        if kind == "video":
            return _film(path, side, int(request.get("at", -1)))
        return refused("heic" if kind == "heic" else "other")

    def _read_pages(self) -> Pages:
        if self._pages is None:
            from desktop.media.probe.pages import Pages  # noqa: PLC0415 - needs QtPdf

            self._pages = Pages()
        return self._pages


def _film(path: str, side: int, at: int) -> Answer:
    """Look at a film: by Qt, or as stills where Qt has no decoder; with the subtitles inside."""
    from desktop.media.probe import still_film  # noqa: PLC0415 - loads the picture decoder

    inside = read_container(path, samples=False)
    known = track_facts(inside.texts())
    if still_film.is_av1(inside):
        found = still_film.look(path, side, at)
    else:
        found = _played(path, side, at)
    return Answer({**found.head, "tracks": known}, found.data) if known else found


def _played(path: str, side: int, at: int) -> Answer:
    try:
        from desktop.media.probe.film import Film  # noqa: PLC0415 - needs the sound system's library
    except ImportError:
        return refused("no_backend", kind="video")
    film = Film(path)
    try:
        return film.look(side, at)
    finally:
        film.close()


def _kind(path: str) -> tuple[str, str]:
    try:
        with Path(path).open("rb") as file:
            head = file.read(HEAD)
        return kind_of(head), "" if head else "broken"
    except OSError:
        return "", "missing"


def _cues(path: str, kind: str, track: int) -> Answer:
    if kind == "video":
        return read_captions(path, track)
    if kind != "subtitles":
        return refused("other")
    with Path(path).open("rb") as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        return refused("too_large")
    cues = parse_subtitles(decode_subtitles(data))
    return Answer({"cues": [(one.start, one.end, one.text) for one in cues]})


def serve(requests: IO[bytes], answers: IO[bytes]) -> None:
    """Answer until there is nothing more to read."""
    reader = Reader()
    for line in requests:
        try:
            answer = reader.answer(json.loads(line))
        except MemoryError:
            answer = refused("too_large")
        send(answers, answer)


def main() -> None:
    """Speak on the real standard output alone; whatever else prints goes nowhere."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    application = QGuiApplication(["umlauf"])
    serve(sys.stdin.buffer, answers)
    del application


if __name__ == "__main__":
    main()
