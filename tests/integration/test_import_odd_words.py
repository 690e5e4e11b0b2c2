"""Odd words in every cell of a plan: each row is written as it stands, or says what is wrong."""

import csv
import re
import unicodedata

import pytest

from tests.integration.test_import_store import GOOD, Plan

ODD = {
    "quotes": "Sie sagte „Ja“, 'nein' und \"vielleicht\"; O'Neil",
    "emoji": "👩‍👩‍👧‍👦 im Wald 🌲🔥 é e\u0301",
    "right to left": "\u202eשלום\u202c und مرحبا",
    "long": "Wort " * 2_000,
    "formula": "=cmd|' /C calc'!A0",
    "plus": "+1+cmd|' /C calc'!A0",
    "at": "@SUM(1+1)*cmd|' /C calc'!A0",
    "markup": "<img src=x onerror=alert(1)><b>fett</b> &amp; {0} {title} %s",
    "statement": "Robert'); DROP TABLE draft;--",
    "controls": "vor\x01nach\x7f\u2028Zeile",
    "path": "../../../etc/passwd",
    "drive": "C:\\Windows\\system32\\a.jpg",
}
COLUMNS = tuple(name for name in GOOD if name != "ID")
REMEDY = re.compile(r"Bitte|gemeint|Bekannt|eintragen|wählen")


@pytest.fixture
def plan(tmp_path):
    return Plan(tmp_path)


def rows():
    """One odd word in one cell of each row; every row has an ID and a time of its own."""
    for number, (name, word) in enumerate(ODD.items()):
        for at, column in enumerate(COLUMNS):
            minute = f"{8 + at}:{number:02}"
            yield GOOD | {"ID": f"{name} {column}", "Uhrzeit": minute, column: word}


def test_each_row_comes_in_as_it_stands_or_names_cell_reason_and_remedy(plan):
    found = plan.dry_run(*rows())
    assert len(found.rows) == len(ODD) * len(COLUMNS)
    for row in found.rows:
        errors = [one for one in row.messages if one.level == "error"]
        assert bool(errors) == (row.status == "error"), row.ref
        for one in errors:
            assert re.fullmatch(r"[A-L]\d+", one.cell), (row.ref, one)
            assert REMEDY.search(one.text), (row.ref, str(one.text)[:200])
    plan.store.imports.run(found, skip_bad=True)
    for name in ("quotes", "emoji", "right to left", "formula", "markup", "statement"):
        page = plan.store.drafts.page(plan.store.drafts.find(f"{name} Text"))
        assert {one.text for one in page.texts} == {found_text(ODD[name])}


def found_text(word):
    return unicodedata.normalize("NFC", word)


def test_no_name_of_a_medium_leads_out_of_the_folder(plan):
    found = plan.dry_run(*(one for one in rows() if one["ID"].endswith("Medien")))
    taken = {one.path for row in found.rows for one in row.media if one.path}
    assert taken <= {str(plan.media / "wald.jpg")}


@pytest.mark.parametrize("name", ["formula", "plus", "at"])
def test_bad_rows_come_out_harmless_and_come_in_as_they_were(plan, tmp_path, name):
    bad = GOOD | {"Titel": ODD[name], "Text": "-5 Grad", "Haus": "SMIx"}
    out = tmp_path / "fehler.csv"
    plan.store.imports.save_bad_rows(plan.dry_run(bad), out)
    with out.open(encoding="utf-8", newline="") as file:
        (saved,) = csv.DictReader(file, delimiter=";")
    assert [one for one in saved.values() if one[:1] in tuple("=+-@\t\r") and one] == []
    corrected = plan.dry_run(saved | {"Haus": "SMI"})
    assert corrected.rows[0].title == ODD[name]
    assert set(corrected.rows[0].texts.values()) == {"-5 Grad"}
