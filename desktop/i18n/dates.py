"""Moments, days, durations and numbers as a German desk writes them."""

from __future__ import annotations

import time
from datetime import datetime

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QDate,
    QDateTime,
    QTime,
    QTimeZone,
)

from db.domain.working_days import ZONE, berlin

translate = QCoreApplication.translate
NARROW_SPACE = "\u202f"
HOUR_MS = 3_600_000
MINUTE_MS = 60_000
HOURS_A_DAY = 24
WEEKDAYS = (
    QT_TRANSLATE_NOOP("Dates", "Mo"),
    QT_TRANSLATE_NOOP("Dates", "Di"),
    QT_TRANSLATE_NOOP("Dates", "Mi"),
    QT_TRANSLATE_NOOP("Dates", "Do"),
    QT_TRANSLATE_NOOP("Dates", "Fr"),
    QT_TRANSLATE_NOOP("Dates", "Sa"),
    QT_TRANSLATE_NOOP("Dates", "So"),
)


def now_ms() -> int:
    """Return this moment in ms since 1970 UTC."""
    return time.time_ns() // 1_000_000


def local(ms: int) -> datetime:
    """Return a moment as the clock on a wall in Berlin shows it."""
    return berlin(ms)


def to_wall(ms: int) -> QDateTime:
    """Return the clock on a wall in Berlin for a Qt field (whose zone must be UTC).

    Qt's own zones are missing on some machines; a wall clock needs none.
    """
    when = local(ms)
    day_there, time_there = QDate(when.year, when.month, when.day), QTime(when.hour, when.minute)
    return QDateTime(day_there, time_there, QTimeZone.utc())


def from_wall(when: QDateTime) -> int:
    """Return the moment at which a clock on a wall in Berlin shows what a field shows."""
    there, time_there = when.date(), when.time()
    parts = (there.year(), there.month(), there.day(), time_there.hour(), time_there.minute())
    return round(datetime(*parts, tzinfo=ZONE).timestamp() * 1000)


def weekday(ms: int) -> str:
    """Return ``Mo`` to ``So``."""
    return translate("Dates", str(WEEKDAYS[local(ms).weekday()]))


def day(ms: int) -> str:
    """Return ``Mo 16.11.``."""
    when = local(ms)
    return f"{weekday(ms)} {when:%d.%m.}"


def day_with_year(ms: int) -> str:
    """Return ``Fr 20.11.2026``."""
    when = local(ms)
    return f"{weekday(ms)} {when:%d.%m.%Y}"


def clock(ms: int) -> str:
    """Return ``15:00``."""
    return f"{local(ms):%H:%M}"


def planned(ms: int) -> str:
    """Return ``Fr 20.11.2026, 09:00``."""
    return f"{day_with_year(ms)}, {clock(ms)}"


def days_from(ms: int, now: int) -> int:
    """Return how many calendar days a moment lies after now: -1 yesterday, 0 today."""
    return (local(ms).date() - local(now).date()).days


def moment(ms: int, now: int) -> str:
    """Return ``heute, 09:12``, ``gestern, 16:40``, ``Fr 13.11., 11:05`` or with the year."""
    distance = days_from(ms, now)
    near = {
        0: translate("Dates", "heute"),
        -1: translate("Dates", "gestern"),
        1: translate("Dates", "morgen"),
    }.get(distance)
    same_year = local(ms).year == local(now).year
    return f"{near or (day(ms) if same_year else day_with_year(ms))}, {clock(ms)}"


def due(ms: int, now: int) -> str:
    """Return a deadline: ``heute 15:00`` or ``Do 19.11.``."""
    if days_from(ms, now) == 0:
        return translate("Dates", "heute {0}").format(clock(ms))
    return day(ms) if local(ms).year == local(now).year else day_with_year(ms)


def deadline(ms: int, now: int) -> str:
    """Return a deadline with its hour: ``heute 15:00`` or ``Mo 16.11., 12:00``."""
    near = abs(days_from(ms, now)) <= 1
    return moment(ms, now).replace(", ", " ", 1) if near else moment(ms, now)


def time_left(ms: int, now: int) -> str:
    """Return ``überfällig``, ``noch 25 min``, ``noch 4 h`` or, beyond a day, the day."""
    left = ms - now
    if left <= 0:
        return translate("Dates", "überfällig")
    if left < HOUR_MS:
        return translate("Dates", "noch {0} min").format(str(max(left // MINUTE_MS, 1)))
    if left < HOURS_A_DAY * HOUR_MS:
        return translate("Dates", "noch {0} h").format(str(left // HOUR_MS))
    return translate("Dates", "bis {0}").format(day(ms))


def duration(ms: int) -> str:
    """Return a length of time: ``0:42``."""
    minutes, seconds = divmod(round(ms / 1000), 60)
    return f"{minutes}:{seconds:02d}"


def film_time(ms: int) -> str:
    """Return a place in a film to a tenth of a second: ``0:17,4``."""
    minutes, tenths = divmod(ms // 100, 600)
    return f"{minutes}:{tenths // 10:02d},{tenths % 10}"


def number(value: int) -> str:
    """Return a whole number with narrow spaces: ``2 200``."""
    return f"{value:,}".replace(",", NARROW_SPACE)


def file_size(count: int) -> str:
    """Return ``412 KB`` or ``4,1 MB``."""
    if count < 1 << 20:
        return f"{max(round(count / 1024), 1)} KB"
    return f"{count / (1 << 20):.1f} MB".replace(".", ",")


def euros(cents: int) -> str:
    """Return an amount as the law writes it in both languages: ``1.250,00 €``."""
    whole = f"{cents // 100:,}".replace(",", ".")
    return f"{whole},{cents % 100:02} €"
