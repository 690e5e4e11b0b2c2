"""A bare testimony: more heads moved than one entry may name."""

from db.domain.operations.base import FACT, Operation, kind


@kind(
    "witness",
    FACT,
    by="every member",
    changes="nothing; its `seen` says what stood where",
)
class Witness(Operation):
    """A bare testimony: more heads moved than one entry may name."""
