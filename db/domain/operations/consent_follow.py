"""One consequence of a consent that ended is done, or is open again."""

from db.domain.operations.base import FACT, Code, Flag, Id32, NoneOrId32, Operation, kind


@kind(
    "consent.follow",
    FACT,
    by="editor, contractor, lead",
    changes="ticks one consequence of an ended consent",
)
class ConsentFollow(Operation):
    """A tick; ``what`` names the consequence, ``draft`` the draft it is about, "" = none."""

    consent: Id32
    what: Code
    draft: NoneOrId32
    done: Flag
