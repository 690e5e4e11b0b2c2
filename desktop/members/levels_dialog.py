"""How far each check may go in the space: tried on what goes round before it is signed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from db.rows import RuleRow
from desktop.draft_parts.rule_table import RuleTable
from desktop.members.rule_dialog import RuleDialog
from desktop.members.rule_wishes import LevelsWish


class LevelsDialog(RuleDialog):
    """One choice a check."""

    help_page = "13-checks"

    def __init__(self, rules: Sequence[RuleRow], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Prüfungen"), parent)
        self.set_subline(
            self.tr("Gilt für alle Mitglieder. Eine Sperre hält das Vorlegen und Freigeben auf.")
        )
        self._table = RuleTable(rules)
        self._table.changed.connect(self.on_changed)
        self.choices = self._table.choices
        self.body.addWidget(self._table)
        self.finish(self.tr("Vorgaben"), self.tr("Prüfungen ändern"), "primary")

    @override
    def problem(self) -> str:
        return "" if self._table.chosen() else self.unchanged()

    @override
    def wish(self) -> LevelsWish:
        return LevelsWish(self._table.chosen())
