"""Deadlines in working days: pure counting; holidays are handed in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Berlin")
CLOSING = time(17, 0)
SATURDAY = 5
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
EARLIEST, LATEST = datetime(1900, 1, 1, tzinfo=UTC), datetime(3000, 1, 1, tzinfo=UTC)
MOST_DAYS = 10_000
"""Of a step: more than anybody sets on purpose, few enough to count."""
IsHoliday = Callable[[date], bool]


def berlin(moment: int) -> datetime:
    """A moment (ms since 1970) on the clocks of Berlin, between 1900 and 3000.

    Moments come from entries, and anybody's program may have written those: what no calendar
    has becomes the edge of ours, or one entry would stop every program that reads it.
    """
    span = [round((edge - EPOCH).total_seconds() * 1000) for edge in (EARLIEST, LATEST)]
    return (EPOCH + timedelta(milliseconds=min(max(moment, span[0]), span[1]))).astimezone(ZONE)


def is_working_day(day: date, is_holiday: IsHoliday) -> bool:
    """Monday to Friday, no holiday of the Land."""
    return day.weekday() < SATURDAY and not is_holiday(day)


def add_working_days(day: date, days: int, is_holiday: IsHoliday) -> date:
    """The ``days``-th working day after ``day`` (0: the day itself or the next working day)."""
    left = min(days, MOST_DAYS)
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
    due_at = start + timedelta(hours=min(hours, MOST_DAYS))
    closing = datetime.combine(day, CLOSING, ZONE)
    if due_at <= closing:
        return due_at
    following = add_working_days(day, 1, is_holiday)
    return datetime.combine(following, time(8, 0), ZONE) + max(due_at - closing, timedelta(0))


def working_days_between(first: date, last: date, is_holiday: IsHoliday) -> int:
    """Working days after ``first`` up to and including ``last``."""
    span = (last - first).days
    return sum(is_working_day(first + timedelta(days=n), is_holiday) for n in range(1, span + 1))
