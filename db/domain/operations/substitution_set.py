"""Who stands in for a unit, from when to when; a right, so it holds for what has seen it."""

from db.domain.operations.base import FACT, Flag, Id32, Number, Operation, kind


@kind(
    "substitution.set",
    FACT,
    by="admin, lead, a voting member of the unit",
    changes="lets another unit vote for this one, or ends that",
)
class SubstitutionSet(Operation):
    """``unit`` is stood in for by ``deputy``; ``until`` 0 = standing. The window binds actions."""

    unit: Id32
    deputy: Id32
    since: Number
    until: Number
    on: Flag
