"""A vote withdrawn; both entries stay."""

from db.domain.operations.base import FACT, Id64, Operation, kind


@kind(
    "vote.withdraw",
    FACT,
    by="the voter",
    changes="takes a vote back until somebody in a later stage has voted",
)
class VoteWithdraw(Operation):
    """A vote withdrawn; both entries stay."""

    vote: Id64
