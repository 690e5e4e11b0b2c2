"""The bar at the foot: for which revision, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.review.offers import Offer, shown_and_more
from desktop.theme.icons import icon
from desktop.widgets.action_button import ActionButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role
from desktop.widgets.symbol import Symbol

HEIGHT, SMALL_HEIGHT = 76, 52


class DecisionBar(QFrame):
    """Outside of everything that scrolls; `act_requested` names what was pressed."""

    act_requested = Signal(str)
    why_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "panel", rule="top")
        self._keys: dict[str, str] = {}
        self._offers: tuple[Offer, ...] = ()
        self._small, self._short, self._tight = False, False, False
        self._lines = ("", "")
        self._buttons: dict[str, ActionButton] = {}
        self._sign = Symbol("signature", "accent", 24)
        self._title, self._line = ElidedLabel(), ElidedLabel()
        set_role(self._title, "strong")
        set_role(self._line, "muted")
        self._more = IconButton("dots", self.tr("Weitere Handlungen"))
        self._menu = QMenu(self._more)
        self._why = QAction(icon("info-circle"), self.tr("Warum liegt das bei mir?"), self)
        self._why.triggered.connect(self.why_requested)
        self._why.setVisible(False)
        self._more.clicked.connect(self._on_more)
        set_role(self._more, "boxed")
        self._row = QHBoxLayout(self)
        self._lay_out()

    def _lay_out(self) -> None:
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._line)
        words.addStretch(1)
        self._row.addWidget(self._sign)
        self._row.addSpacing(4)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._more)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._row.addLayout(self._grid)

    def set_keys(self, keys: dict[str, str]) -> None:
        """Take the shortcut of each act in words, e.g. ``{"approve": "Strg+Enter"}``."""
        self._keys = keys

    def set_form(self, *, small: bool, short: bool, tight: bool) -> None:
        """Change to buttons of one line, to shorter words, or to two lines of buttons."""
        self._small, self._short, self._tight = small, short, tight
        self._sign.setVisible(not short)
        self._line.setText(self._lines[short])
        self._place_buttons()
        shown, _ = shown_and_more(self._offers)
        for one in shown:
            self._dress(self._buttons[one.act], one)

    def show_words(self, sign: tuple[str, str], title: str, line: str, short: str) -> None:
        """Say at the left for what the buttons count; ``short`` where there is little room."""
        self._sign.set_symbol(*sign)
        self._title.setText(title)
        self._lines = (line, short)
        self._line.setText(self._lines[self._short])
        self._line.setToolTip(line)

    def offer_why(self, offered: bool, keys: str = "") -> None:
        """Show the way to why the draft lies here, or hide it."""
        name = self.tr("Warum liegt das bei mir?")
        self._why.setText(f"{name}\t{keys}" if keys else name)
        self._why.setVisible(offered)
        self._more.setVisible(offered or len(self._menu.actions()) > 1)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show buttons from left to right; seldom ones go into the menu."""
        self._offers = tuple(offers)
        shown, more = shown_and_more(self._offers)
        if [one.act for one in shown] != list(self._buttons):
            self._make_buttons(shown)
        for one in shown:
            self._dress(self._buttons[one.act], one)
        self._fill_menu(more)

    def title(self) -> str:
        """Return what stands at the left: whose decision it is."""
        return self._title.text()

    def acts(self) -> tuple[str, ...]:
        """Return the acts that have a button, from left to right."""
        return tuple(self._buttons)

    def button(self, act: str) -> ActionButton | None:
        """Return the button of an act where it is shown."""
        return self._buttons.get(act)

    def focus_order(self) -> tuple[QWidget, ...]:
        """Return what Tab reaches here, in order: what is seldom wanted comes last."""
        return (*self._buttons.values(), self._more)

    def may(self, act: str) -> bool:
        """Tell whether an act is offered and not locked."""
        return any(one.act == act and not one.reason for one in self._offers)

    def _make_buttons(self, offers: Sequence[Offer]) -> None:
        for button in self._buttons.values():
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for one in offers:
            button = ActionButton(one.icon, one.text, one.tone, primary=one.primary)
            button.setProperty("act", one.act)
            button.clicked.connect(self._on_clicked)
            self._buttons[one.act] = button
        self._place_buttons()

    def _place_buttons(self) -> None:
        columns = 2 if self._tight else max(len(self._buttons), 1)
        for place, button in enumerate(self._buttons.values()):
            self._grid.addWidget(button, place // columns, place % columns)

    def _dress(self, button: ActionButton, offer: Offer) -> None:
        words = offer.short if self._short and offer.short else offer.text
        button.set_words(words, offer.spoken)
        button.set_keys(self._keys.get(offer.act, ""))
        button.set_small(self._small)
        button.lock(offer.reason)

    def _fill_menu(self, offers: Sequence[Offer]) -> None:
        menu = self._menu
        menu.clear()
        for one in offers:
            action = QAction(icon(one.icon), "", menu)
            action.setText(one.text)
            action.setData(one.act)
            action.setEnabled(not one.reason)
            action.triggered.connect(self._on_chosen)
            menu.addAction(action)
        menu.addAction(self._why)
        self._more.setVisible(bool(offers) or self._why.isVisible())

    def _on_more(self) -> None:
        self._menu.popup(self._more.mapToGlobal(self._more.rect().topLeft()))

    def _on_clicked(self) -> None:
        self.act_requested.emit(str(self.sender().property("act")))

    def _on_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.act_requested.emit(action.data())
