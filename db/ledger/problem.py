"""What a check of entries found, named so that a stranger can look it up."""

from __future__ import annotations

from typing import NamedTuple

from db.sentence import Sentence

NOTES = frozenset(
    {
        *("after_revocation", "fork", "not_member", "unknown_kind", "gap", "erased", "demo"),
        "old_generation",
    }
)


class Problem(NamedTuple):
    """One finding.

    Attributes:
        kind: a word of the format's list, e.g. bad_chain, missing_body, fork.
        where: ``feed/seq`` of the entry concerned, or its id.
        text: one German sentence.
    """

    kind: str
    where: str
    text: Sentence

    @property
    def is_note(self) -> bool:
        """Tell whether this is a lawful state, not a fault."""
        return self.kind in NOTES
