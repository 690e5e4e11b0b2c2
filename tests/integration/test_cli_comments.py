"""`umlauf comment` pins what it says, and `umlauf show` tells where."""

import json
from pathlib import Path
from typing import Any

import pytest

from db.cli.main import main
from tests.factories import make_space, picture


@pytest.fixture
def space(tmp_path: Path) -> tuple[str, str]:
    cast = make_space(tmp_path / "space")
    draft = cast.draft(media=(picture(tmp_path / "in"),))
    cast.store.close()
    return str(tmp_path / "space"), draft


def run(space: tuple[str, str], *words: str) -> int:
    command, *rest = words
    return main([command, space[1], *rest, "--space", space[0], "--as", "smi.presse"])


def shown(space: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    capsys.readouterr()
    assert run(space, "show", "--json") == 0
    last: dict[str, Any] = json.loads(capsys.readouterr().out)["comments"][-1]
    return last


def test_a_passage_with_a_proposal(space, capsys):
    assert run(space, "comment", "", "--quote", "Jahrzehnten", "--proposal", "Jahren") == 0
    found = shown(space, capsys)
    assert (found["place"], found["passage"]) == ("Instagram, „Jahrzehnten“", "same")
    assert found["text"] == "Vorschlag: „Jahren“ statt „Jahrzehnten“"


def test_a_region_in_percent(space, capsys):
    assert run(space, "comment", "Logo", "--region", "50,2.5,20,15", "--must-settle") == 0
    found = shown(space, capsys)
    assert (found["place"], found["anchor"]["y"]) == ("Bild 1, oben Mitte", 250)
    assert found["must_settle"] is True


def test_an_answer_by_number(space, capsys):
    run(space, "comment", "Eins")
    assert run(space, "comment", "Zwei", "--reply", "1") == 0
    assert shown(space, capsys)["reply_to"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--quote", "nirgends"), 1),
        (("--medium", "7"), 1),
        (("--time", "0:17"), 1),
        (("--time", "bald"), 2),
        (("--region", "1,2,3"), 2),
        (("--region", "90,0,20,10"), 1),
        (("--reply", "9"), 1),
    ],
)
def test_a_place_that_is_not_there_is_told_by_exit_code(space, words, code):
    assert run(space, "comment", "Text", *words) == code
