"""Answers to questions, and what was published."""

from __future__ import annotations

import re

from db.actions.words import add_text
from db.actions.writer import Writer
from db.domain.live import OPEN
from db.domain.operations import PublicationRecord, QuestionAnswer
from db.errors import Refused
from db.reference.channels import channels as channels_by_code
from db.rows.sentences import sentence
from db.sentence import Sentence

_ADDRESS = re.compile(r"https?://[^\s/]\S{0,2000}\Z", re.IGNORECASE).match


def answer(writer: Writer, draft_id: str, text: str) -> None:
    """Answers the oldest open question of the draft.

    Raises:
        Refused: ``no_question``.
    """
    draft = writer.draft(draft_id)
    if not draft.asked:
        raise Refused("no_question", sentence("no_question"))
    if not text.strip():
        raise Refused("bad_comment", Sentence("Bitte schreiben Sie eine Antwort."))
    words = add_text(writer, draft_id, "answer", text.strip())
    writer.write(QuestionAnswer(draft.asked[0], words), draft_id)


def publish(  # noqa: PLR0913, PLR0917 - what a publication is
    writer: Writer, draft_id: str, channel: str, url: str, text: str, at: int, amount: int = 0
) -> str:
    """Records what went live; "" as text: nothing is compared.

    ``amount`` is what its reach has cost so far, in cents.

    Raises:
        Refused: the draft is not released, or the channel is not one of its channels.
    """
    draft = writer.draft(draft_id)
    if draft.state not in OPEN or draft.run is None:
        raise Refused("not_released", sentence("not_released"))
    revision = draft.run.revision
    channels = draft.revisions[revision].op.channels
    address = url.strip()
    if not _ADDRESS(address):
        message = Sentence(
            "Bitte geben Sie die Adresse des Beitrags an, mit https:// oder http:// am Anfang."
        )
        raise Refused("bad_address", message)
    if channel not in channels:
        known = channels_by_code().get(channel)
        message = Sentence(
            "Der Entwurf ist nicht für {channel} freigegeben.",
            channel=known.name if known else channel,
        )
        raise Refused("unknown_channel", message)
    words = add_text(writer, draft_id, "publication", f"{address}\n\n{text}")
    act = PublicationRecord(revision, channel, at or writer.clock(), words, amount)
    return writer.write(act, draft_id)
