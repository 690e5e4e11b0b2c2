"""A channel's text as a plain card to read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from db.rows import TextRow
from desktop.i18n import terms
from desktop.review.fold_text import FoldText
from desktop.review.text_section import CountLabel
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

WIDEST = 520


class ReadingCard(QScrollArea):
    """Shows what the channel shows before and after "more", not how it paints it."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget()
        set_role(ground, "stage")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sign = Symbol("share", "text", 20)
        self._name = text_label("", "strong")
        self._count = CountLabel()
        self.text = FoldText()
        card = QFrame()
        set_role(card, "card")
        card.setMaximumWidth(WIDEST)
        self._fill(card)
        row = QHBoxLayout(ground)
        row.setContentsMargins(16, 16, 16, 16)
        row.addStretch(1)
        row.addWidget(card, 100, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.setWidget(ground)

    def _fill(self, card: QFrame) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sign)
        head.addWidget(self._name, 1)
        head.addWidget(self._count)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.text)

    def show_text(self, row: TextRow) -> None:
        """Show one channel's text."""
        name = terms.channel_name(row.channel)
        self._sign.set_symbol(terms.channel_icon(row.channel), "text")
        self._name.setText(name)
        self._count.show_count(row)
        self.text.setAccessibleName(self.tr("Text für {0}").format(name))
        self.text.show_text(row.text, row.fold)
