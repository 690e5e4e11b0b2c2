"""Working days of one Land, counted from a day; times of day as ms."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from db.domain.checks.timing import SILENT, silent_day
from db.domain.working_days import SATURDAY, ZONE, is_working_day
from db.reference.holidays import holidays_in

MS = 1000
MINUTE = 60 * MS
MONTH = 30


class WorkingDays:
    """Counts from ``today``: 0 is today or, on a day off, the next working day; -1 the one before.

    Args:
        land: code of the Land whose holidays hold, e.g. ``SN``.
    """

    def __init__(self, land: str, today: date) -> None:
        self._land, self.today = land, today

    def works(self, day: date) -> bool:
        """Whether people are at their desks."""
        return is_working_day(day, lambda one: one in holidays_in(self._land, one.year))

    def day(self, offset: int) -> date:
        """The working day ``offset`` places from today."""
        day = self.today
        while not self.works(day):
            day += timedelta(days=1)
        step = timedelta(days=1 if offset > 0 else -1)
        for _ in range(abs(offset)):
            day += step
            while not self.works(day):
                day += step
        return day

    def moment(self, words: str, *, shift: int = 0) -> int:
        """``"-2 10:12"`` as ms: working days from today and a time of day.

        ``"feiertag 10:00"`` is the next public holiday at least a month ahead,
        ``"stiller-tag 10:00"`` the next Buß- und Bettag, Karfreitag or Totensonntag.
        """
        offset, clock = words.split()
        if offset in {"feiertag", "stiller-tag"}:
            return at(self._holiday(silent=offset == "stiller-tag"), clock)
        return at(self.day(int(offset) + shift), clock)

    def _holiday(self, *, silent: bool) -> date:
        ahead = (self.today + timedelta(days=n) for n in range(MONTH, MONTH + 400))
        fits = self._quiet if silent else self._loud
        return next(day for day in ahead if fits(day))

    def _quiet(self, day: date) -> bool:
        return bool(silent_day(day)) or holidays_in(self._land, day.year).get(day) in SILENT

    def _loud(self, day: date) -> bool:
        return day in holidays_in(self._land, day.year) and not self._quiet(day)

    def left_in_week(self) -> int:
        """How many working days follow today in its week."""
        if self.today.weekday() >= SATURDAY:
            return 0
        sunday = self.today + timedelta(days=6 - self.today.weekday())
        span = (sunday - self.today).days
        return sum(self.works(self.today + timedelta(days=n)) for n in range(1, span + 1))

    def of_month(self, year: int, month: int) -> list[date]:
        """All working days of a month."""
        first = date(year, month, 1)
        days = [first + timedelta(days=n) for n in range(31)]
        return [day for day in days if day.month == month and self.works(day)]


def at(day: date, clock: str) -> int:
    """A time of day (``HH:MM``, Berlin) as ms since 1970 UTC."""
    hour, minute = clock.split(":")
    moment = datetime.combine(day, time(int(hour), int(minute)), ZONE)
    return int(moment.timestamp()) * MS


def day_of(moment: int) -> date:
    """The day (Berlin) of a moment in ms."""
    return datetime.fromtimestamp(moment / MS, ZONE).date()
