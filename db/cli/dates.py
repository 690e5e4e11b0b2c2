"""Moments as the command line prints them: ISO for programs, German words for people."""

from __future__ import annotations

from datetime import date, datetime, time
from time import time_ns

import click

from db.domain.working_days import ZONE, berlin

_DAYS = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")
_NEAR = {-1: "gestern", 0: "heute", 1: "morgen"}
NONE = "–"
LAST_MINUTE = time(23, 59)


def now_ms() -> int:
    """This moment in ms since 1970 UTC."""
    return time_ns() // 1_000_000


def _local(at: int) -> datetime:
    return berlin(at)


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


def day_start(text: str) -> int:
    """The first moment of an ISO day in ms; now, where none is named; refuses anything else."""
    return _moment(text, time()) if text else now_ms()


def day_end(text: str) -> int:
    """The last minute of an ISO day in ms, 0 = none is named; refuses anything else."""
    return _moment(text, LAST_MINUTE) if text else 0


def _moment(text: str, at: time) -> int:
    check_day(text)
    return int(datetime.combine(date.fromisoformat(text), at, ZONE).timestamp() * 1000)
