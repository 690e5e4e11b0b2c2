"""One condition in its dialog: number, words, what it is about, and a way to drop it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from desktop.review.dialogs.place_link import MENU_WORDS, NOWHERE, PlaceLink
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role, text_label

HEIGHT = 36


class ConditionRowEdit(QWidget):
    """Everything lies within one frame, so that the ring goes round the whole condition."""

    removed = Signal()
    changed = Signal()

    def __init__(self, number: int, text: str, places: Sequence[PlaceLink] = ()) -> None:
        super().__init__()
        self.link = NOWHERE
        self._number = text_label("", "strong")
        self.edit = QLineEdit(text)
        self._chip = QToolButton()
        self._chip.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._chip.setMenu(self._menu(places))
        self._chip.setVisible(bool(places))
        self._remove = IconButton("x", "", pixels=16)
        self._remove.clicked.connect(self.removed)
        self.edit.textChanged.connect(self.changed)
        self._lay_out()
        self.set_number(number)
        self.set_link(NOWHERE)

    def _lay_out(self) -> None:
        outer, inner = QHBoxLayout(self), QHBoxLayout(self.edit)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.edit)
        inner.setContentsMargins(10, 0, 4, 0)
        inner.setSpacing(4)
        inner.addWidget(self._number)
        inner.addStretch(1)
        for button in (self._chip, self._remove):
            button.setCursor(Qt.CursorShape.ArrowCursor)
            inner.addWidget(button)
        self._remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _menu(self, places: Sequence[PlaceLink]) -> QMenu:
        menu = QMenu(self)
        for one in (*places, NOWHERE):
            action = QAction(icon(one.icon) if one.kind else icon("x"), "", menu)
            words = f"{one.name}  {one.words}" if one.kind == "comment" else one.words
            action.setText(words[:MENU_WORDS] if one.kind else self.tr("ohne Bezug"))
            action.setData(one)
            action.triggered.connect(self._on_place)
            menu.addAction(action)
        return menu

    def _on_place(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.set_link(action.data())
            self.edit.setFocus()

    def set_link(self, link: PlaceLink) -> None:
        """Say what the condition is about."""
        self.link = link
        self._chip.setText(link.name)
        self._chip.setIcon(icon(link.icon))
        size_icon(self._chip, 16, gap=3 if link.kind else 0)
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle
        self._chip.setToolButtonStyle(beside if link.kind else alone.ToolButtonIconOnly)
        set_role(self._chip, "tag" if link.kind else "")
        self._name_chip()
        self._make_room()
        self.changed.emit()

    def _name_chip(self) -> None:
        about = self.link.name or self.tr("ohne Bezug")
        words = self.tr("Auflage {0} betrifft: {1}").format(self._number.text(), about)
        self._chip.setAccessibleName(words)
        self._chip.setToolTip(words)

    def set_number(self, number: int) -> None:
        """Count anew after one was dropped."""
        self._number.setText(str(number))
        self.edit.setAccessibleName(self.tr("Auflage {0}").format(number))
        self._remove.set_name(self.tr("Auflage {0} entfernen").format(number))
        self._name_chip()

    def text(self) -> str:
        """Return the words, without spaces round them."""
        return self.edit.text().strip()

    def _make_room(self) -> None:
        """Keep the words out from under what lies in the frame."""
        self.edit.setFixedHeight(look().px(HEIGHT))
        shown = [self._remove, *([self._chip] if self._chip.isVisibleTo(self) else [])]
        right = sum(one.sizeHint().width() + 4 for one in shown)
        self.edit.setTextMargins(self._number.sizeHint().width() + 4, 0, right, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_remove"):
            self._make_room()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(220), look().px(HEIGHT))
