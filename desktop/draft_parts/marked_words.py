"""Compared words as rich text of a label: struck what is gone, bold and underlined what is new."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from db.domain.comparison_words import NEW, OLD, SAME, Piece
from desktop.theme.look import look


def marked_words(pieces: Sequence[Piece]) -> str:
    """Return HTML; a gap parts struck words from the new ones that took their place."""
    parts, before = [], SAME
    for one in pieces:
        gap = " " if one.kind == NEW and before == OLD else ""
        parts.append(gap + _marked(one))
        before = one.kind
    return "".join(parts)


def _marked(piece: Piece) -> str:
    words, tokens = escape(piece.text).replace("\n", "<br>"), look().tokens
    if piece.kind == OLD:
        return f'<s style="background-color:{tokens.diff_del.name()}">{words}</s>'
    if piece.kind == NEW:
        return f'<b><u style="background-color:{tokens.diff_add.name()}">{words}</u></b>'
    return words
