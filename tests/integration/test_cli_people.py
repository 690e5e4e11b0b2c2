"""`umlauf member show` and `unit rename`: what the screen shows and names."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from db.cli.main import main
from tests.factories import make_space

PRESS = "Referatsleitung Presse, SMI"


@pytest.fixture
def space(tmp_path: Path) -> str:
    cast = make_space(tmp_path / "space")
    cast.as_(cast.lead).rights.revoke(cast.press_deputy)
    cast.store.close()
    return str(tmp_path / "space")


def run(space: str, *words: str) -> int:
    return main([*words, "--space", space, "--as", "sk.lead"])


def told(space: str, capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    capsys.readouterr()
    assert run(space, *words, "--json") == 0
    return json.loads(capsys.readouterr().out)


def test_a_member_is_shown_with_devices_and_history(
    space: str, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = told(space, capsys, "member", "show", "Vertretung Presse, SMI")
    assert (shown["state"], [one["state"] for one in shown["devices"]]) == ("revoked", ["revoked"])
    assert len(shown["devices"][0]["words"]) == 6
    assert [one["kind"] for one in shown["history"]] == ["revoke!", "member.join", "member.invite"]
    assert run(space, "member", "show", "Vertretung Presse, SMI") == 0
    text = capsys.readouterr().out
    for words in ("Funktion", "gesperrt", "Mitglied oder Gerät gesperrt", "Prüfung"):
        assert words in text


def test_functions_units_and_houses_are_renamed(
    space: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(space, "member", "rename", PRESS, "Pressestelle, SMI") == 0
    assert run(space, "unit", "rename", "smi.presse", "--name", "Medienstelle") == 0
    assert run(space, "unit", "rename", "SMI", "--house", "--code", "SMIn") == 0
    shown = told(space, capsys, "member", "show", "Pressestelle, SMI")
    assert (shown["unit"], shown["house"]) == ("SMIn, Medienstelle", "SMIn")
    units = told(space, capsys, "unit", "list")["units"]
    assert ("SMIn", "smi.presse") in {(one["house"], one["code"]) for one in units}


def test_an_unknown_code_and_a_taken_one_are_told(
    space: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(space, "unit", "rename", "nirgends", "--name", "X") == 1
    assert "Das Kürzel „nirgends“ gibt es im Raum nicht." in capsys.readouterr().err
    assert run(space, "unit", "rename", "smi.presse", "--code", "sk.schluss") == 1
    assert "Dieses Kürzel gibt es im Raum schon." in capsys.readouterr().err


def test_who_moves_is_invited_to_the_new_unit_and_told_what_becomes_of_the_old_function(
    space: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "umzug.umlauf-einladung"
    words = ("member", "move", PRESS, "sk.schluss", "--name", "Presseamt", "--out", str(file))
    moved = told(space, capsys, *words)
    assert moved["before"] != moved["member"]
    assert file.exists()
    found = told(space, capsys, "member", "show", "Presseamt")
    old = told(space, capsys, "member", "show", PRESS)
    assert (found["state"], found["roles"]) == ("invited", old["roles"])
    assert "Leitung Presseamt" in found["unit"]
    assert old["state"] == "active"
    assert run(space, "member", "move", PRESS, "SMI.presse", "--out", str(file)) == 1
    assert run(space, "member", "move", PRESS, "sk.schluss") == 2


def test_the_list_tells_how_each_member_stands(
    space: str, capsys: pytest.CaptureFixture[str]
) -> None:
    states = {
        one["title"]: one["state"] for one in told(space, capsys, "member", "list")["members"]
    }
    assert states["Vertretung Presse, SMI"] == "revoked"
    assert run(space, "member", "list") == 0
    assert "gesperrt" in capsys.readouterr().out


def test_a_backup_replaces_no_file_unasked(
    space: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "sicherung.zip"
    file.write_text("wichtig")
    assert run(space, "backup", str(file)) != 0
    assert "gibt es schon" in capsys.readouterr().err
    assert file.read_text() == "wichtig"
    assert run(space, "backup", str(file), "--force") == 0
    assert file.read_bytes()[:2] == b"PK"


def test_what_is_no_code_is_told_before_anything_is_made(
    space: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run(space, "unit", "add", "--house", "SK", "--code", "Ref. 1", "--name", "Eins") == 1
    assert "„Ref. 1“ ist kein Kürzel" in capsys.readouterr().err
    new = tmp_path / "neu"
    assert main(["space", "create", str(new), "--title", "Raum", "--house", "S K"]) == 1
    assert "„S K“ ist kein Kürzel" in capsys.readouterr().err
    assert not new.exists()
