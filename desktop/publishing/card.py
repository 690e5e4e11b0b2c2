"""The frame of a channel: symbol and name, when it was planned, how it stands; its body below."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from db.rows.publishing import ChannelRow
from desktop.i18n import terms
from desktop.publishing.words import PublishWords
from desktop.theme.states import Face
from desktop.widgets.chip import Chip
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol
from desktop.widgets.two_ends import TwoEnds


class Card(QFrame):
    """One channel; who inherits fills ``body``.

    Attributes:
        row: what is shown.
        body: layout below the head.
    """

    def __init__(self, row: ChannelRow, words: PublishWords, tone: str = "") -> None:
        super().__init__()
        set_role(self, "card", tone=tone)
        self.row, self.words = row, words
        self.setAccessibleName(words.channel(row))
        self.body = QVBoxLayout()
        self.body.setContentsMargins(12, 10, 12, 12)
        self.body.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(_head(row, words, tone))
        column.addLayout(self.body)


def _head(row: ChannelRow, words: PublishWords, tone: str) -> QFrame:
    frame = QFrame()
    set_role(frame, "card_head", tone=tone)
    left, right = QWidget(), QWidget()
    name, marks = QHBoxLayout(left), QHBoxLayout(right)
    for line in (name, marks):
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
    name.addWidget(Symbol(terms.channel_icon(row.channel), "text", 18))
    name.addWidget(text_label(terms.channel_name(row.channel), "section"))
    name.addWidget(text_label(words.planned(row), "muted"))
    name.addStretch(1)
    for one in faces(row, words):
        marks.addWidget(Chip(one))
    marks.addStretch(1)
    around = QVBoxLayout(frame)
    around.setContentsMargins(12, 8, 12, 8)
    around.addWidget(TwoEnds(left, right))
    return frame


def faces(row: ChannelRow, words: PublishWords) -> tuple[Face, ...]:
    """Return the marks in the head of a card."""
    live = row.state == "live"
    return (words.chip(row), *((words.mark(row.mark),) if live else ()))
