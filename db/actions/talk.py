"""Comments, their settling, answers to questions, and what was published."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from db.actions.words import add_text
from db.actions.writer import Writer
from db.domain.operations import CommentAdd, CommentSettle, PublicationRecord, QuestionAnswer
from db.errors import Refused
from db.reference.channels import channels as channels_by_code
from db.rows.sentences import sentence

MAX_COMMENT = 20_000
_ADDRESS = re.compile(r"https?://[^\s/]\S{0,2000}\Z", re.IGNORECASE).match


def comment(  # noqa: PLR0913 - what a comment has
    writer: Writer,
    draft_id: str,
    text: str,
    *,
    anchor: Mapping[str, Any] | None = None,
    reply_to: str = "",
    must_settle: bool = False,
) -> str:
    """Writes a comment on the current revision; returns its id."""
    words = text.strip()
    if not words or len(words) > MAX_COMMENT:
        message = f"Bitte schreiben Sie eine Anmerkung mit 1 bis {MAX_COMMENT} Zeichen."
        raise Refused("bad_comment", message)
    draft = writer.draft(draft_id)
    revision = draft.current or (draft.leaves[-1] if draft.leaves else "")
    if not revision:
        raise Refused("unknown_draft", sentence("unknown_draft"))
    act = CommentAdd(words, revision, dict(anchor or {}), reply_to, must_settle)
    return writer.write(act, draft_id)


def settle(writer: Writer, draft_id: str, comment_id: str, *, settled: bool) -> None:
    """Settles or reopens a comment."""
    writer.write(CommentSettle(comment_id, settled), draft_id)


def answer(writer: Writer, draft_id: str, text: str) -> None:
    """Answers the oldest open question of the draft.

    Raises:
        Refused: ``no_question``.
    """
    draft = writer.draft(draft_id)
    if not draft.asked:
        raise Refused("no_question", sentence("no_question"))
    if not text.strip():
        raise Refused("bad_comment", "Bitte schreiben Sie eine Antwort.")
    words = add_text(writer, draft_id, "answer", text.strip())
    writer.write(QuestionAnswer(draft.asked[0], words), draft_id)


def publish(  # noqa: PLR0913, PLR0917 - what a publication is
    writer: Writer, draft_id: str, channel: str, url: str, text: str, at: int
) -> str:
    """Records what went live; "" as text means word for word the released one.

    Raises:
        Refused: the draft is not released, or the channel is not one of its channels.
    """
    draft = writer.draft(draft_id)
    if draft.state not in {"released", "published"} or draft.run is None:
        raise Refused("not_released", sentence("not_released"))
    revision = draft.run.revision
    channels = draft.revisions[revision].op.channels
    address = url.strip()
    if not _ADDRESS(address):
        message = (
            "Bitte geben Sie die Adresse des Beitrags an, mit https:// oder http:// am Anfang."
        )
        raise Refused("bad_address", message)
    if channel not in channels:
        known = channels_by_code().get(channel)
        message = f"Der Entwurf ist nicht für {known.name if known else channel} freigegeben."
        raise Refused("unknown_channel", message)
    words = add_text(writer, draft_id, "publication", f"{address}\n\n{text}")
    act = PublicationRecord(revision, channel, at or writer.clock(), words)
    return writer.write(act, draft_id)
