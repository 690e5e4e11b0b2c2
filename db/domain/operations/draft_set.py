"""What may change without a new revision."""

from db.domain.operations.base import FACT, NoneOrCode, NoneOrId32, NoneOrId64, Operation, kind


@kind(
    "draft.set",
    FACT,
    by="editor, contractor, lead",
    changes="priority, route and internal note; never hashed",
)
class DraftSet(Operation):
    """What may change without a new revision."""

    priority: NoneOrCode = ""
    route: NoneOrId32 = ""
    note: NoneOrId64 = ""
