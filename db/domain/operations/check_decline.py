"""The final signatory declines an exception that was asked for."""

from db.domain.operations.base import FACT, Code, Id64, NoneOrCode, Operation, kind


@kind(
    "check.decline",
    FACT,
    by="the final signatory",
    changes="answers a request to lift a block with no; it may be asked anew",
)
class CheckDecline(Operation):
    """Answers the check.ask that ``ask`` names; a lift, seen or not, stands beside it."""

    revision: Id64
    rule: Code
    place: NoneOrCode
    reason: Id64
    ask: Id64
