"""A choice for each check: how far it may go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from db.rows import RuleRow
from desktop.i18n.sentences import spoken
from desktop.widgets.roles import set_role, text_label


class RuleTable(QWidget):
    """Name, explanation and choice of every check, below each other.

    Attributes:
        choices: by rule.

    Signals:
        changed: somebody chose.
    """

    changed = Signal()

    def __init__(self, rules: Sequence[RuleRow], *, may_set: bool = True) -> None:
        super().__init__()
        set_role(self, "clear")
        self._before = {one.rule: one.level for one in rules}
        self.choices: dict[str, QComboBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 2, 2)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        for row, rule in enumerate(rules):
            grid.addWidget(_told(rule), row, 0)
            choice = self._choice(rule)
            choice.setEnabled(may_set)
            grid.addWidget(choice, row, 1, Qt.AlignmentFlag.AlignTop)

    def words(self) -> Mapping[str, str]:
        """Return how far a check may go, in words, by level."""
        return {
            "block": self.tr("kann sperren"),
            "hint": self.tr("nur Hinweis"),
            "off": self.tr("ruht"),
        }

    def chosen(self) -> dict[str, str]:
        """Return level by rule of what was changed."""
        now = {rule: str(choice.currentData()) for rule, choice in self.choices.items()}
        return {rule: level for rule, level in now.items() if level != self._before[rule]}

    def _choice(self, rule: RuleRow) -> QComboBox:
        choice = QComboBox()
        for level, word in self.words().items():
            usual = level == rule.default
            choice.addItem(self.tr("{0} (üblich)").format(word) if usual else word, level)
        choice.setCurrentIndex(choice.findData(rule.level))
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        choice.setAccessibleName(spoken(rule.name))
        choice.setAccessibleDescription(spoken(rule.about))
        choice.activated.connect(self.changed)
        self.choices[rule.rule] = choice
        return choice


def _told(rule: RuleRow) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(text_label(spoken(rule.name), "strong"))
    column.addWidget(text_label(spoken(rule.about), "muted", wrap=True))
    return holder
