"""Headings and drafts share the rows of one list."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.rows import GroupRow
from desktop.widgets.list_layout import ListLayout

GROUPS = (GroupRow("overdue", 2), GroupRow("today", 3), GroupRow("week", 0), GroupRow("later", 1))
COUNTS = st.lists(st.integers(0, 5), max_size=6)


def test_every_group_that_has_drafts_gets_one_heading():
    layout = ListLayout(GROUPS)
    headings = [layout.heading(row) for row in range(9)]
    assert [one and one.group for one in headings] == [
        *("overdue", None, None),
        *("today", None, None, None),
        *("later", None),
    ]


def test_without_headings_rows_are_offsets():
    layout = ListLayout(GROUPS, headings=False)
    assert (layout.rows, layout.row(4), layout.offset(4), layout.heading(0)) == (6, 4, 4, None)


@given(COUNTS, st.booleans())
def test_row_and_offset_are_each_others_way_back(counts, headings):
    layout = ListLayout([GroupRow("today", count) for count in counts], headings)
    rows = [layout.row(offset) for offset in range(layout.entries)]
    assert [layout.offset(row) for row in rows] == list(range(layout.entries))
    assert sorted([*rows, *layout.heading_rows()]) == list(range(layout.rows))


@pytest.mark.parametrize("row", [0, 5])
def test_an_empty_list_has_no_headings(row):
    assert ListLayout(()).heading(row) is None
