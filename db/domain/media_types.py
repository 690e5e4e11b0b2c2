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


class Named(Typed, Protocol):
    """Whatever also has the name of its file."""

    @property
    def name(self) -> str:
        """The name of the file, "" = unknown."""


T = TypeVar("T", bound=Typed)
N = TypeVar("N", bound=Named)


def is_subtitle(mime: str) -> bool:
    """Whether a medium holds the words of a video beside it."""
    return mime in SUBTITLES


def is_video(mime: str) -> bool:
    """Whether a medium is a film."""
    return mime.startswith("video/")


def shown(media: Iterable[T]) -> tuple[T, ...]:
    """The media that are seen by themselves, in order: all but subtitles."""
    return tuple(one for one in media if not is_subtitle(one.type))


def subtitles_of(media: Sequence[N], number: int) -> tuple[N, ...]:
    """The subtitles that belong to the medium at ``number`` (from 0), in their order."""
    words = (at for at, one in enumerate(media) if is_subtitle(one.type))
    return tuple(media[at] for at in words if film_of(media, at) == number)


def film_of(media: Sequence[Named], number: int) -> int:
    """Which film (from 0) the subtitles at ``number`` belong to, -1 = none.

    The one of the same file name (``film.mp4``: ``film.srt``, ``film.de.vtt``), before them
    rather than behind; else the film right before them.
    """
    films = [at for at, one in enumerate(media) if is_video(one.type)]
    wanted = media[number].name.casefold()
    named = [at for at in films if _is_named_after(wanted, media[at].name.casefold())]
    if named:
        return max((at for at in named if at < number), default=named[0])
    for at in range(number - 1, -1, -1):
        if not is_subtitle(media[at].type):
            return at if at in films else -1
    return -1


def _is_named_after(words: str, film: str) -> bool:
    stem, rest = film.rpartition(".")[0] or film, words.rpartition(".")[0]
    return bool(stem) and (rest == stem or rest.startswith(f"{stem}."))
