"""The tab "Häuser und Stellen": what there is, made and renamed by admins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout
from typing_extensions import override

from db.rows import HouseRow, UnitRow
from desktop.members.line_view import LineView
from desktop.members.lines import unit_line
from desktop.members.words import MemberWords
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.roles import set_role

BARE = 640
"""Narrower, the buttons do without their symbols before a word of them is cut, px."""


class UnitsPage(QFrame):
    """Setters in, signals out.

    Signals:
        unit_requested: the unit to rename, None = a new one.
        house_requested: the house to rename, None = a new one.
    """

    unit_requested = Signal(object)
    house_requested = Signal(object)

    def __init__(self, words: MemberWords) -> None:
        super().__init__()
        set_role(self, "surface")
        self._words = words
        self._units: dict[str, UnitRow] = {}
        self._houses: dict[str, HouseRow] = {}
        self._signs: dict[QPushButton, QIcon] = {}
        heads = (self.tr("Stelle"), self.tr("Kürzel"), self.tr("Land"), self.tr("Mitglieder"))
        self.table = LineView(self.tr("Stellen des Raums"), heads, (2,))
        self.rename = self._button("pencil", self.tr("Stelle ändern …"))
        self.rename_house = self._button("pencil", self.tr("Haus ändern …"))
        self.new_house = self._button("building", self.tr("Neues Haus …"))
        self.new = self._button("plus", self.tr("Neue Stelle …"), "primary")
        self._foot = QFrame()
        set_role(self._foot, "panel", rule="top")
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(8)
        row.addWidget(self.rename)
        row.addWidget(self.rename_house)
        row.addStretch(1)
        row.addWidget(self.new_house)
        row.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self._foot)
        self._join()

    def _join(self) -> None:
        self.table.entered.connect(self._on_entered)
        self.rename.clicked.connect(self._on_rename)
        self.rename_house.clicked.connect(self._on_rename_house)
        self.new.clicked.connect(self._on_new)
        self.new_house.clicked.connect(self._on_new_house)

    def _button(self, sign: str, words: str, role: str = "") -> QPushButton:
        button = QPushButton(words)
        button.setIcon(icon(sign, "on_accent" if role else "text"))
        size_icon(button, 16, gap=3)
        set_role(button, role)
        self._signs[button] = button.icon()
        return button

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        bare = self.width() < look().px(BARE)
        for button, sign in self._signs.items():
            button.setIcon(QIcon() if bare else sign)

    def show_units(
        self,
        units: Sequence[UnitRow],
        houses: Sequence[HouseRow],
        members: Mapping[str, int],
        *,
        admin: bool,
    ) -> None:
        """Show the units; ``members``: by unit, how many there are."""
        self._units = {one.id: one for one in units}
        self._houses = {one.id: one for one in houses}
        lines = (unit_line(one, members.get(one.id, 0), self._words) for one in units)
        self.table.show_lines(tuple(lines))
        self._foot.setVisible(admin)

    def chosen(self) -> UnitRow | None:
        """Return the chosen unit, None = there is none."""
        return self._units.get(self.table.chosen_id())

    def _on_entered(self, _unit: str) -> None:
        if self._foot.isVisibleTo(self):
            self._on_rename()

    def _on_rename(self) -> None:
        if (unit := self.chosen()) is not None:
            self.unit_requested.emit(unit)

    def _on_rename_house(self) -> None:
        if (unit := self.chosen()) is not None:
            self.house_requested.emit(self._houses[unit.house])

    def _on_new(self) -> None:
        self.unit_requested.emit(None)

    def _on_new_house(self) -> None:
        self.house_requested.emit(None)
