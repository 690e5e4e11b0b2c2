"""Days with slashes are read where the column proves their order, else not at all."""

import pytest

from db.bulk_import.slash_dates import settle_slashes
from db.bulk_import.table import TableRow


def settled(*cells):
    rows, note = settle_slashes([TableRow(at, (one,)) for at, one in enumerate(cells, 2)], 0)
    return [row.cells[0] for row in rows], note


def test_one_row_that_can_only_be_read_one_way_decides_for_all():
    cells, note = settled("11/02/2026", "11/13/26 9:00", "2026-11-05")
    assert cells == ["02.11.2026", "13.11.26 9:00", "2026-11-05"]
    assert note == (
        "Tage mit Schrägstrich sind als Monat/Tag/Jahr gelesen, wie es Zeile 3 zeigt "
        "(„11/13/26 9:00“)."
    )


def test_british_days_are_read_too():
    assert settled("02/11/2026", "13/11/2026")[0] == ["02.11.2026", "13.11.2026"]


@pytest.mark.parametrize("cells", [["11/02/2026", "3/4/26"], ["13/11/2026", "11/13/2026"], [""]])
def test_without_proof_or_with_contradiction_nothing_is_guessed(cells):
    assert settled(*cells) == (cells, "")
