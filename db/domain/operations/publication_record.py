"""A person records a publication; its text holds the URL and the words that went live."""

from db.domain.operations.base import FACT, Code, Id64, Number, Operation, kind


@kind(
    "publication.record",
    FACT,
    by="editor, contractor, lead",
    changes="says what went live, where and when",
)
class PublicationRecord(Operation):
    """A person records a publication; its text holds the URL and the words that went live.

    ``amount``: cents paid so far for its reach, 0 = none; the newest record of a channel counts.
    """

    revision: Id64
    channel: Code
    at: Number
    text: Id64
    amount: Number = 0
