"""Moments as the command line prints them: ISO for programs, German words for people."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime

import click

from db.domain.working_days import ZONE

_DAYS = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")
_NEAR = {-1: "gestern", 0: "heute", 1: "morgen"}
NONE = "–"


def now_ms() -> int:
    """This moment in ms since 1970 UTC."""
    return time.time_ns() // 1_000_000


def _local(at: int) -> datetime:
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(ZONE)


def moment(at: int) -> str:
    """A time in ms as ISO 8601 with offset, "" = none."""
    return _local(at).isoformat(timespec="seconds") if at else ""


def day(at: int) -> str:
    """``Fr 20.11.2026``."""
    return f"{_DAYS[_local(at).weekday()]} {_local(at):%d.%m.%Y}" if at else NONE


def clock(at: int) -> str:
    """``15:00``."""
    return f"{_local(at):%H:%M}"


def spoken(at: int) -> str:
    """``Fr 20.11.2026, 15:00``, "–" = none."""
    return f"{day(at)}, {clock(at)}" if at else NONE


def due(at: int, now: int) -> str:
    """A deadline: ``heute 15:00``, ``Do 19.11.`` or, in another year, with it; "–" = none."""
    if not at:
        return NONE
    there, here = _local(at).date(), _local(now).date()
    near = _NEAR.get((there - here).days)
    if near:
        return f"{near} {clock(at)}"
    return day(at)[: -len("2026")] if there.year == here.year else day(at)


def check_day(text: str) -> None:
    """Refuses anything but an ISO date or nothing."""
    try:
        if text:
            date.fromisoformat(text)
    except ValueError:
        message = f"„{text}“ ist kein Tag. Bitte schreiben Sie JJJJ-MM-TT."
        raise click.BadParameter(message) from None
