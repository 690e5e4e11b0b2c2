"""What follows from words that went live and are not the released ones."""

from typing import Annotated

from db.domain.operations.base import FACT, Id64, Operation, kind, one_of

ACCEPTED, CORRECTION = "accepted", "correction"


@kind(
    "publication.judge",
    FACT,
    by="editor, lead, the final signatory",
    changes="accepts a deviation from the release, or demands a correction",
)
class PublicationJudge(Operation):
    """``publication``: the record it is about; ``reason``: a text.add."""

    publication: Id64
    verdict: Annotated[str, one_of(ACCEPTED, CORRECTION)]
    reason: Id64
