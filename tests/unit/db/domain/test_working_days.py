"""Deadlines in working days of the step's Land."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from db.domain.working_days import (
    MOST_DAYS,
    add_working_days,
    berlin,
    deadline,
    working_days_between,
)
from db.reference.holidays import holidays_of

BERLIN = ZoneInfo("Europe/Berlin")
TUESDAY_BEFORE = datetime(2026, 11, 17, 10, 0, tzinfo=BERLIN)


def holiday_in(land):
    return holidays_of(land, range(2025, 2028)).__contains__


def due(land, opened, days=0, hours=0):
    """The deadline on the clock in Berlin, as people write it."""
    found = deadline(opened, days, hours, holiday_in(land)).astimezone(BERLIN)
    return f"{found:%d.%m. %H:%M}"


def test_a_day_later_at_closing_time():
    assert due("BE", datetime(2026, 11, 16, 9, 0, tzinfo=BERLIN), days=1) == "17.11. 17:00"


def test_buss_und_bettag_is_no_working_day_in_saxony():
    assert due("SN", TUESDAY_BEFORE, days=1) == "19.11. 17:00"


@pytest.mark.parametrize("land", ["BE", "BW"])
def test_elsewhere_it_is_one(land):
    assert due(land, TUESDAY_BEFORE, days=1) == "18.11. 17:00"


def test_weekends_do_not_count():
    assert due("BE", datetime(2026, 11, 20, 9, 0, tzinfo=BERLIN), days=1) == "23.11. 17:00"


def test_christmas_and_new_year_do_not_count():
    assert due("SN", datetime(2026, 12, 23, 9, 0, tzinfo=BERLIN), days=3) == "29.12. 17:00"
    assert due("SN", datetime(2026, 12, 30, 9, 0, tzinfo=BERLIN), days=2) == "04.01. 17:00"


def test_what_opens_on_a_holiday_counts_from_the_next_working_day():
    opened = datetime(2026, 11, 18, 9, 0, tzinfo=BERLIN)
    assert due("SN", opened, days=1) == "19.11. 17:00"
    assert due("SN", opened, hours=4) == "19.11. 12:00"


def test_hours_are_hours_of_the_clock():
    assert due("BE", datetime(2026, 11, 16, 9, 0, tzinfo=BERLIN), hours=4) == "16.11. 13:00"


def test_hours_past_closing_time_go_on_in_the_morning():
    assert due("BE", datetime(2026, 11, 16, 15, 0, tzinfo=BERLIN), hours=4) == "17.11. 10:00"


def test_hours_past_closing_time_on_the_eve_of_a_holiday_skip_it():
    assert due("SN", TUESDAY_BEFORE.replace(hour=16), hours=3) == "19.11. 10:00"


def test_the_closing_hour_is_the_same_on_the_clock_in_summer_and_winter():
    assert due("BE", datetime(2026, 10, 23, 9, 0, tzinfo=BERLIN), days=1) == "26.10. 17:00"
    opened = datetime(2026, 3, 27, 8, 0, tzinfo=UTC)
    assert due("BE", opened, days=1) == "30.03. 17:00"


def test_no_days_mean_the_day_itself_or_the_next_working_day():
    saturday = date(2026, 11, 21)
    assert add_working_days(saturday, 0, holiday_in("BE")) == date(2026, 11, 23)
    assert add_working_days(date(2026, 11, 20), 0, holiday_in("BE")) == date(2026, 11, 20)


def test_working_days_between_two_days():
    first, last = date(2026, 11, 16), date(2026, 11, 20)
    assert working_days_between(first, last, holiday_in("BE")) == 4
    assert working_days_between(first, last, holiday_in("SN")) == 3


def test_a_moment_is_told_on_the_clocks_of_berlin():
    assert berlin(1_794_906_000_123).isoformat() == "2026-11-17T10:00:00.123000+01:00"


@pytest.mark.parametrize(("moment", "year"), [(2**53 - 1, 3000), (1 - 2**53, 1900)])
def test_a_moment_that_no_calendar_has_becomes_the_edge_of_ours(moment, year):
    assert berlin(moment).year == year


def test_a_step_of_more_days_than_there_are_is_due_all_the_same():
    opened = datetime(2026, 11, 16, 9, 0, tzinfo=BERLIN)
    most = deadline(opened, MOST_DAYS, 0, frozenset().__contains__)
    assert deadline(opened, 2**53 - 1, 0, frozenset().__contains__) == most
    assert deadline(opened, 0, 2**53 - 1, frozenset().__contains__) > opened
