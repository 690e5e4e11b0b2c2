"""A unit asks for more time at its step."""

from db.domain.operations.base import FACT, Id64, NoneOrId64, Number, Operation, StepId, kind


@kind(
    "extension.ask",
    FACT,
    by="reviewer of one of the step's units",
    changes="asks the lead for a later deadline; the deadline itself stays",
)
class ExtensionAsk(Operation):
    """A unit asks for more time at its step; ``until`` is the deadline it wishes, ms."""

    run: Id64
    step: StepId
    until: Number
    reason: NoneOrId64 = ""
