"""The dialog in which a lead sets how far each check may go; everybody else reads it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.rows import RuleRow
from desktop.draft_parts.rule_table import RuleTable
from desktop.widgets.framed_dialog import FramedDialog

WIDTH = 640


class ChecksDialog(FramedDialog):
    """Signals: ``chosen``: ((rule, level), …) of what was changed."""

    help_page = "13-checks"
    chosen = Signal(object)

    def __init__(
        self, rules: Sequence[RuleRow], *, may_set: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Prüfungen des Raums"), self.tr("Wie weit darf jede Prüfung gehen?"), parent
        )
        self.set_subline(
            self.tr("Gilt für alle Mitglieder. Eine Sperre hält das Vorlegen und Freigeben auf.")
            if may_set
            else self.tr("Einstellen können das die Administration und die Federführung.")
        )
        self._table = RuleTable(rules, may_set=may_set)
        self.choices = self._table.choices
        # The frame scrolls; a second scroll area inside would stand beside its bar.
        self.body.addWidget(self._table)
        self.body.addStretch(1)
        self.add_cancel("" if may_set else self.tr("Schließen"))
        if may_set:
            save = self.add_button(self.tr("Prüfungen speichern"), "primary")
            save.clicked.connect(self._on_save)
        self.fit(WIDTH)

    def _on_save(self) -> None:
        self.chosen.emit(tuple(self._table.chosen().items()))
        self.accept()
