"""What each channel allows, from resources/channels/*.toml; every figure with its source."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any

from db.reference.resources import names as file_names
from db.reference.resources import read_text

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
FORMAT_FIGURES = (
    "width",
    "width_desktop",
    "text_px",
    "line_px",
    "fold",
    "fold_desktop",
    "fold_lines",
    "fold_shows",
    "title_shown",
    "ratio_narrow",
    "ratio_wide",
    "safe_top",
    "safe_bottom",
    "safe_left",
    "safe_right",
)
FITS = ("crop", "first", "bars", "page")
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
class Format:
    """How a channel shows one kind of post.

    Attributes:
        code: ``post``, ``carousel``, ``reel``, ``story``, ``grid``, ``document``, ``video`` or
            ``short``.
        fit: one of ``FITS``: what happens to a picture of another shape.
        links: how links are shown, see ``db.reference.post_text``.
        dark: whether the channel has a dark look of its own.
        figures: by name (``FORMAT_FIGURES``); lengths in px at 100 %, folds in characters or
            lines, ``fold_shows`` = lines left once folded, ratios and shares of the frame in
            1/10,000.
    """

    code: str
    fit: str
    links: str
    dark: bool
    figures: Mapping[str, Figure]


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
        formats: the kinds of post it knows, the usual one first.
    """

    code: str
    name: str
    short: str
    aliases: tuple[str, ...]
    counting: str
    figures: Mapping[str, Figure]
    formats: tuple[Format, ...]

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
    found = [_read(name) for name in file_names("channels", suffix=".toml")]
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
        figures=_figures(file, data, FIGURES),
        formats=tuple(_format(file, code, one) for code, one in data["formats"].items()),
    )


def _format(file: str, code: str, data: Mapping[str, Any]) -> Format:
    _known(file, data["fit"], FITS)
    return Format(
        code=code,
        fit=data["fit"],
        links=data["links"],
        dark=data["dark"],
        figures=_figures(file, data, FORMAT_FIGURES),
    )


def _figures(file: str, data: Mapping[str, Any], names: Iterable[str]) -> Mapping[str, Figure]:
    found = data.get("figures", {})
    for name in found:
        _known(file, name, names)
    return MappingProxyType({name: _figure(one) for name, one in found.items()})


def _known(file: str, name: str, names: Iterable[str]) -> None:
    if name not in names:
        message = f"{file}: {name} is unknown"
        raise ValueError(message)


def _figure(data: Mapping[str, Any]) -> Figure:
    return Figure(
        app=data.get("app", 0),
        api=data.get("api", 0),
        source=data["source"],
        date=data["date"],
        confidence=data["confidence"],
    )
