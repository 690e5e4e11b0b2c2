"""Where a proposed wording belongs in texts that are being edited."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from db.domain.anchors import channel_in
from db.domain.passage import find_passage, quote_of
from db.rows import CommentRow


@dataclass(frozen=True, slots=True)
class Places:
    """Where taking a proposal over changes something.

    Attributes:
        found: by channel, start and end in code points; {} = its passage is gone.
        several: channels where the wording stands more than once and is left alone.
    """

    found: Mapping[str, tuple[int, int]]
    several: tuple[str, ...] = ()


def places_of(row: CommentRow, base: Mapping[str, str], texts: Mapping[str, str]) -> Places:
    """Find the passage of a comment, and its wording in the other channels.

    As `db.domain.remarks.with_proposal`, but on words that nobody has handed in yet.

    Args:
        row: as it stands in the shown revision.
        base: by channel, the texts of that revision.
        texts: by channel, the texts as they are now.
    """
    home = channel_in(row.anchor)
    if not row.proposal or row.passage not in {"same", "moved"} or home not in texts:
        return Places({})
    old = base.get(home, "")
    quote = quote_of(old, row.start, row.end)
    passage = find_passage(quote, texts[home], old)
    if passage.state == "gone":
        return Places({})
    found, several = {home: (passage.start, passage.end)}, []
    for channel, text in texts.items():
        count = text.count(quote.words) if channel != home else 0
        if count == 1:
            start = text.index(quote.words)
            found[channel] = (start, start + len(quote.words))
        elif count:
            several.append(channel)
    return Places(found, tuple(several))
