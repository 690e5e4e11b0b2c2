"""Something printed the state of the log; here it can be found again."""

from db.domain.operations.base import FACT, Hex, Number, Operation, kind


@kind(
    "log.fingerprint",
    FACT,
    by="every member",
    changes="records a printed fingerprint",
)
class LogFingerprint(Operation):
    """Something printed the state of the log; here it can be found again."""

    fingerprint: Hex
    heads: Number
    entries: Number
    at: Number
