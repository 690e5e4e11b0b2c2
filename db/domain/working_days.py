"""Deadlines in working days: pure counting; holidays are handed in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Berlin")
CLOSING = time(17, 0)
SATURDAY = 5
IsHoliday = Callable[[date], bool]


def is_working_day(day: date, is_holiday: IsHoliday) -> bool:
    """Monday to Friday, no holiday of the Land."""
    return day.weekday() < SATURDAY and not is_holiday(day)


def add_working_days(day: date, days: int, is_holiday: IsHoliday) -> date:
    """The ``days``-th working day after ``day`` (0: the day itself or the next working day)."""
    left = days
    while left > 0 or not is_working_day(day, is_holiday):
        day += timedelta(days=1)
        if left > 0 and is_working_day(day, is_holiday):
            left -= 1
    return day


def deadline(opened: datetime, days: int, hours: int, is_holiday: IsHoliday) -> datetime:
    """When a step that opened at ``opened`` is due.

    Working days end at the closing hour; a step with hours counts them on the clock and, past
    the closing hour, goes on the next working day at eight.
    """
    local = opened.astimezone(ZONE)
    if days > 0:
        due = add_working_days(local.date(), days, is_holiday)
        return datetime.combine(due, CLOSING, ZONE)
    day = add_working_days(local.date(), 0, is_holiday)
    start = local if day == local.date() else datetime.combine(day, time(8, 0), ZONE)
    due_at = start + timedelta(hours=hours)
    closing = datetime.combine(day, CLOSING, ZONE)
    if due_at <= closing:
        return due_at
    following = add_working_days(day, 1, is_holiday)
    return datetime.combine(following, time(8, 0), ZONE) + max(due_at - closing, timedelta(0))


def working_days_between(first: date, last: date, is_holiday: IsHoliday) -> int:
    """Working days after ``first`` up to and including ``last``."""
    span = (last - first).days
    return sum(is_working_day(first + timedelta(days=n), is_holiday) for n in range(1, span + 1))
