"""A share on real SMB3: byte-range locks hold between clients, and all get everything."""

import sqlite3
from contextlib import closing, suppress

import pytest

from db.sync import engine
from db.sync.trouble import CarrierTrouble
from tests.faults.desk import all_equal, team
from tests.faults.samba import samba

pytestmark = pytest.mark.needs("smbd", "fusermount3")


@pytest.fixture
def drive(tmp_path):
    with samba(tmp_path / "smb", 2) as found:
        yield found


def test_a_lock_of_one_client_is_refused_to_the_other(drive):
    _, places = drive
    one, two = (sqlite3.connect(place / "x.sqlite", timeout=0) for place in places)
    with closing(one), closing(two):
        one.execute("CREATE TABLE t (n)")
        one.commit()
        one.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            two.execute("BEGIN IMMEDIATE")
        one.execute("INSERT INTO t VALUES (1)")
        one.commit()
        two.execute("BEGIN EXCLUSIVE")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            one.execute("SELECT * FROM t").fetchall()
        two.rollback()
        assert two.execute("SELECT n FROM t").fetchall() == [(1,)]


def test_connections_that_break_midway_lose_nothing(drive, tmp_path, monkeypatch):
    monkeypatch.setattr(engine, "_LONGEST_WAIT_S", 0.25)
    server, places = drive
    shares = [place / "probe.umlauf-ablage" for place in places]
    with team(tmp_path / "desks", 2) as desks:
        for turn in range(3):
            for desk, share in zip(desks, shares, strict=True):
                desk.votes(3)
                with suppress(CarrierTrouble):
                    desk.sync(share, full=turn == 0)
            server.drop()
        for desk, share in [*zip(desks, shares, strict=True)] * 2:
            desk.sync(share)
        assert all_equal(desks)
    assert server.drops >= 2
