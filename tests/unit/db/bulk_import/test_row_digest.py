"""A row's digest sees what the row says, not how the file is built."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from db.bulk_import.cells import Cells
from db.bulk_import.fields import read_fields
from db.bulk_import.header import find_header
from db.bulk_import.row_digest import row_digest
from db.bulk_import.table import TableRow
from tests.unit.db.bulk_import.conftest import KNOWN, TODAY

ENGLISH = {
    "ID": "No.",
    "Titel": "TITLE",
    "Haus": "house",
    "Termin": "Scheduled at",
    "Kanäle": "Channels",
    "Text": "Caption",
    "Text LinkedIn": "text_li",
    "Hashtags": "hashtag",
    "Alternativtext": "Alt text (max. 1000)",
    "Kennzeichnung": "Labels",
}
WORDS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), max_size=40)
ROWS = st.fixed_dictionaries(
    {
        "ID": st.just("A-01"),
        "Titel": WORDS,
        "Haus": st.sampled_from(["SMF", "SK"]),
        "Termin": st.dates(date(2026, 1, 1), date(2075, 12, 31)).map(str),
        "Kanäle": st.sampled_from(["LinkedIn", "Instagram, LinkedIn", "x"]),
        "Text": WORDS,
        "Text LinkedIn": WORDS,
        "Hashtags": st.sampled_from(["", "#Finanzen", "#a #b"]),
        "Alternativtext": WORDS,
        "Kennzeichnung": st.sampled_from(["", "KI", "Werbung"]),
    }
)


def digest(cells):
    names = tuple(cells)
    header = find_header([names], {})
    assert header
    fields = read_fields(Cells(TableRow(2, tuple(cells.values())), header), KNOWN, TODAY)
    return row_digest(fields.spelled, ())


@given(ROWS, st.randoms(use_true_random=False))
def test_order_language_and_empty_columns_do_not_matter(row, chance):
    columns = [(ENGLISH[name], value) for name, value in row.items()]
    columns += [("Note", ""), ("Irgendwas", "egal")]
    chance.shuffle(columns)
    assert digest(dict(columns)) == digest(row)


@given(ROWS, st.sampled_from(["Titel", "Text", "Text LinkedIn"]), st.randoms())
def test_one_more_letter_in_a_used_cell_matters(row, column, chance):
    row = row | {"Kanäle": "Instagram, LinkedIn"}
    at = chance.randint(0, len(row[column]))
    assert digest(row | {column: f"{row[column][:at]}q{row[column][at:]}"}) != digest(row)


@given(ROWS)
def test_the_same_row_always_has_the_same_digest(row):
    assert digest(row) == digest(dict(row))


def test_line_ends_blanks_around_and_composition_do_not_matter():
    row = {"ID": "1", "Titel": "Größe", "Text": "eins\nzwei", "Haus": "SMF", "Kanäle": "X"}
    other = row | {"Titel": " Gro\u0308\u00dfe ", "Text": "eins\r\nzwei\r\n", "Kanäle": "Twitter"}
    assert digest(other) == digest(row)


def test_numbers_and_texts_of_numbers_are_the_same():
    row = {"ID": "1", "Titel": 23.0, "Haus": "SMF", "Kanäle": "X", "Text": 5}
    assert digest(row) == digest(row | {"Titel": "23", "Text": "5"})


def test_where_a_value_stands_matters():
    assert row_digest({"a": "x", "b": "y"}, ()) != row_digest({"a": "y", "b": "x"}, ())
    assert row_digest({"a": "x"}, ("1" * 64,)) != row_digest({"a": "x"}, ())
    assert row_digest({}, ("1" * 64, "2" * 64)) != row_digest({}, ("2" * 64, "1" * 64))


def test_the_digest_is_pinned_because_drafts_carry_it():
    assert row_digest({"title": "Größe", "text": ""}, ["0" * 64]) == (
        "85f04b54191f5ae35704b70c2f549c3da630267acc99774a1b12663dd84a4702"
    )
