"""The roles a member may hold."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from db.domain.operations.base import one_of

ROLES = (
    "admin",
    "lead",
    "editor",
    "contractor",
    "reviewer",
    "records",
    "auditor",
)


def in_rank(roles: Iterable[str]) -> list[str]:
    """Roles in the order in which they are told."""
    return sorted(roles, key=ROLES.index)


Role = Annotated[str, one_of(*ROLES)]
