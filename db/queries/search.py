"""Full-text search over titles, texts and comments (FTS5)."""

from __future__ import annotations

import re

from sqlalchemy import Connection

from db.rows import SearchHit

_WORD = re.compile(r"\w+")


def match_expression(text: str) -> str:
    """What a person typed as an FTS5 expression: every word, the last one as a beginning."""
    words = _WORD.findall(text)
    if not words:
        return '""'
    quoted = [f'"{word}"' for word in words]
    return " ".join([*quoted[:-1], quoted[-1] + "*"])


def search(connection: Connection, text: str, limit: int) -> tuple[SearchHit, ...]:
    """Hits with the words marked in [brackets]; "" finds nothing."""
    if not _WORD.search(text):
        return ()
    found = connection.exec_driver_sql(
        "SELECT r.draft, t.title, COALESCE(h.code, ''), r.place, "
        "snippet(search, 0, '[', ']', '…', 12), t.state "
        "FROM search JOIN search_row r ON r.id = search.rowid JOIN draft t ON t.id = r.draft "
        "LEFT JOIN house h ON h.id = t.house WHERE search MATCH ? LIMIT ?",
        (match_expression(text), limit),
    ).all()
    return tuple([SearchHit(*row) for row in found])
