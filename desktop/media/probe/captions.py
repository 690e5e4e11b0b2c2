"""Reads the subtitle tracks inside a film: 3GPP timed text, QuickTime text, WebVTT."""

from __future__ import annotations

import re
from collections.abc import Iterator

from db.domain.subtitles import MAX_CUES, Cue, parse_subtitles
from desktop.media.probe.container import read_container
from desktop.media.probe.tracks import Sample, Track, read_sample
from desktop.media.probe.wire import Answer, refused

MOST_BYTES = 64 << 10
_TAG = re.compile(r"<[^<>\n]{0,200}>")
# A cue without an end of its own stands until the next one, but no longer than this, ms.
_LONGEST = 10_000


def track_facts(tracks: list[Track]) -> list[list[str]]:
    """Return language and name of each track of subtitles."""
    return [[one.language, one.name] for one in tracks]


def read_captions(path: str, number: int) -> Answer:
    """Return the cues of one track of subtitles, from 0."""
    tracks = read_container(path).texts()
    if not 0 <= number < len(tracks):
        return refused("other")
    cues = sorted(_cues(path, tracks[number]), key=lambda one: (one.start, one.end))[:MAX_CUES]
    return Answer({"cues": [(one.start, one.end, one.text) for one in cues]})


def _cues(path: str, track: Track) -> Iterator[Cue]:
    samples = track.samples[: 2 * MAX_CUES]
    with open(path, "rb") as file:  # noqa: PTH123 - a path of the desk, as Qt takes it
        for sample, following in zip(samples, [*samples[1:], None], strict=True):
            words = _words(track.codec, read_sample(file, sample, MOST_BYTES))
            if words:
                yield Cue(sample.at, _end(sample, following), words)


def _end(sample: Sample, following: Sample | None) -> int:
    if sample.length:
        return sample.at + sample.length
    end = sample.at + _LONGEST
    return min(end, following.at) if following is not None and following.at > sample.at else end


def _words(codec: str, data: bytes) -> str:
    """Return the plain words of one sample, "" for a gap."""
    if codec in {"tx3g", "text"}:
        return _plain(data[2 : 2 + int.from_bytes(data[:2], "big")])
    if codec == "wvtt":
        return _plain(_payload(data))
    if codec.startswith("D_WEBVTT"):
        # Name and settings stand on two lines of their own.
        return _plain(data.split(b"\n", 2)[-1] if data.count(b"\n") > 1 else b"")
    return _plain(data)


def _payload(data: bytes) -> bytes:
    """Return the text of the cues in a sample (ISO/IEC 14496-30)."""
    at, found = 0, []
    while at + 8 <= len(data):
        length, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if length < 8:  # noqa: PLR2004 - length and name
            break
        if name == b"vttc":
            at += 8
            continue
        if name == b"payl":
            found.append(data[at + 8 : at + length])
        at += length
    return b"\n".join(found)


def _plain(data: bytes) -> str:
    if data[:2] in {b"\xfe\xff", b"\xff\xfe"}:
        text = data.decode("utf-16", "replace")
    else:
        text = data.decode("utf-8", "replace")
    # The same cleaning as for files: tags and entities go, nothing is followed.
    cues = parse_subtitles(f"00:00.000 --> 00:01.000\n{_TAG.sub('', text).strip()}")
    return cues[0].text if cues else ""
