"""Finds words in the pages of the help, at the places where the page shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextDocument

from desktop.main_window.help_pages import HelpPage

SHORTEST = 2
AROUND = 26
"""So many characters stand on either side of a word in the list of hits."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a word stands on a page: characters of the page as it is shown."""

    start: int
    length: int


@dataclass(frozen=True, slots=True)
class PageHits:
    """A page that holds all of the words, and every place of each."""

    page: HelpPage
    places: tuple[Place, ...]
    before: str
    word: str
    after: str

    def excerpt(self) -> str:
        """Return the first place with what stands around it."""
        return f"{self.before}{self.word}{self.after}"


class HelpSearch:
    """Knows the pages as they read once they are laid out."""

    def __init__(self, pages: Sequence[HelpPage]) -> None:
        self._pages = tuple(pages)
        self._texts: dict[str, str] = {}

    def find(self, words: str) -> list[PageHits]:
        """Return the pages that hold all of some words; [] for fewer than two letters."""
        wanted = words.lower().split() if len(words.strip()) >= SHORTEST else []
        found = [_hits(page, self._text(page), wanted) for page in self._pages if wanted]
        return [one for one in found if one is not None]

    def _text(self, page: HelpPage) -> str:
        if page.name not in self._texts:
            document = QTextDocument()
            document.setMarkdown(page.text)
            self._texts[page.name] = document.toPlainText()
        return self._texts[page.name]


def _hits(page: HelpPage, text: str, words: Sequence[str]) -> PageHits | None:
    places = [list(_places(text.lower(), word)) for word in words]
    if not all(places):
        return None
    every = sorted((one for group in places for one in group), key=lambda one: one.start)
    first = every[0]
    end = first.start + first.length
    before, after = text[max(first.start - AROUND, 0) : first.start], text[end : end + AROUND]
    return PageHits(page, tuple(every), f"… {_from(before)}", text[first.start : end], _to(after))


def _places(text: str, word: str) -> list[Place]:
    found, at = [], text.find(word)
    while at >= 0:
        found.append(Place(at, len(word)))
        at = text.find(word, at + len(word))
    return found


def _from(words: str) -> str:
    """Begin at the line and at a whole word."""
    line = words.rpartition("\n")[2]
    return line.partition(" ")[2] if line == words else line


def _to(words: str) -> str:
    line, more, _ = words.partition("\n")
    return line if more else f"{line.rpartition(' ')[0] or line} …"
