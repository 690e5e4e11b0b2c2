"""The lead takes a run back until the final signature."""

from db.domain.operations.base import FACT, Id64, NoneOrId64, Operation, kind


@kind(
    "draft.recall",
    FACT,
    by="lead",
    changes="stops the run, a final signature not seen included",
)
class DraftRecall(Operation):
    """The lead takes a run back until the final signature."""

    run: Id64
    reason: NoneOrId64 = ""
