"""The box that narrows a list to one house."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from db.rows import HouseRow


class HouseBox(QComboBox):
    """Offers all houses and each."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Haus"))
        self.show_houses(())

    def show_houses(self, houses: Sequence[HouseRow]) -> None:
        """Offer the houses of the space; what is chosen stays, where it is still there."""
        chosen = self.house()
        self.clear()
        self.addItem(self.tr("Alle Häuser"), "")
        for house in houses:
            self.addItem(house.code, house.code)
        self.setCurrentIndex(max(self.findData(chosen), 0))

    def house(self) -> str:
        """Return the code of the one chosen, "" = all."""
        return str(self.currentData() or "")
