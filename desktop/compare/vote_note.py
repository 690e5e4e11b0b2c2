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
        self._short = ElidedLabel()
        set_role(self._short, "strong")
        self._short.hide()
        self._tone, self._tiny = "neu", False
        self._author = ElidedLabel()
        self._author.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        set_role(self._author, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self._words, 3)
        row.addWidget(self._short, 3)
        row.addWidget(self._author, 1)

    def set_tiny(self, *, tiny: bool) -> None:
        """Keep to one line, and to what concerns one's own vote."""
        self._tiny = tiny
        self.setVisible(not tiny or self._tone != "neu")
        self._words.setVisible(not tiny)
        self._author.setVisible(not tiny)
        self._short.setVisible(tiny)

    def show_note(self, tone: str, bold: str, rest: str, author: str) -> None:
        """Say something in a tone; the sentences are ours, so they may stand in HTML."""
        self._tone = tone
        self.setVisible(not self._tiny or tone != "neu")
        set_role(self, "note", tone=tone)
        self._sign.set_symbol(SIGNS[tone], tone)
        self._words.setText(f"<b>{bold}</b> {rest}")
        self._words.setAccessibleName(f"{bold} {rest}")
        self._short.set_texts(f"{bold} {rest}".strip(), bold)
        self._author.setText(author)
