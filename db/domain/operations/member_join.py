"""The admin compared the six words: this device is this member's."""

from db.domain.operations.base import FACT, Id32, Id64, Operation, kind


@kind(
    "member.join",
    FACT,
    by="admin",
    changes="makes a feed count for a member",
)
class MemberJoin(Operation):
    """The admin compared the six words: this device is this member's."""

    feed: Id32
    member: Id32
    invite: Id64
