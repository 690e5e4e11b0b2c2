"""The door to private notes: words about a draft that never leave this device."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from db.actions.comments import placed
from db.changes import Changes
from db.errors import Refused
from db.queries.notes import note_rows
from db.rows import CommentRow
from db.sentence import Sentence
from db.store.core import Core
from db.store.drafts import Drafts

MAX_NOTE = 20_000


class Notes:
    """A note belongs to one member on one device; it is no entry and is never sent."""

    def __init__(self, core: Core, drafts: Drafts) -> None:
        self._core, self._drafts = core, drafts

    def add(
        self, draft: str, text: str, *, anchor: Mapping[str, Any] | None = None, digest: str = ""
    ) -> Changes:
        """Keeps a note, pinned like a comment.

        Raises:
            Refused: no words, too many, or a place that the revision does not have.
        """
        folded = self._drafts.folded(draft)
        shown = digest or folded.current or next(reversed(folded.leaves), "")
        place = placed(folded, shown, anchor or {}) if shown in folded.revisions else {}
        note = self._core.draw(16).hex()
        member, words, now = self._member(), _words(text), self._core.clock()
        with self._core.local() as connection:
            connection.exec_driver_sql(
                "INSERT INTO local_note (id, draft, member, text, revision, anchor, at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (note, draft, member, words, shown, json.dumps(place), now),
            )
        return Changes(local=True)

    def change(self, note: str, text: str) -> Changes:
        """Rewrites an own note; "" removes it."""
        words, member = _words(text) if text.strip() else "", self._member()
        with self._core.local() as connection:
            _write(connection, note, member, words)
        return Changes(local=True)

    def of(self, draft: str, digest: str = "") -> tuple[CommentRow, ...]:
        """My notes on a draft, oldest first, placed in a revision ("" = the newest)."""
        folded = self._drafts.folded(draft)
        with self._core.read() as connection:
            return note_rows(connection, folded, digest, self._member())

    def _member(self) -> str:
        with self._core.read() as connection:
            return self._core.viewer(connection).member


def _write(connection: Connection, note: str, member: str, words: str) -> None:
    if words:
        statement = "UPDATE local_note SET text = ? WHERE id = ? AND member = ?"
        connection.exec_driver_sql(statement, (words, note, member))
    else:
        statement = "DELETE FROM local_note WHERE id = ? AND member = ?"
        connection.exec_driver_sql(statement, (note, member))


def _words(text: str) -> str:
    words = text.strip()
    if not words or len(words) > MAX_NOTE:
        message = Sentence(
            "Bitte schreiben Sie eine Notiz mit 1 bis {most} Zeichen.", most=MAX_NOTE
        )
        raise Refused("bad_comment", message)
    return words
