"""Acts stored on this device that are not signed yet (the ten seconds, 3-ledger §3.3)."""

from __future__ import annotations

import json

from sqlalchemy import Connection

from db.rows import ConditionInput, PendingRow, VoteInput
from db.sentence import from_text

_ROWS = """
SELECT p.id, p.draft, COALESCE(d.title, ''), p.vote, p.digest, p.sign_at, p.problem,
COALESCE(r.number, 0) FROM local_pending p LEFT JOIN draft d ON d.id = p.draft
LEFT JOIN revision r ON r.id = p.digest WHERE p.member = ? ORDER BY p.sign_at
"""


def pending_rows(connection: Connection, member: str) -> tuple[PendingRow, ...]:
    """A member's unsigned acts, next to be signed first."""
    return tuple(
        PendingRow(
            id=row[0],
            draft=row[1],
            title=row[2],
            verdict=json.loads(row[3])["verdict"],
            revision=row[7],
            digest=row[4],
            sign_at=row[5],
            problem=from_text(row[6]),
        )
        for row in connection.exec_driver_sql(_ROWS, (member,))
    )


def vote_to_text(vote: VoteInput) -> str:
    """A vote as ``local_pending`` keeps it."""
    return json.dumps(
        {
            "verdict": vote.verdict,
            "digest": vote.digest,
            "step": vote.step,
            "reason": vote.reason,
            "conditions": [
                [one.text, list(one.about), one.comment, one.medium] for one in vote.conditions
            ],
            "come_back": vote.come_back,
            "to": vote.to,
            "for_unit": vote.for_unit,
            "answer_by": vote.answer_by,
            "asked": list(vote.asked),
        }
    )


def vote_from_text(text: str) -> VoteInput:
    """The vote that ``vote_to_text`` spelled."""
    found = json.loads(text)
    conditions = tuple(
        ConditionInput(words, tuple(about), *link) for words, about, *link in found["conditions"]
    )
    return VoteInput(**{**found, "conditions": conditions, "asked": tuple(found.get("asked", ()))})
