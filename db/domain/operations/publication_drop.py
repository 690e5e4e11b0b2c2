"""A channel of a release falls away, or is due again."""

from db.domain.operations.base import FACT, Code, Flag, Id64, Operation, kind


@kind(
    "publication.drop",
    FACT,
    by="editor, contractor, lead",
    changes="lets a channel of a release fall away, or makes it due again",
)
class PublicationDrop(Operation):
    """``on``: it falls away; False takes that back. ``reason``: a text.add."""

    revision: Id64
    channel: Code
    reason: Id64
    on: Flag
