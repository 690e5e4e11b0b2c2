"""Handing a step on to another unit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from db.rows import UnitRow
from desktop.draft_parts.reason_dialog import ReasonDialog, Wording
from desktop.widgets.roles import text_label


@dataclass(frozen=True, slots=True)
class Reassignment:
    """``to``: id of the unit that shall decide."""

    to: str
    reason: str


class ReassignDialog(ReasonDialog):
    """Offers the units that it is given; none is chosen beforehand."""

    def __init__(
        self, wording: Wording, about: str, units: Sequence[UnitRow], parent: QWidget | None = None
    ) -> None:
        self._offered = tuple(units)
        super().__init__(wording, about, parent)

    @override
    def add_fields(self) -> None:
        self._units = QComboBox()
        self._units.setAccessibleName(self.tr("Zuständige Stelle"))
        for unit in self._offered:
            self._units.addItem(f"{unit.house_code} · {unit.name}", unit.id)
        self._units.setPlaceholderText(self.tr("Stelle wählen"))
        self._units.setCurrentIndex(-1)
        self._missing = text_label(self.tr("Bitte wählen Sie die zuständige Stelle."), "bad")
        self._missing.hide()
        self._units.currentIndexChanged.connect(self._missing.hide)
        self.body.addWidget(text_label(self.tr("Zuständige Stelle"), "field"))
        self.body.addWidget(self._units)
        self.body.addWidget(self._missing)

    @override
    def is_complete(self) -> bool:
        chosen = self._units.currentIndex() >= 0
        self._missing.setVisible(not chosen)
        return super().is_complete() and chosen

    @override
    def answer(self) -> object:
        return Reassignment(self._units.currentData(), str(super().answer()))
