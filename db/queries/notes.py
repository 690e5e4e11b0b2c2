"""Private notes on one draft as rows beside its comments."""

from __future__ import annotations

import json

from sqlalchemy import Connection

from db.domain.draft import Draft
from db.domain.operations import CommentAdd
from db.projections.draft_rows import shown_revision
from db.queries.comments import at_place
from db.rows import CommentRow

_NOTES = """
SELECT id, text, revision, anchor, at FROM local_note
WHERE draft = ? AND member = ? ORDER BY at, id
"""


def note_rows(
    connection: Connection, draft: Draft, digest: str, member: str
) -> tuple[CommentRow, ...]:
    """A member's notes, numbered among themselves from 1, placed in the shown revision."""
    shown = draft.revisions.get(digest) or shown_revision(draft)
    found = connection.exec_driver_sql(_NOTES, (draft.id, member)).all() if shown else ()
    rows = []
    for number, (note, text, revision, anchor, at) in enumerate(found, start=1):
        op = CommentAdd(text, revision, json.loads(anchor))
        rows.append(_row(draft, note, number, op, at))
    return tuple(at_place(draft, shown, row) for row in rows) if shown else ()


def _row(draft: Draft, note: str, number: int, op: CommentAdd, at: int) -> CommentRow:
    revision = draft.revisions.get(op.revision)
    return CommentRow(
        id=note,
        number=number,
        unit_name="",
        by="",
        text=op.text,
        at=at,
        revision=revision.op.number if revision else 0,
        anchor=op.anchor,
        reply_to="",
        must_settle=False,
        settled=False,
        own=True,
        gone=False,
        private=True,
        digest=op.revision,
    )
