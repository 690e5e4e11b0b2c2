"""What one medium is: type, size, width and height, and whether it is whole."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Probe:
    """What a file turned out to be.

    Attributes:
        type: MIME type, "" where ``problem`` says why the file is not taken.
        size: bytes.
        width: pixels as shown (turned as the camera was held), 0 = unknown.
        height: pixels as shown, 0 = unknown.
        duration_ms: of a video, 0 = unknown.
        problem: sentence; the medium cannot be used.
        hint: sentence; the medium can be used, but somebody should know.
    """

    type: str = ""
    size: int = 0
    width: int = 0
    height: int = 0
    duration_ms: int = 0
    problem: str = ""
    hint: str = ""


def broken(name: str, size: int, why: str) -> Probe:
    """A file that cannot be used, with the reason as a sentence."""
    return Probe(size=size, problem=f"„{name}“ {why}")
