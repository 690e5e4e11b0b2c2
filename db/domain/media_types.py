"""What kinds of media a revision holds, and which of them the public sees."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, Protocol, TypeVar

SUBTITLES: Final = frozenset({"application/x-subrip", "text/vtt"})
PDF: Final = "application/pdf"


class Typed(Protocol):
    """Whatever carries a MIME type."""

    @property
    def type(self) -> str:
        """The MIME type."""


T = TypeVar("T", bound=Typed)


def is_subtitle(mime: str) -> bool:
    """Whether a medium holds the words of the video before it."""
    return mime in SUBTITLES


def is_video(mime: str) -> bool:
    """Whether a medium is a film."""
    return mime.startswith("video/")


def shown(media: Iterable[T]) -> tuple[T, ...]:
    """The media that are seen by themselves, in order: all but subtitles."""
    return tuple(one for one in media if not is_subtitle(one.type))


def subtitles_of(media: Sequence[T], number: int) -> tuple[T, ...]:
    """The subtitles that belong to the medium at ``number`` (from 0): those right behind it."""
    if not is_video(media[number].type):
        return ()
    found: list[T] = []
    for one in media[number + 1 :]:
        if not is_subtitle(one.type):
            break
        found.append(one)
    return tuple(found)
