"""A comment is done, or open again."""

from db.domain.operations.base import FACT, Flag, Id64, Operation, kind


@kind(
    "comment.settle",
    FACT,
    by="every member who may write",
    changes="settles or reopens a comment",
)
class CommentSettle(Operation):
    """A comment is done, or open again."""

    comment: Id64
    settled: Flag
