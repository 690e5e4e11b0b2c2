"""`umlauf revise` says what it takes from whom."""

import json
from pathlib import Path

import pytest

from db.cli.main import main
from tests.factories import make_space


@pytest.fixture
def space(tmp_path: Path) -> tuple[str, str]:
    """A space and a draft that the press unit approved."""
    cast = make_space(tmp_path / "space")
    draft = cast.draft()
    cast.store.close()
    assert run((str(tmp_path / "space"), draft), "vote", "approve", member="smi.presse") == 0
    return str(tmp_path / "space"), draft


def run(space: tuple[str, str], command: str, *words: str, member: str = "agentur") -> int:
    return main([command, space[1], *words, "--space", space[0], "--as", member])


def test_who_revises_a_draft_in_review_reads_whose_votes_fall_and_that_it_has_to_be_submitted(
    space, capsys
):
    capsys.readouterr()
    assert run(space, "revise", "--text", "instagram=Neu.") == 0
    said = capsys.readouterr().out
    assert "meinten: Voten von SMI, Pressestelle." in said
    assert "Nicht mehr im Umlauf. Mit „umlauf submit“" in said


def test_what_voids_nothing_says_nothing_of_it(space, capsys):
    capsys.readouterr()
    assert run(space, "comment", "Gut so.", "--json") == 0
    assert json.loads(capsys.readouterr().out)["voided"] == []
