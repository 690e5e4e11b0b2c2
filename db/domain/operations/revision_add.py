"""One frozen state of a draft; this entry's id is its digest."""

from dataclasses import field

from db.domain.operations.base import FACT, Code, Id64, NoneOrId64, Number, Operation, Plain, kind


@kind(
    "revision.add",
    FACT,
    by="editor, contractor, lead",
    changes="a new revision; voids votes on the one before",
)
class RevisionAdd(Operation):
    """One frozen state of a draft; this entry's id is its digest."""

    parents: tuple[Id64, ...]
    number: Number
    channels: tuple[Code, ...]
    planned_at: Number
    labels: tuple[Code, ...]
    ticked: tuple[Id64, ...]
    title: Id64
    topic: NoneOrId64
    texts: dict[Code, Id64]
    media: tuple[Id64, ...]
    source: Plain = field(default_factory=dict)
