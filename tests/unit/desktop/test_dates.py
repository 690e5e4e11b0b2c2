"""Moments as a German desk writes them, in Berlin's time."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from desktop.i18n import dates


def at(day, hour, minute=0, month=11, year=2026):
    moment = datetime(year, month, day, hour, minute, tzinfo=ZoneInfo("Europe/Berlin"))
    return int(moment.timestamp() * 1000)


NOW = at(17, 11)


@pytest.mark.parametrize(
    ("ms", "words"),
    [
        (at(17, 9, 12), "heute, 09:12"),
        (at(16, 16, 40), "gestern, 16:40"),
        (at(13, 11, 5), "Fr 13.11., 11:05"),
        (at(13, 11, 5, year=2025), "Do 13.11.2025, 11:05"),
    ],
)
def test_a_moment_is_told_by_its_distance(ms, words):
    assert dates.moment(ms, NOW) == words


@pytest.mark.parametrize(
    ("ms", "words"),
    [
        (at(17, 10), "überfällig"),
        (at(17, 11, 25), "noch 25 min"),
        (at(17, 15), "noch 4 h"),
        (at(20, 8), "bis Fr 20.11."),
    ],
)
def test_time_left_is_told_in_the_largest_fitting_unit(ms, words):
    assert dates.time_left(ms, NOW) == words


def test_a_deadline_names_the_hour_only_today():
    assert (dates.due(at(17, 15), NOW), dates.due(at(19, 12), NOW)) == ("heute 15:00", "Do 19.11.")


def test_midnight_belongs_to_the_day_of_berlin():
    assert dates.day(at(18, 0)) == "Mi 18.11."


def test_numbers_have_narrow_spaces():
    assert dates.number(2200) == "2\u202f200"


def test_sizes_are_rounded_as_people_read_them():
    assert (dates.file_size(412 * 1024), dates.file_size(4_300_000)) == ("412 KB", "4,1 MB")
