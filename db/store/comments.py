"""The door to comments, their proposals, answers and their settling."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from db.actions import comments, talk
from db.changes import Changes
from db.errors import Refused
from db.rows import ProposalRow
from db.rows.sentences import sentence
from db.store.core import Core

if TYPE_CHECKING:
    from db.store.drafts import Drafts


class Comments:
    """What is said about drafts."""

    def __init__(self, core: Core, drafts: Drafts) -> None:
        self._core, self._drafts = core, drafts

    def add(  # noqa: PLR0913 - what a comment has
        self,
        draft: str,
        text: str,
        *,
        anchor: Mapping[str, Any] | None = None,
        digest: str = "",
        reply_to: str = "",
        must_settle: bool = False,
        proposal: str = "",
    ) -> Changes:
        """Writes a comment on the revision ``digest`` that was on the screen, "" = the newest.

        Raises:
            Refused: ``bad_anchor`` where the revision has no such place, ``bad_proposal``,
                ``bad_comment``, ``unknown_comment`` for what it answers.
        """
        said = comments.Said(text, anchor or {}, digest, reply_to, must_settle, proposal)
        return self._core.act(lambda writer: comments.comment(writer, draft, said))[1]

    def settle(self, comment: str, *, settled: bool, draft: str = "") -> Changes:
        """Settles or reopens a comment; in a batch its draft must be given.

        Raises:
            Refused: there is no such comment.
        """
        found = draft or self._draft_of(comment)
        return self._core.act(
            lambda writer: comments.settle(writer, found, comment, settled=settled)
        )[1]

    def _draft_of(self, comment: str) -> str:
        with self._core.read() as connection:
            row = connection.exec_driver_sql(
                "SELECT draft FROM comment WHERE id = ?", (comment,)
            ).first()
        if row is None:
            raise Refused("unknown_comment", sentence("unknown_comment"))
        return str(row[0])

    def proposal(self, draft: str, comment: str) -> ProposalRow:
        """What taking a proposal over would change, and which votes would be voided by it.

        Raises:
            Refused: no such proposal, or its passage is gone.
        """
        folded = self._drafts.folded(draft)
        edit, several = comments.taken_over(folded, comment)
        op = folded.comments[comment][1]
        return ProposalRow(
            comment=comment,
            quote=str(op.anchor["quote"]),
            proposal=op.proposal,
            channels=tuple(edit.texts),
            several=several,
            voided=self._drafts.would_void(draft, edit),
        )

    def take_over(self, draft: str, comment: str) -> Changes:
        """Writes a revision with exactly the proposed wording and settles the comment.

        Raises:
            Refused: as ``proposal``, or the member may not write revisions.
        """
        desk = self._core.media
        return self._core.act(lambda writer: comments.take_over(writer, desk, draft, comment))[1]

    def answer(self, draft: str, text: str) -> Changes:
        """Answers the draft's oldest open question."""
        return self._core.act(lambda writer: talk.answer(writer, draft, text))[1]
