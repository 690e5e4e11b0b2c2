"""How far a feed had come is remembered outside the replica."""

import os

import pytest

from db.errors import ReadOnlyError
from db.ledger.last_seq import read_last_seq, state_folder, write_last_seq

SPACE, FEED = "a" * 32, "b" * 32


@pytest.fixture(autouse=True)
def state(tmp_path, monkeypatch):
    """Use a state folder of this test's own."""
    monkeypatch.setenv("UMLAUF_STATE", str(tmp_path / "state"))
    return tmp_path / "state"


def test_a_new_machine_remembers_nothing():
    assert read_last_seq(SPACE, FEED) is None


def test_the_last_position_is_remembered_per_space_and_feed():
    write_last_seq(SPACE, FEED, 7)
    assert read_last_seq(SPACE, FEED) == 7
    assert read_last_seq("c" * 32, FEED) is None
    assert read_last_seq(SPACE, "c" * 32) is None


def test_an_older_position_never_replaces_a_newer_one():
    write_last_seq(SPACE, FEED, 7)
    write_last_seq(SPACE, FEED, 6)
    assert read_last_seq(SPACE, FEED) == 7


@pytest.mark.parametrize("junk", [b"", b"\x00" * 8, b"-1", b"7 8", b"9" * 40, b"\xff"])
def test_a_torn_note_is_no_note(state, junk):
    write_last_seq(SPACE, FEED, 7)
    next(state.rglob("*.seq")).write_bytes(junk)
    assert read_last_seq(SPACE, FEED) is None
    write_last_seq(SPACE, FEED, 8)
    assert read_last_seq(SPACE, FEED) == 8


def test_nothing_else_is_left_behind(state):
    for seq in range(1, 5):
        write_last_seq(SPACE, FEED, seq)
    assert len([path for path in state.rglob("*") if path.is_file()]) == 1


def test_a_state_folder_that_cannot_be_written_is_told_kindly(state):
    state.write_bytes(b"a file in the way")
    with pytest.raises(ReadOnlyError, match="Bitte prüfen"):
        write_last_seq(SPACE, FEED, 1)


def test_without_a_wish_it_is_the_platforms_state_folder():
    del os.environ["UMLAUF_STATE"]
    assert state_folder().is_relative_to(os.environ["XDG_STATE_HOME"])
