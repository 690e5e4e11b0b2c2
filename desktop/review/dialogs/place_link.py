"""What a condition is about: a medium or a comment of the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject

from db.rows import ReviewPage

MENU_WORDS = 60


@dataclass(frozen=True, slots=True)
class PlaceLink:
    """``kind`` is medium (``key`` = SHA-256), comment (``key`` = its id) or "" = nothing.

    Attributes:
        name: as on a chip, "Bild 4".      words: what the menu says, and a comment's own words.
    """

    kind: str = ""
    key: str = ""
    name: str = ""
    icon: str = "link"
    words: str = ""


NOWHERE = PlaceLink()


class PlaceLinks(QObject):
    """Finds what a condition on a page may be about."""

    def of(self, page: ReviewPage) -> tuple[PlaceLink, ...]:
        """Return the media in order, then the open comments."""
        return (*self._media(page), *self._comments(page))

    def _media(self, page: ReviewPage) -> Iterator[PlaceLink]:
        for number, one in enumerate(page.media, 1):
            name, icon = self._named(one.type)
            name = name.format(number)
            yield PlaceLink("medium", one.digest, name, icon, f"{name}  {one.name}")

    def _named(self, kind: str) -> tuple[str, str]:
        if kind.startswith("video/"):
            return self.tr("Video {0}"), "video"
        if kind == "application/pdf":
            return self.tr("Dokument {0}"), "file-text"
        return self.tr("Bild {0}"), "photo"

    def _comments(self, page: ReviewPage) -> Iterator[PlaceLink]:
        for one in page.comments:
            if one.text and not one.settled and not one.reply_to and not one.gone:
                name = self.tr("Anmerkung {0}").format(one.number)
                yield PlaceLink("comment", one.id, name, "message-2", one.text)
