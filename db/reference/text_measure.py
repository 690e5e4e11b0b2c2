"""A text held against one channel's rules."""

from __future__ import annotations

from dataclasses import dataclass

from db.reference.channels import Channel, channels
from db.reference.counting import count, fold_at


@dataclass(frozen=True, slots=True)
class TextMeasure:
    """How long a text is on a channel.

    Attributes:
        count: length as the channel counts.
        limit: allowed length, 0 = not known.
        fold: visible characters before "… mehr", 0 = never folded.
        fold_at: index into the text at which it folds, its length if nothing is hidden.
        verified: whether the limit may block; otherwise it only hints.
        fold_desktop: the fold is that of a desktop screen, a phone has another one.
    """

    count: int
    limit: int
    fold: int
    fold_at: int
    verified: bool
    fold_desktop: bool = False

    @property
    def over(self) -> int:
        """Characters too many, 0 if it fits or no limit is known."""
        return max(self.count - self.limit, 0) if self.limit else 0


def measure(channel: str, text: str) -> TextMeasure:
    """Measures a text for a channel code; unknown channels know no limit."""
    rules = channels().get(channel)
    if rules is None:
        return TextMeasure(count(text, "plain"), 0, 0, len(text), verified=False)
    fold = rules.limit("fold")
    return TextMeasure(
        count=count(text, rules.counting),
        limit=rules.limit("text"),
        fold=fold,
        fold_at=fold_at(text, fold),
        verified=rules.verified("text"),
        fold_desktop=_is_of_desktop(rules, fold),
    )


def _is_of_desktop(rules: Channel, fold: int) -> bool:
    """Whether a format of the channel folds at this length on a desktop screen alone."""
    return any(
        fold == one.figures["fold_desktop"].app != one.figures["fold"].app
        for one in rules.formats
        if {"fold", "fold_desktop"} <= one.figures.keys()
    )
