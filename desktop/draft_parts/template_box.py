"""The wordings that the space offers for an act."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.widgets.roles import text_label


class TemplateBox(QWidget):
    """Alt and the underlined letter opens it; `chosen` carries the words."""

    chosen = Signal(str)

    def __init__(self, offered: Sequence[str]) -> None:
        super().__init__()
        self._offered = tuple(offered)
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Textbaustein"))
        self.box.addItem(self.tr("Textbaustein wählen"))
        self.box.addItems(self._offered)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.activated.connect(self._on_activated)
        label = text_label(self.tr("Text&baustein"), "field")
        label.setBuddy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label)
        column.addWidget(self.box)
        self.setFocusProxy(self.box)

    def choose(self, words: str) -> None:
        """Choose a wording as a person does; ValueError for one that is not offered."""
        self._on_activated(self._offered.index(words) + 1)

    def _on_activated(self, number: int) -> None:
        if number:
            self.chosen.emit(self._offered[number - 1])
        self.box.setCurrentIndex(0)
