"""Entering a span in which releases rest or ask for one more step; and lifting one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QRadioButton, QSpinBox, QWidget
from typing_extensions import override

from db.rows import UnitRow
from db.rows.checks import BlackoutRow
from desktop.i18n import dates
from desktop.members.day_box import DayBox
from desktop.members.rule_dialog import RuleDialog
from desktop.members.rule_wishes import BlackoutWish, LiftWish
from desktop.members.rule_words import RuleWords
from desktop.widgets.roles import text_label

LONGEST, MOST_DAYS, USUAL_DAYS = 60, 30, 2
BLOCKS, HINTS, STEP = range(3)


class BlackoutDialog(RuleDialog):
    """Occasion, first and last day, and what it does."""

    def __init__(
        self, units: Sequence[UnitRow], *, admin: bool, parent: QWidget | None = None
    ) -> None:
        """Take the units that may decide; only an admin may ask for a step."""
        super().__init__(self.tr("Neue Sperrzeit"), parent)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST)
        self.name.setPlaceholderText(self.tr("Vorwahlzeit, Staatstrauer"))
        self.first, self.last = DayBox(dates.now_ms()), DayBox(dates.now_ms())
        self.add_labelled(self.tr("Anlass"), self.name)
        self.add_labelled(self.tr("Erster Tag"), self.first)
        self.add_labelled(self.tr("Letzter Tag"), self.last)
        self.body.addWidget(text_label(self.tr("Was für diese Tage geplant ist"), "field"))
        self.effects = QButtonGroup(self)
        for number, words in enumerate(self._offers()):
            choice = QRadioButton(words)
            self.effects.addButton(choice, number)
            self.body.addWidget(choice)
        self.effects.button(BLOCKS).setChecked(True)
        self.effects.button(STEP).setEnabled(admin and bool(units))
        self.unit, self.days = QComboBox(), QSpinBox()
        for unit in units:
            self.unit.addItem(f"{unit.house_code}, {unit.name}", unit.id)
        self.days.setRange(1, MOST_DAYS)
        self.days.setValue(USUAL_DAYS)
        self._more = self._step_fields()
        self._join()
        self._show_more()
        self.finish(self.tr("Sperrzeiten"), self.tr("Sperrzeit eintragen"), "primary")
        self.name.setFocus()

    def _offers(self) -> tuple[str, str, str]:
        return (
            self.tr("wird nicht vorgelegt und nicht freigegeben"),
            self.tr("bekommt nur einen Hinweis"),
            self.tr("zeichnet vor der Schlusszeichnung eine weitere Stelle mit"),
        )

    def _step_fields(self) -> list[QWidget]:
        labels = [
            self.add_labelled(self.tr("Weitere Stelle"), self.unit),
            self.add_labelled(self.tr("Frist in Arbeitstagen"), self.days),
        ]
        words = self.tr(
            "Ältere Programme kennen diese Station nicht: Dort kann bis zur Aktualisierung "
            "niemand entscheiden."
        )
        told = text_label(words, "muted", wrap=True)
        self.body.addWidget(told)
        return [*labels, self.unit, self.days, told]

    def _join(self) -> None:
        self.name.textChanged.connect(self.on_changed)
        for day in (self.first, self.last):
            day.dateChanged.connect(self.on_changed)
        self.effects.idToggled.connect(self._on_effect)
        self.unit.activated.connect(self.on_changed)
        self.days.valueChanged.connect(self.on_changed)

    def _on_effect(self) -> None:
        self._show_more()
        self.on_changed()

    def _show_more(self) -> None:
        for part in self._more:
            part.setVisible(self.effects.checkedId() == STEP)
        if self.isVisible():
            self.fit()

    @override
    def problem(self) -> str:
        if not self.name.text().strip():
            return self.tr("Bitte nennen Sie den Anlass.")
        if self.last.date() < self.first.date():
            return self.tr("Der letzte Tag liegt vor dem ersten.")
        return ""

    @override
    def wish(self) -> BlackoutWish | None:
        if self.problem():
            return None
        step = self.effects.checkedId() == STEP
        span = BlackoutRow(
            *("", self.name.text().strip(), self.first.begins(), self.last.ends()),
            strict=self.effects.checkedId() == BLOCKS,
            unit=str(self.unit.currentData()) if step else "",
            days=self.days.value() if step else 0,
        )
        return BlackoutWish(span)


class LiftDialog(RuleDialog):
    """Lifts a span altogether, or from a day on."""

    def __init__(self, span: BlackoutRow, words: RuleWords, parent: QWidget | None = None) -> None:
        super().__init__(span.name, parent)
        self._span = span
        self.set_subline(f"{words.days(span)}: {words.effect(span)}")
        self.whole = QRadioButton(self.tr("ganz aufheben"))
        self.early = QRadioButton(self.tr("ab einem Tag aufheben"))
        self.day = DayBox(max(span.since + 1, min(dates.now_ms(), span.until)))
        one_day = self.day.begins(1) > span.until and self.day.begins() <= span.since
        self.early.setEnabled(not one_day and not span.halt)
        self.whole.setChecked(True)
        self.body.addWidget(self.whole)
        self.body.addWidget(self.early)
        self.add_labelled(self.tr("Erster freier Tag"), self.day)
        self.day.setEnabled(False)
        self.whole.toggled.connect(self._on_choice)
        self.day.dateChanged.connect(self.on_changed)
        told = self.tr("Was unter ihr entschieden ist, bleibt.")
        self.body.addWidget(text_label(told, "muted", wrap=True))
        self.finish(self.tr("Sperrzeiten"), self.tr("Sperrzeit aufheben"), "primary")

    def _on_choice(self) -> None:
        self.day.setEnabled(self.early.isChecked())
        self.on_changed()

    @override
    def problem(self) -> str:
        inside = self._span.since < self.day.begins() <= self._span.until
        if self.early.isChecked() and not inside:
            return self.tr("Dieser Tag liegt nicht in der Sperrzeit, oder er ist ihr erster.")
        return ""

    @override
    def wish(self) -> LiftWish | None:
        if self.problem():
            return None
        return LiftWish(self._span, self.day.begins() - 1 if self.early.isChecked() else 0)
