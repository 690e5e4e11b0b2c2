"""Takes an import back: its drafts are withdrawn as long as nobody has acted on them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from db.actions.draft import withdraw
from db.actions.writer import Writer
from db.domain.draft import Draft
from db.sentence import NOTHING, Sentence

_UNTOUCHED = frozenset({"draft", "in_review"})


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking an import back did: ids withdrawn, and of drafts that stay."""

    withdrawn: tuple[str, ...]
    kept: tuple[str, ...]


def take_back(writer: Writer, drafts: Iterable[str]) -> Undone:
    """Withdraws those of the drafts that are still as the import left them.

    Raises:
        Refused: what the rules say, and then nothing is written.
    """
    withdrawn, kept = [], []
    for one in drafts:
        if is_untouched(writer.draft(one)):
            withdraw(writer, one)
            withdrawn.append(one)
        else:
            kept.append(one)
    return Undone(tuple(withdrawn), tuple(kept))


def is_untouched(draft: Draft) -> bool:
    """Nobody wrote a revision, a vote, a comment or an answer since the import."""
    return not why_kept(draft)


def why_kept(draft: Draft) -> Sentence:
    """What somebody did since the import, as a sentence; "" = nothing, it can be taken back."""
    if any(run.votes for run in draft.runs):
        return Sentence("Eine Stelle hat schon entschieden.")
    if draft.comments:
        return Sentence("Jemand hat etwas dazu angemerkt.")
    if len(draft.revisions) != 1:
        return Sentence("Es gibt schon eine neue Fassung.")
    if draft.state == "withdrawn":
        return Sentence("Er ist schon zurückgezogen.")
    if draft.state not in _UNTOUCHED or any(run.ended or run.stopped for run in draft.runs):
        return Sentence("Sein Umlauf ist schon weiter.")
    return NOTHING
