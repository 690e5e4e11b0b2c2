"""Plans of other tools are read as they come: one golden file each, written as the tool says."""

from datetime import datetime
from pathlib import Path

import pytest

from db.bulk_import.plan import make_plan
from db.bulk_import.reader import read_table
from db.domain.working_days import ZONE
from db.errors import DamagedFileError, WrongUsage
from db.reference.plan_formats import plan_formats
from db.rows.imports import Reading
from tests.unit.db.bulk_import.conftest import KNOWN, TODAY

GOLDEN = Path(__file__).parent / "files" / "formats"
TEXT, LINK = "Wir suchen Förster.", "https://wald.example/beruf"
BELOW = f"{TEXT}\n\n{LINK}"
DEFAULTS = {"Haus": "SMF", "Kanäle": "Instagram"}
POSITIONAL = ("hootsuite", "socialpilot", "postcron")


@pytest.fixture
def golden(media):
    """The one row of a tool's golden file."""
    folder = media("eins.jpg", "zwei.jpg")

    def read(code):
        wanted = code if code in POSITIONAL else ""
        table = read_table(GOLDEN / f"{code}.csv", Reading(format=wanted, defaults=DEFAULTS))
        plan = make_plan(table, KNOWN, folder, TODAY)
        assert plan.format == code
        assert plan.notes[0].template == "Als Plan von {name} gelesen."
        (row,) = plan.rows
        return row

    return read


def test_every_format_has_a_golden_file():
    assert {one.stem for one in GOLDEN.iterdir()} == set(plan_formats())


@pytest.mark.parametrize(
    ("code", "day", "text", "also"),
    [
        ("publer", 3, BELOW, (2, "Erster Kommentar: Mehr dazu bald\n\nArt: story")),
        ("publer_old", 3, BELOW, (1, "")),
        ("buffer", 3, TEXT, (1, "")),
        ("sprout", 13, BELOW, (0, "")),
        ("postfast", 3, TEXT, (1, "Konto: acc-7\n\nErster Kommentar: Mehr dazu bald")),
        ("highlevel", 3, BELOW, (1, "")),
        ("socialbee", 3, BELOW, (2, "")),
        ("vista_social", 3, TEXT, (1, "Kommentar: Mehr dazu bald")),
        ("ayrshare", 3, TEXT, (1, "")),
        ("oktopost", 0, BELOW, (1, "")),
        ("brightbean", 3, f"{TEXT}\n\n#Wald #Beruf", (1, "Erster Kommentar: Mehr dazu bald")),
        ("hootsuite", 13, BELOW, (0, "")),
        ("socialpilot", 3, BELOW, (1, "Konto: acc-7\n\nErster Kommentar: Mehr dazu bald")),
        ("postcron", 3, BELOW, (1, "")),
    ],
)
def test_a_golden_file_says_what_its_tool_would_post(golden, code, day, text, also):
    row, (files, note) = golden(code), also
    assert not [one for one in row.messages if one.level == "error"]
    assert set(row.texts.values()) == {text}
    at = day and datetime(2027, 11, day, 9, 30, tzinfo=ZONE).timestamp() * 1000
    assert row.planned_at == at
    assert [one.name for one in row.media] == ["eins.jpg", "zwei.jpg"][:files]
    assert row.note == note
    assert row.house_code == "SMF"


def test_what_a_row_says_goes_before_what_holds_for_all(golden):
    assert golden("ayrshare").channels == ("linkedin", "x")
    assert golden("buffer").channels == ("instagram",)


def test_alternative_texts_of_publer_go_with_their_pictures(golden):
    assert [one.alt_text for one in golden("publer").media] == ["Ein Weg", "Ein Baum"]


def test_a_file_taken_for_an_address_is_said(golden):
    said = [str(one.text) for one in golden("buffer").messages]
    assert "„eins.jpg“ aus dem Medienordner statt der Adresse genommen." in said


@pytest.mark.parametrize("code", POSITIONAL)
def test_a_plan_without_header_is_offered_by_its_shape_and_never_guessed(code):
    with pytest.raises(DamagedFileError, match=f"„{code}“") as problem:
        read_table(GOLDEN / f"{code}.csv")
    assert plan_formats()[code].name in str(problem.value)


def test_a_format_may_be_named_in_any_case():
    table = read_table(GOLDEN / "hootsuite.csv", Reading(format="Hootsuite"))
    assert table.format is plan_formats()["hootsuite"]


def test_a_format_nobody_knows_is_named():
    with pytest.raises(WrongUsage, match=r"„loomly“ gibt es nicht: .*buffer"):
        read_table(GOLDEN / "buffer.csv", Reading(format="loomly"))


def test_a_person_may_map_a_column_of_a_tool_otherwise():
    table = read_table(GOLDEN / "buffer.csv", Reading(mapping={"Tags": "Hashtags"}))
    assert table.header.columns == ("text", "media", "hashtags", "date")


def test_a_column_that_is_part_of_another_counts_as_read():
    table = read_table(GOLDEN / "publer.csv", Reading(defaults=DEFAULTS))
    plan = make_plan(table, KNOWN, None, TODAY)
    assert dict(plan.columns)["Link(s) - Separated by comma for FB carousels"] == "Text"
    assert not any("Link(s)" in str(one) for one in plan.notes)


def test_an_own_plan_is_nobody_elses(plan):
    rows = plan({"ID": "1", "Datum": "3.11.2027", "Text": TEXT, "Medien": "", "Link": LINK})
    assert rows.format == ""


def test_every_column_of_every_format_is_one_of_ours():
    known = {"", "date", "time", "text", "media", "title", "topic"}
    known |= {"alt_text", "note", "channels", "hashtags"}
    for one in plan_formats().values():
        assert {column.column for column in one.columns} <= known, one.code


def test_a_plan_without_a_header_begins_in_its_first_row(tmp_path):
    file = tmp_path / "plan.csv"
    file.write_bytes((GOLDEN / "hootsuite.csv").read_bytes())
    table = read_table(file, Reading(format="hootsuite"))
    assert [row.number for row in table.rows] == [1]
