"""The bar above the help: back, forward, home, search, from hit to hit, print."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.i18n import terms
from desktop.theme.look import look
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.search_field import SearchField

SEARCH_WIDTH = 260


class HelpBar(QFrame):
    """Setters in, wishes out.

    Signals:
        step_requested: 1 or -1, the next or the previous hit.
    """

    step_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "panel", rule="bottom")
        self.back = IconButton("arrow-left", self.tr("Zurück"), self.tr("Zurück (Alt+←)"))
        self.forward = IconButton("arrow-right", self.tr("Vor"), self.tr("Vor (Alt+→)"))
        self.home = IconButton("home", self.tr("Erste Seite"))
        self.search = SearchField(self.tr("Hilfe durchsuchen"))
        self.print = IconButton("printer", self.tr("Seite drucken …"))
        self._count, self._place = ElidedLabel(), text_label("", "muted")
        set_role(self._count, "muted")
        self._up = IconButton(
            "chevron-up", self.tr("Voriger Treffer"), self.tr("Voriger Treffer (Umschalt+F3)")
        )
        self._down = IconButton(
            "chevron-down", self.tr("Nächster Treffer"), self.tr("Nächster Treffer (F3)")
        )
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        self.search.setMinimumWidth(look().px(SEARCH_WIDTH) // 2)
        self.search.setMaximumWidth(look().px(SEARCH_WIDTH))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(6)
        for widget in (self.back, self.forward, self.home):
            row.addWidget(widget)
        row.addWidget(self.search, 2)
        row.addWidget(self._count, 1)
        for part in (self._place, self._up, self._down, self.print):
            row.addWidget(part)
        self.show_hits(0, 0)

    def show_hits(self, hits: int, pages: int, *, searched: bool = False) -> None:
        """Say how often and on how many pages the words stand; nothing without a search."""
        found = terms.counted(hits, self.tr("{0} Treffer"), self.tr("{0} Treffer"))
        where = terms.counted(pages, self.tr("auf {0} Seite"), self.tr("auf {0} Seiten"))
        words = f"{found} {where}" if hits else self.tr("Nichts gefunden")
        self._count.setText(words if searched else "")
        for widget in (self._place, self._up, self._down):
            widget.setVisible(hits > 0)

    def show_place(self, hit: int, hits: int) -> None:
        """Say which hit is in sight, from 1."""
        self._place.setText(self.tr("Treffer {0} von {1}").format(hit, hits))

    def count_words(self) -> str:
        """Return what is said about the search, "" = nothing."""
        return self._count.text()

    def place_words(self) -> str:
        """Return which hit is said to be in sight."""
        return self._place.text()

    def _on_up(self) -> None:
        self.step_requested.emit(-1)

    def _on_down(self) -> None:
        self.step_requested.emit(1)
