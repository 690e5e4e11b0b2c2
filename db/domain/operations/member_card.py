"""The function title of a member; erasable, since it may name a person."""

from db.domain.operations.base import TEXT, Id32, Operation, Word, kind


@kind(
    "member.card",
    TEXT,
    by="admin",
    changes="names a member's function",
)
class MemberCard(Operation):
    """The function title of a member; erasable, since it may name a person."""

    member: Id32
    title: Word
