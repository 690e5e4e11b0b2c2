"""The hits of a search as lines: one for each draft, saying where the words were found."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from db.rows import SearchHit
from desktop.i18n.terms import channel_name

_MARKS = re.compile(r"[\[\]]")
_BLANKS = re.compile(r"\s+")


class SearchLine(NamedTuple):
    """One draft that was found; ``draft`` is its id."""

    draft: str
    words: str


def search_lines(hits: Iterable[SearchHit], limit: int) -> list[SearchLine]:
    """Gather hits by draft, those found in their title first, at most ``limit`` lines."""
    found: dict[str, list[SearchHit]] = {}
    for hit in hits:
        found.setdefault(hit.draft, []).append(hit)
    ranked = sorted(found.values(), key=lambda own: all(one.where != "title" for one in own))
    return [SearchLine(own[0].draft, _words(own)) for own in ranked[:limit]]


def _words(hits: list[SearchHit]) -> str:
    first = hits[0]
    places = ", ".join(dict.fromkeys(place_words(one.where) for one in hits))
    snippet = next((one.snippet for one in hits if one.where != "title"), "")
    plain = _BLANKS.sub(" ", _MARKS.sub("", snippet)).strip()
    parts = (first.title, first.house, places, plain)
    return " · ".join(part for part in parts if part)


def place_words(place: str) -> str:
    """Return ``Titel``, ``Text Instagram`` or ``Anmerkung`` for the place of a hit."""
    kind, _, channel = place.partition(".")
    translate = QCoreApplication.translate
    if channel:
        return translate("SearchLines", "Text {0}").format(channel_name(channel))
    return {
        "title": translate("SearchLines", "Titel"),
        "topic": translate("SearchLines", "Thema"),
        "ref": translate("SearchLines", "Kennung"),
        "comment": translate("SearchLines", "Anmerkung"),
    }.get(kind, "")
