"""The bar at the foot: for which revision, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from desktop.review.bar_label import BarLabel
from desktop.review.bar_plan import (
    GAP,
    LAST,
    MARGIN,
    PLANS,
    SMALL_MARGIN,
    Plan,
    row_width,
    words_room,
)
from desktop.review.bar_words import BarWords
from desktop.review.offers import Offer, shown_and_more
from desktop.theme.icons import icon
from desktop.theme.look import look
from desktop.widgets.action_button import ActionButton
from desktop.widgets.entry_menu import Entry, EntryMenu
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role
from desktop.widgets.symbol import Symbol
from desktop.widgets.together import laid_out_once

SIGN = 24


class DecisionBar(QFrame):
    """Outside of everything that scrolls; `act_requested` names what was pressed."""

    act_requested = Signal(str)
    why_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "panel", rule="top")
        self._keys: dict[str, str] = {}
        self._offers: tuple[Offer, ...] = ()
        self._small, self._short, self._has_more = False, False, False
        self._plan = PLANS[0]
        self._buttons: dict[str, ActionButton] = {}
        self._sign = Symbol("signature", "accent", SIGN)
        self._words = BarLabel()
        self._more = IconButton("dots", self.tr("Weitere Handlungen"))
        self._why = QAction(icon("info-circle"), self.tr("Warum liegt das bei mir?"), self)
        self._why.triggered.connect(self.why_requested)
        self._why.setVisible(False)
        self._menu = EntryMenu(self._more, self._why)
        self._menu.entry_chosen.connect(self.act_requested)
        self._more.clicked.connect(self._on_more)
        set_role(self._more, "boxed")
        self._row, self._holder = QGridLayout(self), QWidget()
        self._grid = QGridLayout(self._holder)
        self._lay_out()
        look().changed.connect(self._fit)

    def _lay_out(self) -> None:
        self._row.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        self._row.setSpacing(GAP)
        self._row.setColumnStretch(1, 1)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        for column, widget in enumerate((self._sign, self._words, self._more, self._holder)):
            self._row.addWidget(widget, 0, column)

    @override
    def minimumSizeHint(self) -> QSize:
        # What does not fit side by side goes below: the bar keeps no window wide.
        return QSize(0, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def set_keys(self, keys: dict[str, str]) -> None:
        """Take the shortcut of each act in words, e.g. ``{"approve": "Strg+Enter"}``."""
        self._keys = keys

    def set_form(self, *, small: bool, short: bool) -> None:
        """Change to buttons of one line, or to shorter words on them."""
        self._small, self._short = small, short
        self._fit()

    def _fit(self) -> None:
        """Take the first plan in which everything that is said has its room."""
        with laid_out_once(self._row, self._grid):
            self._fit_parts()

    def _fit_parts(self) -> None:
        dressed = None
        for plan in PLANS:
            if plan.short or not self._short:
                if plan.short != dressed:
                    self._dress_all(plan)
                dressed, room = plan.short, self._room(plan)
                number = self._words.fitting(room, 2 if self._small else 3, beside=plan.above)
                if number >= 0:
                    self._place(plan, number)
                    return
        self._dress_all(LAST[0])
        fitting = (plan for plan in LAST if self._room(plan) > 0)
        self._place(next(fitting, LAST[-1]), -1)

    def _room(self, plan: Plan) -> int:
        widths = [one.sizeHint().width() for one in self._buttons.values()]
        sign = self._sign.sizeHint().width() + GAP
        more = self._more.sizeHint().width() + GAP if self._has_more else 0
        width = self.width() - 2 * (SMALL_MARGIN if self._small else MARGIN)
        return words_room(plan, width, row_width(widths, plan.columns), sign, more)

    def _place(self, plan: Plan, wording: int) -> None:
        if plan.above != self._plan.above:
            self._move_buttons(above=plan.above)
        self._plan = plan
        self._sign.setVisible(plan.sign)
        self._more.setVisible(plan.more and self._has_more)
        self._words.show_wording(wording, beside=plan.above and wording >= 0)
        margin = SMALL_MARGIN if self._small else MARGIN
        self._row.setContentsMargins(margin, GAP, margin, GAP)
        self._place_buttons()

    def _move_buttons(self, *, above: bool) -> None:
        self._row.removeWidget(self._holder)
        if above:
            self._row.addWidget(self._holder, 1, 0, 1, 3, Qt.AlignmentFlag.AlignRight)
        else:
            self._row.addWidget(self._holder, 0, 3)

    def _dress_all(self, plan: Plan) -> None:
        shown, _ = shown_and_more(self._offers)
        for one in shown:
            if one.act in self._buttons:
                self._dress(self._buttons[one.act], one, short=plan.short)

    def offer_why(self, offered: bool, keys: str = "") -> None:
        """Show the way to why the draft lies here, or hide it."""
        name = self.tr("Warum liegt das bei mir?")
        self._why.setText(f"{name}\t{keys}" if keys else name)
        if offered != self._why.isVisible():
            self._why.setVisible(offered)
            self._has_more = offered or len(self._menu.actions()) > 1
            self._fit()

    def show_offers(self, words: BarWords, offers: Sequence[Offer]) -> None:
        """Say at the left for what the buttons count, and show these; seldom ones in the menu."""
        self._sign.set_symbol(*words.sign)
        self._words.set_wordings(words.wordings)
        self._offers = tuple(offers)
        shown, more = shown_and_more(self._offers)
        if [one.act for one in shown] != list(self._buttons):
            self._make_buttons(shown)
        self._fill_menu(more)
        self._fit()

    def title(self) -> str:
        """Return what stands at the left: whose decision it is."""
        return self._words.title()

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

    def _place_buttons(self) -> None:
        columns = self._plan.columns or max(len(self._buttons), 1)
        kind = QSizePolicy.Policy.Minimum if self._plan.columns else QSizePolicy.Policy.Fixed
        for place, button in enumerate(self._buttons.values()):
            button.setSizePolicy(kind, QSizePolicy.Policy.Fixed)
            self._grid.addWidget(button, place // columns, place % columns)
            button.show()

    def _dress(self, button: ActionButton, offer: Offer, *, short: bool) -> None:
        words = offer.short if short and offer.short else offer.text
        keys = self._keys.get(offer.act, "")
        button.dress(words, offer.spoken, keys, offer.reason, small=self._small)

    def _fill_menu(self, offers: Sequence[Offer]) -> None:
        self._menu.show_entries(
            [Entry(one.icon, one.text, one.act, bool(one.reason)) for one in offers]
        )
        self._has_more = bool(offers) or self._why.isVisible()

    def _on_more(self) -> None:
        self._menu.popup(self._more.mapToGlobal(self._more.rect().topLeft()))

    def _on_clicked(self) -> None:
        self.act_requested.emit(str(self.sender().property("act")))
