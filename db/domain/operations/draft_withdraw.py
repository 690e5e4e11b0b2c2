"""The author gives the draft up before it is released."""

from db.domain.operations.base import FACT, NoneOrId64, Operation, kind


@kind(
    "draft.withdraw",
    FACT,
    by="editor, contractor, lead",
    changes="ends the draft",
)
class DraftWithdraw(Operation):
    """The author gives the draft up before it is released."""

    reason: NoneOrId64 = ""
