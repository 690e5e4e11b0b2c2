"""Public holidays per Land; source: the library ``holidays``, which follows each Land's law."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache
from types import MappingProxyType

LANDS = MappingProxyType(
    {
        "BB": "Brandenburg",
        "BE": "Berlin",
        "BW": "Baden-Württemberg",
        "BY": "Bayern",
        "HB": "Bremen",
        "HE": "Hessen",
        "HH": "Hamburg",
        "MV": "Mecklenburg-Vorpommern",
        "NI": "Niedersachsen",
        "NW": "Nordrhein-Westfalen",
        "RP": "Rheinland-Pfalz",
        "SH": "Schleswig-Holstein",
        "SL": "Saarland",
        "SN": "Sachsen",
        "ST": "Sachsen-Anhalt",
        "TH": "Thüringen",
    }
)


@cache
def holidays_in(land: str, year: int) -> Mapping[date, str]:
    """The holidays of one year with their German names.

    Args:
        land: code in ``LANDS``; "" or "DE" = only those all of Germany has.
        year: calendar year.

    Raises:
        ValueError: for a Land that does not exist.
    """
    if land not in LANDS and land not in {"", "DE"}:
        message = f"no such Land: {land!r}"
        raise ValueError(message)
    from holidays import country_holidays  # noqa: PLC0415 - takes 80 ms to load

    subdivision = land if land in LANDS else None
    found = country_holidays("DE", subdiv=subdivision, years=year, language="de")
    return MappingProxyType(dict(sorted(found.items())))


def holidays_of(land: str, years: Iterable[int]) -> frozenset[date]:
    """The holidays of several years, as the working-day rules take them."""
    return frozenset(day for year in years for day in holidays_in(land, year))


@cache
def is_holiday_in(land: str) -> Callable[[date], bool]:
    """Whether a day is a holiday of a Land; an unknown Land knows only Germany's."""
    known = land if len(land) == 2 else ""  # noqa: PLR2004 - codes of Länder have two letters

    def is_holiday(day: date) -> bool:
        try:
            return day in holidays_in(known, day.year)
        except ValueError:
            return day in holidays_in("", day.year)

    return is_holiday
