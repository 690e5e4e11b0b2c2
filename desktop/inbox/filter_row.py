"""The lines below the segments that narrow the list: words, house, channel, what is mine."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox
from typing_extensions import override

from desktop.draft_parts.list_filter import ListFilter


class FilterRow(ListFilter):
    """Adds what a person made or decided."""

    def __init__(self) -> None:
        super().__init__()
        self._mine = QComboBox()
        self._mine.setAccessibleName(self.tr("Mein Anteil"))
        for words, key in (
            (self.tr("Von allen"), ""),
            (self.tr("Von mir angelegt"), "own"),
            (self.tr("Von mir entschieden"), "voted"),
        ):
            self._mine.addItem(words, key)
        self.column.addWidget(self._mine)
        self._mine.activated.connect(self._on_changed)

    def part(self) -> str:
        """Return ``own`` or ``voted`` for what I made or decided, wherever it is; "" = all."""
        return str(self._mine.currentData() or "")

    @override
    def clear(self) -> None:
        super().clear()
        self._mine.setCurrentIndex(0)
