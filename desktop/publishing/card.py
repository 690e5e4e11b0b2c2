"""The frame of a channel: symbol and name, when it was planned, how it stands; its body below."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from db.rows.publishing import ChannelRow
from desktop.i18n import terms
from desktop.publishing.words import PublishWords
from desktop.theme.states import Face
from desktop.widgets.chip import Chip
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol


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
        column.addWidget(_Head(row, words, tone))
        column.addLayout(self.body)


class _Head(QFrame):
    def __init__(self, row: ChannelRow, words: PublishWords, tone: str) -> None:
        super().__init__()
        set_role(self, "card_head", tone=tone)
        line = FlowLayout(8)  # marks go into a second line rather than being cut
        self.setLayout(line)
        line.setContentsMargins(12, 8, 12, 8)
        name = text_label(terms.channel_name(row.channel), "section")
        for widget in (
            Symbol(terms.channel_icon(row.channel), "text", 20),
            name,
            text_label(words.planned(row), "muted"),
            *(Chip(one) for one in faces(row, words)),
        ):
            widget.setMinimumHeight(name.sizeHint().height())
            line.addWidget(widget)


def faces(row: ChannelRow, words: PublishWords) -> tuple[Face, ...]:
    """Return the marks in the head of a card."""
    live = row.state == "live"
    return (words.chip(row), *((words.mark(row.mark),) if live else ()))
