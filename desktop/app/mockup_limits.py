"""What a mock-up is tried with: a text just before its fold, one just behind, a wrong shape."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from db.rows import MediumRow
from db.rows.mockups import MockupRow
from desktop.i18n import dates
from desktop.media.mockups.post import PDF, Post, Sight
from desktop.resources import resource

Mockups = Callable[[str, str], tuple[MockupRow, ...]]
"""How a channel (its code) shows a text, in every format: ``store.texts.mockups``."""

translate = QCoreApplication.translate
ACCOUNT = "Sachsenforst"
Example = tuple[str, str, int, int, int]
"""A medium of the examples: name, type, width, height (px), length (ms)."""
UPRIGHT = ("forest_v2.jpg", "image/jpeg", 1080, 1350, 0)
TALL = ("police_v.jpg", "image/jpeg", 1080, 1920, 0)
WIDE = ("panorama.jpg", "image/jpeg", 1200, 448, 0)
FILM = ("video/labor.mp4", "video/mp4", 960, 502, 118_000)
TALL_FILM = ("video/nachtschicht_2.mp4", "video/mp4", 540, 960, 42_000)
PAGES = ("files/stauwarte.pdf", PDF, 0, 0, 0)
USUAL = {
    "reel": TALL_FILM,
    "story": TALL,
    "short": TALL_FILM,
    "video": FILM,
    "document": PAGES,
}
TITLED = {("youtube", "short")}
TEXTLESS = {"story", "grid"}
TOP = 10_000
SENTENCE = "Wer im Wald arbeitet, plant in Jahrzehnten."
PASSAGE = (
    f"{SENTENCE} Bei uns lernst du in drei Jahren, Bestände zu "
    "pflegen, Technik sicher zu führen und den Wald klimafest umzubauen. Du bist bei jedem "
    "Wetter draußen und siehst am Abend, was du geschafft hast. "
)


@dataclass(frozen=True, slots=True)
class Limit:
    """One mock-up at its limit and the words above it."""

    words: str
    post: Post
    sight: Sight


def limits(mockups: Mockups, row: MockupRow, *, dark: bool) -> list[Limit]:
    """Return a format's mock-ups: before and behind each fold it has, then wrong shapes."""
    at_fold = [
        limit
        for desktop in (False, True)
        if not desktop or row.figure("fold_desktop")
        for limit in _folds(mockups, row, Sight(row.format, desktop=desktop, dark=dark))
    ]
    return [*at_fold, *_shapes(mockups, row, Sight(row.format, dark=dark))]


def _folds(mockups: Mockups, row: MockupRow, sight: Sight) -> list[Limit]:
    if row.format in TEXTLESS:
        return []
    usual = (_medium(_usual(row)),)
    if (row.channel, row.format) in TITLED:
        at = row.figure("title_shown")
        return [
            Limit(_title_words(n), _post(mockups, row, SENTENCE, usual, passage(n)), sight)
            for n in (at - 1, at + 1)
        ]
    at = (sight.desktop and row.figure("fold_desktop")) or row.figure("fold")
    at_line = row.figure("fold_lines")
    if not at and not at_line:
        words = translate("Mockups", "Kein Falz: Text mit {0} Zeichen").format(row.limit)
        return [Limit(words, _post(mockups, row, passage(row.limit), usual), sight)]
    texts = (passage(at - 1), passage(at + 1)) if at else (lines(at_line), lines(at_line + 1))
    words = _text_words(desktop=sight.desktop) if at else translate("Mockups", "{0} Zeilen")
    counts = [len(one) if at else one.count("\n") + 1 for one in texts]
    return [
        Limit(words.format(dates.number(count)), _post(mockups, row, text, usual), sight)
        for text, count in zip(texts, counts, strict=True)
    ]


def _shapes(mockups: Mockups, row: MockupRow, sight: Sight) -> list[Limit]:
    """Show the shape the channel takes least, and, where it cuts, what falls away."""
    wrong = _wrong(row)
    first = _medium(UPRIGHT)
    later = row.fit in {"first", "page"}
    media = (first, _medium(wrong)) if later else (_medium(wrong),)
    post = _post(mockups, row, SENTENCE, media)
    words = translate("Mockups", "Bild {0} × {1}").format(wrong[2], wrong[3])
    index = len(media) - 1
    found = [Limit(words, post, Sight(sight.format, dark=sight.dark, index=index))]
    bounded = row.figure("ratio_wide") or row.figure("ratio_narrow")
    if bounded and row.fit in {"crop", "first"}:
        cuts = translate("Mockups", "{0}: was wegfällt").format(words)
        shown = Sight(sight.format, dark=sight.dark, index=index, cuts=True)
        found.append(Limit(cuts, post, shown))
    return found


def _usual(row: MockupRow) -> Example:
    return TALL_FILM if row.channel == "tiktok" else USUAL.get(row.format, UPRIGHT)


def _wrong(row: MockupRow) -> Example:
    """Choose the example that lies outside of what the channel shows whole, if one does."""
    widest = row.figure("ratio_wide")
    taken = not widest or TOP * WIDE[2] / WIDE[3] <= widest
    narrow = TOP * TALL[2] / TALL[3] < row.figure("ratio_narrow")
    return TALL if taken and narrow else WIDE


def _post(
    mockups: Mockups, row: MockupRow, text: str, media: tuple[MediumRow, ...], title: str = ""
) -> Post:
    rows = tuple(one for one in mockups(row.channel, text) if one.format == row.format)
    return Post(ACCOUNT, title or "Waldarbeit mit Weitblick", rows, media)


def _medium(one: Example) -> MediumRow:
    name, kind, width, height, length = one
    path = str(resource(f"demo/media/{name}"))
    # The name does for a digest: the examples are part of the program and do not change.
    empty = ("",) * 4
    return MediumRow(name, name, name, kind, 0, width, height, length, *empty, path)


def passage(count: int) -> str:
    """Return running words of just this length in characters."""
    text = (PASSAGE * (count // len(PASSAGE) + 1))[:count]
    return text if not text.endswith(" ") else f"{text[:-1]}…"


def lines(count: int) -> str:
    """Return this many short lines."""
    return "\n".join(f"Wald, Zeile {number}" for number in range(1, count + 1))


def _text_words(*, desktop: bool) -> str:
    if desktop:
        return translate("Mockups", "Rechner: Text mit {0} Zeichen")
    return translate("Mockups", "Text mit {0} Zeichen")


def _title_words(count: int) -> str:
    return translate("Mockups", "Titel mit {0} Zeichen").format(count)
