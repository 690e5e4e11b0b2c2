"""Reading a plan again changes nothing; one changed character is one revision."""

from dataclasses import replace

import pytest

from db.bulk_import.known import Known, KnownDraft
from tests.unit.db.bulk_import.conftest import GOOD, KNOWN, having


def after(plan, *rows, **changes):
    """The space after these rows were written."""
    drafts = tuple(
        KnownDraft(
            id=f"d{one.row}",
            ref=one.ref,
            house=one.house,
            row_digest=one.row_digest,
            parent="p" * 64,
            route=one.route,
            note=one.note,
            priority=one.priority,
        )
        for one in plan(*rows).rows
    )
    return having(*(replace(one, **changes) for one in drafts))


def test_the_same_file_again_is_unchanged(plan):
    known = after(plan, GOOD)
    (row,) = plan(GOOD, known=known).rows
    assert (row.status, row.act, row.draft) == ("unchanged", "none", "d2")


def test_rows_may_be_reordered_columns_renamed_and_added(plan):
    second = GOOD | {"ID": "B", "Text": "Anderes"}
    known = after(plan, GOOD, second)
    english = ["No.", "Title", "House", "Date", "Time", "Channels", "TEXT"]
    renamed = [
        {"Leer": ""} | dict(zip(english, reversed_row.values(), strict=True))
        for reversed_row in (second, GOOD)
    ]
    assert plan(*renamed, known=known).counts["unchanged"] == 2


@pytest.mark.parametrize("column", ["Titel", "Text", "Uhrzeit", "Datum"])
def test_one_changed_character_is_one_revision(plan, column):
    other = GOOD | {"ID": "B"}
    known = after(plan, GOOD, other)
    changed = {"Titel": "Steuern? Kann ich!", "Text": "Wir rechnen mit Ihnen!"}
    changed |= {"Uhrzeit": "9:01", "Datum": "24.11.2026"}
    one, two = plan(GOOD | {column: changed[column]}, other, known=known).rows
    assert (one.status, one.act, one.draft, one.parent) == ("revised", "revise", "d2", "p" * 64)
    assert two.status == "unchanged"


@pytest.mark.parametrize(
    ("column", "value"), [("Datum", "2026-11-23"), ("Uhrzeit", "9 Uhr"), ("Kanäle", "IG / LI")]
)
def test_another_spelling_of_the_same_is_unchanged(plan, column, value):
    assert plan(GOOD | {column: value}, known=after(plan, GOOD)).rows[0].status == "unchanged"


def test_a_changed_note_priority_or_route_makes_no_revision(plan):
    known = after(plan, GOOD)
    (row,) = plan(GOOD | {"Notiz": "mit SK klären", "Laufweg": "Eil"}, known=known).rows
    assert (row.status, row.act) == ("hint", "set")
    assert [one.column for one in row.messages] == ["Laufweg", "Notiz"]


def test_what_people_changed_since_is_never_overwritten(plan):
    known = after(plan, GOOD, changed_by_hand=True)
    assert plan(GOOD, known=known).rows[0].status == "unchanged"
    (row,) = plan(GOOD | {"Text": "Neu"}, known=known).rows
    assert row.status == "error"
    assert "inzwischen im Umlauf geändert" in row.messages[0].text


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({"doubled": True}, "steht in zwei Entwürfen; ziehen Sie einen zurück"),
        ({"state": "published"}, "schon veröffentlicht"),
        ({"house": "h-sk"}, "behält sein Haus"),
        ({"forked": True}, "inzwischen im Umlauf geändert"),
    ],
)
def test_drafts_that_cannot_be_revised_say_why(plan, change, part):
    (row,) = plan(GOOD | {"Text": "Neu"}, known=after(plan, GOOD, **change)).rows
    assert row.status == "error"
    assert part in row.messages[0].text


def test_revising_a_running_draft_says_what_falls(plan):
    known = after(plan, GOOD, state="in_review")
    (row,) = plan(GOOD | {"Text": "Neu"}, known=known).rows
    assert row.status == "revised"
    assert "lässt gegebene Voten verfallen" in row.messages[0].text


def test_rows_without_id_are_known_by_their_content(plan):
    bare = {name: value for name, value in GOOD.items() if name != "ID"}
    known = after(plan, bare)
    assert plan(bare, known=known).rows[0].status == "unchanged"
    assert plan(bare | {"Text": "Neu"}, known=known).rows[0].act == "create"


def test_other_units_drafts_do_not_matter(plan):
    assert (
        plan(GOOD, known=Known(KNOWN.houses, (), KNOWN.routes, route="r-1")).rows[0].act
        == "create"
    )
