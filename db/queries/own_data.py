"""What this device alone keeps of a member: notes, half-written words, marks."""

from __future__ import annotations

from sqlalchemy import Connection

from db.rows.own_data import OwnText

_NOTES = (
    "SELECT COALESCE(d.title, ''), n.text, n.at FROM local_note n "
    "LEFT JOIN draft d ON d.id = n.draft WHERE n.member = ? ORDER BY n.at, n.id"
)
# The desk names what is typed after what it is for: each key holds the ids of draft and member.
_TYPED = (
    "SELECT COALESCE(MAX(d.title), ''), t.text, t.at FROM local_text t "
    "LEFT JOIN draft d ON instr(t.key, d.id) > 0 WHERE t.text <> '' AND instr(t.key, ?) > 0 "
    "GROUP BY t.key ORDER BY t.at, t.key"
)
_MARKS = "SELECT COUNT(*) FROM {table} WHERE member = ?"


def own_notes(connection: Connection, member: str) -> tuple[OwnText, ...]:
    """Private notes, oldest first."""
    rows = connection.exec_driver_sql(_NOTES, (member,))
    return tuple(OwnText(title, text, at) for title, text, at in rows)


def own_typed(connection: Connection, member: str) -> tuple[OwnText, ...]:
    """What was typed and not sent yet, oldest first."""
    rows = connection.exec_driver_sql(_TYPED, (member,))
    return tuple(OwnText(title, text, at) for title, text, at in rows)


def own_marks(connection: Connection, member: str) -> tuple[int, int]:
    """How many drafts are marked as seen, and how many votes wait for their signature."""
    read, pending = (
        connection.exec_driver_sql(_MARKS.format(table=table), (member,)).scalar_one()
        for table in ("local_read", "local_pending")
    )
    return int(read), int(pending)
