"""A span of days in which releases rest: before an election, in mourning, in a crisis."""

from db.domain.operations.base import FACT, Flag, Id32, Number, Operation, Word, kind


@kind(
    "blackout.set",
    FACT,
    by="admin, lead",
    changes="blocks drafts planned in a span, or only warns, or halts all releases; or ends it",
)
class BlackoutSet(Operation):
    """``name`` is that of an occasion, never of a person; times in ms, both ends included.

    ``strict``: it blocks, else it only warns.      ``on`` false = taken back.      ``halt``: while
    it lasts nothing is released, whatever day it is planned for.
    """

    blackout: Id32
    name: Word
    since: Number
    until: Number
    strict: Flag
    on: Flag
    halt: Flag = False
