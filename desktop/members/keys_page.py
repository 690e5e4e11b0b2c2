"""The tab "Geräte und Schlüssel": every device with its six words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from db.rows.people import KeyRow
from desktop.members.line_view import LineView
from desktop.members.lines import key_line
from desktop.members.words import MemberWords
from desktop.theme.icons import icon, size_icon
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

SIX, LAST = 1, 2


class KeysPage(QFrame):
    """Setters in, signals out.

    Signals:
        confirm_requested: the chosen device, one that waits.
        member_requested: whose device it is.
    """

    confirm_requested = Signal(object)
    member_requested = Signal(str)

    def __init__(self, words: MemberWords) -> None:
        super().__init__()
        set_role(self, "surface")
        self._words, self._admin = words, False
        self._keys: dict[str, KeyRow] = {}
        heads = (
            self.tr("Gerät von"),
            self.tr("Schlüsselwörter"),
            self.tr("Zuletzt gezeichnet"),
            self.tr("Zustand"),
        )
        self.table = LineView(self.tr("Geräte des Raums"), heads, (LAST, SIX), whole=(SIX,))
        self.confirm = QPushButton(self.tr("Wörter bestätigen …"))
        self.confirm.setIcon(icon("phone", "on_accent"))
        size_icon(self.confirm, 16, gap=3)
        set_role(self.confirm, "primary")
        self.show_member = QPushButton(self.tr("Mitglied zeigen"))
        self._six = text_label("", "strong", wrap=True)
        self._lay_out()
        self.table.chosen.connect(self._on_chosen)
        self.table.fitted.connect(self._show_six)
        self.table.entered.connect(self._on_entered)
        self.confirm.clicked.connect(self._on_confirm)
        self.show_member.clicked.connect(self._on_member)

    def _lay_out(self) -> None:
        head, foot = QFrame(), QFrame()
        set_role(head, "panel", rule="bottom")
        set_role(foot, "panel", rule="top")
        upper, lower = QHBoxLayout(head), QHBoxLayout(foot)
        upper.setContentsMargins(16, 8, 16, 8)
        lower.setContentsMargins(16, 12, 16, 12)
        words = self.tr(
            "Lesen Sie sich die sechs Wörter am Telefon vor. Stimmen sie überein, ist das Gerät "
            "echt."
        )
        upper.addWidget(Symbol("key", "text2", 16))
        told = QVBoxLayout()
        told.addWidget(text_label(words, "body", wrap=True))
        told.addWidget(self._six)
        upper.addLayout(told, 1)
        lower.addWidget(self.show_member)
        lower.addStretch(1)
        lower.addWidget(self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.table, 1)
        column.addWidget(foot)

    def show_keys(self, keys: Sequence[KeyRow], *, admin: bool) -> None:
        """Show the devices."""
        self._admin = admin
        self._keys = {one.feed: one for one in keys}
        self.table.show_lines(tuple(key_line(one, self._words) for one in keys))
        self._on_chosen(self.table.chosen_id())

    def _on_chosen(self, feed: str) -> None:
        key = self._keys.get(feed)
        waits = key is not None and key.state == "pending"
        self.confirm.setVisible(self._admin and waits)
        self.show_member.setEnabled(key is not None)
        self._show_six()

    def _show_six(self) -> None:
        """Say the chosen device's words here where the table has no room for them."""
        key = self._keys.get(self.table.chosen_id())
        self._six.setText(self._words.six(key) if key is not None else "")
        self._six.setVisible(key is not None and self.table.isColumnHidden(SIX))

    def _on_entered(self, feed: str) -> None:
        if self._admin and self._keys[feed].state == "pending":
            self.confirm_requested.emit(self._keys[feed])
        else:
            self.member_requested.emit(self._keys[feed].member)

    def _on_confirm(self) -> None:
        self.confirm_requested.emit(self._keys[self.table.chosen_id()])

    def _on_member(self) -> None:
        self.member_requested.emit(self._keys[self.table.chosen_id()].member)
