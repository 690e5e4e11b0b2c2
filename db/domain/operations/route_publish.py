"""A route: stages in sequence, steps inside a stage in parallel."""

from typing import Annotated

from db.domain.operations.base import FACT, Code, Flag, Id32, Number, Operation, Word, kind, one_of
from db.domain.records import dataclass

KIND_OF_STEP = ("expert_check", "cosign", "final_signature", "acknowledgement", "hearing")


@dataclass(frozen=True, slots=True)
class Step:
    """One place on the route; any voting member of one of its units signs it.

    Attributes:
        days: working days of the unit's Land; ``hours`` counts instead where days is 0.
        silence: whether an announced lapse counts as done; never on the final signature.
    """

    step: Id32
    kind: Annotated[str, one_of(*KIND_OF_STEP)]
    units: tuple[Id32, ...]
    days: Number
    hours: Number = 0
    silence: Flag = False


@dataclass(frozen=True, slots=True)
class Stage:
    """Steps that run side by side."""

    name: Word
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Keep:
    """Named units' votes stay when nothing but the named things changed.

    Attributes:
        changes: words of ``db.domain.revision.CHANGES``, e.g. ``alt_text``, ``planned_at``.
    """

    units: tuple[Id32, ...]
    changes: tuple[Code, ...]


@kind(
    "route.publish",
    FACT,
    by="admin, lead",
    changes="publishes a route; runs keep the one they were submitted with",
)
class RoutePublish(Operation):
    """A route: stages in sequence, steps inside a stage in parallel."""

    route: Id32
    name: Word
    number: Number
    restart: Annotated[str, one_of("first", "stage")]
    stages: tuple[Stage, ...]
    keep: tuple[Keep, ...] = ()
