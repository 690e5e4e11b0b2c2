"""Months and weekdays in German and English, and which days no calendar has."""

from __future__ import annotations

from calendar import isleap
from datetime import date

_GERMAN_MONTHS = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni"),
    *("Juli", "August", "September", "Oktober", "November", "Dezember"),
)
_ENGLISH_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_GERMAN_DAYS = (
    *("Montag", "Dienstag", "Mittwoch", "Donnerstag"),
    *("Freitag", "Samstag", "Sonntag"),
)
_ENGLISH_DAYS = (
    *("monday", "tuesday", "wednesday", "thursday"),
    *("friday", "saturday", "sunday"),
)
WEEKDAY_NAMES = ("", *_GERMAN_DAYS)
_DAYS_IN = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY, _LEAP_DAY = 2, 29


class BadDate(ValueError):  # noqa: N818 - the sentence tells what is bad
    """A day or time that does not exist or cannot be read; the message is for people."""


def _with_short_forms(names: tuple[str, ...], *lengths: int) -> dict[str, int]:
    found: dict[str, int] = {}
    for number, name in enumerate(names, start=1):
        for length in (len(name), *lengths):
            found[name.casefold()[:length]] = number
    return found


MONTHS = {
    **_with_short_forms(_ENGLISH_MONTHS, 3),
    **_with_short_forms(_GERMAN_MONTHS, 3),
    "jänner": 1,
    "feber": 2,
    "maerz": 3,
    "mrz": 3,
    "sept": 9,
}
WEEKDAYS = {
    **_with_short_forms(_ENGLISH_DAYS, 3),
    **_with_short_forms(_GERMAN_DAYS, 2, 3),
    "sonnabend": 6,
    "tues": 2,
    "thur": 4,
    "thurs": 4,
}


def german_day(day: date) -> str:
    """A day as "23.11.2026"."""
    return f"{day.day}.{day.month}.{day.year}"


def day_problem(day: int, month: int, year: int) -> str:
    """Why a day does not exist, as a sentence; "" if it does.

    Args:
        day: of the month.
        month: of the year.
        year: 0 = not known, then 29 February may exist.
    """
    if not 1 <= month <= len(_DAYS_IN):
        return f"Den {day}.{month}. gibt es nicht: Das Jahr hat zwölf Monate."
    if (day, month) == (_LEAP_DAY, _FEBRUARY) and year and not isleap(year):
        return f"Den 29.2.{year} gibt es nicht: {year} ist kein Schaltjahr."
    if 1 <= day <= _DAYS_IN[month - 1]:
        return ""
    name, length = _GERMAN_MONTHS[month - 1], _DAYS_IN[month - 1]
    return f"Den {day}.{month}. gibt es nicht: Der {name} hat {length} Tage."
