"""What an inquiry is answered with: every table of figures, and whose answer is none."""

import csv
import io
from statistics import median

import pytest

from db.actions import draft as drafts
from db.actions import space as spaces
from db.actions import talk
from db.audit_log.frozen_log import freeze, thaw
from db.audit_log.inquiry import Inquiry
from db.audit_log.replayed import replayed
from db.errors import Refused
from db.queries.figures import figures
from db.rows import NewDraft, RevisionEdit
from db.rows.figures import Wanted
from tests.unit.db.audit_log.both_verifiers import by_script, by_umlauf
from tests.unit.db.audit_log.small_space import SmallSpace, key_of

DAY_MS = 86_400_000


@pytest.fixture
def space(tmp_path) -> SmallSpace:
    made = SmallSpace(tmp_path / "replica")
    made.publish("Wald im Winter", channels=("instagram", "xing"))
    made.now += 40 * DAY_MS
    made.cast(
        "expert", made.make_draft("Die Brücke"), "reject", "Das Bild zeigt Kinder ohne Helm."
    )
    return made


def counted(space, **wanted):
    with space.database.read() as connection:
        return figures(connection, Wanted(**wanted))


def annex(package):
    text = (package / "Anlage_1.csv").read_text("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def numbers(rows):
    return [(one.key, one.postings, one.published, one.rejections) for one in rows]


def test_postings_are_counted_by_house_month_channel_and_route(space):
    found = counted(space)
    assert numbers([found.total]) == [("", 2, 1, 1)]
    assert numbers(found.houses) == [("SK", 2, 1, 1)]
    assert numbers(found.months) == [("2026-03", 1, 1, 0), ("2026-04", 1, 0, 1)]
    channels = [("instagram", 1, 1, 0), ("linkedin", 1, 0, 1), ("xing", 1, 0, 0)]
    assert numbers(found.channels) == channels
    assert numbers(found.routes) == [("Standard", 2, 1, 1)]


def test_a_filter_leaves_out_what_it_does_not_name(space):
    found = counted(space, channel="xing")
    # published on Instagram alone: asked about Xing, it is not
    assert numbers(found.channels) == [("xing", 1, 0, 0)]
    assert counted(space, from_day="2026-04-01").total.postings == 1


def test_a_vote_counts_on_its_own_day_and_a_posting_on_its_own(space):
    # rejected in April; planned on that very day, too, until it is planned anew
    with space.acting("agency") as writer:
        later = RevisionEdit(planned_at=space.now + 300 * DAY_MS)
        drafts.revise(writer, space.desk, space.drafts[1], later)
    april = counted(space, from_day="2026-04-01", to_day="2026-04-30")
    assert numbers([april.total]) == [("", 0, 0, 1)]
    assert numbers(april.months) == [("2026-04", 0, 0, 1)]
    assert numbers(april.channels) == [("linkedin", 0, 0, 1)]
    assert numbers(april.routes) == [("Standard", 0, 0, 1)]
    assert (april.nothing, april.beyond) == ((), 1)
    after = counted(space, from_day="2026-05-01")
    assert numbers([after.total]) == [("", 1, 0, 0)]
    assert counted(space, from_day="2026-04-01", channel="xing").total.rejections == 0
    assert counted(space, draft=space.drafts[0]).total.rejections == 0


def test_the_annex_names_what_its_figures_count(space, tmp_path):
    with space.acting("agency") as writer:
        later = RevisionEdit(planned_at=space.now + 300 * DAY_MS)
        drafts.revise(writer, space.desk, space.drafts[1], later)
    space.publish("Im April")
    april = Wanted("2026-04-01", "2026-04-30")
    space.export(tmp_path / "out", Inquiry(april))
    lines = annex(tmp_path / "out")
    told = [(row["Titel"], row["Erfasst als"]) for row in lines]
    assert told == [("Im April", "Beitrag"), ("Die Brücke", "nur Votum")]
    found = counted(space, from_day="2026-04-01", to_day="2026-04-30").total
    assert sum(int(row["Zurückweisungen im Zeitraum"]) for row in lines) == found.rejections == 1
    assert sum(row["Erfasst als"] == "Beitrag" for row in lines) == found.postings
    assert by_umlauf(tmp_path / "out") == by_script(tmp_path / "out") == []


def test_what_was_paid_is_counted_as_the_annex_tells_it(space, tmp_path):
    with space.acting("agency") as writer:
        # the record written last counts, also where it corrects the moment to an earlier one
        for at, amount in ((space.now, 100_00), (space.now - DAY_MS, 240_00)):
            words = ("instagram", "https://example.org/1", "", at, amount)
            talk.publish(writer, space.drafts[0], *words)
    found = counted(space)
    assert [(one.key, one.paid, one.cents) for one in found.houses] == [("SK", 1, 240_00)]
    paid = {one.key: (one.paid, one.cents) for one in found.channels}
    assert paid == {"instagram": (1, 240_00), "xing": (0, 0), "linkedin": (0, 0)}
    assert counted(space, channel="xing").total.cents == 0
    space.export(tmp_path / "out", Inquiry())
    told = [(row["Bezahlt"], row["Betrag in Euro"]) for row in annex(tmp_path / "out")]
    assert told == [("ja", "240,00"), ("nein", "")]


def test_a_month_without_postings_stands_between_others_with_a_zero(space):
    space.now += 50 * DAY_MS
    space.make_draft("Später")
    assert [(one.key, one.postings) for one in counted(space).months] == [
        ("2026-03", 1),
        ("2026-04", 1),
        ("2026-05", 0),
        ("2026-06", 1),
    ]


def test_a_house_without_postings_answers_that_there_is_nothing(space):
    with space.acting("admin") as writer:
        spaces.add_house(writer, "SMI", "Inneres", "SN")
    assert counted(space).nothing == ("SMI",)
    assert counted(space, house="SK").nothing == ()
    assert counted(space, from_day="2027-01-01").nothing == ("SK", "SMI")


def test_fewer_than_five_cases_of_a_unit_are_not_told(space):
    for number in range(4):
        space.publish(f"Beitrag {number}")
    found = {one.unit: one for one in counted(space).units}
    assert (found["SK, Presse"].cases, found["SK, Leitung"].cases) == (6, 5)
    assert 0 < found["SK, Presse"].median <= found["SK, Presse"].ninety
    few = {one.unit: one for one in counted(space, from_day="2026-04-01").units}
    assert (few["SK, Leitung"].cases, few["SK, Leitung"].median) == (4, -1)


def test_days_of_a_unit_are_those_of_the_annex(space, tmp_path):
    for number in range(5):
        space.publish(f"Beitrag {number}")
    space.export(tmp_path / "out", Inquiry())
    cells = " | ".join(row["Tage je Stelle"] for row in annex(tmp_path / "out")).split(" | ")
    days = [float(cell.split(": ")[1].replace(",", ".")) for cell in cells if "Leitung" in cell]
    found = next(one for one in counted(space).units if one.unit == "SK, Leitung")
    assert (found.cases, found.median) == (len(days), pytest.approx(median(days), abs=0.05))


def test_an_older_state_gives_the_figures_it_gave_then(space):
    before = counted(space)
    with space.database.read() as connection:
        printed = freeze(connection, 0)
    with space.acting("admin") as writer:
        spaces.record_print(writer, printed.fingerprint, len(printed.heads), printed.entries)
    space.publish("Später")
    assert counted(space) != before
    with space.database.read() as connection:
        log = thaw(connection, printed.fingerprint, space.keys["admin"].feed)
        with replayed(log) as tables:
            assert figures(tables, Wanted()) == before


def test_an_agency_is_asked_only_for_what_it_posted_under_its_name(space):
    with space.acting("admin") as writer:
        house = spaces.add_house(writer, "FUNKE", "Agentur Funke", "SN")
        unit = spaces.add_unit(writer, house, "funke", "Redaktion")
        spaces.invite(writer, unit, ("contractor",), "Redaktion", key_of("funke").public)
    assert [one.key for one in counted(space).houses] == ["SK"]


def test_a_draft_taken_back_before_anybody_was_asked_is_no_posting(space):
    before = counted(space).total.postings
    with space.acting("agency") as writer:
        new = NewDraft("Verlesen", next(iter(writer.space.houses)), {}, ("xing",))
        never_sent = drafts.create_draft(writer, space.desk, new)
        drafts.withdraw(writer, never_sent)
    sent = space.make_draft("Schon vorgelegt")
    with space.acting("agency") as writer:
        drafts.withdraw(writer, sent, "Der Anlass ist inzwischen entfallen.")
    assert counted(space).total.postings == before + 1
    assert counted(space, draft=never_sent).total.postings == 1


def test_a_period_that_ends_before_it_begins_is_refused(space):
    with pytest.raises(Refused) as refused:
        counted(space, from_day="2026-05-01", to_day="2026-04-01")
    assert refused.value.code == "bad_period"
