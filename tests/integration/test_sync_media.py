"""Media follow their entries: whole, re-hashed, resumed; wrong bytes are never taken."""

import os
from hashlib import sha256

import pytest

from tests.faults.desk import team

MIB = 1024 * 1024


@pytest.fixture
def desks(tmp_path):
    with team(tmp_path, 2) as found:
        yield found


@pytest.fixture
def share(tmp_path):
    return tmp_path / "probe.umlauf-ablage"


def on_share(share, sha):
    return share / "media" / sha[:2] / sha


def kinds(report):
    return [problem.kind for problem in report.problems.values()]


def test_a_medium_arrives_whole(desks, share):
    data = os.urandom(3 * MIB + 17)
    sha = desks[0].add_media(data)
    assert desks[0].sync(share).sent.media_bytes == len(data)
    report = desks[1].sync(share)
    assert report.received.media_bytes == len(data)
    assert desks[1].blobs.verify(sha)
    assert sha in desks[1].replica.changes.media


def test_a_medium_is_given_once(desks, share):
    desks[0].add_media(os.urandom(MIB))
    desks[0].sync(share)
    assert desks[0].sync(share).sent.media_bytes == 0
    desks[1].sync(share)
    assert desks[1].sync(share).sent.media_bytes == 0


def test_a_late_medium_is_fetched_without_a_change_of_entries(desks, share):
    sha = desks[0].add_media(os.urandom(MIB))
    desks[0].sync(share)
    away = on_share(share, sha).rename(share / "away")
    desks[1].sync(share)
    assert desks[1].replica.media_wanted() == {sha: MIB}
    away.rename(on_share(share, sha))
    report = desks[1].sync(share, full=False)
    assert not report.full
    assert desks[1].blobs.verify(sha)


def test_wrong_bytes_are_refused_and_put_aside_until_given_anew(desks, share):
    sha = desks[0].add_media(os.urandom(MIB))
    desks[0].sync(share)
    on_share(share, sha).write_bytes(os.urandom(MIB))
    report = desks[1].sync(share)
    assert kinds(report) == ["bad_media"]
    assert not desks[1].blobs.has(sha)
    assert not on_share(share, sha).exists()
    desks[0].sync(share)
    desks[1].sync(share)
    assert desks[1].blobs.verify(sha)


def test_a_medium_larger_than_announced_is_not_swallowed(desks, share):
    sha = desks[0].add_media(os.urandom(1000))
    desks[0].sync(share)
    with on_share(share, sha).open("ab") as file:
        file.truncate(50 * MIB)
    assert kinds(desks[1].sync(share)) == ["bad_media"]
    assert [one for one in desks[1].replica.scratch.rglob("*") if one.stat().st_size > MIB] == []


def test_a_fetch_goes_on_where_it_was_cut_off(desks, share):
    data = os.urandom(4 * MIB)
    sha = desks[0].add_media(data)
    desks[0].sync(share)
    desks[1].replica.scratch.mkdir(parents=True)
    (desks[1].replica.scratch / f"{sha}.part").write_bytes(data[: 3 * MIB])
    assert desks[1].sync(share).received.media_bytes == MIB
    assert desks[1].blobs.verify(sha)


def test_a_wrong_beginning_is_thrown_away_and_fetched_anew(desks, share):
    sha = desks[0].add_media(os.urandom(2 * MIB))
    desks[0].sync(share)
    desks[1].replica.scratch.mkdir(parents=True)
    (desks[1].replica.scratch / f"{sha}.part").write_bytes(b"x" * MIB)
    assert kinds(desks[1].sync(share)) == []
    assert desks[1].blobs.verify(sha)


def test_giving_goes_on_where_it_was_cut_off(desks, share):
    data = os.urandom(4 * MIB)
    sha = sha256(data).hexdigest()
    desks[0].sync(share)
    desks[0].add_media(data)
    part = on_share(share, sha).with_name(f".{sha}.{desks[0].replica.mark}.part")
    part.parent.mkdir(parents=True)
    part.write_bytes(data[: 3 * MIB])
    assert desks[0].sync(share).sent.media_bytes == MIB
    assert on_share(share, sha).read_bytes() == data


def test_a_spoiled_beginning_on_the_share_is_written_anew(desks, share):
    data = os.urandom(2 * MIB)
    sha = sha256(data).hexdigest()
    desks[0].sync(share)
    desks[0].add_media(data)
    part = on_share(share, sha).with_name(f".{sha}.{desks[0].replica.mark}.part")
    part.parent.mkdir(parents=True)
    part.write_bytes(b"x" * MIB)
    desks[0].sync(share)
    assert on_share(share, sha).read_bytes() == data
    assert not part.exists()


def test_a_truncated_medium_on_the_share_is_given_again(desks, share):
    sha = desks[0].add_media(os.urandom(2 * MIB))
    desks[0].sync(share)
    os.truncate(on_share(share, sha), MIB)
    desks[0].sync(share)
    assert on_share(share, sha).stat().st_size == 2 * MIB


def test_a_pipe_posing_as_a_medium_hangs_nobody(desks, share):
    sha = desks[0].add_media(os.urandom(1000))
    desks[0].sync(share)
    on_share(share, sha).unlink()
    os.mkfifo(on_share(share, sha))
    assert kinds(desks[1].sync(share)) == []
    assert desks[1].replica.media_wanted() == {sha: 1000}
