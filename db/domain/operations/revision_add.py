"""One frozen state of a draft; this entry's id is its digest."""

from dataclasses import field

from db.domain.operations.base import (
    FACT,
    Code,
    Id64,
    NoneOrId64,
    Number,
    Operation,
    Plain,
    kind,
)
from db.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class MediumRef:
    """A medium of a revision: the media.add that describes it, and the bytes.

    The SHA-256 stands here too, so that no vote's standing depends on an erasable body.
    """

    id: Id64
    sha256: Id64


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
    media: tuple[MediumRef, ...]
    source: Plain = field(default_factory=dict)
