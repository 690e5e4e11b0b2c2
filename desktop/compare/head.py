"""The head of the comparison: back, which draft, and from which revision to which."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout
from typing_extensions import override

from db.rows.compare import ComparePage
from desktop.compare.revision_box import RevisionBox
from desktop.compare.words import CompareWords
from desktop.theme.look import look
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role
from desktop.widgets.symbol import Symbol
from desktop.widgets.title_lines import TitleLines

LEAST_TITLE, REST = 220, 150


class CompareHead(QFrame):
    """Signals only.

    Signals:
        back_requested: to the draft.
        old_chosen, new_chosen: digest of a revision.
        swap_requested: the one for the other.
    """

    back_requested = Signal()
    old_chosen = Signal(str)
    new_chosen = Signal(str)
    swap_requested = Signal()

    def __init__(self, words: CompareWords) -> None:
        super().__init__()
        set_role(self, "surface", rule="bottom")
        tip = self.tr("Zurück zum Entwurf (Esc)")
        self.back = IconButton("arrow-left", self.tr("Zurück zum Entwurf"), tip)
        self._lines = TitleLines()
        self._title, self._meta = self._lines.title, self._lines.about
        self.old, self.new = RevisionBox(words), RevisionBox(words)
        self.swap = IconButton("arrows-exchange", self.tr("Fassungen tauschen"))
        set_role(self.swap, "boxed")
        self._lay_out()
        self.back.clicked.connect(self.back_requested)
        self.swap.clicked.connect(self.swap_requested)
        self.old.revision_chosen.connect(self.old_chosen)
        self.new.revision_chosen.connect(self.new_chosen)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 16, 8)
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addSpacing(4)
        row.addLayout(self._lines, 1)
        row.addWidget(self.old)
        row.addWidget(Symbol("arrow-right", "text2", 18))
        row.addWidget(self.new)
        row.addWidget(self.swap)

    def show_page(self, page: ComparePage) -> None:
        """Show which draft and which revisions are compared."""
        self._title.setText(page.new.title)
        house, unit = page.new.house, page.new.unit_name
        where = unit if unit.startswith(house) else f"{house}, {unit}"
        self._meta.setText(" · ".join((where, self.tr("Fassungen vergleichen"))))
        self.old.show_choice(page, page.old.shown, self.tr("Vergleichen von"))
        self.new.show_choice(page, page.new.shown, self.tr("Vergleichen mit"))
        several = len(page.new.revisions) > 1
        for widget in (self.old, self.new, self.swap):
            widget.setEnabled(several)
        self._fit()

    def set_low(self, low: bool) -> None:
        """Keep to one line where the window is low."""
        self._meta.setVisible(not low)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Shorten the choices where they would leave no room for the title."""
        room = self.width() - look().px(LEAST_TITLE + REST)
        both = self.old.long_width() + self.new.long_width()
        for box in (self.old, self.new):
            box.set_short(both > room)
