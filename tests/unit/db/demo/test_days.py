"""Working days around a day, and the story's clock."""

from datetime import date

import pytest

from db.demo.days import WorkingDays, at, day_of
from db.demo.draw import Draw
from db.demo.stage import Clock

TUESDAY = date(2026, 11, 17)


def test_the_day_after_the_eve_of_bettag_is_thursday_in_saxony():
    assert WorkingDays("SN", TUESDAY).day(1) == date(2026, 11, 19)


def test_bettag_is_a_working_day_in_berlin():
    assert WorkingDays("BE", TUESDAY).day(1) == date(2026, 11, 18)


def test_on_a_saturday_zero_is_monday_and_minus_one_is_friday():
    days = WorkingDays("SN", date(2026, 11, 21))
    assert (days.day(0), days.day(-1)) == (date(2026, 11, 23), date(2026, 11, 20))


@pytest.mark.parametrize(("day", "left"), [(16, 3), (17, 2), (19, 1), (20, 0), (21, 0)])
def test_working_days_left_in_the_week(day, left):
    assert WorkingDays("SN", date(2026, 11, day)).left_in_week() == left


def test_a_moment_is_told_by_working_days_and_time():
    moment = WorkingDays("SN", TUESDAY).moment("-1 16:08")
    assert moment == at(date(2026, 11, 16), "16:08")
    assert day_of(moment) == date(2026, 11, 16)


def test_the_clock_never_goes_back_and_never_stands():
    clock = Clock(1000)
    clock.set(500)
    assert [clock(), clock()] == [1001, 1002]


def test_a_seed_draws_the_same_bytes_whatever_the_portions():
    whole, parts = Draw(1, "a")(9000), Draw(1, "a")
    assert whole == parts(16) + parts(5000) + parts(3984)
    assert Draw(2, "a")(16) != whole[:16]
