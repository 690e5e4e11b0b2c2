"""The annex opens in a spreadsheet as it was meant, and nothing in it starts to calculate."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from db.audit_log.annexes.columns import COLUMNS, below_one_another, row_of, verdict_words
from db.audit_log.annexes.csv_file import CsvFile, harmless
from db.audit_log.postings import Address, Posting, UnitVote

POSTING = Posting(
    draft="d" * 32,
    planned_at=1_782_896_400_000,
    published_at=0,
    channels=("linkedin", "xing"),
    house="SMI, Inneres",
    topic="",
    title='Wald; Winter\nund „mehr"',
    addresses=(
        Address("linkedin", "live", "https://example.org/2026-07-01", 1_782_896_400_000),
        Address("xing", "ended", "https://example.org/2", 1_782_896_400_000),
        Address("instagram", "dropped", "", 1_782_896_400_000),
    ),
    route="Standard",
    votes=(
        UnitVote("SMI, Presse", "approve", 1_782_896_400_000, 1234.56),
        UnitVote("SK", "open", 0, -1),
    ),
    state="in_review",
    number=2,
    digest="e" * 64,
)


def written(tmp_path: Path, posting: Posting, wording: str = "release") -> bytes:
    file = CsvFile(tmp_path / "a.csv")
    file.add(row_of(1, posting, verdict_words(wording)))
    file.finish()
    return (tmp_path / "a.csv").read_bytes()


def row(tmp_path: Path, posting: Posting, wording: str = "release") -> dict[str, str]:
    text = io.StringIO(written(tmp_path, posting, wording).decode("utf-8-sig"), newline="")
    return next(csv.DictReader(text, delimiter=";"))


def test_it_is_utf_8_with_a_mark_and_lines_as_rfc_4180_has_them(tmp_path):
    data = written(tmp_path, POSTING)
    assert data.startswith("\ufeffNr.;Termin".encode())
    assert data.count(b"\r\n") == 2
    assert b'"Wald; Winter\nund \xe2\x80\x9emehr"""' in data


def test_cells_come_back_whole(tmp_path):
    found = row(tmp_path, POSTING)
    assert list(found) == [column.name for column in COLUMNS]
    assert found["Titel"] == POSTING.title
    assert found["Link"] == (
        "https://example.org/2026-07-01 | https://example.org/2 (depubliziert am 2026-07-01) | "
        "Instagram (entfallen am 2026-07-01)"
    )


def test_sheets_have_german_days_and_addresses_as_they_are():
    row = below_one_another(row_of(1, POSTING, verdict_words("release")))
    cells = dict(zip((column.name for column in COLUMNS), row, strict=True))
    assert cells["Voten der Stellen"] == "SMI, Presse: freigegeben (01.07.2026)\nSK: offen"
    assert cells["Link"] == (
        "https://example.org/2026-07-01\nhttps://example.org/2 (depubliziert am 01.07.2026)\n"
        "Instagram (entfallen am 01.07.2026)"
    )


def test_days_have_a_decimal_comma_and_moments_an_offset(tmp_path):
    found = row(tmp_path, POSTING)
    assert found["Tage je Stelle"] == "SMI, Presse: 1234,6"
    assert (found["Termin"], found["Veröffentlicht"]) == ("2026-07-01T11:00+02:00", "")


@pytest.mark.parametrize(
    ("wording", "said"), [("release", "freigegeben"), ("cosign", "mitgezeichnet")]
)
def test_votes_speak_the_words_of_the_space(tmp_path, wording, said):
    votes = row(tmp_path, POSTING, wording)["Voten der Stellen"]
    assert votes == f"SMI, Presse: {said} (2026-07-01) | SK: offen"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_cell_that_would_calculate_is_made_harmless(tmp_path, start):
    assert harmless(f"{start}1+1") == f"'{start}1+1"
    assert row(tmp_path, replace(POSTING, title=f"{start}cmd|x"))["Titel"].startswith("'")
