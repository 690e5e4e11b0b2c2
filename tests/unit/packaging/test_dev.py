"""The README's commands: what they say where something is missing."""

import ast
import sys
from pathlib import Path

import dev
import dev_system
import pytest
from dev_say import SetupError
from dev_system import RUN, TEST, Need, ask_for, is_there

LIBRARY = Need("libnone9", "lib:libnone.so.9", "windows")


def test_an_old_python_can_read_the_entry_point():
    assert ast.parse(Path(dev.__file__).read_text("utf-8"), feature_version=(3, 7)).body


def test_an_old_python_gets_one_sentence(monkeypatch, capsys):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    assert dev.main(["run"]) == 3
    said = capsys.readouterr().out
    assert said.count("\n") == 1
    assert "3.11" in said
    assert "3.9" in said


def test_an_unknown_command_is_wrong_usage(capsys):
    assert dev.main(["rnu"]) == 2
    assert "dev.py run" in capsys.readouterr().out


@pytest.mark.parametrize("found_as", ["lib:libc.so.6", "program:sh", "module:venv", "file:/etc/*"])
def test_what_is_there_is_found(found_as):
    assert is_there(found_as)


@pytest.mark.parametrize("found_as", ["lib:no.so.9", "program:no", "module:no", "file:/etc/no*"])
def test_what_is_not_there_is_missed(found_as):
    assert not is_there(found_as)


def test_a_missing_library_stops_with_the_line_to_type(capsys):
    with pytest.raises(SetupError, match=r"apt-get install .*libnone9"):
        ask_for([LIBRARY])
    assert "libnone.so.9" in capsys.readouterr().out


def test_what_only_tests_need_stops_nobody(capsys):
    ask_for([TEST[0]])
    assert "missing: xvfb" in capsys.readouterr().out


def test_nothing_is_installed_where_we_may_not(monkeypatch):
    monkeypatch.setattr(dev_system, "NEEDS", {"run": (LIBRARY,)})
    monkeypatch.setattr(dev_system, "front_of_apt", lambda: None)
    with pytest.raises(SetupError, match="libnone9"):
        dev_system.provide(["run"])


def test_every_need_says_what_for():
    assert [need for need in (*RUN, *TEST) if not all(need)] == []
