"""A dry run says what the calendar, the neighbours and earlier drafts say to a row."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from db.bulk_import.known import KnownDraft, KnownHouse, KnownRoute
from db.bulk_import.likeness import Likeness
from db.bulk_import.surroundings import Posting
from db.domain.checks.facts import Blackout, Station
from db.domain.working_days import ZONE
from tests.unit.db.bulk_import.conftest import GOOD, KNOWN, having

TEXT = "Wer im Wald arbeitet, sieht Jahreszeiten, hört Vögel und friert im Februar."
SLOW = replace(
    KNOWN,
    houses=(*KNOWN.houses[:2], KnownHouse("h-smi", "SMI", "Inneres", "DE-SN")),
    routes=(
        KnownRoute(
            "r-1",
            "Standard",
            frozenset({"h-smi"}),
            ((Station(1, 0, "DE-SN"),), (Station(5, 0, "DE-SN"), Station(2, 0, "DE-SN"))),
            "SMK",
            5,
        ),
    ),
)


def at(day, clock=9, minute=0):
    return int(datetime(2026, 12, day, clock, minute, tzinfo=ZONE).timestamp()) * 1000


def said(row, column="Datum"):
    return [str(one.text) for one in row.messages if one.column == column]


def in_december(day, **changes):
    return GOOD | {"Haus": "SMI", "Datum": f"{day}.12.2026"} | changes


def known(*postings):
    return replace(KNOWN, postings=postings)


def test_a_day_that_the_route_cannot_reach_is_named_with_who_takes_longest(plan):
    (row,) = plan(GOOD | {"Haus": "SMI", "Datum": "27.11.2026"}, known=SLOW).rows
    (text,) = said(row)
    assert text.startswith(
        "Der Laufweg „Standard“ braucht 6 Arbeitstage (am längsten SMK: 5 Arbeitstage), "
        "zu spät für den 27.11.2026."
    )
    assert "Frühester Termin ist der 30.11.2026." in text


def test_a_day_far_enough_ahead_is_not_spoken_of(plan):
    (row,) = plan(in_december(16), known=SLOW).rows
    assert not said(row)


def test_the_space_may_switch_a_rule_off(plan):
    off = replace(SLOW, levels=(("lead_time", "off"),))
    (row,) = plan(GOOD | {"Haus": "SMI", "Datum": "27.11.2026"}, known=off).rows
    assert not said(row)


def test_a_holiday_is_named(plan):
    (row,) = plan(in_december(25)).rows
    assert "Weihnachtstag" in said(row)[0]


def test_one_channel_twice_in_a_minute_is_named_in_file_and_space(plan):
    there = Posting("d1", "Polizei sucht", at(16), ("linkedin",))
    one, two = plan(
        in_december(16), in_december(16, ID="A-02", Titel="Zweiter"), known=known(there)
    ).rows
    assert "„Zweiter“ ist zur selben Minute geplant" in " ".join(said(one))
    assert "„Polizei sucht“ ist zur selben Minute geplant" in " ".join(said(two))


def test_a_day_copied_down_names_a_few_neighbours_and_counts_the_rest(plan):
    rows = plan(*(in_december(16, ID=f"A-{n}", Titel=f"Beitrag {n}") for n in range(9))).rows
    for row in rows:
        assert [text for text in said(row) if "zur selben Minute" in text][3:] == []
        assert "5 weitere Entwürfe" in said(row)[-1]


def test_other_channels_at_one_minute_are_no_neighbours(plan):
    there = Posting("d1", "Polizei sucht", at(16), ("tiktok",))
    (row,) = plan(in_december(16), known=known(there)).rows
    assert not said(row)


@pytest.mark.parametrize("text", [TEXT, TEXT.upper(), TEXT.replace("Februar", "Januar")])
def test_nearly_the_same_text_names_the_earlier_draft(plan, text):
    there = Posting("d1", "Waldarbeit", at(2), ("linkedin",), (text,))
    (row,) = plan(in_december(16, Text=TEXT), known=known(there)).rows
    assert said(row, "Text") == ["Fast derselbe Text wie „Waldarbeit“ vom 2.12.2026."]


def test_another_text_of_the_same_length_is_nobodys_double(plan):
    other = "Die Brücke hält, weil jemand sie prüft, misst, klopft und aufschreibt, was er hört."
    there = Posting("d1", "Brücke", at(2), ("linkedin",), (other,))
    (row,) = plan(in_december(16, Text=TEXT), known=known(there)).rows
    assert not said(row, "Text")


def test_a_picture_that_another_row_shows_is_named(plan, media):
    folder = media("a.jpg")
    rows = [
        in_december(16, Medien="a.jpg", Alternativtext="Ein Baum"),
        in_december(17, ID="A-02", Medien="a.jpg", Alternativtext="Ein Baum"),
    ]
    one, two = plan(*rows, folder=folder).rows
    assert said(one, "Medien") == ["„a.jpg“ zeigt auch Zeile 3."]
    assert said(two, "Medien") == ["„a.jpg“ zeigt auch Zeile 2."]


def test_a_changed_row_is_no_double_of_its_own_draft(plan):
    there = Posting("d1", "Waldarbeit", at(16), ("linkedin", "instagram"), (TEXT,))
    draft = KnownDraft("d1", "A-01", "h-smi", "0" * 64, "1" * 64, "Waldarbeit")
    own = replace(having(draft), postings=(there,))
    (row,) = plan(in_december(16, Text=TEXT), known=own).rows
    assert (row.status, said(row), said(row, "Text")) == ("revised", [], [])


def test_ten_thousand_texts_are_told_apart():
    found = Likeness()
    for number in range(10_000):
        found.add(str(number), " ".join(f"w{number}x{n}" for n in range(40)))
    assert list(found.like(" ".join(f"w77x{n}" for n in range(39)))) == ["77"]


def test_a_day_without_releases_is_named(plan):
    span = Blackout("Karenzzeit vor der Wahl", date(2026, 12, 14), date(2026, 12, 20))
    (row,) = plan(in_december(16), known=replace(KNOWN, blackouts=(span,))).rows
    assert "Sperrzeit „Karenzzeit vor der Wahl“" in said(row)[0]


def test_of_several_rows_each_hears_of_its_own_day(plan):
    span = Blackout("Karenzzeit", date(2026, 12, 14), date(2026, 12, 20))
    days = (1, 13, 14, 20, 21)
    rows = [in_december(day, ID=f"A-{day}", Text=f"{TEXT} Am {day}.") for day in days]
    found = plan(*rows, known=replace(SLOW, blackouts=(span,))).rows
    told = [" ".join(said(row)) for row in found]
    assert [("Sperrzeit" in one, "zu spät für" in one) for one in told] == [
        (False, False),
        (False, False),
        (True, False),
        (True, False),
        (False, False),
    ]
    early = [in_december(day, ID=f"B-{day}", Datum=f"{day}.11.2026") for day in (24, 27, 30)]
    told = [" ".join(said(row)) for row in plan(*early, known=SLOW).rows]
    assert ["zu spät für" in one for one in told] == [True, True, False]
