"""What was chosen for a header row holds for it again; corrections hold for every row."""

import pytest

from db.bulk_import.sheet_child import read as of_file
from db.bulk_import.table import table_of
from db.bulk_import.templates import Template, from_plain, signature, to_plain
from db.rows.imports import Reading
from tests.unit.db.bulk_import.conftest import GOOD

FOREIGN = {"Kennziffer": "A-1", "Was": "Waldarbeit", "Wer": "SMFi", "Wohin": "LinkedIn"}
MAPPING = {"Kennziffer": "ID", "Was": "Titel", "Wer": "Haus", "Wohin": "Kanäle"}
READING = Reading(
    mapping=MAPPING,
    defaults={"Text": "Wer im Wald arbeitet."},
    corrections={"Haus": {"SMFi": "SMF"}},
)


def test_one_correction_holds_for_all_rows(plan):
    rows = [GOOD | {"ID": str(n), "Haus": "SMFi", "Uhrzeit": f"{n}:00"} for n in (8, 12, 16)]
    assert plan(*rows).counts["error"] == 3
    found = plan(*rows, corrections={"house": {"SMFi": "SMF"}})
    assert [row.house_code for row in found.rows] == ["SMF"] * 3
    assert found.counts["error"] == 0


def test_a_correction_touches_no_other_cell_or_column(plan):
    (row,) = plan(GOOD | {"Titel": "SMFi"}, corrections={"Haus": {"SMFi": "SMI"}}).rows
    assert (row.title, row.house_code) == ("SMFi", "SMF")


def test_a_corrected_row_is_the_same_as_one_written_rightly(plan):
    (wrong,) = plan(
        GOOD | {"Datum": "23.11.26."}, corrections={"Datum": {"23.11.26.": "23.11.2026"}}
    ).rows
    (right,) = plan(GOOD).rows
    assert wrong.row_digest == right.row_digest


@pytest.fixture
def grid(tmp_path):
    """The grid of a plan whose headers nobody knows."""
    file = tmp_path / "fremd.csv"
    file.write_text(";".join(FOREIGN) + "\n" + ";".join(FOREIGN.values()) + "\n", "utf-8")
    return file, of_file(file)


def test_a_header_row_is_recognised_and_read_as_before(grid):
    templates = {signature(FOREIGN): Template("Agentur Monat", READING)}
    table = table_of(grid[0], grid[1], Reading(), templates)
    assert table.template == "Agentur Monat"
    assert table.header.columns == ("ref", "title", "house", "channels")
    assert table.corrections == {"house": {"SMFi": "SMF"}}


def test_what_is_chosen_now_goes_before_what_was_chosen_then(grid):
    templates = {signature(FOREIGN): Template("Agentur Monat", READING)}
    now = Reading(mapping={"Was": "Thema"}, corrections={"Haus": {"SMFi": "SMI"}})
    table = table_of(grid[0], grid[1], now, templates)
    assert table.header.columns == ("ref", "topic", "house", "channels")
    assert table.corrections == {"house": {"SMFi": "SMI"}}


def test_another_header_row_is_not_recognised():
    assert signature(FOREIGN) != signature([*FOREIGN, "Notiz"])
    assert signature(FOREIGN) == signature([one.upper() + " " for one in FOREIGN])
    assert signature(["allein"]) == ""


def test_a_template_survives_being_kept():
    kept = from_plain(to_plain(Template("Agentur", READING)))
    assert kept == Template("Agentur", READING)
