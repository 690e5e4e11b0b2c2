"""Somebody took a consent back; nothing makes it good again."""

from typing import Annotated

from db.domain.operations.base import FACT, Id32, Number, Operation, kind, one_of


@kind(
    "consent.revoke",
    FACT,
    by="editor, contractor, lead",
    changes="ends a consent for good; what it covers is locked",
)
class ConsentRevoke(Operation):
    """A revocation, received at ``at`` ms."""

    consent: Id32
    at: Number
    how: Annotated[str, one_of("written", "spoken", "mail")]
