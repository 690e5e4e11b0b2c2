"""A span of days in which one more unit signs: what is planned in it gets a further step."""

from db.domain.operations.base import FACT, Flag, Id32, Number, Operation, Word, kind


@kind(
    "blackout.step!",
    FACT,
    by="admin",
    changes="adds a step before the final signature of what is planned in a span; or ends it",
)
class BlackoutStep(Operation):
    """``name`` is that of an occasion, never of a person; times in ms, both ends included.

    Holds for every draft submitted by who has seen it, if the revision is planned in the span.
    The step's id is that of this entry.      ``days``: working days that the step has.      ``on``
    false = taken back, as far as its author had seen it.
    """

    blackout: Id32
    name: Word
    since: Number
    until: Number
    unit: Id32
    days: Number
    on: Flag
