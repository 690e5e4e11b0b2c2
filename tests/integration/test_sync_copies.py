"""Conflict copies of file services (OneDrive, DFS, Nextcloud) are read as what they are."""

import shutil

import pytest

from tests.faults.desk import all_equal, meet, team


@pytest.fixture
def desks(tmp_path):
    with team(tmp_path) as found:
        yield found


@pytest.fixture
def share(tmp_path):
    return tmp_path / "probe.umlauf-ablage"


def split(desks, share, name):
    """Two computers wrote to the file at once; the file service kept one beside the other."""
    meet(desks, share)
    (file,) = share.glob("share-*.sqlite")
    before = file.with_name("before")
    shutil.copy(file, before)
    desks[1].votes(3)
    desks[1].sync(share, full=True)
    shutil.copy(file, share / name.format(file.stem))
    before.replace(file)
    return file


COPIES = ["{}-AMT-PC17.sqlite", "{} (Konfliktkopie 2026-11-22).sqlite", "{} - Kopie.sqlite"]


@pytest.mark.parametrize("name", COPIES)
def test_what_only_a_conflict_copy_holds_arrives(desks, share, name):
    split(desks, share, name)
    votes = desks[1].ids() - desks[2].ids()
    desks[2].sync(share, full=True)
    assert votes <= desks[2].ids()
    meet(desks, share)
    assert all_equal(desks)


def test_a_conflict_copy_is_never_written_to(desks, share):
    split(desks, share, COPIES[0])
    (copy,) = share.glob("*AMT*")
    before = copy.read_bytes()
    desks[2].votes(2)
    meet(desks, share)
    assert copy.read_bytes() == before
    assert len(list(share.glob("share-*.sqlite"))) == 2


def test_a_copy_alone_is_followed_by_a_generation_of_our_own(desks, share):
    split(desks, share, COPIES[1]).unlink()
    desks[2].sync(share, full=True)
    assert [file.name for file in share.glob("share-000002-????????.sqlite")]
    meet(desks, share)
    assert all_equal(desks)


def test_a_copy_is_read_once(desks, share):
    split(desks, share, COPIES[0])
    meet(desks, share)
    assert desks[2].sync(share, full=False).full is False
