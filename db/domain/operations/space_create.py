"""Founding a space; names the recovery key that may only revoke and invite an admin."""

from typing import Annotated

from db.domain.operations.base import FACT, Flag, Hex, Id32, Number, Operation, Word, kind, one_of
from db.domain.operations.role import Role


@kind(
    "space.create",
    FACT,
    by="the founder, once, as entry 1 of the space's own feed",
    changes="makes the space, its first member and its first unit's id",
)
class SpaceCreate(Operation):
    """Founding a space; names the recovery key that may only revoke and invite an admin."""

    key: Hex
    title: Word
    wording: Annotated[str, one_of("release", "cosign")]
    reason_min: Number
    demo: Flag
    recovery_key: Hex
    member: Id32
    unit: Id32
    roles: tuple[Role, ...]
