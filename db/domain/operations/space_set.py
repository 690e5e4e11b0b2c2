"""Settings that hold for everybody in the space."""

from typing import Annotated

from db.domain.operations.base import FACT, Number, Operation, kind, one_of


@kind(
    "space.set",
    FACT,
    by="admin",
    changes="sets the wording and the shortest reason",
)
class SpaceSet(Operation):
    """Settings that hold for everybody in the space."""

    wording: Annotated[str, one_of("release", "cosign")]
    reason_min: Number
