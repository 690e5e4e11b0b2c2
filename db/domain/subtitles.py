"""Subtitles out of SRT and WebVTT, as plain words with their times.

SRT has no standard: what players agree on is taken. WebVTT: https://www.w3.org/TR/webvtt1/.
Places, colours and regions are left out; tags are taken away, nothing is ever followed.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from db.domain.records import dataclass

MAX_BYTES: Final = 1 << 20
MAX_CUES: Final = 5_000
MOST_LINES: Final = 100
_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})"
_TIMES = re.compile(rf"[ \t]*{_TIME}[ \t]*-->[ \t]*{_TIME}(?:[ \t].*)?")
_TAG = re.compile(r"<[^<>\n]{0,200}>|\{\\[^{}\n]{0,200}\}")


@dataclass(frozen=True, slots=True)
class Cue:
    """One subtitle: shown from ``start`` until before ``end``, ms; lines parted by newlines."""

    start: int
    end: int
    text: str


def sniff_subtitles(head: bytes) -> str:
    """The MIME type of subtitles by their first bytes, "" if they are none."""
    start = head.removeprefix(b"\xef\xbb\xbf")
    if re.match(rb"WEBVTT(?:[ \t\r\n]|\Z)", start):
        return "text/vtt"
    timed = rb"\s*(?:\d+[ \t]*\r?\n)?[ \t]*\d{1,3}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->"
    return "application/x-subrip" if re.match(timed, start) else ""


def decode_subtitles(data: bytes) -> str:
    """The words of a file in UTF-8 or, as older programs write it, Windows-1252."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def parse_subtitles(text: str) -> tuple[Cue, ...]:
    """All cues in order of time; what is no cue is passed over, empty and backward ones too."""
    found = sorted(_cues(text), key=lambda one: (one.start, one.end))
    return tuple(found[:MAX_CUES])


def cues_at(cues: Sequence[Cue], position: int) -> tuple[Cue, ...]:
    """What is to be read at a moment, ms; several where they overlap."""
    until = bisect_right(cues, position, key=lambda one: one.start)
    return tuple(one for one in cues[:until] if position < one.end)


def _cues(text: str) -> Iterator[Cue]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for at, line in enumerate(lines):
        times = _TIMES.fullmatch(line[:400]) if "-->" in line else None
        if times is None:
            continue
        start, end = _ms(times.groups()[:4]), _ms(times.groups()[4:])
        words = _plain(lines, at + 1)
        if words and end > start:
            yield Cue(start, end, words)


def _ms(parts: Sequence[str | None]) -> int:
    hours, minutes, seconds, rest = (part or "0" for part in parts)
    whole = (int(hours) * 60 + int(minutes)) * 60 + int(seconds)
    return whole * 1000 + int(rest.ljust(3, "0"))


def _plain(lines: Sequence[str], start: int) -> str:
    words: list[str] = []
    for line in lines[start : start + MOST_LINES]:
        if "-->" in line:
            # No empty line in between: what stood last is the number of the next cue.
            words = words[:-1] if words and words[-1].isdecimal() else words
            break
        if not line.strip():
            break
        words.append(html.unescape(_TAG.sub("", line)).strip())
    return "\n".join(word for word in words if word)
