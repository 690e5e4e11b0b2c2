"""Opposite votes of one unit made without seeing each other, and what settles them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from db.domain.draft import Counted, Vote
from db.domain.operations import DisputeResolve


def at_odds(done: Iterable[Vote], against: Sequence[Vote]) -> bool:
    """Whether one unit said yes and no apart; different units never contest (3-ledger §3.2)."""
    return any(
        yes.op.behalf == no.op.behalf and yes.at.act.apart_from(no.at.act)
        for yes in done
        for no in against
    )


def strictest(votes: Sequence[Vote]) -> str:
    """Approve beside approve with conditions: the conditions count."""
    verdicts = {vote.op.verdict for vote in votes}
    order = ("reject", "approve_with_conditions", "approve", "not_concerned", "acknowledge")
    return next(word for word in order if word in verdicts)


def resolution(
    resolves: Sequence[tuple[Counted, DisputeResolve]], sides: Sequence[Vote]
) -> str | None:
    """The vote kept, "" for a new revision, None while nothing settles it.

    Different resolutions made apart, or a vote that none of them has seen and that disagrees,
    open the contest again; one that has seen a resolution takes its place.
    """
    newest = [one for one in resolves if not any(other[0].knows(one[0]) for other in resolves)]
    kept = {op.keep for _, op in newest}
    if len(kept) != 1:
        return None
    keep = kept.pop()
    winner = next((vote for vote in sides if vote.id == keep), None)
    if keep and winner is None:
        return None
    rejects = winner is None or winner.op.verdict == "reject"
    unseen = [vote for vote in sides if not any(at.knows(vote.at) for at, _ in newest)]
    disagrees = any((vote.op.verdict == "reject") != rejects for vote in unseen)
    return None if disagrees else keep
