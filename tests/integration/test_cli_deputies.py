"""`umlauf member absence` and `substitute`: who is away, and who decides meanwhile."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from db.cli.main import main
from tests.factories import make_space

PRESS, FINAL = "smi.presse", "sk.schluss"
Space = tuple[str, str]


@pytest.fixture
def space(tmp_path: Path) -> Space:
    cast = make_space(tmp_path / "space")
    draft = cast.draft()
    cast.store.close()
    return str(tmp_path / "space"), draft


def run(space: Space, *words: str, who: str = "Referatsleitung Presse, SMI") -> int:
    return main([*words, "--space", space[0], "--as", who])


def told(space: Space, capsys: pytest.CaptureFixture[str], *words: str, who: str = "lead") -> Any:
    capsys.readouterr()
    assert run(space, *words, "--json", who=who) == 0
    return json.loads(capsys.readouterr().out)


def test_an_absence_is_set_shown_on_the_route_and_ended(
    space: Space, capsys: pytest.CaptureFixture[str]
) -> None:
    other = "Vertretung Presse, SMI"
    for who in (other, "Referatsleitung Presse, SMI"):
        assert run(space, "member", "absence", "--to", "2099-08-18", who=who) == 0
    assert "Sie sind abwesend bis Di 18.08.2099." in capsys.readouterr().out
    found = told(space, capsys, "member", "absence", who=other)
    assert found["absence"]["to"].startswith("2099-08-18T23:59")
    assert run(space, "member", "absence", "--back") == 0
    assert capsys.readouterr().out.startswith("Sie sind da.")


def test_show_names_who_of_a_unit_is_away(
    space: Space, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(space, "member", "absence", "--to", "2099-08-18") == 0
    capsys.readouterr()
    assert run(space, "show", space[1]) == 0
    words = " ".join(capsys.readouterr().out.split())
    assert "Referatsleitung Presse, SMI abwesend bis Di 18.08.2099" in words
    (step,) = told(space, capsys, "show", space[1], who=PRESS)["route"]["stages"][0]["steps"]
    assert [one["member"] for one in step["away"]] == ["Referatsleitung Presse, SMI"]


def test_a_substitution_is_entered_used_and_ended(
    space: Space, capsys: pytest.CaptureFixture[str]
) -> None:
    lead = "Federführung, SK"
    window = ("--from", "2020-01-01", "--to", "2099-12-31")
    found = told(space, capsys, "member", "substitute", PRESS, FINAL, *window, who=lead)
    (one,) = found["substitutions"]
    assert (one["unit_name"], one["deputy_name"]) == ("SMI, Pressestelle", "SK, Leitung Presseamt")
    assert one["state"] == "now"
    who = "Schlusszeichnung, SK"
    assert run(space, "vote", space[1], "approve", "--for", PRESS, who=who) == 0
    assert run(space, "member", "substitute", PRESS, FINAL, "--end", who=lead) == 0
    assert "Keine Vertretung ist eingetragen." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("absence", "--from", "2099-01-01"), 2),
        (("absence", "--to", "morgen"), 2),
        (("absence", "--from", "2099-02-01", "--to", "2099-01-01"), 1),
        (("substitute", PRESS, "nirgends"), 1),
        (("substitute", FINAL, PRESS), 1),
    ],
)
def test_what_cannot_be_is_refused(space: Space, words: tuple[str, ...], code: int) -> None:
    assert run(space, "member", *words) == code
