"""A day that may be missing: a box that says so, and the field beside it."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QTime, QTimeZone
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QWidget

from desktop.i18n import dates

LAST_MINUTE_MS = 59_999


class DateField(QWidget):
    """``absent`` is what the box says, e.g. „unbefristet“; moments in ms, 0 = absent."""

    def __init__(self, name: str, absent: str) -> None:
        super().__init__()
        self._box, self._field = QCheckBox(absent), QDateEdit()
        self._box.setAccessibleName(f"{name}: {absent}")
        self._field.setTimeZone(QTimeZone.utc())
        self._field.setAccessibleName(name)
        self._field.setDisplayFormat("dd.MM.yyyy")
        self._field.setCalendarPopup(True)
        self._field.setDateTime(dates.to_wall(dates.now_ms()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._field)
        row.addWidget(self._box)
        row.addStretch(1)
        self._box.toggled.connect(self._field.setDisabled)
        self._box.setChecked(True)

    def show_moment(self, moment: int) -> None:
        """Show a day; 0 = absent."""
        self._box.setChecked(not moment)
        if moment:
            self._field.setDateTime(dates.to_wall(moment))

    def noon(self) -> int:
        """Return the day's noon: a day without an hour, far from both of its ends; 0 = absent."""
        return self._at(QTime(12, 0))

    def end_of_day(self) -> int:
        """Return the last moment of the day, 0 = absent."""
        end = self._at(QTime(23, 59))
        return end + LAST_MINUTE_MS if end else 0

    def _at(self, time: QTime) -> int:
        if self._box.isChecked():
            return 0
        return dates.from_wall(QDateTime(self._field.date(), time, QTimeZone.utc()))
