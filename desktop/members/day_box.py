"""A field for a day in Berlin, as every dialog of the area asks for it."""

from __future__ import annotations

from PySide6.QtCore import QTime, QTimeZone
from PySide6.QtWidgets import QDateEdit

from desktop.i18n import dates


class DayBox(QDateEdit):
    """Takes and gives moments in ms since 1970 UTC."""

    def __init__(self, at: int) -> None:
        super().__init__()
        self.setTimeZone(QTimeZone.utc())
        self.setDate(dates.to_wall(at).date())
        self.setDisplayFormat("ddd dd.MM.yyyy")
        self.setCalendarPopup(True)

    def begins(self, more: int = 0) -> int:
        """Return the midnight at which the day begins, or one so many days later."""
        wall = dates.to_wall(0)
        wall.setDate(self.date().addDays(more))
        wall.setTime(QTime(0, 0))
        return dates.from_wall(wall)

    def ends(self) -> int:
        """Return the last moment of the day."""
        return self.begins(1) - 1
