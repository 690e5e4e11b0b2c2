"""An empty plan to fill in: read back by this program, and by what agencies open it with."""

import pytest
from openpyxl import load_workbook

from db.errors import WrongUsage
from tests.factories import make_space
from tests.factories.space import ROUTE


@pytest.fixture
def cast(tmp_path):
    found = make_space(tmp_path / "space")
    yield found
    found.store.close()


@pytest.fixture
def file(cast, tmp_path):
    cast.as_(cast.agency).imports.write_template(tmp_path / "plan.xlsx")
    return tmp_path / "plan.xlsx"


def columns(sheet):
    return {cell.value: cell.column_letter for cell in sheet[1]}


def test_every_own_column_stands_in_the_template(file):
    found = columns(load_workbook(file)["Plan"])
    assert {"ID", "Titel", "Haus", "Datum", "Uhrzeit", "Kanäle", "Text", "Laufweg"} <= set(found)
    assert {"Text Instagram", "Text LinkedIn"} <= set(found)


def test_houses_routes_and_priorities_can_be_chosen(file):
    book = load_workbook(file)
    lists = [[cell.value for cell in column if cell.value] for column in book["Listen"].columns]
    assert lists == [["SK", "SMI"], ["Standard"], ["Eilig", "Hoch", "Normal", "Niedrig"]]
    chosen = {
        str(rule.sqref).split("2:")[0]
        for rule in book["Plan"].data_validations.dataValidation
        if rule.type == "list"
    }
    places = columns(book["Plan"])
    assert chosen == {places[one] for one in ("Haus", "Laufweg", "Priorität")}


def test_a_filled_template_is_read_without_a_word_of_complaint(cast, file):
    book = load_workbook(file)
    sheet = book["Plan"]
    row = {"ID": "A-1", "Titel": "Waldarbeit", "Haus": "SMI", "Datum": "14.12.2026"}
    row |= {"Uhrzeit": "09:00", "Kanäle": "Instagram", "Text": "Wer plant?", "Laufweg": "Standard"}
    for name, value in row.items():
        sheet[f"{columns(sheet)[name]}2"] = value
    book.save(file)
    (found,) = cast.store.imports.dry_run(file).rows
    assert (found.status, found.title) == ("ready", "Waldarbeit")


def test_a_route_whose_name_looks_like_a_formula_stays_text(cast, tmp_path):
    cast.as_(cast.lead).routes.publish({**ROUTE, "name": "=1+1"})
    cast.store.imports.write_template(tmp_path / "plan.xlsx")
    cells = [cell for row in load_workbook(tmp_path / "plan.xlsx")["Listen"] for cell in row]
    assert "=1+1" in {cell.value for cell in cells}
    assert {cell.data_type for cell in cells if cell.value == "=1+1"} == {"s"}


@pytest.mark.parametrize("name", ["plan.csv", "plan"])
def test_another_ending_is_refused(cast, tmp_path, name):
    with pytest.raises(WrongUsage, match="xlsx"):
        cast.store.imports.write_template(tmp_path / name)


def test_a_file_that_is_there_is_not_replaced(cast, file):
    before = file.read_bytes()
    with pytest.raises(WrongUsage, match="gibt es schon"):
        cast.store.imports.write_template(file)
    assert file.read_bytes() == before
