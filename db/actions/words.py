"""Adds the texts that facts name: a title, a reason, a condition; and asks for its length."""

from __future__ import annotations

from typing import Protocol

from db.actions.writer import Writer
from db.domain.operations import Operation, TextAdd
from db.errors import Refused
from db.sentence import Sentence


class Pen(Protocol):
    """What writes an operation down: the writer, or a pencil that only notes."""

    def write(self, op: Operation, subject: str = "", /) -> str:
        """Returns the id others may name."""


def add_text(pen: Pen, draft: str, purpose: str, text: str, channel: str = "") -> str:
    """Writes one wording; returns its id, "" for an empty text."""
    if not text:
        return ""
    return pen.write(TextAdd(purpose, channel, text), draft)


def reason(writer: Writer, draft: str, purpose: str, text: str) -> str:
    """Writes a mandatory reason.

    Raises:
        Refused: ``reason_too_short``, under the space's ``reason_min`` characters.
    """
    least, words = writer.space.reason_min, text.strip()
    if len(words) < least:
        message = Sentence("Bitte begründen Sie mit mindestens {least} Zeichen.", least=least)
        raise Refused("reason_too_short", message)
    return add_text(writer, draft, purpose, words)
