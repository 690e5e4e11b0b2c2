"""Sentences of the data side in the language of the desk."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.sentence import Sentence
from desktop.i18n.direction import isolated

CONTEXT = "Sentences"
"""The context of all templates of the data side in the translations."""


class _Voice:
    """How the open space names a decision: ``release`` or ``cosign``."""

    wording = "release"


def choose_wording(wording: str) -> None:
    """Speak as the open space does: ``release`` or ``cosign``."""
    _Voice.wording = wording


def spoken(words: str) -> str:
    """Return a sentence as desk and space speak, what fills it too; other words as they are.

    A text that was joined or cut out of sentences no longer knows its parts and stays German.
    """
    if not isinstance(words, Sentence):
        return words
    from db.rows.cosign import in_wording  # noqa: PLC0415 - with all rows: not before the window

    words = in_wording(words, _Voice.wording)
    template = QCoreApplication.translate(CONTEXT, words.template)
    if not words.values:
        return template
    return template.format(**{name: _told(value) for name, value in words.values.items()})


def _told(value: object) -> object:
    if isinstance(value, tuple):
        return ", ".join(str(_told(one)) for one in value)
    if isinstance(value, Sentence):
        return spoken(value)
    return isolated(value) if isinstance(value, str) else value
