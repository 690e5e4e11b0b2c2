"""The head of a draft: title, planned time, house, and which revision is shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from db.rows import ReviewPage
from desktop.i18n import dates
from desktop.theme.states import state_face
from desktop.widgets.chip import Chip
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role
from desktop.widgets.symbol import Symbol

STATE_PLACE = 2
"""In the row of the head: behind the button to the list and the words."""


class DraftHeader(QFrame):
    """Two lines; in low windows one. `list_requested`: back to the list, where it is hidden."""

    list_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "surface")
        self._low, self._narrow = False, False
        self._title, self._meta = ElidedLabel(), ElidedLabel()
        set_role(self._title, "page")
        set_role(self._meta, "muted")
        self._state = Chip(state_face("draft"))
        self._second = QWidget()
        second = self._facts = QHBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(6)
        second.addWidget(Symbol("calendar-month", "text2", 16))
        second.addWidget(self._meta, 1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._second)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 10, 12, 6)
        self._row.setSpacing(12)
        self._list = IconButton("inbox", self.tr("Liste zeigen"), self.tr("Liste zeigen (F6)"))
        self._list.clicked.connect(self.list_requested)
        self._list.hide()
        self._row.addWidget(self._list)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._state)

    def add_right(self, widget: QWidget) -> None:
        """Put a widget at the right end."""
        self._row.addWidget(widget)

    def offer_list(self, *, offered: bool) -> None:
        """Show a button to the list, where the window has no room for both."""
        self._list.setVisible(offered)

    def set_low(self, low: bool) -> None:
        """Keep to one line where the window is low."""
        self._second.setVisible(not low)
        self._low = low
        self._place_state()

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the state into the second line, so that the title has room."""
        self._narrow = narrow
        self._place_state()

    def _place_state(self) -> None:
        if self._narrow and not self._low:
            self._facts.insertWidget(0, self._state)
        else:
            self._row.insertWidget(STATE_PLACE, self._state)

    def show_page(self, page: ReviewPage, state: str) -> None:
        """Show the head of a draft; ``state``: code of the mark, "" = none."""
        self._title.setText(page.title)
        self._meta.set_texts(*self._meta_words(page))
        self._state.setVisible(bool(state))
        if state:
            self._state.set_face(state_face(state))

    def _meta_words(self, page: ReviewPage) -> tuple[str, ...]:
        """From long to short; time and house stay longest."""
        when = page.shown.planned_at
        plain = dates.planned(when) if when else self.tr("Ohne Termin")
        planned = self.tr("Geplant für {0}").format(plain) if when else plain
        whole = "  ·  ".join(part for part in (planned, page.house, page.external_ref) if part)
        short = dates.day(when) if when else plain
        shorter = (f"{one} · {page.house}" for one in (planned, plain, short))
        return whole, *shorter
