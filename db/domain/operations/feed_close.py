"""A device says that it goes on in another feed; nothing behind this counts."""

from db.domain.operations.base import FACT, Id32, Operation, kind


@kind(
    "feed.close",
    FACT,
    by="the member, about its own feed",
    changes="ends the feed; `next` is counted once an admin accepts it",
)
class FeedClose(Operation):
    """A device says that it goes on in another feed; nothing behind this counts."""

    next: Id32
