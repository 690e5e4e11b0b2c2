"""The list of changes: what a person goes through, in the order they would."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from db.domain.comparison import Shift
from db.domain.comparison_words import Piece
from db.rows.compare import Change, MediumDiff, TextDiff

TEXT = "text."


def changes_of(  # noqa: PLR0913, PLR0917 - everything that can change
    texts: Sequence[TextDiff],
    media: Sequence[MediumDiff],
    channels: Shift,
    labels: Shift,
    planned: tuple[int, int],
    routes: tuple[str, str],
) -> tuple[Change, ...]:
    """Pictures first, then words, then facts."""
    return (
        *_of_media(media),
        *_of_words(texts),
        *_of_descriptions(media),
        *([Change("planned_at")] if planned[0] != planned[1] else ()),
        *([Change("channels")] if channels else ()),
        *([Change("labels")] if labels else ()),
        *([Change("route")] if all(routes) and routes[0] != routes[1] else ()),
    )


def _of_media(media: Sequence[MediumDiff]) -> Iterator[Change]:
    for number, one in enumerate(media):
        if one.change not in {"same", "described"}:
            yield Change("media", number)


def _of_descriptions(media: Sequence[MediumDiff]) -> Iterator[Change]:
    for number, one in enumerate(media):
        if one.fields:
            yield Change("fields", number)


def _of_words(texts: Sequence[TextDiff]) -> Iterator[Change]:
    """Channels whose text changed alike are one change."""
    alike: dict[tuple[Piece, ...], list[str]] = {}
    for one in texts:
        if one.changed and one.place.startswith(TEXT):
            alike.setdefault(one.pieces, []).append(one.place.removeprefix(TEXT))
    if any(one.place == "title" and one.changed for one in texts):
        yield Change("title")
    for group in alike.values():
        yield Change("text", channels=tuple(group))
    if any(one.place == "topic" and one.changed for one in texts):
        yield Change("topic")
