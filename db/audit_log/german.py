"""Numbers, days and amounts as German documents write them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from db.domain.working_days import berlin

_MONTHS = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September"),
    *("Oktober", "November", "Dezember"),
)
_THIN = "\N{NARROW NO-BREAK SPACE}"


def whole(number: int) -> str:
    """Return a whole number with points: 12.345."""
    return f"{number:,}".replace(",", ".")


def tenths(number: float) -> str:
    """Return a number with one decimal: 2,5; "–" below zero, which means none."""
    return "–" if number < 0 else f"{number:.1f}".replace(".", ",")


def euros(amount: Decimal) -> str:
    """Return an amount: 1.250,50 €."""
    points = f"{amount:,.2f}".translate(str.maketrans(",.", ".,"))
    return f"{points}{_THIN}€"


def day_and_time(moment: datetime) -> str:
    """Return 12.03.2026, 09:00 Uhr."""
    return f"{moment:%d.%m.%Y, %H:%M} Uhr"


def long_day(ms: int) -> str:
    """Return the day of a moment in Europe/Berlin: 12. März 2026, 09:00 Uhr."""
    moment = berlin(ms)
    return f"{moment.day}. {_MONTHS[moment.month - 1]} {moment:%Y, %H:%M} Uhr"


def month_name(month: str) -> str:
    """Return März 2026 for 2026-03."""
    year, _, number = month.partition("-")
    return f"{_MONTHS[int(number) - 1]} {year}"


def short_day(day: str) -> str:
    """Return 12.03.2026 for 2026-03-12; anything else as it is."""
    parts = day.split("-")
    return ".".join(reversed(parts)) if len(parts) == len("ymd") else day
