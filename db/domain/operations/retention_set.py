"""Sets how long a class of records is kept."""

from typing import Annotated

from db.domain.operations.base import FACT, Number, Operation, kind, one_of

CLASSES = ("published", "withdrawn", "consent")
"""Drafts that went out; drafts that never did; consents and licences that ended."""


@kind(
    "retention.set",
    FACT,
    by="admin, records",
    changes="how long a class of records is kept; what is due is proposed, never erased by itself",
)
class RetentionSet(Operation):
    """Sets how long a class of records is kept, in months after it ended; 0 = for ever."""

    class_: Annotated[str, one_of(*CLASSES)]
    months: Number
