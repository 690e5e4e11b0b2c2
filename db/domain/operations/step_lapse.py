"""A system event: the announced deadline passed in silence; never shown as a signature."""

from db.domain.operations.base import FACT, Id64, Number, Operation, StepId, kind


@kind(
    "step.lapse",
    FACT,
    by="a member of the lead unit",
    changes="silence counted where the step allows it",
)
class StepLapse(Operation):
    """A system event: the announced deadline passed in silence; never shown as a signature."""

    run: Id64
    step: StepId
    deadline: Number
