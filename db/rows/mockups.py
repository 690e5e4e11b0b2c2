"""Rows of the mock-ups: how a channel shows a post."""

from __future__ import annotations

from collections.abc import Mapping

from db.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure of the drawing; ``day`` is ISO 8601, ``verified`` False = say so, only hint."""

    value: int
    source: str
    day: str
    verified: bool


@dataclass(frozen=True, slots=True)
class SpanRow:
    """A hashtag, mention or link (``kind``) in the text as shown, as code points from, until."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class MockupRow:
    """One format of one channel with a text as it shows it.

    Attributes:
        format: ``post``, ``carousel``, ``reel``, ``story``, ``grid``, ``document``, ``video`` …
        fit: what happens to a picture of another shape: ``crop``, ``first`` (crop to the shape
            of the first one), ``bars`` or ``page``.
        dark: whether the channel has a dark look of its own.
        figures: see ``db.reference.channels.FORMAT_FIGURES``.
        shown: the text as the channel shows it, links shortened.
        spans: what is coloured in it, in order.
        fold: index into ``shown`` at which the phone folds by characters, its length = never.
        fold_desktop: the same on the desktop.
        count: length of the text as the channel counts.      limit: allowed, 0 = not known.
        verified: whether the limit blocks.
        most_media: allowed media, 0 = not known.
    """

    channel: str
    name: str
    format: str
    fit: str
    dark: bool
    figures: Mapping[str, FigureRow]
    shown: str
    spans: tuple[SpanRow, ...]
    fold: int
    fold_desktop: int
    count: int
    limit: int
    verified: bool
    most_media: int

    def figure(self, name: str) -> int:
        """A figure's value, 0 where it is not known."""
        found = self.figures.get(name)
        return found.value if found else 0
