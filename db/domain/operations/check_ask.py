"""An exception from a check that blocks is asked for."""

from db.domain.operations.base import FACT, Code, Id64, NoneOrCode, Operation, kind


@kind(
    "check.ask",
    FACT,
    by="editor, contractor, lead",
    changes="asks the final signatory to lift a block",
)
class CheckAsk(Operation):
    """An exception for one revision; ``place`` as the check named it, "" = wherever it blocks."""

    revision: Id64
    rule: Code
    place: NoneOrCode
    reason: Id64
