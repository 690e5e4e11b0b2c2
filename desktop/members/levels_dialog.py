"""How far each check may go in the space: tried on what goes round before it is signed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from db.rows import RuleRow
from desktop.i18n.sentences import spoken
from desktop.members.rule_dialog import RuleDialog
from desktop.members.rule_wishes import LevelsWish
from desktop.members.rule_words import RuleWords
from desktop.widgets.roles import set_role, text_label


class LevelsDialog(RuleDialog):
    """One choice a check."""

    help_page = "13-checks"

    def __init__(
        self, rules: Sequence[RuleRow], words: RuleWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Prüfungen"), parent)
        self.set_subline(
            self.tr("Gilt für alle Mitglieder. Eine Sperre hält das Vorlegen und Freigeben auf.")
        )
        self._before = {one.rule: one.level for one in rules}
        self.choices: dict[str, QComboBox] = {}
        inner = QWidget()
        set_role(inner, "clear")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 2, 2, 2)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        for row, rule in enumerate(rules):
            grid.addWidget(_told(rule), row, 0)
            grid.addWidget(self._choice(rule, words), row, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(inner)
        self.finish(self.tr("Vorgaben"), self.tr("Prüfungen ändern"), "primary")

    def _choice(self, rule: RuleRow, words: RuleWords) -> QComboBox:
        choice = QComboBox()
        for level in ("block", "hint", "off"):
            choice.addItem(words.level(level, usual=level == rule.default), level)
        choice.setCurrentIndex(choice.findData(rule.level))
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        choice.setAccessibleName(spoken(rule.name))
        choice.setAccessibleDescription(spoken(rule.about))
        choice.activated.connect(self.on_changed)
        self.choices[rule.rule] = choice
        return choice

    def _changed(self) -> dict[str, str]:
        now = {code: str(choice.currentData()) for code, choice in self.choices.items()}
        return {code: level for code, level in now.items() if level != self._before[code]}

    @override
    def problem(self) -> str:
        return "" if self._changed() else self.unchanged()

    @override
    def wish(self) -> LevelsWish:
        return LevelsWish(self._changed())


def _told(rule: RuleRow) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(text_label(spoken(rule.name), "strong"))
    column.addWidget(text_label(spoken(rule.about), "muted", wrap=True))
    return holder
