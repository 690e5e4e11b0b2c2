"""What a container says of a film: tracks, and where their samples lie."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import IO

# Whoever claims more than this is cut short: an hour at 60 frames a second has 216,000.
MOST_SAMPLES = 500_000
MOST_TRACKS = 32
MOST_INDEX = 64 << 20


@dataclass(slots=True)
class Sample:
    """One stretch of data in the file: when it is shown and for how long, ms; where it lies."""

    at: int
    length: int
    offset: int
    size: int
    key: bool = True


@dataclass(slots=True)
class Track:
    """One track.

    Attributes:
        kind: ``video``, ``text`` or ``other``.      codec: as the container calls it.
        language: as it stands there, "" = not said.      name: what its maker called it.
        config: what a decoder needs before the first sample.
        turn: degrees clockwise by which a picture is turned to be upright.
        samples: of a video track only those that a decoder can begin with.
    """

    kind: str = "other"
    codec: str = ""
    language: str = ""
    name: str = ""
    width: int = 0
    height: int = 0
    config: bytes = b""
    turn: int = 0
    samples: list[Sample] = field(default_factory=list)


@dataclass(slots=True)
class Container:
    """A film as its container describes it; ``duration`` ms."""

    duration: int = 0
    tracks: list[Track] = field(default_factory=list)
    sound: bool = False

    def video(self) -> Track | None:
        """Return the first track of pictures."""
        return next((one for one in self.tracks if one.kind == "video"), None)

    def texts(self) -> list[Track]:
        """Return the tracks of subtitles that can be read."""
        return [one for one in self.tracks if one.kind == "text"]


def read_sample(file: IO[bytes], sample: Sample, most: int) -> bytes:
    """Return the bytes of a sample, b"" where it is longer than ``most`` or not all there."""
    if not 0 < sample.size <= most:
        return b""
    file.seek(sample.offset)
    data = file.read(sample.size)
    return data if len(data) == sample.size else b""
