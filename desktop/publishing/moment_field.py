"""The field for a day and its hour."""

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QDateTimeEdit

from desktop.i18n import dates


def moment_field(now: int) -> QDateTimeEdit:
    """Return a field that shows a moment, ms, as the clock on a wall in Berlin does."""
    field = QDateTimeEdit()
    field.setTimeZone(QTimeZone.utc())
    field.setDateTime(dates.to_wall(now))
    field.setDisplayFormat("dd.MM.yyyy HH:mm")
    field.setCalendarPopup(True)
    return field
