"""The talk about a draft: threads, narrowed to what a person wants to see, and private notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from db.rows import CommentRow
from desktop.review.comment_card import CommentCard
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.section import Section
from desktop.widgets.together import add_all

FIRST = 40
ALL, OPEN, SETTLED, MINE = "all", "open", "settled", "mine"


class CommentsSection(Section):
    """The section „Anmerkungen“; makes no more cards than a person reads at once.

    Signals:
        place_requested: a comment's id; its place shall come into sight.
    """

    reply_requested = Signal(str)
    settle_requested = Signal(str, bool)
    place_requested = Signal(str)
    take_requested = Signal(str)
    remove_requested = Signal(str)
    edit_requested = Signal(str)

    def __init__(self) -> None:
        body = QWidget()
        super().__init__(self.tr("Anmerkungen"), body)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rows: tuple[CommentRow, ...] = ()
        self._now, self._may_act, self._may_take, self._limit = 0, False, False, FIRST
        self._wanted = ALL
        self.filter = IconButton("filter", "")
        self.filter.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.filter.setMenu(self._make_menu())
        self.header.add_right(self.filter)
        self._cards: list[QWidget] = []
        self.choose_filter(ALL)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self.filter)
        group = QActionGroup(menu)
        for key, words in self._choices().items():
            action = QAction(words, menu)
            action.setCheckable(True)
            action.setData(key)
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._on_filter)
        return menu

    def _choices(self) -> dict[str, str]:
        return {
            ALL: self.tr("Alle"),
            OPEN: self.tr("Offene"),
            SETTLED: self.tr("Erledigte"),
            MINE: self.tr("Meine"),
        }

    def choose_filter(self, wanted: str) -> None:
        """Narrow the list to ``all``, ``open``, ``settled`` or ``mine``."""
        self._wanted = wanted
        for action in self.filter.menu().actions():
            action.setChecked(action.data() == wanted)
        self.filter.set_name(self.tr("Anmerkungen zeigen: {0}").format(self._choices()[wanted]))
        self._fill()

    def show_comments(
        self, rows: Sequence[CommentRow], now: int, *, may_act: bool, may_take: bool = False
    ) -> None:
        """Show the comments of a draft, private notes behind them."""
        shown = (tuple(rows), may_act, may_take)
        if shown == (self._rows, self._may_act, self._may_take) and self._now:
            return
        self._rows, self._now, self._limit = shown[0], now, FIRST
        self._may_act, self._may_take = may_act, may_take
        heads = [one for one in self._rows if not one.reply_to and not one.private]
        still = sum(not one.settled for one in heads)
        words = self.tr("{0} offen, {1} erledigt").format(still, len(heads) - still)
        self.header.set_aside(words if heads else "")
        self.filter.setVisible(len(self._rows) > 1)
        self._fill()

    def shown_numbers(self) -> list[int]:
        """Return the numbers of the comments in sight."""
        return [card.row.number for card in self._shown()]

    def _shown(self) -> list[CommentCard]:
        return [card for card in self._cards if isinstance(card, CommentCard)]

    def card(self, comment: str) -> CommentCard | None:
        """Return the card of a comment, None where it is not in sight."""
        return next((card for card in self._shown() if card.row.id == comment), None)

    def last_card(self) -> QWidget | None:
        """Return the card of the newest comment in sight."""
        newest = max(self._rows, key=lambda one: one.at, default=None)
        return self.card(newest.id) if newest else None

    def choose(self, comment: str) -> CommentCard | None:
        """Emphasise a comment, shown even where the filter hid it."""
        if self.card(comment) is None and any(row.id == comment for row in self._rows):
            self._limit = len(self._rows)
            self.choose_filter(ALL)
        for card in self._shown():
            card.show_chosen(chosen=card.row.id == comment)
        return self.card(comment)

    def _on_filter(self, action: QAction) -> None:
        self.choose_filter(action.data())

    def _on_more(self) -> None:
        self._limit = len(self._rows)
        self._fill()

    def _fill(self) -> None:
        held = next((one.row.id for one in self._shown() if _holds_focus(one)), "")
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        shown = narrowed(self._rows, self._wanted)
        self._cards = [self._card(row) for row in shown[: self._limit]]
        if len(shown) > self._limit:
            self._cards.append(self._more(len(shown) - self._limit))
        if not shown:
            empty = text_label(self._nothing(), "muted")
            empty.setContentsMargins(32, 0, 12, 12)
            self._cards.append(empty)
        add_all(self._column, self._cards)
        again = self.card(held)
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _nothing(self) -> str:
        if self._rows:
            return self.tr("Keine Anmerkung in dieser Auswahl.")
        return self.tr("Noch keine Anmerkungen.")

    def _card(self, row: CommentRow) -> CommentCard:
        card = CommentCard(row, self._now, self._may_act, may_take=self._may_take)
        card.reply_requested.connect(self.reply_requested)
        card.settle_requested.connect(self.settle_requested)
        card.place_requested.connect(self.place_requested)
        card.take_requested.connect(self.take_requested)
        card.remove_requested.connect(self.remove_requested)
        card.edit_requested.connect(self.edit_requested)
        return card

    def _more(self, count: int) -> QPushButton:
        button = QPushButton(self.tr("{0} weitere zeigen").format(count))
        set_role(button, "link")
        button.clicked.connect(self._on_more)
        return button


def _holds_focus(card: CommentCard) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (focused is card or card.isAncestorOf(focused))


def narrowed(rows: Sequence[CommentRow], wanted: str) -> list[CommentRow]:
    """Return the comments of a choice; answers come and go with what they answer."""
    by_id = {row.id: row for row in rows}
    return [row for row in rows if _fits(row, _head(row, by_id), wanted)]


def _head(row: CommentRow, by_id: Mapping[str, CommentRow]) -> CommentRow:
    while row.reply_to in by_id:
        row = by_id[row.reply_to]
    return row


def _fits(row: CommentRow, head: CommentRow, wanted: str) -> bool:
    if wanted == OPEN:
        return not head.settled and not row.private
    if wanted == SETTLED:
        return head.settled
    return wanted == ALL or row.own or head.own
