"""The fingerprint of a log: one digest that names the state of all feeds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256


def fingerprint(heads: Iterable[tuple[str, int, str]]) -> str:
    """Return SHA-256 (64 hex) over the sorted lines ``feed seq id`` of all heads.

    Args:
        heads: (feed, seq, id) of the newest entry of every feed, of both branches of a fork;
            in any order. Every line ends with a line feed.
    """
    lines = sorted(f"{feed} {seq} {entry}\n" for feed, seq, entry in heads)
    return sha256("".join(lines).encode()).hexdigest()


def fingerprint_of(heads: Mapping[str, tuple[int, str]]) -> str:
    """Return the same of heads by feed, as position and id."""
    return fingerprint((feed, seq, entry) for feed, (seq, entry) in heads.items())
