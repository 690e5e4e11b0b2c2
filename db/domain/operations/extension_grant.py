"""The lead gives a step more time, or declines."""

from db.domain.operations.base import FACT, Id64, NoneOrId64, Number, Operation, StepId, kind


@kind(
    "extension.grant",
    FACT,
    by="lead",
    changes="the step is due then, never earlier than it was; no silence counts before",
)
class ExtensionGrant(Operation):
    """The lead gives a step more time, asked or unasked; ``until`` 0 declines what was asked."""

    run: Id64
    step: StepId
    until: Number
    ask: NoneOrId64 = ""
    reason: NoneOrId64 = ""
