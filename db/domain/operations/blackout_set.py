"""A span of days in which releases rest: before an election, in mourning, in a crisis."""

from db.domain.operations.base import FACT, Flag, Id32, Number, Operation, Word, kind


@kind(
    "blackout.set",
    FACT,
    by="admin, lead",
    changes="blocks drafts planned in a span, or only warns; or takes the span back",
)
class BlackoutSet(Operation):
    """``name`` is that of an occasion, never of a person; times in ms, both ends included.

    ``strict``: it blocks, else it only warns.      ``on`` false = taken back.
    """

    blackout: Id32
    name: Word
    since: Number
    until: Number
    strict: Flag
    on: Flag
