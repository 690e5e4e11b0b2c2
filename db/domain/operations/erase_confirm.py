"""A second member agrees to an erasure, which takes effect with that."""

from db.domain.operations.base import FACT, Id64, Operation, kind


@kind(
    "erase.confirm!",
    FACT,
    by="admin, records; another member than the one who asked",
    changes="the erasure takes effect everywhere and for ever",
)
class EraseConfirm(Operation):
    """A second member agrees to an erasure, which takes effect with that."""

    erasure: Id64
