"""A draft begins; names the lead unit and, for imports, the plan's own ID."""

from db.domain.operations.base import FACT, Id32, Operation, Word, kind


@kind(
    "draft.create",
    FACT,
    by="editor, contractor, lead",
    changes="makes the draft",
)
class DraftCreate(Operation):
    """A draft begins; names the lead unit and, for imports, the plan's own ID."""

    house: Id32
    lead: Id32
    unit: Id32
    route: Id32
    ref: Word = ""
