"""Months and weekdays in German and English, and which days no calendar has."""

from __future__ import annotations

from calendar import isleap
from datetime import date

from db.sentence import NOTHING, Sentence

_ENGLISH_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_ENGLISH_DAYS = (
    *("monday", "tuesday", "wednesday", "thursday"),
    *("friday", "saturday", "sunday"),
)
WEEKDAY_NAMES = (
    NOTHING,
    *(Sentence("Montag"), Sentence("Dienstag"), Sentence("Mittwoch"), Sentence("Donnerstag")),
    *(Sentence("Freitag"), Sentence("Samstag"), Sentence("Sonntag")),
)
_MONTH_NAMES = (
    *(Sentence("Januar"), Sentence("Februar"), Sentence("März"), Sentence("April")),
    *(Sentence("Mai"), Sentence("Juni"), Sentence("Juli"), Sentence("August")),
    *(Sentence("September"), Sentence("Oktober"), Sentence("November"), Sentence("Dezember")),
)
_DAYS_IN = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY, _LEAP_DAY = 2, 29


class BadDate(ValueError):  # noqa: N818 - the sentence tells what is bad
    """A day or time that does not exist or cannot be read; the sentence is for people."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def _with_short_forms(names: tuple[str, ...], *lengths: int) -> dict[str, int]:
    found: dict[str, int] = {}
    for number, name in enumerate(names, start=1):
        for length in (len(name), *lengths):
            found[name.casefold()[:length]] = number
    return found


MONTHS = {
    **_with_short_forms(_ENGLISH_MONTHS, 3),
    **_with_short_forms(_MONTH_NAMES, 3),
    "jänner": 1,
    "feber": 2,
    "maerz": 3,
    "mrz": 3,
    "sept": 9,
}
WEEKDAYS = {
    **_with_short_forms(_ENGLISH_DAYS, 3),
    **_with_short_forms(WEEKDAY_NAMES[1:], 2, 3),
    "sonnabend": 6,
    "tues": 2,
    "thur": 4,
    "thurs": 4,
}


def german_day(day: date) -> str:
    """A day as "23.11.2026"."""
    return f"{day.day}.{day.month}.{day.year}"


def day_problem(day: int, month: int, year: int) -> Sentence:
    """Why a day does not exist, as a sentence; "" if it does.

    Args:
        day: of the month.
        month: of the year.
        year: 0 = not known, then 29 February may exist.
    """
    if not 1 <= month <= len(_DAYS_IN):
        return Sentence(
            "Den {day}.{month}. gibt es nicht: Das Jahr hat zwölf Monate.", day=day, month=month
        )
    if (day, month) == (_LEAP_DAY, _FEBRUARY) and year and not isleap(year):
        return Sentence("Den 29.2.{year} gibt es nicht: {year} ist kein Schaltjahr.", year=year)
    if 1 <= day <= _DAYS_IN[month - 1]:
        return NOTHING
    return Sentence(
        "Den {day}.{month}. gibt es nicht: Der {name} hat {length} Tage.",
        day=day,
        month=month,
        name=_MONTH_NAMES[month - 1],
        length=_DAYS_IN[month - 1],
    )
