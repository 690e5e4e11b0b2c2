"""Holidays follow the Land, not the country."""

from datetime import date

import pytest

from db.reference.holidays import LANDS, holidays_in, holidays_of

REPENTANCE = date(2026, 11, 18)


def test_repentance_day_is_free_in_saxony_alone():
    free = [land for land in LANDS if REPENTANCE in holidays_in(land, 2026)]
    assert free == ["SN"]
    assert holidays_in("SN", 2026)[REPENTANCE] == "Buß- und Bettag"


def test_epiphany_is_free_in_baden_but_not_in_berlin():
    assert date(2026, 1, 6) in holidays_in("BW", 2026)
    assert date(2026, 1, 6) not in holidays_in("BE", 2026)


def test_without_a_land_only_the_common_days_are_free():
    assert date(2026, 10, 3) in holidays_in("", 2026)
    assert date(2026, 10, 31) not in holidays_in("", 2026)


def test_several_years_come_as_one_set():
    assert {date(2026, 12, 25), date(2027, 1, 1)} <= holidays_of("SN", (2026, 2027))


def test_a_land_that_does_not_exist_is_a_bug():
    with pytest.raises(ValueError, match="XX"):
        holidays_in("XX", 2026)
