"""A range of one branch of a feed counts again."""

from db.domain.operations.base import FACT, Id32, Id64, Number, Operation, kind


@kind(
    "readmit!",
    FACT,
    by="admin; for one who is or was admin, an ancestor in the invite tree",
    changes="counts a range of a feed again, in spite of forks and of cuts it had seen",
)
class Readmit(Operation):
    """A range of one branch of a feed counts again.

    ``from_`` is ``from`` in the body; ``head``, the entry at position ``to``, tells the branch.
    """

    feed: Id32
    from_: Number
    to: Number
    head: Id64
