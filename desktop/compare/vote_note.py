"""The line above all: what my vote means for what I see, and who made the new revision."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

SIGNS = {"warn": "info-circle", "ok": "circle-check", "neu": "info-circle"}


class VoteNote(QFrame):
    """A tinted line; the words that matter are bold and never cut."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = Symbol("info-circle", "warn")
        self._words = text_label("", "body", wrap=True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._author = ElidedLabel()
        self._author.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        set_role(self._author, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self._words, 3)
        row.addWidget(self._author, 1)

    def show_note(self, tone: str, bold: str, rest: str, author: str) -> None:
        """Say something in a tone; the sentences are ours, so they may stand in HTML."""
        set_role(self, "note", tone=tone)
        self._sign.set_symbol(SIGNS[tone], tone)
        self._words.setText(f"<b>{bold}</b> {rest}")
        self._words.setAccessibleName(f"{bold} {rest}")
        self._author.setText(author)
