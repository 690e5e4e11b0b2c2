"""The column at the right: one member, and what an admin may do with it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.rows.people import PersonPage
from desktop.members import acts
from desktop.members.detail_content import DetailContent
from desktop.members.words import MemberWords
from desktop.theme.icons import icon, size_icon
from desktop.widgets.chip import Chip
from desktop.widgets.detail_area import DetailArea
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.house_tag import HouseTag
from desktop.widgets.roles import set_role, text_label


class DetailPane(QFrame):
    """Setters in, signals out.

    Signals:
        requested: name of an act (``acts``) and what it is about, None = the member.
    """

    requested = Signal(str, object)

    def __init__(self, words: MemberWords) -> None:
        super().__init__()
        set_role(self, "surface")
        self.setAccessibleName(self.tr("Mitglied"))
        self._words = words
        self.roles = self._button("user-shield", self.tr("Rollen …"), acts.ROLES)
        self.rename = self._button("pencil", self.tr("Umbenennen …"), acts.RENAME)
        self.move_on = self._button("building", self.tr("Stelle wechseln …"), acts.MOVE)
        self.device = self._button(
            "device-laptop", self.tr("Gerät einladen …"), acts.INVITE_DEVICE
        )
        self.revoke = self._button("ban", self.tr("Sperren …"), acts.REVOKE, "danger")
        self._foot = self._make_foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._parts = DetailArea(self._make_head(), self._foot)
        column.addWidget(self._parts)
        self.show_page(None)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """Return what stands in the foot."""
        return (self.roles, self.rename, self.move_on, self.device, self.revoke)

    def _button(self, sign: str, words: str, act: str, role: str = "") -> QPushButton:
        button = QPushButton(words)
        button.setIcon(icon(sign, "bad" if role else "text"))
        size_icon(button, 16, gap=3)
        set_role(button, role)
        button.setProperty("act", act)
        button.clicked.connect(self._on_pressed)
        return button

    def _make_head(self) -> QFrame:
        self._head = QFrame()
        set_role(self._head, "surface", rule="bottom")
        self._title = text_label("", "section", wrap=True)
        self._house, self._chip = HouseTag(""), Chip(self._words.state("active"))
        tags = QHBoxLayout()
        tags.addWidget(self._house)
        tags.addWidget(self._chip)
        tags.addStretch(1)
        column = QVBoxLayout(self._head)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addLayout(tags)
        return self._head

    def _make_foot(self) -> QFrame:
        foot = QFrame()
        set_role(foot, "panel", rule="top")
        row = FlowLayout(8)
        foot.setLayout(row)
        row.setContentsMargins(16, 12, 16, 12)
        for button in self.buttons:
            row.addWidget(button)
        return foot

    def show_page(self, page: PersonPage | None) -> None:
        """Show a member; None = none is chosen."""
        self._head.setVisible(page is not None)
        self._foot.setVisible(page is not None and page.admin)
        if page is None:
            self._parts.show_content(None)
            return
        bar = self._parts.area.verticalScrollBar()
        place = bar.value() if self._same(page) else 0
        row = page.row
        self._title.setText(row.title)
        self._house.set_house(row.house, row.house_name)
        self._chip.set_face(self._words.headline(row))
        self.revoke.setVisible(bool(row.heard))
        content = DetailContent(page, self._words)
        content.requested.connect(self.requested)
        self._parts.show_content(content)
        bar.setValue(place)
        self._order_tabs(content)

    def set_low(self, *, low: bool) -> None:
        """Let name and buttons scroll along where there is little height."""
        self._parts.set_low(low=low)

    def _same(self, page: PersonPage) -> bool:
        return self._title.text() == page.row.title

    def _order_tabs(self, content: DetailContent) -> None:
        """Tab goes through the member before it comes to the buttons below."""
        stops = [one for one in content.findChildren(QAbstractButton) if one.isVisibleTo(content)]
        for before, after in pairwise((self._parts.area, *stops, *self.buttons)):
            QWidget.setTabOrder(before, after)

    def _on_pressed(self) -> None:
        self.requested.emit(str(self.sender().property("act")), None)
