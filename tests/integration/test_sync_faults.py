"""The share is read-only, full, gone or slow: one kind sentence, and nothing is lost."""

import signal

import pytest

from db.sync import engine
from db.sync.link import CarrierLink
from db.sync.trouble import CarrierTrouble
from tests.faults.desk import all_equal, meet, team
from tests.faults.mount import mounted

pytestmark = pytest.mark.needs("fusermount3")
PASSING = {"", "io", "gone", "damaged", "moved", "busy"}
WRITING = ("open to write", "create", "write", "mkdir", "unlink", "link", "rename", "truncate")


@pytest.fixture(autouse=True)
def _no_long_waits(monkeypatch):
    monkeypatch.setattr(engine, "_LONGEST_WAIT_S", 0.25)


@pytest.fixture
def mount(tmp_path):
    with mounted(tmp_path / "mount") as found:
        yield found


@pytest.fixture
def desks(tmp_path):
    with team(tmp_path, 2) as found:
        yield found


@pytest.fixture
def share(mount, desks):
    folder = mount.path / "probe.umlauf-ablage"
    meet(desks, folder)
    return folder


def kinds(report):
    return [problem.kind for problem in report.problems.values()]


def test_a_read_only_share_is_still_received_from(mount, desks, share):
    vote = desks[0].vote()
    desks[0].sync(share)
    own = desks[1].vote()
    mount.break_(fail=dict.fromkeys(WRITING, "EROFS"))
    report = desks[1].sync(share)
    assert vote.id in desks[1].ids()
    assert kinds(report) == ["read_only"]
    assert "schreibgeschützt" in report.by_weight()[0].text
    mount.heal()
    desks[1].sync(share)
    desks[0].sync(share)
    assert own.id in desks[0].ids()


def test_a_read_only_share_with_nothing_to_give_is_no_problem(mount, desks, share):
    mount.break_(fail=dict.fromkeys(WRITING, "EROFS"))
    assert kinds(desks[1].sync(share)) == []


def test_a_full_share_is_told_and_served_once_there_is_room(mount, desks, share):
    vote = desks[0].vote()
    mount.break_(fail={"write": "ENOSPC"})
    report = desks[0].sync(share)
    assert kinds(report) == ["full"]
    assert report.sent.entries == 0
    mount.heal()
    assert desks[0].sync(share).sent.entries == 1
    desks[1].sync(share)
    assert vote.id in desks[1].ids()


def test_a_medium_that_finds_no_room_does_not_hold_up_the_entries(mount, desks, share):
    sha = desks[0].add_media(b"x" * 3_000_000)
    mount.break_(fail={"mkdir": "ENOSPC"})
    report = desks[0].sync(share)
    assert kinds(report) == ["full"]
    assert report.sent.entries == 2
    mount.heal()
    desks[0].sync(share, full=False)
    desks[1].sync(share)
    assert desks[1].blobs.verify(sha)


@pytest.mark.parametrize("name", ["ENOTCONN", "EHOSTDOWN", "ESTALE"])
def test_a_share_that_is_gone_is_told_and_comes_back(mount, desks, share, name):
    vote = desks[0].vote()
    mount.break_(fail={"*": name})
    with pytest.raises(CarrierTrouble, match="nicht erreichbar"):
        desks[0].sync(share)
    assert vote.id in desks[0].ids()
    mount.heal()
    assert desks[0].sync(share).sent.entries == 1


def test_a_share_that_vanishes_between_two_steps_loses_nothing(mount, desks, share):
    desks[0].batch(3000)
    mount.break_(fail={"fsync": "ENOTCONN"})
    with pytest.raises(CarrierTrouble):
        desks[0].sync(share)
    mount.heal()
    meet(desks, share)
    assert all_equal(desks)


def test_errors_now_and_then_are_waited_out(mount, desks, share):
    for desk in desks:
        desk.batch(50)
    mount.break_(sometimes={"write": 0.05, "read": 0.02, "fsync": 0.05})
    outcomes = [try_to_sync(desk, share) for desk in desks * 3]
    mount.heal()
    meet(desks, share)
    assert all_equal(desks)
    assert "" in outcomes
    assert set(outcomes) <= PASSING
    assert mount.counts()["EIO"] > 0


def test_acknowledged_but_swallowed_writes_are_found_out(mount, desks, share):
    mount.break_(swallowed=0.1)
    for number in range(4):
        desks[number % 2].batch(20)
        try_to_sync(desks[number % 2], share)
    mount.heal()
    meet(desks, share)
    assert all_equal(desks)
    assert len(desks[0].ids()) == 3 + 1 + 80
    assert mount.counts()["swallowed"] > 0


def try_to_sync(desk, share):
    """Return what stood in the way, "" for nothing."""
    try:
        desk.sync(share)
    except CarrierTrouble as trouble:
        return trouble.kind
    return ""


def test_a_share_that_hangs_is_given_up_after_the_patience(mount, desks, share):
    desks[0].link.end()
    desks[0].link = CarrierLink(patience_s=1)
    vote = desks[0].vote()
    mount.process.send_signal(signal.SIGSTOP)
    with pytest.raises(CarrierTrouble, match="antwortet nicht"):
        desks[0].sync(share)
    mount.process.send_signal(signal.SIGCONT)
    assert desks[0].sync(share).sent.entries == 1
    assert vote.id in desks[0].ids()
