"""A member says for itself that it is away."""

from db.domain.operations.base import FACT, Number, Operation, kind


@kind(
    "absence.set",
    FACT,
    by="every member, about itself",
    changes="shown on routes until it ends by itself; nothing else",
)
class AbsenceSet(Operation):
    """``until`` 0 = back; times in ms, both ends included."""

    since: Number
    until: Number
