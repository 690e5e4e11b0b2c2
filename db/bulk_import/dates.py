"""Days as people write them in content plans; pure, nothing guessed silently."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from db.bulk_import.calendar_words import (
    MONTHS,
    WEEKDAY_NAMES,
    WEEKDAYS,
    BadDate,
    day_problem,
    german_day,
)
from db.bulk_import.times import MINUTES_A_DAY, Cell, clock_from_words, to_minute
from db.domain.working_days import ZONE
from db.sentence import NOTHING, Sentence

# Day 0 of the serial numbers of Excel and LibreOffice, right from 1 March 1900 on.
_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - a table knows no time zone
_SERIALS = (36_526, 73_051)  # 2000-01-01 … 2100-01-01
_YEARS = (2000, 2100)
_LOOK_BACK = timedelta(days=60)
_SHAPES = Sentence("Bitte als 23.11.2026, 2026-11-23 oder „KW 48 Mi“ schreiben.")


@dataclass(frozen=True, slots=True)
class Day:
    """A day as read.

    Attributes:
        date: the day.
        spelled: what a row's digest sees: the ISO day, or what was written where the reading
            depends on today ("W23-3", "--11-23", "wd3"), so that reading again next month
            changes nothing.
        note: sentence for people where something was filled in, "" otherwise.
        clock: the time of day that stood in the same cell, if any.
    """

    date: date
    spelled: str
    note: Sentence = NOTHING
    clock: time | None = None


def read_day(cell: Cell, today: date) -> Day:
    """A day from any cell that may hold one.

    Args:
        cell: ``23.11.2026``, ``1.6.26``, ISO, an Excel serial, a real date, ``KW 23 Mi``, with
            weekday before it or time behind it.
        today: decides the year where none is written.

    Raises:
        BadDate: with a sentence that says what is wrong and what to write.
    """
    if isinstance(cell, datetime):
        day, clock = cell.date(), _not_midnight(cell.time())
        return _checked(Day(day, day.isoformat(), clock=clock))
    if isinstance(cell, date):
        return _checked(Day(cell, cell.isoformat()))
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return _from_serial(float(cell))
    if not isinstance(cell, str):
        raise _unreadable(cell)
    return _checked(_from_words(" ".join(cell.split()), today))


def _from_words(words: str, today: date) -> Day:
    stamp = _iso_stamp(words)
    if stamp:
        return stamp
    weekday, rest = _leading_weekday(words)
    for shape, read in _READERS:
        found = shape.match(rest)
        if found:
            day = read(found, today, weekday)
            return _with_clock(_fitting(day, weekday), rest[found.end() :])
    if weekday and not rest:
        return _next_weekday(weekday, today)
    raise _unreadable(words)


def _iso_stamp(words: str) -> Day | None:
    if "T" not in words and "t" not in words:
        return None
    try:
        stamp = datetime.fromisoformat(words)
    except ValueError:
        return None
    local = stamp.astimezone(ZONE) if stamp.tzinfo else stamp
    return Day(local.date(), local.date().isoformat(), NOTHING, to_minute(local.time()))


def _leading_weekday(words: str) -> tuple[int, str]:
    found = re.match(r"([^\W\d_]+)[.,\s]*", words)
    number = WEEKDAYS.get(found[1].casefold(), 0) if found else 0
    return (number, words[found.end() :]) if found and number else (0, words)


def _from_numbers(found: re.Match[str], today: date, _: int) -> Day:
    return _day(int(found["day"]), int(found["month"]), found["year"] or "", today)


def _from_month_name(found: re.Match[str], today: date, _: int) -> Day:
    month = MONTHS.get(found["name"].casefold())
    if month is None:
        raise _unreadable(found.string)
    return _day(int(found["day"]), month, found["year"] or "", today)


def _from_week(found: re.Match[str], today: date, before: int) -> Day:
    weekday = before or WEEKDAYS.get((found["name"] or "").casefold(), 0)
    week = int(found["week"])
    if not weekday:
        message = Sentence(
            "In „{text}“ fehlt der Wochentag. Bitte z. B. „KW {week} Mi“ schreiben.",
            text=found.string,
            week=week,
        )
        raise BadDate(message)
    year = _full_year(found["year"]) if found["year"] else 0
    if year:
        day = _of_week(year, week, weekday)
        return Day(day, day.isoformat())
    day = _soon(today, lambda year: _of_week(year, week, weekday))
    return Day(day, f"W{week}-{weekday}", Sentence("Jahr ergänzt: {day}.", day=german_day(day)))


def _from_slashes(found: re.Match[str], _: date, __: int) -> Day:
    message = Sentence(
        "„{text}“ ist nicht eindeutig: Tag und Monat lassen sich nicht "
        "unterscheiden. Bitte als 23.11.2026 schreiben.",
        text=found[0],
    )
    raise BadDate(message)


def _from_digits(found: re.Match[str], _: date, __: int) -> Day:
    return _from_serial(float(found[0].replace(",", ".")))


def _from_serial(number: float) -> Day:
    if not _SERIALS[0] <= number < _SERIALS[1]:
        message = Sentence(
            "Die Zahl {number:g} ist kein Datum. {shapes}", number=number, shapes=_SHAPES
        )
        raise BadDate(message)
    stamp = _EPOCH + timedelta(minutes=round(number * MINUTES_A_DAY))
    return Day(stamp.date(), stamp.date().isoformat(), NOTHING, _not_midnight(stamp.time()))


def _day(day: int, month: int, year: str, today: date) -> Day:
    known = _full_year(year) if year else 0
    problem = day_problem(day, month, known)
    if problem:
        raise BadDate(problem)
    if known:
        found = date(known, month, day)
        return Day(found, found.isoformat())
    found = _soon(today, lambda one: _or_bad(one, month, day))
    return Day(
        found,
        f"--{month:02}-{day:02}",
        Sentence("Jahr ergänzt: {day}.", day=german_day(found)),
    )


def _or_bad(year: int, month: int, day: int) -> date:
    problem = day_problem(day, month, year)
    if problem:
        raise BadDate(problem)
    return date(year, month, day)


def _soon(today: date, in_year: Callable[[int], date]) -> date:
    """The day in the year that brings it closest after two months ago."""
    earliest = today - _LOOK_BACK
    first = in_year(earliest.year)
    return first if first >= earliest else in_year(earliest.year + 1)


def _of_week(year: int, week: int, weekday: int) -> date:
    weeks = date(year, 12, 28).isocalendar().week
    if not 1 <= week <= weeks:
        message = Sentence(
            "KW {week} gibt es {year} nicht: Das Jahr hat {weeks} Wochen.",
            week=week,
            year=year,
            weeks=weeks,
        )
        raise BadDate(message)
    return date.fromisocalendar(year, week, weekday)


def _next_weekday(weekday: int, today: date) -> Day:
    day = today + timedelta(days=(weekday - today.isoweekday() - 1) % 7 + 1)
    note = Sentence(
        "„{weekday}“ gelesen als {day}. Besser ein Datum eintragen.",
        weekday=WEEKDAY_NAMES[weekday],
        day=german_day(day),
    )
    return Day(day, f"wd{weekday}", note)


def _fitting(day: Day, weekday: int) -> Day:
    real = day.date.isoweekday()
    if weekday and weekday != real:
        message = Sentence(
            "Der {day} ist ein {right}, kein {wrong}. Bitte Datum oder Wochentag berichtigen.",
            day=german_day(day.date),
            right=WEEKDAY_NAMES[real],
            wrong=WEEKDAY_NAMES[weekday],
        )
        raise BadDate(message)
    return day


def _with_clock(day: Day, rest: str) -> Day:
    rest = rest.strip(" ,;–-").removeprefix("um ").strip()
    return replace(day, clock=clock_from_words(rest)) if rest else day


def _checked(day: Day) -> Day:
    if not _YEARS[0] <= day.date.year < _YEARS[1]:
        message = Sentence(
            "Das Jahr {year} kann nicht stimmen. {shapes}", year=day.date.year, shapes=_SHAPES
        )
        raise BadDate(message)
    return day


def _full_year(year: str) -> int:
    return int(year) + 2000 if len(year) < len("2000") else int(year)


def _not_midnight(clock: time) -> time | None:
    return to_minute(clock) if clock != time() else None


def _unreadable(cell: object) -> BadDate:
    return BadDate(Sentence("„{cell}“ ist kein Datum. {shapes}", cell=cell, shapes=_SHAPES))


_WORD = r"[^\W\d_]+"
_YEAR = r"(?P<year>\d{4}|\d{2})"
_WEEK = rf"(?:KW|CW|W|Kalenderwoche|week)\.?\s*(?P<week>\d{{1,2}})(?:\s*[/.]\s*{_YEAR})?(?!\d)"
_SHAPES_READ: tuple[tuple[str, Callable[[re.Match[str], date, int], Day]], ...] = (
    (rf"(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.\s?{_YEAR}?(?!\d)", _from_numbers),
    (r"(?P<year>\d{4})([-/.])(?P<month>\d{1,2})\2(?P<day>\d{1,2})(?!\d)", _from_numbers),
    (r"(?P<year>20\d\d)(?P<month>\d\d)(?P<day>\d\d)(?!\d)", _from_numbers),
    (rf"{_WEEK}(?:[\s,]+(?P<name>{_WORD})\.?)?", _from_week),
    (
        rf"(?P<day>\d{{1,2}})\.?\s*(?P<name>{_WORD})\.?\s*(?P<year>\d{{4}})?(?!\d)",
        _from_month_name,
    ),
    (
        rf"(?P<name>{_WORD})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})",
        _from_month_name,
    ),
    (r"\d{1,2}([-/])\d{1,2}\1\d{2,4}", _from_slashes),
    (r"\d{5}(?:[.,]\d+)?$", _from_digits),
)
_READERS = tuple((re.compile(shape, re.IGNORECASE), read) for shape, read in _SHAPES_READ)
