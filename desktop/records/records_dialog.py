"""The dialog "Löschungen und Fristen": what waits for a second member, and what is due."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from db.rows.erasures import DueRow, ErasureRow
from desktop.i18n import dates, terms
from desktop.records.terms import ARCHIVE, BASES, CLASSES, choice, word
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import rule, text_label

WIDTH, MOST_MONTHS, SHOWN = 640, 1200, 12


@dataclass(frozen=True, slots=True)
class RecordsPage:
    """What the dialog shows; ``may``: the acting member may erase and set periods."""

    erasures: Sequence[ErasureRow]
    due: Sequence[DueRow]
    periods: Mapping[str, int]
    may: bool


class RecordsDialog(FramedDialog):
    """Each wish is handed in at once and shown when the store has it.

    Signals:
        confirmed: id of an erasure.      proposed: answer of the archive for what is due.
        period_set: class and months.
    """

    help_page = "8-log"
    confirmed = Signal(str)
    proposed = Signal(str)
    period_set = Signal(str, int)

    def __init__(self, page: RecordsPage, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Löschungen und Fristen"), "", parent)
        self._holder = QVBoxLayout()
        self._inner: QWidget | None = None
        self.body.addLayout(self._holder)
        self.add_button(self.tr("Schließen"), "primary").clicked.connect(self.accept)
        self.show_page(page)
        self.fit(WIDTH)

    def show_page(self, page: RecordsPage) -> None:
        """Show what the store says now."""
        if self._inner is not None:
            self._inner.hide()
            self._inner.deleteLater()
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        self._add_erasures(column, page)
        column.addWidget(rule())
        self._add_due(column, page)
        column.addWidget(rule())
        self._add_periods(column, page)
        self._holder.addWidget(self._inner)
        if self.isVisible():
            self.fit()

    def _add_erasures(self, column: QVBoxLayout, page: RecordsPage) -> None:
        column.addWidget(text_label(self.tr("Löschungen"), "section"))
        if not page.erasures:
            column.addWidget(text_label(self.tr("Es wurde noch nichts gelöscht."), "body"))
        for one in page.erasures[:SHOWN]:
            line = QHBoxLayout()
            line.addWidget(text_label(self._told(one), "body", wrap=True), 1)
            if one.can_confirm:
                button = QPushButton(self.tr("Löschung bestätigen"))
                button.setAutoDefault(False)
                button.setProperty("erasure", one.id)
                button.clicked.connect(self._on_confirmed)
                line.addWidget(button)
            column.addLayout(line)
        column.addWidget(text_label(self._not_reached(), "muted", wrap=True))

    def _told(self, one: ErasureRow) -> str:
        about = ", ".join(f"„{title}“" for title in one.titles) or self.tr("Angaben des Raums")
        why = f"{word(BASES, one.basis)}, {word(ARCHIVE, one.archive)}"
        count = terms.counted(one.entries, self.tr("{0} Eintrag"), self.tr("{0} Einträge"))
        if one.second:
            words = self.tr(
                "{0}: {1} von {2} gelöscht am {3}. Verlangt: {4}, bestätigt: {5}. {6}."
            )
            day = dates.day_with_year(one.confirmed_at)
            return words.format(about, one.erased, count, day, one.by, one.second, why)
        words = self.tr("{0}: {1}, wartet auf ein zweites Mitglied. Verlangt: {2}, {3}. {4}.")
        return words.format(about, count, one.by, dates.day_with_year(one.at), why)

    def _not_reached(self) -> str:
        return self.tr(
            "Nicht erreicht werden Auskünfte, Sicherungen und Ausdrucke, die schon aus der Hand "
            "gegeben sind."
        )

    def _add_due(self, column: QVBoxLayout, page: RecordsPage) -> None:
        column.addWidget(text_label(self.tr("Aufbewahrungsfrist abgelaufen"), "section"))
        if not page.due:
            column.addWidget(text_label(self.tr("Nichts ist fällig."), "body"))
        for one in page.due[:SHOWN]:
            words = self.tr("{0}: „{1}“, fällig seit {2}")
            told = words.format(
                word(CLASSES, one.class_), one.name, dates.day_with_year(one.since)
            )
            asked = self.tr("{0}, Löschung verlangt").format(told)
            column.addWidget(text_label(asked if one.proposed else told, "body", wrap=True))
        rest = len(page.due) - SHOWN
        if rest > 0:
            column.addWidget(text_label(self.tr("und {0} weitere").format(rest), "muted"))
        self.archive = choice(ARCHIVE, self.tr("Antwort des Archivs"))
        self.propose = QPushButton(self.tr("Löschung von allem Fälligen verlangen"))
        self.propose.setAutoDefault(False)
        self.propose.setEnabled(False)
        self.propose.clicked.connect(self._on_proposed)
        self.archive.currentIndexChanged.connect(self._on_answered)
        line = QHBoxLayout()
        line.addWidget(self.archive, 1)
        line.addWidget(self.propose)
        open_ = any(not one.proposed for one in page.due)
        for widget in (self.archive, self.propose):
            widget.setVisible(page.may and open_)
        column.addLayout(line)

    def _add_periods(self, column: QVBoxLayout, page: RecordsPage) -> None:
        column.addWidget(text_label(self.tr("Fristen dieses Raums"), "section"))
        grid = QGridLayout()
        for number, (class_, months) in enumerate(page.periods.items()):
            field = QSpinBox()
            field.setRange(0, MOST_MONTHS)
            field.setValue(months)
            field.setSpecialValueText(self.tr("ohne Frist"))
            field.setSuffix(self.tr(" Monate"))
            field.setEnabled(page.may)
            field.setProperty("class_", class_)
            field.setAccessibleName(word(CLASSES, class_))
            field.editingFinished.connect(self._on_period)
            label = text_label(word(CLASSES, class_), "field")
            label.setBuddy(field)
            grid.addWidget(label, number, 0)
            grid.addWidget(field, number, 1)
        grid.setColumnStretch(0, 1)
        column.addLayout(grid)
        said = self.tr("Gezählt ab dem Ende. Gelöscht wird nur, was zwei Mitglieder bestätigen.")
        column.addWidget(text_label(said, "muted", wrap=True))
        self._periods = dict(page.periods)

    def _on_answered(self) -> None:
        self.propose.setEnabled(self.archive.currentIndex() >= 0)

    def _on_confirmed(self) -> None:
        self.confirmed.emit(str(self.sender().property("erasure")))

    def _on_proposed(self) -> None:
        self.proposed.emit(str(self.archive.currentData()))

    def _on_period(self) -> None:
        field = self.sender()
        class_ = str(field.property("class_"))
        if isinstance(field, QSpinBox) and field.value() != self._periods[class_]:
            self._periods[class_] = field.value()
            self.period_set.emit(class_, field.value())
