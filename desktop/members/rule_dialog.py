"""The frame of dialogs about the space's rules; and those for wording and periods."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget
from typing_extensions import override

from db.rows.rules import RulesRow
from desktop.members.act_dialog import ActDialog
from desktop.members.rule_wishes import RetentionWish, WordingWish
from desktop.members.rule_words import RuleWords

LONGEST_REASON, MOST_MONTHS = 500, 600


class RuleDialog(ActDialog):
    """Says what is missing instead of a preview where the fields are not complete."""

    help_page = "15-members"

    def problem(self) -> str:
        """Return what keeps the wish from being tried, "" = nothing."""
        return ""

    @override
    def try_again(self) -> None:
        if words := self.problem():
            self._pause.stop()
            self.show_refusal(words)
            return
        super().try_again()

    def on_changed(self, *_told: object) -> None:
        """A field changed."""
        self.try_again()

    def unchanged(self) -> str:
        """Return the words for fields that stand as they stood."""
        return self.tr("So steht es schon.")


class WordingDialog(RuleDialog):
    """How a decision is named, and how long a reason has to be."""

    def __init__(self, rules: RulesRow, words: RuleWords, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Wortwahl und Begründungen"), parent)
        self.set_subline(self.tr("Gilt für alle Mitglieder. Das Protokoll ändert sich nicht."))
        self._rules = rules
        self.wording, self.least = QComboBox(), QSpinBox()
        for code in ("release", "cosign"):
            self.wording.addItem(words.wording(code), code)
        self.wording.setCurrentIndex(self.wording.findData(rules.wording))
        self.least.setRange(0, LONGEST_REASON)
        self.least.setValue(rules.reason_min)
        self.add_labelled(self.tr("Wortwahl"), self.wording)
        self.add_labelled(self.tr("Begründungen haben mindestens so viele Zeichen"), self.least)
        self.wording.activated.connect(self.on_changed)
        self.least.valueChanged.connect(self.on_changed)
        self.finish(self.tr("Vorgaben"), self.tr("Wortwahl ändern"), "primary")

    @override
    def problem(self) -> str:
        now = (str(self.wording.currentData()), self.least.value())
        return self.unchanged() if now == (self._rules.wording, self._rules.reason_min) else ""

    @override
    def wish(self) -> WordingWish:
        return WordingWish(str(self.wording.currentData()), self.least.value())


class RetentionDialog(RuleDialog):
    """How long each class of records is kept after it ended."""

    def __init__(self, rules: RulesRow, words: RuleWords, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Aufbewahrung"), parent)
        self.set_subline(
            self.tr(
                "Was fällig ist, wird vorgeschlagen. Gelöscht wird erst, wenn ein zweites "
                "Mitglied zustimmt."
            )
        )
        self._before = dict(rules.retention)
        self.months: dict[str, QSpinBox] = {}
        for code, months in rules.retention:
            box = QSpinBox()
            box.setRange(0, MOST_MONTHS)
            box.setSpecialValueText(self.tr("unbefristet"))
            box.setValue(months)
            box.setSuffix(self._unit(months))
            box.valueChanged.connect(self._on_months)
            self.months[code] = box
            self.add_labelled(words.record(code), box)
        self.finish(self.tr("Vorgaben"), self.tr("Aufbewahrung ändern"), "primary")

    def _unit(self, months: int) -> str:
        return self.tr(" Monat") if months == 1 else self.tr(" Monate")

    def _on_months(self) -> None:
        for box in self.months.values():
            box.setSuffix(self._unit(box.value()))
        self.on_changed()

    def _changed(self) -> dict[str, int]:
        now = {code: box.value() for code, box in self.months.items()}
        return {code: months for code, months in now.items() if months != self._before[code]}

    @override
    def problem(self) -> str:
        return "" if self._changed() else self.unchanged()

    @override
    def wish(self) -> RetentionWish:
        return RetentionWish(self._changed())
