"""How far one check may go in this space."""

from typing import Annotated

from db.domain.operations.base import FACT, Code, Operation, kind, one_of


@kind(
    "check.set",
    FACT,
    by="admin, lead",
    changes="lets a check block, only hint, or be silent",
)
class CheckSet(Operation):
    """How far one check may go in this space; ``rule`` as in db.domain.checks.rules."""

    rule: Code
    level: Annotated[str, one_of("block", "hint", "off")]
