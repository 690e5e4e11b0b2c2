"""How much of a marked text is shown: all of a post, the interesting parts of a book."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from db.domain.comparison_words import SAME, Piece

LONGEST, AROUND = 16_000, 400
LEFT_OUT = "left_out"


def shown(pieces: Sequence[Piece], longest: int = LONGEST) -> tuple[Piece, ...]:
    """Return the pieces; in a very long text all but the surroundings of changes is left out.

    A ``left_out`` piece stands where characters are missing; its text is their number.
    """
    if sum(len(one.text) for one in pieces) <= longest:
        return tuple(pieces)
    return tuple(_bounded(_without_middles(pieces), longest))


def _without_middles(pieces: Sequence[Piece]) -> Iterator[Piece]:
    for one in pieces:
        text = one.text
        if one.kind != SAME or len(text) <= 3 * AROUND:
            yield one
            continue
        yield Piece(SAME, text[:AROUND])
        yield Piece(LEFT_OUT, str(len(text) - 2 * AROUND))
        yield Piece(SAME, text[-AROUND:])


def _bounded(pieces: Iterator[Piece], longest: int) -> Iterator[Piece]:
    room, missing = longest, 0
    for one in pieces:
        if one.kind == LEFT_OUT:
            if room > 0:
                yield one
            else:
                missing += int(one.text)
            continue
        kept = one.text[: max(room, 0)]
        room -= len(kept)
        missing += len(one.text) - len(kept)
        if kept:
            yield Piece(one.kind, kept)
    if missing:
        yield Piece(LEFT_OUT, str(missing))
