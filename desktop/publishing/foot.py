"""The line below the channels: how many are entered, and the way to let one fall away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from db.rows.publishing import PublishPage
from desktop.i18n import dates, terms
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol
from desktop.widgets.thin_bar import ThinBar

LEAVABLE = frozenset({"due", "planned"})


class Foot(QFrame):
    """Signals: `drop_requested`."""

    drop_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "card")
        self.count, self._bar = text_label("", "strong"), ThinBar()
        self._hint = text_label("", "muted", wrap=True)
        self.drop = QPushButton(self.tr("Kanal entfällt …"))
        self.drop.clicked.connect(self.drop_requested)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.count)
        column.addWidget(self._bar)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(Symbol("send", "accent", 24))
        row.addLayout(column, 2)
        row.addWidget(self._hint, 2)
        row.addWidget(self.drop)

    def set_low(self, *, low: bool) -> None:
        """Keep to one line where the window is low."""
        self._hint.setHidden(low)
        self._row.setContentsMargins(16, 4 if low else 12, 16, 4 if low else 12)

    def _dropped(self, count: int) -> str:
        words = terms.counted(count, self.tr("{0} entfällt"), self.tr("{0} entfallen"))
        return words if count else ""

    def show_page(self, page: PublishPage) -> None:
        """Show how far a draft is."""
        total = len(page.channels)
        one, many = (
            self.tr("{0} von {1} Kanal eingetragen"),
            self.tr("{0} von {1} Kanälen eingetragen"),
        )
        words = one if total == 1 else many
        dropped = sum(channel.state == "dropped" for channel in page.channels)
        entered = words.format(dates.number(page.settled - dropped), dates.number(total))
        self.count.setText(", ".join(filter(None, (entered, self._dropped(dropped)))))
        self._bar.show_part(page.settled, total)
        whole = self.tr("Alle Kanäle sind eingetragen oder entfallen.")
        part = self.tr("Veröffentlicht ist der Entwurf, wenn alle Kanäle eingetragen sind.")
        self._hint.setText(whole if page.settled == total else part)
        may = page.permit("drop").allowed and any(c.state in LEAVABLE for c in page.channels)
        self.drop.setVisible(may)
