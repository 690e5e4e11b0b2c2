"""Replicas meet through one shared folder: everything arrives, once, whoever carried it."""

import json
import sqlite3

import pytest

from db.ledger.entry import entry_id
from db.sync.memory import Memory
from db.sync.trouble import CarrierTrouble
from tests.faults.desk import Desk, all_equal, meet, team


@pytest.fixture
def desks(tmp_path):
    with team(tmp_path) as found:
        yield found


@pytest.fixture
def share(tmp_path):
    return tmp_path / "probe.umlauf-ablage"


def share_files(share):
    return sorted(share.glob("share-*.sqlite"))


def test_the_first_sync_makes_the_share_and_says_so(desks, share):
    report = desks[0].sync(share).to_json()
    assert report["created"] is True
    assert report["sent"] == {"entries": 5, "media_bytes": 0}
    assert json.loads((share / "umlauf-share.json").read_text()) == {
        "format": 1,
        "space": desks[0].replica.space,
    }
    assert len(share_files(share)) == 1


def test_what_three_wrote_apart_is_with_all_three(desks, share):
    for desk in desks:
        desk.votes(4)
    meet(desks, share)
    assert all_equal(desks)
    assert len(desks[0].ids()) == 5 + 2 + 12


def test_opposite_votes_are_both_there(desks, share):
    votes = [desks[1].vote("approve").id, desks[2].vote("reject").id]
    meet(desks, share)
    assert set(votes) <= desks[0].ids()


def test_a_report_counts_what_moved(desks, share):
    meet(desks, share)
    desks[1].votes(3)
    assert desks[1].sync(share).to_json()["sent"]["entries"] == 3
    assert desks[2].sync(share).to_json()["received"]["entries"] == 3
    assert desks[2].sync(share).to_json()["received"]["entries"] == 0


def test_everybodys_entries_are_passed_on(desks, share, tmp_path):
    meet(desks, share)
    desks[1].votes(3)
    desks[1].sync(share)
    desks[0].sync(share)
    other = tmp_path / "other.umlauf-ablage"
    desks[0].sync(other)
    desks[2].sync(other)
    assert desks[1].ids() <= desks[2].ids()


def test_a_share_file_is_exactly_one_table_and_its_index(desks, share):
    desks[0].sync(share)
    with sqlite3.connect(share_files(share)[0]) as file:
        names = {row[0] for row in file.execute("SELECT name FROM sqlite_schema")}
        mode = file.execute("PRAGMA journal_mode").fetchone()[0]
    file.close()
    assert names == {"entry", "entry_feed_seq", "sqlite_autoindex_entry_1"}
    assert mode == "delete"


def test_a_second_look_at_an_unchanged_share_reads_only_its_header(desks, share):
    desks[0].sync(share)
    assert desks[0].sync(share, full=False).full is False


def test_a_changed_header_leads_to_a_full_round(desks, share):
    meet(desks, share)
    desks[1].vote()
    desks[1].sync(share)
    report = desks[0].sync(share, full=False)
    assert report.full
    assert report.received.entries == 1


def test_an_own_entry_leads_to_a_full_round(desks, share):
    meet(desks, share)
    desks[0].vote()
    assert desks[0].sync(share, full=False).sent.entries == 1


def test_what_is_written_while_packets_go_out_goes_with_the_next(desks, share):
    meet(desks, share)
    desks[0].vote()
    with desks[0].voting_at("frames"):
        desks[0].sync(share, full=False, packets=True)
    desks[0].sync(share, full=False, packets=True)
    desks[1].sync(share)
    assert desks[0].ids() <= desks[1].ids()


def test_a_copy_of_a_wrecked_share_is_not_left_here(desks, share):
    meet(desks, share)
    (file,) = share_files(share)
    with file.open("r+b") as wrecked:
        wrecked.seek(5000)
        wrecked.write(b"x" * 6000)
    desks[0].sync(share)
    assert list(desks[0].replica.scratch.iterdir()) == []


def test_an_empty_folder_is_not_filled_unasked(desks, share):
    share.mkdir()
    with pytest.raises(CarrierTrouble, match="keine Ablage") as told:
        desks[0].sync(share, create=False)
    assert told.value.kind == "no_marker"
    assert list(share.iterdir()) == []


def test_a_vanished_folder_is_not_made_anew_unasked(desks, share):
    with pytest.raises(CarrierTrouble, match="nicht erreichbar"):
        desks[0].sync(share, create=False)
    assert not share.exists()


def test_a_folder_of_other_things_is_not_used(desks, share):
    share.mkdir()
    (share / "plan.xlsx").touch()
    with pytest.raises(CarrierTrouble, match="andere Dateien"):
        desks[0].sync(share)


def test_another_spaces_share_is_left_alone(desks, share, tmp_path):
    stranger = Desk(tmp_path / "stranger").found()
    stranger.sync(share)
    before = desks[0].ids()
    with pytest.raises(CarrierTrouble, match="anderen Raum"):
        desks[0].sync(share)
    assert desks[0].ids() == before
    stranger.close()


def test_a_newer_share_is_refused_kindly(desks, share):
    desks[0].sync(share)
    (share / "umlauf-share.json").write_text('{"format": 2, "space": "?"}')
    with pytest.raises(CarrierTrouble, match="neueren Fassung"):
        desks[1].sync(share)


def test_the_device_of_an_uninvited_stranger_is_kept_out(desks, share, tmp_path):
    meet(desks, share)
    stranger = Desk(tmp_path / "stranger", desks[0].replica.space)
    fields = {"key": stranger.key.public, "invitation": "0" * 64, "proof": "0" * 128}
    stranger.write("feed.open", fields)
    stranger.vote()
    stranger.sync(share)
    report = desks[0].sync(share)
    assert {note.kind for note in report.notes.values()} == {"not_invited"}
    assert report.problems == {}
    assert not desks[0].ids() & {first for _, first in stranger.replica.ids(stranger.key.feed)}
    stranger.close()


def test_both_branches_of_a_fork_reach_everybody(desks, share, tmp_path):
    meet(desks, share)
    copy = Desk(tmp_path / "copy", desks[0].replica.space, desks[1].key)
    copy.sync(share)
    desks[1].vote("approve")
    copy.vote("reject")
    meet([*desks, copy], share)
    assert all_equal([*desks, copy])
    assert desks[0].replica.counts()[copy.key.feed] == 3
    copy.close()


@pytest.mark.parametrize(("longer", "shorter"), [(3, 1), (1, 3)])
def test_branches_of_unlike_length_meet_without_alarm(desks, share, tmp_path, longer, shorter):
    meet(desks, share)
    copy = Desk(tmp_path / "copy", desks[0].replica.space, desks[1].key)
    copy.sync(share)
    desks[1].votes(longer)
    copy.votes(shorter)
    reports = [desk.sync(share) for desk in [desks[1], copy, desks[0], desks[1], desks[2]]]
    assert all_equal([*desks, copy])
    assert [report.problems for report in reports] == [{}] * 5
    assert len(list(share.glob("share-*"))) == 1
    copy.close()


def test_a_longer_branch_here_brings_the_other_one_along(desks, share, tmp_path):
    meet(desks, share)
    copy = Desk(tmp_path / "copy", desks[0].replica.space, desks[1].key)
    other = share.with_name("other.umlauf-ablage")
    copy.sync(share)
    copy.vote()
    copy.sync(other)
    desks[1].votes(2)
    desks[1].sync(share)
    for folder in (other, share, other):
        desks[0].sync(folder)
    for folder in (share, other):
        desks[2].sync(folder)
        assert desks[2].ids() == desks[0].ids()
    copy.close()


def test_a_body_that_is_missing_here_is_asked_for(desks, share):
    desks[0].sync(share)
    comment = desks[0].comment("Bitte das zweite Bild weglassen")
    desks[0].sync(share)
    desks[1].sync(share.with_name("empty.umlauf-ablage"))
    for frame in desks[0].replica.frames(entry for _, entry in desks[0].replica.ids(comment.feed)):
        body = None if entry_id(frame[3]) == comment.id else frame[4]
        desks[1].replica.accept([(*frame[:4], body)])
    assert desks[1].replica.bodiless() == [comment.id]
    desks[1].memory = Memory()
    desks[1].sync(share)
    assert desks[1].replica.frames([comment.id])[0][4] == comment.body


def test_thousands_of_entries_arrive_in_pages(desks, share):
    desks[0].batch(4500)
    desks[0].sync(share)
    assert desks[1].sync(share).received.entries == 4505
