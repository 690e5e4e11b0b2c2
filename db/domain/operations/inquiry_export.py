"""An inquiry package was written from a frozen state of the log."""

from typing import Annotated

from db.domain.operations.base import FACT, Hex, Number, Operation, Word, kind, one_of


@kind(
    "inquiry.export",
    FACT,
    by="records, auditor, admin, lead",
    changes="records that a package left the space",
)
class InquiryExport(Operation):
    """An inquiry package was written from a frozen state of the log."""

    fingerprint: Hex
    heads: Number
    entries: Number
    at: Number
    from_day: Word
    to_day: Word
    profile: Annotated[str, one_of("internal", "contribution", "printed")]
    digest: Hex
