"""A channel that falls away: who said so and why, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from db.rows.publishing import ChannelRow
from desktop.i18n import terms
from desktop.publishing.card import Card
from desktop.publishing.words import PublishWords
from desktop.widgets.roles import text_label


class DroppedCard(Card):
    """Signals: `wished` carries ``restore``."""

    wished = Signal(str)

    def __init__(self, row: ChannelRow, words: PublishWords, *, may_restore: bool) -> None:
        super().__init__(row, words)
        line = QHBoxLayout()
        line.setSpacing(12)
        if row.word is not None:
            line.addWidget(text_label(words.said(row.word, "dropped"), "body", wrap=True), 1)
        self.restore = QPushButton(self.tr("Doch veröffentlichen …"))
        name = terms.channel_name(row.channel)
        self.restore.setAccessibleName(self.tr("{0} doch veröffentlichen").format(name))
        self.restore.clicked.connect(self._on_restore)
        self.restore.setVisible(may_restore)
        line.addWidget(self.restore)
        self.body.addLayout(line)

    def _on_restore(self) -> None:
        self.wished.emit("restore")
