"""The demo made in a process of its own: what goes wrong there is told, and leaves nothing."""

import pytest

from db.demo.beside import FIRST_SPACE, make_beside
from db.errors import KnownError


def ignore(_done, _total):
    """Nobody looks."""


def test_what_stops_it_is_told_as_the_sentence_it_is(tmp_path):
    taken = tmp_path / "demo" / FIRST_SPACE
    taken.mkdir(parents=True)
    (taken / "notiz.txt").write_text("meins")
    with pytest.raises(KnownError) as told:
        make_beside(tmp_path / "demo", ignore, lambda: True)
    assert told.value.sentence.template.startswith("{folder} ist nicht leer.")
    assert [one.name for one in tmp_path.rglob("*") if one.is_file()] == ["notiz.txt"]


def test_nothing_is_left_of_a_demo_that_nobody_waits_for(tmp_path):
    steps = []
    wanted = tmp_path / "demo"
    assert not make_beside(wanted, lambda *step: steps.append(step), lambda: len(steps) < 3)
    assert len(steps) == 3
    assert not wanted.exists()
