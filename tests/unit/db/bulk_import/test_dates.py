"""Days are read in all shapes plans use, and days that do not exist are said so."""

import re
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.bulk_import.calendar_words import WEEKDAY_NAMES, BadDate
from db.bulk_import.dates import read_day
from db.bulk_import.times import moment, read_time

TODAY = date(2026, 11, 21)
MONDAY = date(2026, 11, 23)
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
TIMES = st.times().map(lambda one: one.replace(second=0, microsecond=0))


@pytest.mark.parametrize(
    "written",
    [
        "23.11.2026",
        "23.11.26",
        "23. 11. 2026",
        " 23.11.2026 ",
        "Mo 23.11.2026",
        "Mo., 23.11.2026",
        "Montag, den 23.11.2026".replace("den ", ""),
        "Mo.23.11.26",
        "2026-11-23",
        "2026/11/23",
        "20261123",
        "23. November 2026",
        "23 Nov 2026",
        "November 23, 2026",
        "KW 48/2026 Mo",
        "Mo KW 48/26",
        "46349",
        46349,
        46349.0,
        MONDAY,
        datetime.fromisoformat("2026-11-23"),
    ],
    ids=repr,
)
def test_one_monday_in_many_shapes(written):
    day = read_day(written, TODAY)
    assert (day.date, day.spelled, day.clock, day.note) == (MONDAY, "2026-11-23", None, "")


@pytest.mark.parametrize(
    ("written", "clock"),
    [
        ("23.11.2026 9:00", time(9)),
        ("23.11.2026, 09.30 Uhr", time(9, 30)),
        ("23.11.26 um 9 Uhr", time(9)),
        ("23.11.2026 – 14 Uhr", time(14)),
        ("2026-11-23 09:00:00", time(9)),
        ("2026-11-23T09:00", time(9)),
        ("2026-11-23T08:00:00Z", time(9)),
        ("2026-11-23T09:00:00+01:00", time(9)),
        ("KW 48/2026 Mo 17:15", time(17, 15)),
        ("46349.375", time(9)),
        (46349.375, time(9)),
        (datetime.fromisoformat("2026-11-23T09:09:59.999"), time(9, 10)),
    ],
    ids=repr,
)
def test_a_time_in_the_same_cell_is_read_too(written, clock):
    day = read_day(written, TODAY)
    assert (day.date, day.clock) == (MONDAY, clock)


@pytest.mark.parametrize(
    ("written", "day", "spelled"),
    [
        ("KW 23 Mi", date(2027, 6, 9), "W23-3"),
        ("KW23 Mi.", date(2027, 6, 9), "W23-3"),
        ("Mittwoch KW 23", date(2027, 6, 9), "W23-3"),
        ("CW 48 Wed", date(2026, 11, 25), "W48-3"),
        ("KW 45 Fr", date(2026, 11, 6), "W45-5"),
        ("23.11.", MONDAY, "--11-23"),
        ("Mo 23.11.", MONDAY, "--11-23"),
        ("5. Januar", date(2027, 1, 5), "--01-05"),
        ("Mittwoch", date(2026, 11, 25), "wd3"),
        ("Sa", date(2026, 11, 28), "wd6"),
    ],
    ids=repr,
)
def test_what_lacks_a_year_gets_the_nearest_one_and_says_so(written, day, spelled):
    found = read_day(written, TODAY)
    assert (found.date, found.spelled) == (day, spelled)
    assert f"{day.day}.{day.month}.{day.year}" in found.note


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("31.11.2026", "Den 31.11. gibt es nicht: Der November hat 30 Tage."),
        ("31.11.", "Den 31.11. gibt es nicht: Der November hat 30 Tage."),
        ("2026-11-31", "Den 31.11. gibt es nicht: Der November hat 30 Tage."),
        ("30.2.2028", "Den 30.2. gibt es nicht: Der Februar hat 29 Tage."),
        ("29.2.2027", "Den 29.2.2027 gibt es nicht: 2027 ist kein Schaltjahr."),
        ("1.13.2026", "Den 1.13. gibt es nicht: Das Jahr hat zwölf Monate."),
        ("0.5.2026", "Den 0.5. gibt es nicht: Der Mai hat 31 Tage."),
        ("KW 54/2026 Mi", "KW 54 gibt es 2026 nicht: Das Jahr hat 53 Wochen."),
        ("KW 53/2027 Mi", "KW 53 gibt es 2027 nicht: Das Jahr hat 52 Wochen."),
    ],
    ids=repr,
)
def test_days_no_calendar_has_are_named(written, sentence):
    with pytest.raises(BadDate) as problem:
        read_day(written, TODAY)
    assert str(problem.value) == sentence


@pytest.mark.parametrize(
    ("written", "part"),
    [
        ("Mi 23.11.2026", "Der 23.11.2026 ist ein Montag, kein Mittwoch."),
        ("11/23/2026", "nicht eindeutig"),
        ("5/6/26", "nicht eindeutig"),
        ("KW 23", "fehlt der Wochentag"),
        ("bald", "„bald“ ist kein Datum. Bitte als 23.11.2026"),
        ("", "kein Datum"),
        (12, "Die Zahl 12 ist kein Datum."),
        (True, "kein Datum"),
        ("1.1.1066", "Das Jahr 1066 kann nicht stimmen."),
        ("23.11.2026 25:00", "25:00 Uhr gibt es nicht."),
        ("23.11.2026 früh", "„früh“ ist keine Uhrzeit."),
    ],
    ids=repr,
)
def test_what_cannot_be_read_says_what_to_write(written, part):
    with pytest.raises(BadDate, match=re.escape(part)):
        read_day(written, TODAY)


@pytest.mark.parametrize(
    ("written", "clock"),
    [
        ("9:00", time(9)),
        ("09.00 Uhr", time(9)),
        ("9 Uhr", time(9)),
        ("9", time(9)),
        ("9.30", time(9, 30)),
        ("9 Uhr 30", time(9, 30)),
        ("9h30", time(9, 30)),
        ("0930", time(9, 30)),
        ("9:00:00", time(9)),
        ("2 pm", time(14)),
        ("12:15 a.m.", time(0, 15)),
        ("0.375", time(9)),
        (0.375, time(9)),
        (9, time(9)),
        (time(9), time(9)),
        (timedelta(hours=9), time(9)),
        (datetime.fromisoformat("1899-12-30T09:00"), time(9)),
    ],
    ids=repr,
)
def test_times_in_many_shapes(written, clock):
    assert read_time(written) == clock


@pytest.mark.parametrize(
    "written", ["25:00", "9:60", "24:00", "früh", "", "9,5", 9.5, "0.25", None], ids=repr
)
def test_times_that_do_not_exist_are_errors(written):
    with pytest.raises(BadDate, match=r"Bitte|gibt es nicht"):
        read_time(written)


@given(DAYS, DAYS)
def test_every_day_survives_every_way_of_writing_it(day, today):
    shapes = (
        f"{day:%d.%m.%Y}",
        f"{day.day}.{day.month}.{day:%y}",
        day.isoformat(),
        (day - date(1899, 12, 30)).days,
        f"KW {day:%V}/{day:%G} {WEEKDAY_NAMES[day.isoweekday()]}",
        day,
    )
    assert {read_day(one, today).spelled for one in shapes} == {day.isoformat()}


@given(TIMES)
def test_every_time_survives_every_way_of_writing_it(clock):
    minutes = clock.hour * 60 + clock.minute
    shapes = (f"{clock:%H:%M}", f"{clock.hour}.{clock:%M} Uhr", minutes / 1440, clock)
    assert {read_time(one) for one in shapes} == {clock}


@given(st.text(max_size=30), DAYS)
def test_any_text_is_a_day_or_a_sentence(text, today):
    try:
        assert read_day(text, today).date.year >= 2000
    except BadDate as problem:
        sentence = str(problem)
        assert sentence.endswith(".")


@given(st.dates(date(2026, 1, 1), date(2090, 1, 1)), st.integers(1, 28), st.integers(1, 12))
def test_a_filled_in_year_is_never_far_away(today, day, month):
    found = read_day(f"{day}.{month}.", today).date
    assert today - timedelta(days=61) <= found <= today + timedelta(days=306)


def test_a_german_wall_clock_knows_summer_time():
    assert moment(MONDAY, time(9)) == 1795420800000
    assert moment(date(2026, 6, 1), time(9)) == 1780297200000


def test_the_hour_that_summer_time_skips_is_an_error():
    with pytest.raises(BadDate, match=r"02:30 Uhr gibt es am 29\.3\.2026 nicht"):
        moment(date(2026, 3, 29), time(2, 30))
