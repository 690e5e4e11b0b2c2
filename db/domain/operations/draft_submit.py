"""A revision goes on its route; the run is named by this entry's id."""

from db.domain.operations.base import FACT, Id32, Id64, Operation, kind


@kind(
    "draft.submit",
    FACT,
    by="editor, contractor, lead",
    changes="starts a run over one revision",
)
class DraftSubmit(Operation):
    """A revision goes on its route; the run is named by this entry's id."""

    revision: Id64
    route: Id32
    route_entry: Id64
