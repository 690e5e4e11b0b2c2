"""`umlauf space blackout`: spans without releases are entered, shown and taken back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from db.cli.main import main
from tests.factories import make_space

LEAD = "Federführung, SK"


@pytest.fixture
def space(tmp_path: Path) -> str:
    make_space(tmp_path / "space").store.close()
    return str(tmp_path / "space")


def run(space: str, *words: str, who: str = LEAD) -> int:
    return main(["space", "blackout", *words, "--space", space, "--as", who])


def test_a_span_is_entered_shown_and_taken_back(
    space: str, capsys: pytest.CaptureFixture[str]
) -> None:
    span = ("--from", "2099-01-02", "--to", "2099-01-05")
    assert run(space, "add", "Vorwahlzeit", *span) == 0
    assert run(space, "add", "Ferien", *span, "--hint") == 0
    capsys.readouterr()
    assert run(space, "list") == 0
    shown = capsys.readouterr().out
    assert "Fr 02.01.2099 bis Mo 05.01.2099" in shown
    assert ("sperrt" in shown, "weist hin" in shown) == (True, True)
    assert run(space, "list", "--json") == 0
    told = json.loads(capsys.readouterr().out)["blackouts"]
    assert {one["name"]: one["strict"] for one in told} == {"Vorwahlzeit": True, "Ferien": False}
    assert told[0]["to"].startswith("2099-01-05T23:59")
    assert run(space, "remove", "Vorwahlzeit") == 0
    assert run(space, "remove", "Ferien") == 0
    assert "Keine Sperrzeit ist eingetragen." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("add", "Trauer"), 2),
        (("add", "Trauer", "--from", "morgen", "--to", "2099-01-01"), 2),
        (("add", "Trauer", "--from", "2099-02-01", "--to", "2099-01-01"), 1),
        (("remove", "Trauer"), 1),
    ],
)
def test_what_cannot_be_is_refused(space: str, words: tuple[str, ...], code: int) -> None:
    assert run(space, *words) == code
