"""What one medium is: type, size, width and height, and whether it is whole."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from db.sentence import NOTHING, Sentence, packed, unpacked


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
        digest: SHA-256 of the bytes looked at, 64 hex; "" = nobody asked, or they were not read.
    """

    type: str = ""
    size: int = 0
    width: int = 0
    height: int = 0
    duration_ms: int = 0
    problem: Sentence = NOTHING
    hint: Sentence = NOTHING
    digest: str = ""


def to_plain(probe: Probe) -> dict[str, Any]:
    """Return what a probe found as JSON may carry it to another process."""
    found = {field.name: getattr(probe, field.name) for field in fields(probe)}
    return {**found, "problem": packed(probe.problem), "hint": packed(probe.hint)}


def from_plain(found: dict[str, Any]) -> Probe:
    """Return the probe that `to_plain` was given."""
    problem, hint = unpacked(found.get("problem", "")), unpacked(found.get("hint", ""))
    return Probe(**{**found, "problem": problem, "hint": hint})


def broken(name: str, size: int, why: Sentence) -> Probe:
    """A file that cannot be used, with the reason as a sentence."""
    return Probe(size=size, problem=Sentence("„{name}“ {why}", name=name, why=why))
