"""Rows about approving several drafts in one act."""

from __future__ import annotations

from db.domain.records import dataclass
from db.rows.review import PendingRow


@dataclass(frozen=True, slots=True)
class BulkRow:
    """One of several chosen drafts.

    Attributes:
        digest: the revision that would be approved.      step, for_unit: as a vote names them.
        hints: texts of checks that hint.      done: number of checks that are met.
        reason: why it is left out, "" = it can be approved.
    """

    draft: str
    title: str
    house: str
    label: str
    digest: str
    step: str
    for_unit: str
    for_unit_name: str
    due: int
    hints: tuple[str, ...]
    done: int
    final: bool
    reason: str


@dataclass(frozen=True, slots=True)
class BulkHeld:
    """What came of it: approvals that wait for their signature, and what was refused meanwhile."""

    rows: tuple[PendingRow, ...]
    refused: tuple[tuple[BulkRow, str], ...]
