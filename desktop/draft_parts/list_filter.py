"""The lines above a list of drafts that narrow it: words, house, channel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from db.rows import HouseRow
from desktop.draft_parts.house_box import HouseBox
from desktop.i18n import terms
from desktop.theme.icons import icon
from desktop.widgets.search_field import SearchField


class ListFilter(QWidget):
    """Hidden until asked for; closing it takes the filter away.

    Signals:
        changed: something else is wanted.      left: back to the list.

    Attributes:
        column: layout, for further lines.
    """

    changed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchField(self.tr("Liste filtern"))
        self._houses, self._channels = HouseBox(), QComboBox()
        self._channels.setAccessibleName(self.tr("Kanal"))
        self._channels.addItem(self.tr("Alle Kanäle"), "")
        for code, name in terms.CHANNEL_NAMES.items():
            self._channels.addItem(icon(terms.channel_icon(code)), name, code)
        column = self.column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.search)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._houses, 1)
        row.addWidget(self._channels, 1)
        column.addLayout(row)
        self.search.searched.connect(self._on_changed)
        self.search.left.connect(self.left)
        self._houses.activated.connect(self._on_changed)
        self._channels.activated.connect(self._on_changed)
        self.hide()

    def show_houses(self, houses: Sequence[HouseRow]) -> None:
        """Offer the houses of the space."""
        self._houses.show_houses(houses)

    def text(self) -> str:
        """Return the words to find."""
        return self.search.text().strip()

    def house(self) -> str:
        """Return the code of the chosen house, "" = all."""
        return self._houses.house()

    def channel(self) -> str:
        """Return the code of the chosen channel, "" = all."""
        return str(self._channels.currentData() or "")

    def clear(self) -> None:
        """Take the filter away."""
        self.search.clear()
        self._houses.setCurrentIndex(0)
        self._channels.setCurrentIndex(0)

    def _on_changed(self) -> None:
        self.changed.emit()
