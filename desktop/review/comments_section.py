"""The talk about a draft: open and settled comments in the order they were made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from db.rows import CommentRow
from desktop.review.comment_card import CommentCard
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.section import Section

FIRST = 40


class CommentsSection(Section):
    """The section „Anmerkungen“; makes no more cards than a person reads at once."""

    reply_requested = Signal(str)
    settle_requested = Signal(str, bool)

    def __init__(self) -> None:
        body = QWidget()
        super().__init__(self.tr("Anmerkungen"), body)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rows: tuple[CommentRow, ...] = ()
        self._now, self._may_act, self._limit = 0, False, FIRST
        self.only_open = IconButton("filter", self.tr("Nur offene Anmerkungen zeigen"))
        self.only_open.setCheckable(True)
        self.only_open.toggled.connect(self._on_filter)
        self.header.add_right(self.only_open)
        self._cards: list[QWidget] = []

    def show_comments(self, rows: Sequence[CommentRow], now: int, *, may_act: bool) -> None:
        """Show the comments of a draft."""
        self._rows, self._now, self._may_act, self._limit = tuple(rows), now, may_act, FIRST
        still = sum(not one.settled for one in self._rows if not one.reply_to)
        done = sum(one.settled for one in self._rows if not one.reply_to)
        words = self.tr("{0} offen, {1} erledigt").format(still, done)
        self.header.set_aside(words if self._rows else "")
        self.only_open.setVisible(bool(done))
        self._fill()

    def shown_numbers(self) -> list[int]:
        """Return the numbers of the comments in sight."""
        return [card.row.number for card in self._cards if isinstance(card, CommentCard)]

    def last_card(self) -> QWidget | None:
        """Return the card of the newest comment in sight."""
        newest = max(self._rows, key=lambda one: one.at, default=None)
        shown = [card for card in self._cards if isinstance(card, CommentCard)]
        return next((card for card in shown if card.row is newest), None)

    def _on_filter(self) -> None:
        self._fill()

    def _on_more(self) -> None:
        self._limit = len(self._rows)
        self._fill()

    def _fill(self) -> None:
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        shown = in_threads(self._rows)
        if self.only_open.isChecked():
            shown = [one for one in shown if not one.settled]
        self._cards = [self._card(row) for row in shown[: self._limit]]
        if len(shown) > self._limit:
            self._cards.append(self._more(len(shown) - self._limit))
        if not self._rows:
            empty = text_label(self.tr("Noch keine Anmerkungen."), "muted")
            empty.setContentsMargins(32, 0, 12, 12)
            self._cards.append(empty)
        for card in self._cards:
            self._column.addWidget(card)

    def _card(self, row: CommentRow) -> CommentCard:
        card = CommentCard(row, self._now, self._may_act)
        card.reply_requested.connect(self.reply_requested)
        card.settle_requested.connect(self.settle_requested)
        return card

    def _more(self, count: int) -> QPushButton:
        button = QPushButton(self.tr("{0} weitere zeigen").format(count))
        set_role(button, "link")
        button.clicked.connect(self._on_more)
        return button


def in_threads(rows: Sequence[CommentRow]) -> list[CommentRow]:
    """Put every reply behind what it answers; both in order of time."""
    known = {row.id for row in rows}
    replies: dict[str, list[CommentRow]] = {}
    for row in rows:
        if row.reply_to in known:
            replies.setdefault(row.reply_to, []).append(row)
    heads = [row for row in rows if row.reply_to not in known]
    return [one for head in heads for one in (head, *replies.get(head.id, []))]
