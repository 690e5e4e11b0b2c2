"""From which day to which: a choice of usual spans, and two fields for any other."""

from __future__ import annotations

from PySide6.QtCore import QDate, QSignalBlocker, QTimeZone, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QFrame, QVBoxLayout

from desktop.i18n import dates
from desktop.widgets.roles import set_role

ALL, TODAY, WEEK, MONTH, LAST_MONTH, YEAR, OWN = range(7)
MONDAY = 1


class PeriodBox(QFrame):
    """Setters in, signals out.

    Signals:
        changed: another span is wanted.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "clear")
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Zeitraum"))
        self.choice.addItems(
            [
                self.tr("Ganzes Protokoll"),
                self.tr("Heute"),
                self.tr("Diese Woche"),
                self.tr("Dieser Monat"),
                self.tr("Voriger Monat"),
                self.tr("Dieses Jahr"),
                self.tr("Von … bis …"),
            ]
        )
        self.first = self._field(self.tr("Von"))
        self.last = self._field(self.tr("Bis"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.choice, self.first, self.last):
            column.addWidget(part)
        self.choice.activated.connect(self._on_choice)
        self._show_choice()

    def _field(self, name: str) -> QDateEdit:
        field = QDateEdit()
        field.setTimeZone(QTimeZone.utc())
        field.setAccessibleName(name)
        field.setDisplayFormat("dd.MM.yyyy")
        field.setCalendarPopup(True)
        field.setKeyboardTracking(False)
        field.setDate(_today())
        field.dateChanged.connect(self._on_date)
        return field

    def days(self) -> tuple[str, str]:
        """Return first and last day as ISO dates, "" = open."""
        if self.choice.currentIndex() == ALL:
            return "", ""
        return (
            self.first.date().toString("yyyy-MM-dd"),
            self.last.date().toString("yyyy-MM-dd"),
        )

    def clear(self) -> None:
        """Ask for the whole log, without a signal."""
        self.choice.setCurrentIndex(ALL)
        self._show_choice()

    def choose(self, first: QDate, last: QDate) -> None:
        """Ask for a span of days as a person would."""
        with QSignalBlocker(self.first), QSignalBlocker(self.last):
            self.first.setDate(first)
            self.last.setDate(last)
        self.choice.setCurrentIndex(OWN)
        self._on_choice()

    def _on_choice(self) -> None:
        self._show_choice()
        self.changed.emit()

    def _on_date(self) -> None:
        self.choice.setCurrentIndex(OWN)
        self.changed.emit()

    def _show_choice(self) -> None:
        chosen = self.choice.currentIndex()
        for field in (self.first, self.last):
            field.setVisible(chosen != ALL)
        span = _span(chosen, _today())
        if span is not None:
            with QSignalBlocker(self.first), QSignalBlocker(self.last):
                self.first.setDate(span[0])
                self.last.setDate(span[1])


def _today() -> QDate:
    return dates.to_wall(dates.now_ms()).date()


def _span(choice: int, today: QDate) -> tuple[QDate, QDate] | None:
    """Return first and last day of a usual span; None where it is no such."""
    month = QDate(today.year(), today.month(), 1)
    spans = {
        TODAY: (today, today),
        WEEK: (today.addDays(MONDAY - today.dayOfWeek()), today),
        MONTH: (month, today),
        LAST_MONTH: (month.addMonths(-1), month.addDays(-1)),
        YEAR: (QDate(today.year(), 1, 1), today),
    }
    return spans.get(choice)
