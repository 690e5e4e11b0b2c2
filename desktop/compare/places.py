"""Two films at the same moment, two documents at the same page: read and looked through."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtGui import QImage

from db.rows import MediumRow
from db.rows.compare import MediumDiff
from desktop.compare.difference import difference
from desktop.media.errand import Errand
from desktop.media.picture import STAGE_SIDE, Picture, read_picture

FILM, PAGES = "video", "pdf"
MOST_PAGES, MOST_MOMENTS, APART_MS, FIRST_MS = 60, 24, 1_000, 1_000
SMALL = 320


@dataclass(frozen=True, slots=True)
class Places:
    """Where two media are held against each other.

    Attributes:
        kind: ``video`` or ``pdf``.
        at: moments in ms, or pages from 1.
        lengths: of the old and the new one, ms or pages.
    """

    kind: str
    at: tuple[int, ...]
    lengths: tuple[int, int]


def family(medium: MediumRow | None) -> str:
    """Return ``video``, ``pdf`` or ``image``; "" for nothing."""
    if medium is None:
        return ""
    if medium.type.startswith("video/"):
        return FILM
    return PAGES if medium.type == "application/pdf" else "image"


def are_alike(pair: MediumDiff) -> bool:
    """Tell whether both are pictures, both films or both documents."""
    return bool(pair.old) and family(pair.old) == family(pair.new)


def has_places(pair: MediumDiff) -> bool:
    """Tell whether a pair is gone through place by place."""
    return pair.change == "replaced" and are_alike(pair) and family(pair.new) != "image"


def places_of(pair: MediumDiff, old: Picture, new: Picture) -> Places:
    """Return the places at which a pair is looked at, given its first pictures."""
    kind = family(pair.new)
    if kind == PAGES:
        lengths = old.count, new.count
        return Places(kind, tuple(range(1, min(max(lengths), MOST_PAGES) + 1)), lengths)
    lengths = old.duration_ms, new.duration_ms
    count = min(max(max(lengths) // APART_MS, 1), MOST_MOMENTS)
    return Places(kind, tuple(max(lengths) * one // count for one in range(count)), lengths)


class PairPlaces(QObject):
    """Goes through a pair; nothing of a pair that was left arrives any more.

    Signals:
        opened: the `Places` of the pair that was begun.
        shown: number of the place (from 0), and both pictures there.
        looked: numbers of the places that differ; all were looked at.
    """

    opened = Signal(object)
    shown = Signal(int, object, object)
    looked = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pair: MediumDiff | None = None
        self.places: Places | None = None
        self._reading, self._looking = Errand(self), Errand(self)
        self._reading.done.connect(self._on_read)
        self._looking.done.connect(self.looked)
        self._stop = Event()

    def begin(self, pair: MediumDiff, old: Picture, new: Picture) -> None:
        """Go through another pair, beginning where there is something to see."""
        self.end()
        self._pair, self.places = pair, places_of(pair, old, new)
        self._stop = Event()
        self.opened.emit(self.places)
        at = self.places.at
        wanted = FIRST_MS if self.places.kind == FILM else 1
        self.go(min(range(len(at)), key=lambda number: abs(at[number] - wanted)))
        self._looking.start(partial(_look_through, pair, self.places, self._stop))

    def end(self) -> None:
        """Leave the pair."""
        self._stop.set()
        self._reading.forget()
        self._looking.forget()
        self._pair = self.places = None

    def go(self, number: int) -> None:
        """Show a place (from 0)."""
        if self._pair is not None and self.places is not None:
            self._reading.start(partial(_read, self._pair, self.places, number, STAGE_SIDE))

    def is_idle(self) -> bool:
        """Tell whether nothing is being read or looked through."""
        return self._reading.is_idle() and self._looking.is_idle()

    def close(self) -> None:
        """Wait for what is being looked at; call before the application ends."""
        self.end()
        for errand in (self._reading, self._looking):
            for pool in errand.findChildren(QThreadPool):
                pool.waitForDone()

    def _on_read(self, found: tuple[int, Picture, Picture]) -> None:
        self.shown.emit(*found)


def _read(
    pair: MediumDiff, places: Places, number: int, side: int
) -> tuple[int, Picture, Picture]:
    at = places.at[number]
    old, new = (
        _picture(medium, places.kind, at, length, side)
        for medium, length in zip((pair.old, pair.new), places.lengths, strict=True)
    )
    return number, old, new


def _picture(medium: MediumRow | None, kind: str, at: int, length: int, side: int) -> Picture:
    over = at > length if kind == PAGES else at >= length > 0
    if medium is None or over:
        return Picture(QImage(), problem="over")
    if kind == PAGES:
        return read_picture(medium.path, side, page=at)
    return read_picture(medium.path, side, at=at)


def _look_through(pair: MediumDiff, places: Places, stop: Event) -> tuple[int, ...]:
    return tuple(_differing(pair, places, stop))


def _differing(pair: MediumDiff, places: Places, stop: Event) -> Iterator[int]:
    for number in range(len(places.at)):
        if stop.is_set():
            return
        _, old, new = _read(pair, places, number, SMALL)
        found = difference(old.image, new.image)
        seen = found.regions or found.everywhere or found.shape or found.toned
        if seen or old.words != new.words or old.problem != new.problem:
            yield number
