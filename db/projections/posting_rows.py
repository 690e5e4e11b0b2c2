"""The rows that say what of a release is live on which channel."""

from __future__ import annotations

from db.domain.draft import Counted, Draft
from db.domain.live import LIVE, Posting, deviates, has_text, judgement, postings
from db.domain.operations import PublicationEnd, PublicationJudge, PublicationRecord
from db.domain.operations.publication_judge import CORRECTION

UNPUBLISH, DEVIATES, VERBATIM, CLAIMED = "unpublish", "deviates", "verbatim", "claimed"
CLARIFY = (UNPUBLISH, DEVIATES, CORRECTION)
"""Marks of postings that somebody has to do something about."""


def posting_rows(draft: Draft) -> list[tuple[object, ...]]:
    """One row a channel, in the order of the release."""
    return [
        (draft.id, one.channel, number, one.revision, one.state, mark_of(draft, one), _at(one))
        for number, one in enumerate(postings(draft))
    ]


def shown_record(draft: Draft, posting: Posting) -> tuple[Counted, PublicationRecord] | None:
    """The record to show: one that deviates, of several made apart too, else the last."""
    wrong = [one for one in posting.texts if deviates(draft, one[1])]
    return next(reversed(wrong or posting.latest), None)


def mark_of(draft: Draft, posting: Posting) -> str:
    """What is to be said of a channel.

    Returns:
        ``due``, ``dropped``, ``ended``; of what is live ``unpublish`` (no release covers it),
        ``correction`` (demanded), ``deviates``, ``accepted`` (a deviation), ``verbatim``, or
        ``claimed``: an address, and no text that could be compared.
    """
    if posting.state != LIVE:
        return posting.state
    covered = {run.revision for run in draft.runs if run.released}
    if any(op.revision not in covered for _, op in posting.latest):
        return UNPUBLISH
    if not any(deviates(draft, op) for _, op in posting.texts):
        told = all(has_text(draft, op) for _, op in posting.latest)
        return VERBATIM if told else CLAIMED
    said = judgement(draft, posting)
    op = said.act.op if said else None
    return op.verdict if isinstance(op, PublicationJudge) else DEVIATES


def _at(posting: Posting) -> int:
    """When it went live, was dropped or taken down; 0 = due."""
    if posting.word is not None:
        op = posting.word.act.op
        return op.at if isinstance(op, PublicationEnd) else posting.word.act.clock
    return max((op.at for _, op in posting.latest), default=0)
