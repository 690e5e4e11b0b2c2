"""The answer to an ask-back."""

from db.domain.operations.base import FACT, Id64, Operation, kind


@kind(
    "question.answer",
    FACT,
    by="editor, contractor, lead, the asked unit",
    changes="ends the suspension of the asking step",
)
class QuestionAnswer(Operation):
    """The answer to an ask-back."""

    vote: Id64
    text: Id64
