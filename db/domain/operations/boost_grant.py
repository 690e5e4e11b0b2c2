"""Somebody else says how much may be paid for a posting's reach."""

from db.domain.operations.base import FACT, Id64, NoneOrId64, Number, Operation, kind


@kind(
    "boost.grant",
    FACT,
    by="lead, the final signatory; another member than the one who asked",
    changes="grants up to so much, or declines",
)
class BoostGrant(Operation):
    """``ask``: the entry that asked; ``cents`` never above what it asked, 0 declines."""

    ask: Id64
    cents: Number
    reason: NoneOrId64 = ""
