"""The door to comments, answers and their settling."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from db.actions import talk
from db.changes import Changes
from db.errors import Refused
from db.store.core import Core


class Comments:
    """What is said about drafts."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(
        self,
        draft: str,
        text: str,
        *,
        anchor: Mapping[str, Any] | None = None,
        reply_to: str = "",
        must_settle: bool = False,
    ) -> Changes:
        """Writes a comment on the current revision."""
        return self._core.act(
            lambda writer: talk.comment(
                writer,
                draft,
                text,
                anchor=anchor,
                reply_to=reply_to,
                must_settle=must_settle,
            )
        )[1]

    def settle(self, comment: str, *, settled: bool, draft: str = "") -> Changes:
        """Settles or reopens a comment; in a batch its draft must be given.

        Raises:
            Refused: there is no such comment.
        """
        found = draft or self._draft_of(comment)
        return self._core.act(lambda writer: talk.settle(writer, found, comment, settled=settled))[
            1
        ]

    def _draft_of(self, comment: str) -> str:
        with self._core.read() as connection:
            row = connection.exec_driver_sql(
                "SELECT draft FROM comment WHERE id = ?", (comment,)
            ).first()
        if row is None:
            raise Refused("unknown_comment", "Diese Anmerkung gibt es nicht.")
        return str(row[0])

    def answer(self, draft: str, text: str) -> Changes:
        """Answers the draft's oldest open question."""
        return self._core.act(lambda writer: talk.answer(writer, draft, text))[1]
