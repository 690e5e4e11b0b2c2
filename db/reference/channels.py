"""What each channel allows, from resources/channels/*.toml; every figure with its source."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any

from db.reference.resources import names, read_text

FIGURES = (
    "text",
    "title",
    "fold",
    "fold_mobile",
    "hashtags",
    "media",
    "alt_text",
    "image_bytes",
    "image_pixels",
    "ratio_narrow",
    "ratio_wide",
    "video_bytes",
    "video_shortest",
    "video_longest",
)
_VERIFIED = ("A", "B")


@dataclass(frozen=True, slots=True)
class Figure:
    """One limit.

    Attributes:
        app: the limit for people who post by hand; this one counts. 0 = none known.
        api: the limit for programs, 0 = none known.
        source: where it was read.
        date: when it was read.
        confidence: A = the platform itself, B = two independent sources, C = one or disputed.
    """

    app: int
    api: int
    source: str
    date: date
    confidence: str

    @property
    def verified(self) -> bool:
        """Whether a check may block on it; unverified figures only hint."""
        return self.confidence in _VERIFIED


@dataclass(frozen=True, slots=True)
class Channel:
    """One channel's rules.

    Attributes:
        code: stable word in the log, e.g. ``linkedin``.
        name: for people, e.g. "LinkedIn".
        short: for narrow columns, e.g. "LI".
        aliases: other spellings in content plans, lower case.
        counting: how its text counts, see ``db.reference.counting``.
        figures: by name (``FIGURES``); sizes in bytes, durations in ms, ratios (width by
            height) in 1/10,000, texts as the channel counts.
    """

    code: str
    name: str
    short: str
    aliases: tuple[str, ...]
    counting: str
    figures: Mapping[str, Figure]

    def limit(self, figure: str) -> int:
        """The limit for people, 0 where none is known."""
        found = self.figures.get(figure)
        return found.app if found else 0

    def verified(self, figure: str) -> bool:
        """Whether the limit is known well enough to block on."""
        found = self.figures.get(figure)
        return bool(found and found.app and found.verified)


@cache
def channels() -> Mapping[str, Channel]:
    """All channels by code, in the order screens show them; read once."""
    found = [_read(name) for name in names("channels", suffix=".toml")]
    found.sort(key=lambda one: one[0])
    return MappingProxyType({channel.code: channel for _, channel in found})


def _read(file: str) -> tuple[int, Channel]:
    data = tomllib.loads(read_text("channels", file))
    return data["order"], Channel(
        code=data["code"],
        name=data["name"],
        short=data["short"],
        aliases=tuple(data["aliases"]),
        counting=data["counting"],
        figures=MappingProxyType(
            {name: _figure(file, name, one) for name, one in data.get("figures", {}).items()}
        ),
    )


def _figure(file: str, name: str, data: Mapping[str, Any]) -> Figure:
    if name not in FIGURES:
        message = f"{file}: unknown figure {name}"
        raise ValueError(message)
    return Figure(
        app=data.get("app", 0),
        api=data.get("api", 0),
        source=data["source"],
        date=data["date"],
        confidence=data["confidence"],
    )
