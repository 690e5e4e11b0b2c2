"""The roles a member may hold."""

from __future__ import annotations

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
Role = Annotated[str, one_of(*ROLES)]
