"""One device of a member: name, since when, six words, and what can be done."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from db.rows.people import KeyRow
from desktop.members import acts
from desktop.members.words import MemberWords
from desktop.theme.icons import icon, size_icon
from desktop.widgets.chip import Chip
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol


class KeyItem(QFrame):
    """Read only but for admins.

    Signals:
        requested: name of an act (``acts``) and the device.
    """

    requested = Signal(str, object)

    def __init__(self, key: KeyRow, words: MemberWords, *, admin: bool) -> None:
        super().__init__()
        set_role(self, "card")
        self._key = key
        self.setAccessibleName(words.spoken_key(key))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(4)
        column.addLayout(self._head(words))
        column.addWidget(text_label(words.six(key), "body", wrap=True))
        facts = [words.since(key), self._last(words)]
        column.addWidget(text_label(" · ".join(one for one in facts if one), "muted", wrap=True))
        if key.state:
            column.addWidget(text_label(words.why(key), "muted", wrap=True))
        self._add_buttons(column, admin=admin)

    def _head(self, words: MemberWords) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        name = self.tr("{0} · dieses Gerät") if self._key.own else "{0}"
        row.addWidget(Symbol("device-laptop", "text2", 16))
        row.addWidget(text_label(name.format(self._key.name), "strong", wrap=True), 1)
        row.addWidget(Chip(words.key_state(self._key.state)))
        return row

    def _last(self, words: MemberWords) -> str:
        last = words.last(self._key)
        return self.tr("zuletzt gezeichnet {0}").format(last) if last else ""

    def _add_buttons(self, column: QVBoxLayout, *, admin: bool) -> None:
        buttons = tuple(self._offers(admin=admin))
        if not buttons:
            return
        row = FlowLayout(8)
        column.addLayout(row)
        for button in buttons:
            row.addWidget(button)

    def _offers(self, *, admin: bool) -> Iterator[QPushButton]:
        key = self._key
        if key.own and key.state in {"forked", "revoked", "closed"}:
            yield self._button("key", self.tr("Mit neuem Schlüssel weiter …"), acts.RENEW)
        if admin and key.state == "pending":
            words = self.tr("Wörter bestätigen …")
            yield self._button("phone", words, acts.CONFIRM_KEY, "primary")
        if admin and key.state in {"", "forked"}:
            yield self._button("ban", self.tr("Gerät sperren …"), acts.REVOKE_KEY)

    def _button(self, sign: str, words: str, act: str, role: str = "") -> QPushButton:
        button = QPushButton(words)
        button.setIcon(icon(sign, "on_accent" if role else "text"))
        size_icon(button, 16, gap=3)
        set_role(button, role)
        button.setAccessibleDescription(self._key.name)
        button.setProperty("act", act)
        button.clicked.connect(self._on_pressed)
        return button

    def _on_pressed(self) -> None:
        self.requested.emit(str(self.sender().property("act")), self._key)
