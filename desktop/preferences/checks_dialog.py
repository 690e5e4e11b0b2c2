"""The dialog in which a lead sets how far each check may go; everybody else reads it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from db.rows import RuleRow
from desktop.i18n.sentences import spoken
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import set_role, text_label

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
        self._rules, self._may_set = tuple(rules), may_set
        self.choices: dict[str, QComboBox] = {}
        # The frame scrolls; a second scroll area inside would stand beside its bar.
        self.body.addWidget(self._table())
        self.body.addStretch(1)
        self.add_cancel("" if may_set else self.tr("Schließen"))
        if may_set:
            save = self.add_button(self.tr("Prüfungen speichern"), "primary")
            save.clicked.connect(self._on_save)
        self.fit(WIDTH)

    def _table(self) -> QWidget:
        inner = QWidget()
        set_role(inner, "clear")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 2, 2, 2)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        for row, rule in enumerate(self._rules):
            grid.addWidget(_words(rule), row, 0)
            grid.addWidget(self._choice(rule), row, 1, Qt.AlignmentFlag.AlignTop)
        return inner

    def _choice(self, rule: RuleRow) -> QComboBox:
        choice = QComboBox()
        words = {
            "block": self.tr("kann sperren"),
            "hint": self.tr("nur Hinweis"),
            "off": self.tr("ruht"),
        }
        for level, word in words.items():
            usual = level == rule.default
            choice.addItem(self.tr("{0} (üblich)").format(word) if usual else word, level)
        choice.setCurrentIndex(choice.findData(rule.level))
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        choice.setAccessibleName(spoken(rule.name))
        choice.setAccessibleDescription(spoken(rule.about))
        choice.setEnabled(self._may_set)
        self.choices[rule.rule] = choice
        return choice

    def _on_save(self) -> None:
        wanted = {code: str(choice.currentData()) for code, choice in self.choices.items()}
        changed = [(one.rule, wanted[one.rule]) for one in self._rules]
        before = {one.rule: one.level for one in self._rules}
        self.chosen.emit(tuple(pair for pair in changed if pair[1] != before[pair[0]]))
        self.accept()


def _words(rule: RuleRow) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(text_label(spoken(rule.name), "strong"))
    column.addWidget(text_label(spoken(rule.about), "muted", wrap=True))
    return holder
