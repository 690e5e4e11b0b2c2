"""A verdict; binds to the revision's id and so to all its words and media."""

from typing import Annotated

from db.domain.operations.base import (
    FACT,
    Code,
    Flag,
    Id32,
    Id64,
    NoneOrId32,
    NoneOrId64,
    Number,
    Operation,
    StepId,
    kind,
    one_of,
)
from db.domain.records import dataclass

DONE = ("approve", "approve_with_conditions", "not_concerned", "acknowledge")
VERDICTS = (*DONE, "reject", "ask_back", "reassign")
CONSENTING = ("approve", "approve_with_conditions")


@dataclass(frozen=True, slots=True)
class Condition:
    """What the next revision has to bring.

    Attributes:
        text: id of the text.add that words it.
        about: what may change to meet it, words of ``db.domain.revision.CHANGES``;
            empty = title, texts and media.
        comment: id of the comment it came from, "" = none.
        medium: SHA-256 of the medium it is about, "" = none.
    """

    text: Id64
    about: tuple[Code, ...] = ()
    comment: NoneOrId64 = ""
    medium: NoneOrId64 = ""


@kind(
    "vote.cast",
    FACT,
    by="reviewer, for its unit or one it stands in for",
    changes="one verdict on one revision at one step",
)
class VoteCast(Operation):
    """A verdict; binds to the revision's id and so to all its words and media.

    An ask-back may name units beside ``to`` that are ``asked`` too, and by when it hopes for an
    answer (``answer_by``, ms, 0 = not said; no rule asks it).
    """

    run: Id64
    step: StepId
    revision: Id64
    verdict: Annotated[str, one_of(*VERDICTS)]
    unit: Id32
    for_unit: NoneOrId32 = ""
    reason: NoneOrId64 = ""
    conditions: tuple[Condition, ...] = ()
    come_back: Flag = False
    to: NoneOrId32 = ""
    answer_by: Number = 0
    asked: tuple[Id32, ...] = ()

    @property
    def behalf(self) -> str:
        """The unit whose verdict it is: the voter's own, or the one it stands in for."""
        return self.for_unit or self.unit
