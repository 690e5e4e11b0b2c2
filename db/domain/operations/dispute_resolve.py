"""Which of two opposite votes of one unit stands, or that a new revision is due."""

from db.domain.operations.base import FACT, Id64, NoneOrId64, Operation, StepId, kind


@kind(
    "dispute.resolve",
    FACT,
    by="the final signatory",
    changes="settles a contested step",
)
class DisputeResolve(Operation):
    """Which of two opposite votes of one unit stands, or that a new revision is due."""

    run: Id64
    step: StepId
    revision: Id64
    keep: NoneOrId64
    reason: Id64
