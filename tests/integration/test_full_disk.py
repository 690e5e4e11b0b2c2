"""A disk that is full when a space is opened: what is said is that it is full."""

from sqlite3 import SQLITE_IOERR, OperationalError

import pytest

from db.errors import DiskFullError, KnownError
from db.tables.sqlite_errors import told_kindly
from tests.integration.test_environment import disk, fill, seat_space, told

__all__ = ["disk"]
FULL = "kein Platz mehr"


@pytest.mark.parametrize("command", [("inbox",), ("log",), ("comment", "", "Geht das?")])
def test_the_sentence_names_the_full_disk(disk, command):
    space = seat_space(disk / "space")
    fill(disk)
    told(space.run(*(one or space.draft for one in command)), FULL)


def test_nothing_stays_of_the_attempt_and_all_goes_on_once_there_is_room(disk):
    space = seat_space(disk / "space")
    before = space.fingerprint()
    ballast = fill(disk)
    told(space.run("inbox"), FULL)
    assert not list(space.folder.glob(".umlauf-*"))
    ballast.unlink()
    assert space.fingerprint() == before


def test_another_fault_of_the_disk_is_not_called_full(tmp_path):
    problem = OperationalError("disk I/O error")
    problem.sqlite_errorcode = SQLITE_IOERR
    with pytest.raises(KnownError) as told_as, told_kindly(tmp_path / "space.sqlite"):
        raise problem
    assert not isinstance(told_as.value, DiskFullError)
