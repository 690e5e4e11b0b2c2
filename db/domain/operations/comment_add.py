"""A comment, perhaps with a wording proposal for the passage it is pinned to."""

from dataclasses import field

from db.domain.operations.base import TEXT, Flag, Id64, NoneOrId64, Operation, Plain, Word, kind


@kind(
    "comment.add",
    TEXT,
    by="every member",
    changes="a remark on a revision",
)
class CommentAdd(Operation):
    """A comment; anchors are free form, so that later places need no new kind."""

    text: Word
    revision: Id64
    anchor: Plain = field(default_factory=dict)
    reply_to: NoneOrId64 = ""
    must_settle: Flag = False
    proposal: Word = ""
