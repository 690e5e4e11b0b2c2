"""A device shows its key and the invitation that lets it in."""

from db.domain.operations.base import FACT, Hex, Operation, kind


@kind(
    "feed.open",
    FACT,
    by="the joiner, as entry 1 of its feed",
    changes="opens a feed; counts from its member.join on",
)
class FeedOpen(Operation):
    """A device shows its key and the invitation that lets it in."""

    key: Hex
    invitation: Hex
    proof: Hex
