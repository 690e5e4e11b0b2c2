"""The final signatory lifts a block for one revision."""

from db.domain.operations.base import (
    FACT,
    Code,
    Id64,
    NoneOrCode,
    NoneOrId64,
    Operation,
    kind,
)


@kind(
    "check.override",
    FACT,
    by="the final signatory",
    changes="lifts one block for one revision, named for ever",
)
class CheckOverride(Operation):
    """One block counts as a hint on one revision; ``ask`` is the check.ask it answers."""

    revision: Id64
    rule: Code
    place: NoneOrCode
    reason: Id64
    ask: NoneOrId64 = ""
