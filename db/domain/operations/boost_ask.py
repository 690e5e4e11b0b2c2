"""Somebody asks for money to give a posting more reach."""

from db.domain.operations.base import FACT, Code, Id64, Number, Operation, Word, kind


@kind(
    "boost.ask",
    FACT,
    by="editor, contractor, lead",
    changes="asks for paid reach of one revision on one channel",
)
class BoostAsk(Operation):
    """``cents`` to be paid at most; ``budget``: chapter and title of the budget, "" = not said.

    Paid reach runs from ``since`` to ``until``, ms, both ends included.
    """

    revision: Id64
    channel: Code
    cents: Number
    budget: Word
    since: Number
    until: Number
