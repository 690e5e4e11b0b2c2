"""Times of day as people write them in content plans; pure."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

from db.bulk_import.calendar_words import BadDate, german_day
from db.domain.working_days import ZONE, berlin
from db.sentence import Sentence

Cell = str | int | float | bool | date | datetime | time | timedelta | None

MINUTES_A_DAY = 24 * 60


def month_of(at: int) -> tuple[int, int]:
    """Year and month of a moment (ms) in Berlin."""
    day = berlin(at)
    return day.year, day.month


def read_time(cell: Cell) -> time:
    """A time of day: ``9:00``, ``09.00 Uhr``, ``9 Uhr``, a real time or a part of a day.

    Raises:
        BadDate: with a sentence that says what is wrong and what to write.
    """
    if isinstance(cell, datetime):
        return to_minute(cell.time())
    if isinstance(cell, time):
        return to_minute(cell)
    if isinstance(cell, timedelta):
        return _from_fraction(cell / timedelta(days=1))
    if isinstance(cell, float) and 0 <= cell < 1:
        return _from_fraction(cell)
    if isinstance(cell, (int, float)) and not isinstance(cell, bool) and cell == int(cell):
        return clock_from_words(str(int(cell)))
    if isinstance(cell, str):
        return clock_from_words(" ".join(cell.split()))
    raise BadDate(_no_time(cell))


def to_minute(clock: time) -> time:
    """Rounded to the minute, since tables store 9:10 as a fraction that may miss it."""
    seconds = clock.hour * 3600 + clock.minute * 60 + clock.second + clock.microsecond / 1e6
    return _from_fraction(min(seconds / 60, MINUTES_A_DAY - 1) / MINUTES_A_DAY)


def moment(day: date, clock: time) -> int:
    """Milliseconds since 1970 UTC of a German wall clock; raises BadDate in the lost hour."""
    local = datetime.combine(day, clock, ZONE)
    back = local.astimezone(UTC).astimezone(ZONE)
    if back.replace(tzinfo=None) != local.replace(tzinfo=None):
        message = Sentence(
            "{clock} Uhr gibt es am {day} nicht: Die Uhr wird vorgestellt.",
            clock=f"{clock:%H:%M}",
            day=german_day(day),
        )
        raise BadDate(message)
    return int(local.timestamp()) * 1000


def _from_fraction(part: float) -> time:
    minutes = round(part * MINUTES_A_DAY)
    if not 0 <= minutes < MINUTES_A_DAY:
        raise BadDate(_no_time(part))
    return time(minutes // 60, minutes % 60)


_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:\s*[:.]\s*(?P<minute>\d{2})(?::\d{2}(?:\.\d+)?)?)?"
    r"\s*(?P<unit>uhr|h)?\s*(?P<late>(?<=[a-z] )\d{2}|(?<=h)\d{2})?\s*(?P<half>[ap]\.?m\.?)?",
    re.IGNORECASE,
)


def clock_from_words(words: str) -> time:
    """A time of day in words; raises BadDate."""
    if re.fullmatch(r"0[.,]\d+", words):
        return _from_decimal(words)
    compact = re.fullmatch(r"(\d{1,2})(\d{2})(?:\s*Uhr)?", words)
    found = re.fullmatch(r"(?P<hour>\d{1,2})", words) or _CLOCK.fullmatch(words)
    if compact and not found:
        return _at(int(compact[1]), int(compact[2]))
    if not found:
        raise BadDate(_no_time(words))
    parts = found.groupdict()
    hour = _in_half(int(parts["hour"]), parts.get("half") or "")
    return _at(hour, int(parts.get("minute") or parts.get("late") or 0))


def _from_decimal(words: str) -> time:
    if len(words) == len("0.25"):
        message = Sentence("„{words}“ ist nicht eindeutig. Bitte als 9:00 schreiben.", words=words)
        raise BadDate(message)
    return _from_fraction(float(words.replace(",", ".")))


def _in_half(hour: int, half: str) -> int:
    if not half:
        return hour
    return hour % 12 + (12 if half[0] in "pP" else 0)


def _at(hour: int, minute: int) -> time:
    try:
        return time(hour, minute)
    except ValueError:
        later = Sentence("Mitternacht ist 0:00 Uhr des nächsten Tages.")
        remedy = later if hour == 24 else Sentence("Bitte eine Zeit von 0:00 bis 23:59 eintragen.")  # noqa: PLR2004
        message = Sentence(
            "{hour}:{minute:02} Uhr gibt es nicht. {remedy}",
            hour=hour,
            minute=minute,
            remedy=remedy,
        )
        raise BadDate(message) from None


def _no_time(cell: object) -> Sentence:
    return Sentence("„{cell}“ ist keine Uhrzeit. Bitte als 9:00 oder 9 Uhr schreiben.", cell=cell)
