"""A person records that a posting was taken down."""

from db.domain.operations.base import FACT, Id64, NoneOrId64, Number, Operation, kind


@kind(
    "publication.end",
    FACT,
    by="editor, contractor, lead",
    changes="says that a posting was taken down; ends the channel's records it had seen",
)
class PublicationEnd(Operation):
    """``publication``: a record of the channel; ``at``: ms; ``reason``: a text.add or ""."""

    publication: Id64
    at: Number
    reason: NoneOrId64 = ""
