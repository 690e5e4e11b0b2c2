"""One piece of text: a title, a channel's text, a reason, a condition, a question."""

from typing import Annotated

from db.domain.operations.base import TEXT, NoneOrCode, Operation, Word, kind, one_of


@kind(
    "text.add",
    TEXT,
    by="every member",
    changes="a wording others name by its id",
)
class TextAdd(Operation):
    """One piece of text: a title, a channel's text, a reason, a condition, a question."""

    purpose: Annotated[
        str,
        one_of(
            "title",
            "topic",
            "channel",
            "note",
            "reason",
            "condition",
            "proposal",
            "question",
            "answer",
            "publication",
            "exception",
            "template",
        ),
    ]
    channel: NoneOrCode
    text: Word
